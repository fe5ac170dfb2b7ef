"""All assignments of a digest, in words: by executor, by deadline."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from itertools import groupby

from models.digest.assignments import Life, by_due_date, by_executor
from models.digest.in_turn import InTurn
from models.digest.meeting_words import due_words, what_words
from models.digest.months import worded_month
from models.digest.rows import Progress
from models.digest.values import DigestGroup, DigestList
from models.papers.after.values import Row
from models.papers.requisites import joined
from models.papers.wording import Translate, worded_date


def by_executor_list(lives: Sequence[Life], today: date, translate: Translate) -> DigestList:
    """Under every executor the earliest deadline first."""
    groups = by_executor(lives)
    return DigestList(
        title=translate("Digest", "Assignments by executor"),
        columns=(
            translate("Digest", "Meeting, point"),
            translate("Outcomes", "What"),
            translate("Outcomes", "By when"),
            translate("Digest", "State"),
        ),
        groups=tuple(
            DigestGroup(
                _executor(name, theirs[0], translate),
                translate("Digest", "%n assignments", "", len(theirs)),
                InTurn(by_due_date(theirs), lambda _, one: _of_executor(one, today, translate)),
            )
            for name, theirs in groups
        ),
    )


def by_deadline_list(lives: Sequence[Life], today: date, translate: Translate) -> DigestList:
    """Overdue ones first, then month by month, then without a date; last what is carried out."""
    parts: tuple[tuple[str, Callable[[Life], bool]], ...] = (
        (translate("Digest", "Overdue"), lambda one: one.progress(today) is Progress.OVERDUE),
        ("", lambda one: one.progress(today) is Progress.OPEN and one.row.due is not None),
        (
            translate("Digest", "Without a date"),
            lambda one: one.progress(today) is Progress.OPEN and one.row.due is None,
        ),
        (translate("Digest", "Carried out"), lambda one: one.progress(today) is Progress.DONE),
    )
    ordered = by_due_date(lives)
    groups: list[DigestGroup] = []
    for title, belongs in parts:
        chosen = [one for one in ordered if belongs(one)]
        groups += _months(chosen, translate) if not title else _group(title, chosen, translate)
    return DigestList(
        title=translate("Digest", "Assignments by deadline"),
        columns=(
            translate("Digest", "Meeting, point"),
            translate("Outcomes", "What"),
            translate("Outcomes", "Who"),
            translate("Outcomes", "By when"),
        ),
        groups=tuple(groups),
    )


def progress_counts(lives: Sequence[Life], today: date, translate: Translate) -> str:
    """«просрочено – 2, в работе – 14, исполнено – 3»; what there is none of is left out."""
    counts = Counter(one.progress(today) for one in lives)
    words = (
        (Progress.OVERDUE, translate("Digest", "overdue – {count}")),
        (Progress.OPEN, translate("Digest", "open – {count}")),
        (Progress.DONE, translate("Digest", "carried out – {count}")),
    )
    return joined([text.format(count=counts[one]) for one, text in words if counts[one]])


def _executor(name: str, life: Life, translate: Translate) -> str:
    """Who has a number for a name is told with the meeting."""
    if not name:
        return translate("Digest", "Nobody is named")
    meeting = life.bearer(name)
    words = translate("Digest", "{name} (meeting {number})")
    return words.format(name=name, number=meeting) if meeting else name


def _months(lives: Sequence[Life], translate: Translate) -> list[DigestGroup]:
    def month(life: Life) -> str:
        return worded_month(life.row.due, translate) if life.row.due else ""

    months = groupby(lives, key=month)
    return [group for name, found in months for group in _group(name, list(found), translate)]


def _group(title: str, lives: Sequence[Life], translate: Translate) -> list[DigestGroup]:
    if not lives:
        return []
    count = translate("Digest", "%n assignments", "", len(lives))
    return [DigestGroup(title, count, InTurn(lives, lambda _, one: _of_deadline(one, translate)))]


def _of_executor(life: Life, today: date, translate: Translate) -> Row:
    return (
        _point(life),
        what_words(life.row, translate),
        _due(life, translate),
        _state(life, today, translate),
    )


def _of_deadline(life: Life, translate: Translate) -> Row:
    who = joined(life.row.executors)
    return _point(life), what_words(life.row, translate), who, _due(life, translate)


def _point(life: Life) -> str:
    """«3, п. 2.1» in the digest; of an earlier meeting only where it is told."""
    first = life.stations[0]
    return f"{first.meeting} / {first.number}" if first.number else str(first.meeting)


def _due(life: Life, translate: Translate) -> str:
    words = due_words(life.row, translate)
    if life.first_due is None:
        return words
    first = translate("Digest", "first: {date}").format(date=worded_date(life.first_due, translate))
    return "\n".join(part for part in (words, first) if part)


def _state(life: Life, today: date, translate: Translate) -> str:
    return {
        Progress.OPEN: translate("Digest", "open"),
        Progress.OVERDUE: translate("Digest", "overdue"),
        Progress.DONE: translate("Digest", "carried out"),
    }[life.progress(today)]

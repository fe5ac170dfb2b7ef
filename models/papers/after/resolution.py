"""The resolution, or recommendations: what was found, and what is recommended to whom."""

from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from models.final_papers import Document
from models.kinds import ItemKind, NoteKind
from models.meeting import Meeting
from models.notes import Note
from models.paper_settings import RecommendedTo
from models.papers.after.values import Recommendations, Resolution
from models.papers.decided import by_number
from models.papers.filed import chair_signature, distribution, filed_head
from models.papers.requisites import joined
from models.papers.stage import stage_of
from models.papers.values import Decision, FiledHead
from models.papers.who_and_when import deadline_lines, executor_lines
from models.papers.wording import Translate, named_by_kind
from models.people import Person
from models.readings.decisions import decided_notes, decision_numbers, was_rejected
from models.readings.speaking import fold
from models.text import as_heading

_DECLINED = "ru"
"""The language whose names have a dative."""

_Grouped = dict[tuple[str, ...], list[Note]]


def resolution_of(meeting: Meeting, translate: Translate, language: str) -> Resolution:
    """Conclusions are the findings; what was decided and not rejected is recommended, but for
    decisions at the opening: those are about agenda and order of work."""
    stage = stage_of(meeting, Document.RESOLUTION, translate)
    meeting = stage.meeting
    title = meeting.paper_settings.outcome_title
    kind = title or translate("Resolution", "RESOLUTION")
    words = _heading(meeting, translate)
    head = filed_head(stage, kind, words, translate, language, title=title)
    findings = _findings(meeting)
    recommended = translate("Resolution", "The participants recommend:")
    alone = translate("Resolution", "The participants {heading} recommend:")
    return Resolution(
        head=_unnumbered(head),
        found=translate("Resolution", "The participants {heading} have found:").format(
            heading=words
        ),
        findings=findings,
        recommended=recommended if findings else alone.format(heading=words),
        groups=_groups(meeting, translate, language),
        nothing=translate("Resolution", "Nothing was found and nothing is recommended."),
        signatures=(chair_signature(meeting, translate),),
        distribution=distribution(meeting, translate),
    )


def _heading(meeting: Meeting, translate: Translate) -> str:
    """«круглого стола «…»», or the heading that somebody typed."""
    words = translate("Resolution", "of the round table “{title}”")
    return meeting.details.heading or named_by_kind(words, meeting.details.title)


def _unnumbered(head: FiledHead) -> FiledHead:
    """The number is that of the minutes; day and place stand on one line."""
    return replace(head, number=head.place, place="")


def _findings(meeting: Meeting) -> tuple[str, ...]:
    """Public conclusions in the order of the agenda."""
    places = {one.id: place for place, one in enumerate(meeting.items)}
    found = [
        one
        for one in meeting.notes
        if one.kind is NoteKind.CONCLUSION and not (one.private or one.removed)
    ]
    last = len(places)
    found.sort(key=lambda one: last if one.item is None else places.get(one.item, last))
    return tuple(one.text for one in found)


def _groups(meeting: Meeting, translate: Translate, language: str) -> tuple[Recommendations, ...]:
    """What is for nobody in particular comes first; points are numbered through."""
    by_theme = meeting.paper_settings.recommended_to is RecommendedTo.THEME
    groups: _Grouped = {}
    for note in by_number(_recommended(meeting), decision_numbers(meeting)):
        key = tuple(map(as_heading, note.themes[:1])) if by_theme else note.executors
        groups.setdefault(key, []).append(note)
    told, count = [], 0
    for key in sorted(groups, key=bool):
        title = _title(meeting, key, groups, translate, language)
        rows = _rows(groups[key], count, translate, by_theme=by_theme)
        told.append(Recommendations(title, rows))
        count += len(rows)
    return tuple(told)


def _recommended(meeting: Meeting) -> list[Note]:
    openings = {one.id for one in meeting.items if one.kind is ItemKind.OPENING}
    return [
        one
        for one in decided_notes(meeting)
        if not was_rejected(one) and (one.kind is NoteKind.ASSIGNMENT or one.item not in openings)
    ]


def _title(
    meeting: Meeting,
    key: tuple[str, ...],
    groups: _Grouped,
    translate: Translate,
    language: str,
) -> str:
    if not key:
        return translate("Resolution", "In general:") if len(groups) > 1 else ""
    datives = _datives(meeting) if language == _DECLINED else {}
    known = [datives.get(fold(name), "") for name in key]
    return joined(known if all(known) else key) + ":"


def _datives(meeting: Meeting) -> dict[str, str]:
    """By name as it is written for executors, with initials where just one is called so; only what
    somebody typed, nothing is declined."""
    bearers = Counter(one.person.short_name for one in meeting.named)
    gone = (one for one in meeting.participants if not bearers[one.person.short_name])
    return {
        fold(name): one.forms.dative
        for one in (*gone, *meeting.named)
        if one.forms.dative
        for name in _written(meeting, one.person, bearers)
    }


def _written(meeting: Meeting, person: Person, bearers: Counter[str]) -> tuple[str, ...]:
    with_initials = (person.short_name,) if bearers[person.short_name] <= 1 else ()
    return (meeting.short_names.of(person), person.full_name, *with_initials)


def _rows(
    notes: Sequence[Note], before: int, translate: Translate, *, by_theme: bool
) -> tuple[Decision, ...]:
    return tuple(
        Decision(
            str(number),
            one.text,
            (
                *(executor_lines(one, translate) if by_theme else ()),
                *deadline_lines(one, translate),
            ),
        )
        for number, one in enumerate(notes, start=before + 1)
    )

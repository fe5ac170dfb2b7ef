"""The digest of many meetings, as a value."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from models.digest.assignment_words import by_deadline_list, by_executor_list, progress_counts
from models.digest.assignments import Life, lives_of
from models.digest.gathering import Gathered
from models.digest.in_turn import InTurn
from models.digest.meeting_words import meeting_digest
from models.digest.rows import MeetingRows
from models.digest.theme_words import proposals_list
from models.digest.values import Digest, SkippedFiles, SpeakingDigest
from models.papers.after.statistics import clock_words
from models.papers.after.values import Bar, Row
from models.papers.values import Metadata
from models.papers.wording import Translate, worded_date, worded_days
from models.readings.speaking import fold
from models.readings.statistics import percents, whole_seconds


def digest_of(
    gathered: Gathered,
    title: str,
    now: datetime,
    skipped: Sequence[str],
    translate: Translate,
    language: str,
) -> Digest:
    """`now` is an aware instant, its day that of the reader: what is overdue then is said so.

    `skipped` are sentences about files that could not be read. An empty title is that of the
    congress to which all belong; in each language it has one.
    """
    meetings = gathered.meetings
    lives = lives_of(meetings)
    today = now.date()
    kind = translate("Digest", "DIGEST")
    heading = title or _common(meetings, lambda one: one.congress, language)
    return Digest(
        metadata=_metadata(kind, heading, meetings, now, language),
        sample=_sample(meetings, translate),
        organisation=_organisation(meetings, language),
        kind=kind,
        heading=heading,
        period=_period(meetings, translate, language),
        facts=_facts(meetings, lives, today, translate),
        columns=(
            translate("Minutes", "No."),
            translate("Digest", "Meeting"),
            translate("Digest", "Day"),
            translate("Digest", "Present"),
            translate("Digest", "Decisions"),
            translate("Digest", "Assignments"),
            translate("Digest", "Proposals left open"),
        ),
        summary=_summary(meetings, lives, translate),
        meetings_title=translate("Digest", "Outcomes of the meetings"),
        meetings=InTurn(meetings, lambda place, one: meeting_digest(place + 1, one, translate)),
        by_executor=by_executor_list(lives, today, translate),
        by_deadline=by_deadline_list(lives, today, translate),
        proposals=proposals_list(meetings, translate),
        speaking=_speaking(meetings, translate),
        skipped=SkippedFiles(translate("Digest", "Not in this digest"), tuple(skipped)),
    )


def _metadata(
    kind: str, heading: str, meetings: Sequence[MeetingRows], now: datetime, language: str
) -> Metadata:
    title = f"{kind.capitalize()}. {heading}" if heading else kind.capitalize()
    author = _common(meetings, lambda one: one.organiser, language)
    return Metadata(title, heading, author, language, now.replace(microsecond=0))


def _common(
    meetings: Sequence[MeetingRows], told: Callable[[MeetingRows], str], language: str
) -> str:
    """What all meetings in one language have in common, as the first is told in the language of
    the digest; or nothing."""
    found: dict[str, set[str]] = {}
    for one in meetings:
        found.setdefault(one.language, set()).add(told(one))
    if not found or any(len(texts) > 1 or "" in texts for texts in found.values()):
        return ""
    return next(iter(found.get(language) or next(iter(found.values()))))


def _sample(meetings: Sequence[MeetingRows], translate: Translate) -> str:
    sample = any(one.sample for one in meetings)
    return translate("Paper", "Sample: all names are invented") if sample else ""


def _organisation(meetings: Sequence[MeetingRows], language: str) -> tuple[str, ...]:
    organiser = _common(meetings, lambda one: one.organiser, language)
    return (organiser,) if organiser else ()


def _period(meetings: Sequence[MeetingRows], translate: Translate, language: str) -> str:
    """From the first day to the last, and the place if it is one."""
    days = [one.day for one in meetings if one.day]
    ends = [one.last_day or one.day for one in meetings if one.day]
    known = [one for one in ends if one]
    worded = worded_days(min(days), max(known), translate) if days else ""
    place = _common(meetings, lambda one: one.place, language)
    return ", ".join(part for part in (worded, place) if part)


def _facts(
    meetings: Sequence[MeetingRows], lives: Sequence[Life], today: date, translate: Translate
) -> tuple[str, ...]:
    decisions = sum(len(one.decisions) for one in meetings)
    held = sum(one.held for one in meetings)
    waiting = translate("Digest", "not held yet – {count}").format(count=len(meetings) - held)
    counted = (
        translate("Digest", "%n meetings", "", held),
        *([waiting] if held < len(meetings) else []),
        translate("Digest", "%n decisions", "", decisions),
        translate("Digest", "%n assignments", "", len(lives)),
    )
    words = translate("Digest", "As of {day}").format(day=worded_date(today, translate))
    progress = progress_counts(lives, today, translate)
    standing = f"{words}: {progress}" if progress else ""
    return tuple(line for line in (" · ".join(counted), standing) if line)


def _summary(
    meetings: Sequence[MeetingRows], lives: Sequence[Life], translate: Translate
) -> tuple[Row, ...]:
    """Every assignment counts once, at the meeting that tells it first."""
    told_first = Counter(one.stations[0].meeting for one in lives)
    rows = [
        (
            str(place),
            one.title,
            f"{one.day:%d.%m.%Y}" if one.day else "",
            str(one.present) if one.held else "–",
            str(len(one.decisions)),
            str(told_first[place]),
            str(len(one.proposals)),
        )
        for place, one in enumerate(meetings, start=1)
    ]
    sums = (
        sum(one.present for one in meetings),
        sum(len(one.decisions) for one in meetings),
        len(lives),
        sum(len(one.proposals) for one in meetings),
    )
    return (*rows, ("", translate("Statistics", "Total"), "", *map(str, sums)))


def _speaking(meetings: Sequence[MeetingRows], translate: Translate) -> SpeakingDigest:
    """Those without a name come last."""
    exact = _times_by_group(meetings)
    ordered = sorted(exact, key=lambda name: (not name, -exact[name], name))
    times = whole_seconds([exact[name] for name in ordered])
    longest = max(times, default=timedelta())
    bars = tuple(
        Bar(
            label=name or translate("Statistics", "no group"),
            length=time / longest,
            words=f"{clock_words(time)} ({percent} %)",
        )
        for name, time, percent in zip(ordered, times, percents(times), strict=True)
        if longest
    )
    return SpeakingDigest(
        title=translate("Digest", "Speaking time by group"),
        bars=bars,
        foot=translate("Statistics", "Hours:minutes:seconds without pauses and interruptions."),
    )


def _times_by_group(meetings: Sequence[MeetingRows]) -> dict[str, timedelta]:
    """Groups of one name are one group, in capitals or not."""
    names: dict[str, str] = {}
    exact: dict[str, timedelta] = {}
    for meeting in meetings:
        for written, time in meeting.group_times:
            name = names.setdefault(fold(written), written)
            exact[name] = exact.get(name, timedelta()) + time
    return exact

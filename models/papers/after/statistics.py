"""The speaking time on paper: bars by group, a table by person, sums that agree."""

from datetime import datetime, timedelta

from models.final_papers import Document
from models.meeting import Meeting
from models.papers.after.values import Bar, Row, Statistics
from models.papers.filed import filed_head
from models.papers.requisites import heading
from models.papers.stage import stage_of
from models.papers.wording import Translate
from models.readings.final_papers import last_instant
from models.readings.speaking import groups, time_by_group
from models.readings.statistics import percents, person_times, whole_seconds


def statistics_of(meeting: Meeting, translate: Translate, language: str) -> Statistics:
    """Every turn on the floor counts, until the newest instant that the meeting knows."""
    stage = stage_of(meeting, Document.STATISTICS, translate)
    meeting = stage.meeting
    words = heading(meeting, translate)
    kind = translate("Statistics", "SPEAKING TIME")
    head = filed_head(stage, kind, words, translate, language, stamped=False)
    now = last_instant(meeting) or head.metadata.created
    rows, total = _table(meeting, now, translate)
    return Statistics(
        head=head,
        facts=_facts(meeting, total[-2], translate),
        bars_title=translate("Statistics", "By group"),
        bars=_bars(meeting, now, translate),
        table_title=translate("Statistics", "By person"),
        columns=(
            translate("Minutes", "No."),
            translate("Statistics", "Surname, initials"),
            translate("Statistics", "Organisation"),
            translate("Statistics", "Turns"),
            translate("Statistics", "Net time"),
            translate("Statistics", "Over the limit"),
        ),
        rows=rows,
        total=total,
        foot=" ".join(
            (
                translate("Statistics", "Hours:minutes:seconds without pauses and interruptions."),
                translate("Statistics", "Questions, answers and points of order count, too."),
            )
        ),
        nothing=translate("Statistics", "Nobody has spoken yet."),
    )


def _table(meeting: Meeting, now: datetime, translate: Translate) -> tuple[tuple[Row, ...], Row]:
    people = person_times(meeting, now)
    times = whole_seconds([one.time for one in people])
    over = whole_seconds([one.over for one in people])
    rows = tuple(
        (
            str(number),
            meeting.short_names.of(meeting.participant(one.participant).person),
            meeting.participant(one.participant).person.organisation,
            str(one.speeches),
            clock_words(time),
            clock_words(beyond) if beyond else "–",
        )
        for number, (one, time, beyond) in enumerate(zip(people, times, over, strict=True), start=1)
    )
    total = (
        "",
        translate("Statistics", "Total"),
        "",
        str(sum(one.speeches for one in people)),
        clock_words(sum(times, timedelta())),
        clock_words(sum(over, timedelta())),
    )
    return rows, total


def _bars(meeting: Meeting, now: datetime, translate: Translate) -> tuple[Bar, ...]:
    """Groups in the order of the list, those that were silent, too; then who has no group."""
    exact = time_by_group(meeting, now)
    ordered = sorted(dict.fromkeys((*groups(meeting), *exact)), key=lambda name: not name)
    times = whole_seconds([exact.get(name, timedelta()) for name in ordered])
    longest, total = max(times, default=timedelta()), sum(times, timedelta())
    if not total:
        return ()
    return tuple(
        Bar(
            label=name or translate("Statistics", "no group"),
            length=time / longest,
            words=f"{clock_words(time)} ({percent} %)",
        )
        for name, time, percent in zip(ordered, times, percents(times), strict=True)
    )


def clock_words(length: timedelta) -> str:
    """«1:05:30»."""
    minutes, seconds = divmod(round(length.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}"


def _facts(meeting: Meeting, total: str, translate: Translate) -> tuple[str, ...]:
    spoke = len({one.participant for one in meeting.speeches})
    return (
        translate("Statistics", "%n people had the floor", "", spoke),
        translate("Statistics", "net time {time}").format(time=total),
    )

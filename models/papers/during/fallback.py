"""One page to go on by pen with, if the computer dies: where the meeting stands at an instant."""

from collections.abc import Sequence
from datetime import datetime

from models.kinds import SpeechKind
from models.meeting import AgendaItem, ItemStatus, Meeting, Speech
from models.notes import Note
from models.papers.decided import by_number
from models.papers.during.values import Fallback, FallbackLine, FallbackPart
from models.papers.requisites import (
    authors_words,
    day_words,
    deadline_words,
    joined,
    metadata,
    sample_mark,
)
from models.papers.speech_words import speech_words
from models.papers.values import Labelled
from models.papers.wording import Translate
from models.readings.agenda import ItemForecast, forecast, item_numbers
from models.readings.decisions import decided_notes, decision_numbers, is_open, was_rejected
from models.readings.queue import queue_order
from models.request import Request


def fallback_of(meeting: Meeting, now: datetime, translate: Translate, language: str) -> Fallback:
    """The meeting at the instant `now`; nothing private is on it but the order of those waiting."""
    title = translate("Fallback", "THE MEETING AS OF {time}")
    return Fallback(
        metadata=metadata(meeting, translate("Papers", "Paper fallback"), language),
        sample=sample_mark(meeting, translate),
        title=title.format(time=_time(meeting, now)),
        heading=meeting.details.title,
        day_and_place=joined((day_words(meeting, translate), meeting.details.place)),
        agenda=_agenda(meeting, now, translate),
        floor=_floor(meeting, now, translate),
        queue=_queue(meeting, translate),
        decisions=_decisions(meeting, translate),
        proposals=_proposals(meeting, translate),
        earlier=translate("Fallback", "{count} earlier"),
        more=translate("Fallback", "and {count} more"),
        speakers=(
            translate("Fallback", "Speaker"),
            translate("Fallback", "Begin"),
            translate("Fallback", "End"),
        ),
        decided=(translate("Fallback", "Decided"), translate("Fallback", "Who, by when")),
    )


def _agenda(meeting: Meeting, now: datetime, translate: Translate) -> FallbackPart:
    """With times as they were and as they are expected; the current item or the next is `here`."""
    rows = forecast(meeting, now)
    to_come = (ItemStatus.CURRENT, ItemStatus.PLANNED, ItemStatus.SUSPENDED)
    ahead = [place for place, row in enumerate(rows) if row.item.status in to_come]
    current = [place for place, row in enumerate(rows) if row.item.id == meeting.current]
    return FallbackPart(
        title=translate("Fallback", "Agenda"),
        lines=tuple(_item_line(meeting, row, translate) for row in rows),
        nothing=translate("Fallback", "There is no agenda."),
        here=next(iter((*current, *ahead)), max(len(rows) - 1, 0)),
    )


def _item_line(meeting: Meeting, row: ItemForecast, translate: Translate) -> FallbackLine:
    item = row.item
    number = item_numbers(meeting).get(item.id, "")
    is_current = item.id == meeting.current
    went = bool(item.spans) and not is_current
    times = f"{row.start:%H:%M}–{row.end:%H:%M}" if went else f"{row.start:%H:%M}"
    return FallbackLine(
        lead=times if row.takes_place else "",
        text=f"{number}. {item.title}" if number else item.title,
        tail="" if went else _status_words(item, translate),
        strong=is_current,
    )


def _status_words(item: AgendaItem, translate: Translate) -> str:
    return {
        ItemStatus.PLANNED: "",
        ItemStatus.CURRENT: translate("Item", "now"),
        ItemStatus.SUSPENDED: translate("Item", "suspended"),
        ItemStatus.DONE: translate("Item", "done"),
        ItemStatus.DEFERRED: translate("Item", "deferred"),
        ItemStatus.DROPPED: translate("Item", "dropped"),
    }[item.status]


def _floor(meeting: Meeting, now: datetime, translate: Translate) -> Labelled:
    """Who speaks, as what, since when, of how many minutes; and who is interrupted by them."""
    label = translate("Fallback", "Has the floor")
    speech = meeting.speaking
    if meeting.break_since is not None:
        words = translate("Fallback", "Break since {time}")
        return Labelled(label, words.format(time=_time(meeting, meeting.break_since)))
    if speech is None:
        return Labelled(label, translate("Fallback", "nobody"))
    interrupted = [
        translate("Fallback", "then again {name}").format(
            name=_name(meeting, meeting.speeches[key])
        )
        for key in reversed(meeting.floor[:-1])
    ]
    return Labelled(
        label, "; ".join((_speech_words(meeting, speech, now, translate), *interrupted))
    )


def _speech_words(meeting: Meeting, speech: Speech, now: datetime, translate: Translate) -> str:
    since = translate("Fallback", "since {time}").format(time=_time(meeting, speech.begun))
    spoken = translate("Fallback", "spoken {minutes} min").format(
        minutes=_minutes(speech.spoken(now).total_seconds())
    )
    limit = translate("Fallback", "of {minutes} min")
    of = limit.format(minutes=_minutes(speech.limit.total_seconds())) if speech.limit else ""
    kind = kind_words(speech.kind, translate)
    return joined(
        (_name(meeting, speech), kind, since, " ".join(part for part in (spoken, of) if part))
    )


def _queue(meeting: Meeting, translate: Translate) -> FallbackPart:
    closed = translate("Fallback", "Waiting; the list is closed")
    return FallbackPart(
        title=closed if meeting.list_closed else translate("Fallback", "Waiting"),
        lines=tuple(
            _request_line(meeting, place, one, translate)
            for place, one in enumerate(queue_order(meeting), start=1)
        ),
        nothing=translate("Fallback", "Nobody is waiting."),
    )


def _request_line(
    meeting: Meeting, place: int, request: Request, translate: Translate
) -> FallbackLine:
    who = meeting.participant(request.participant)
    marks = (
        kind_words(request.kind, translate),
        translate("Fallback", "held") if request.held else "",
        translate("Fallback", "has left") if who.has_left else "",
    )
    person = joined((meeting.short_names.of(who.person), who.person.organisation))
    return FallbackLine(f"{place}.", person, joined(marks))


def _decisions(meeting: Meeting, translate: Translate) -> FallbackPart:
    """What was decided last is left out last."""
    numbers = decision_numbers(meeting)
    decided = by_number([one for one in decided_notes(meeting) if not was_rejected(one)], numbers)
    return FallbackPart(
        title=translate("Fallback", "Decided so far"),
        lines=tuple(
            FallbackLine(
                f"{numbers[one.id]}.",
                one.text,
                joined((*one.executors, deadline_words(one, translate))),
            )
            for one in decided
        ),
        nothing=translate("Fallback", "Nothing yet."),
        here=_last_decided(decided),
    )


def _last_decided(notes: Sequence[Note]) -> int:
    if not notes:
        return 0
    return max(range(len(notes)), key=lambda place: notes[place].decided or notes[place].taken)


def _proposals(meeting: Meeting, translate: Translate) -> FallbackPart:
    public = [one for one in meeting.notes if not (one.private or one.removed)]
    left_open = [one for one in public if is_open(one)]
    return FallbackPart(
        title=translate("Fallback", "Proposals still to be decided"),
        lines=tuple(FallbackLine("–", one.text, authors_words(meeting, one)) for one in left_open),
        nothing=translate("Fallback", "None."),
        here=max(len(left_open) - 1, 0),
    )


def kind_words(kind: SpeechKind, translate: Translate) -> str:
    """«выступление», as it stands behind a name."""
    return speech_words(kind, translate).lower()


def _name(meeting: Meeting, speech: Speech) -> str:
    return joined((meeting.short_names.of(speech.person), speech.person.organisation))


def _time(meeting: Meeting, instant: datetime) -> str:
    return f"{meeting.local(instant):%H:%M}"


def _minutes(seconds: float) -> str:
    """«2:30»."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"

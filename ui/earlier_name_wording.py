"""What is said of a name that the record spells otherwise than the list of participants."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from models.evolving.naming import with_name
from models.ids import ParticipantId
from models.meeting import Meeting
from models.people import Person
from models.readings.earlier_names import earlier_persons, name_set_right, recorded_names
from models.readings.earlier_places import NamedIn, left_in_texts, places_of
from ui.plain import before_stop
from ui.short_text import short

QUOTED = 80

translate = QCoreApplication.translate


def asked_of(meeting: Meeting, people: Sequence[ParticipantId]) -> str:
    """«The record still says “Мищеряков А.В.” (speeches: 2). Set it right there, too?»"""
    after = meeting
    for key in people:
        name = name_set_right(after, key)
        after = with_name(after, name) if name else after
    places = places_of(meeting, after)
    where = ", ".join(_place(one).format(count=count) for one, count in places.items())
    words = translate("EarlierName", "The record still says {names} ({where}). Correct it, too?")
    names = short(", ".join(_quoted(meeting, people)), QUOTED)
    return words.format(names=names, where=where)


def told_of(meeting: Meeting, people: Sequence[ParticipantId]) -> str:
    """What was done, and where nothing was; `meeting` is the one before."""
    names = [meeting.participant(key).person for key in people]
    left = sum(
        left_in_texts(meeting, earlier_persons(meeting, key), name)
        for key, name in zip(people, names, strict=True)
    )
    done = translate("EarlierName", "Corrected in the record: {names}.")
    written = short(", ".join(one.short_name for one in names), QUOTED)
    told = [done.format(names=before_stop(written))]
    if left:
        words = translate("EarlierName", "In the text of notes the surname is left: {count}.")
        told.append(words.format(count=left))
    return " ".join(told)


def _quoted(meeting: Meeting, people: Sequence[ParticipantId]) -> Iterable[str]:
    words = translate("Outcome", "“{text}”")
    for key in people:
        recorded, now = recorded_names(meeting, key), meeting.participant(key).person
        yield from dict.fromkeys(words.format(text=_told_apart(one, now)) for one in recorded)


def _told_apart(was: Person, now: Person) -> str:
    """As short as the two differ."""
    if was.short_name != now.short_name:
        return was.short_name
    if was.full_name != now.full_name or not was.post_and_organisation:
        return was.full_name
    return f"{was.short_name}, {was.post_and_organisation}"


def _place(place: NamedIn) -> str:
    return {
        NamedIn.SPEECHES: translate("EarlierName", "speeches: {count}"),
        NamedIn.PROPOSALS: translate("EarlierName", "proposals: {count}"),
        NamedIn.NOTES: translate("EarlierName", "notes: {count}"),
        NamedIn.RESPONSIBLE: translate("EarlierName", "responsible: {count}"),
        NamedIn.VOTES: translate("EarlierName", "votes: {count}"),
        NamedIn.AGENDA: translate("EarlierName", "agenda: {count}"),
        NamedIn.DETAILS: translate("EarlierName", "details of the meeting: {count}"),
        NamedIn.PAPERS: translate("EarlierName", "approval and distribution: {count}"),
    }[place]

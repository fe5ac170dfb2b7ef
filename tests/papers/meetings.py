"""Meetings of every size, held through the rules, for the papers to tell."""

from datetime import timedelta

from models.acts.agenda import close_meeting, import_agenda, next_item, open_meeting
from models.acts.details import create_meeting
from models.acts.floor import end_speech, give_floor
from models.acts.notes import take_note, take_vote
from models.acts.people import everyone_arrives, import_participants
from models.acts.queue import request_floor
from models.desk import Desk
from models.ids import ItemId, ParticipantId
from models.kinds import ItemKind, Limits, NoteKind
from models.meeting import AgendaItem, Meeting
from models.people import Participant, Person
from tests.models.table import DETAILS, HandClock, Kept, last_note_id

LONG = "Длиннофамильный" * 14
"""Wider than any line."""


def empty() -> Meeting:
    """A title, and nothing else."""
    desk = Desk(HandClock(), Kept())
    desk.do(create_meeting, DETAILS, Limits())
    return desk.meeting


def held(
    people: int,
    *,
    words: str = "Слово",
    name: str = "Участников",
    items: int = 3,
    close: bool = True,
) -> Meeting:
    """So many people; under each item all kinds of notes in these words, everybody speaks once."""
    clock = HandClock()
    desk = Desk(clock, Kept())
    desk.do(create_meeting, DETAILS, Limits())
    desk.do(import_participants, tuple(_person(number, name) for number in range(1, people + 1)))
    desk.do(import_agenda, tuple(_item(number, words) for number in range(1, items + 1)))
    desk.do(everyone_arrives)
    desk.do(open_meeting)
    keys = [one.id for one in desk.meeting.participants]
    for part in range(items):
        _speak(desk, clock, keys[part::items])
        _decide(desk, words, desk.meeting.participants[0].person.short_name, keys[0])
        if part < items - 1:
            desk.do(next_item)
    if close:
        desk.do(close_meeting)
    else:
        _wait(desk, keys)
    return desk.meeting


def _person(number: int, name: str) -> Participant:
    person = Person(f"{name}{number}", "Имя", "Отчество", f"{name} и Ко {number}", f"{name}, глава")
    return Participant(ParticipantId(0), person, f"Группа {number % 4}")


def _item(number: int, words: str) -> AgendaItem:
    return AgendaItem(ItemId(0), f"{words} {number}", ItemKind.DISCUSSION, timedelta(minutes=30))


def _speak(desk: Desk, clock: HandClock, keys: list[ParticipantId]) -> None:
    for number, key in enumerate(keys, start=1):
        desk.do(give_floor, key)
        clock.advance(seconds=7 * number % 400 + 1, milliseconds=number * 313 % 1000)
        desk.do(end_speech)


def _decide(desk: Desk, words: str, executor: str, who: ParticipantId) -> None:
    desk.do(take_note, f"{words} – вывод", NoteKind.CONCLUSION)
    desk.do(take_note, f"{words} – предложение", NoteKind.PROPOSAL, participant=who)
    desk.do(take_note, f"{words} – решение", NoteKind.DECISION)
    desk.do(take_vote, last_note_id(desk), 1, 0)
    desk.do(
        take_note,
        f"{words} – поручение",
        NoteKind.ASSIGNMENT,
        executors=[executor],
        due_words=words[:80],
    )


def _wait(desk: Desk, keys: list[ParticipantId]) -> None:
    """The first has the floor, all others wait."""
    desk.do(give_floor, keys[0])
    for key in keys[1:]:
        desk.do(request_floor, key)

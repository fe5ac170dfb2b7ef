"""Names that were written down keep their form when the name on the list becomes another."""

import pytest
from msgspec.structs import replace

from models.acts.agenda import change_item
from models.acts.details import change_details
from models.acts.naming import set_names_right
from models.acts.notes import take_note
from models.acts.people import change_participant, import_participants
from models.acts.votes import put_to_vote
from models.desk import Desk
from models.ids import ParticipantId
from models.kinds import NoteKind
from models.people import Person
from models.readings.earlier_names import named_otherwise
from models.votes import Motion
from tests.models.table import BELOZEROV, LEAN, last_note_id

ANNA = Person("Зимина", "Анна")
ANNA_PETROVNA = Person("Зимина", "Анна", "Петровна")
A_P = Person("Зимина", "А.", "П.")
OLGA = Person("Зимова", "Ольга", "Сергеевна")


def listed(desk: Desk, person: Person) -> ParticipantId:
    newcomer = replace(desk.meeting.listed[0], person=person, seat=None)
    desk.do(import_participants, [newcomer])
    return desk.meeting.listed[-1].id


def called(desk: Desk, key: ParticipantId, person: Person) -> None:
    """On the list, and in the record if it calls them otherwise."""
    desk.do(change_participant, replace(desk.meeting.participant(key), person=person))
    if named_otherwise(desk.meeting):
        desk.do(set_names_right, [key])


@pytest.mark.parametrize("was", [Person("Зимина", "А."), A_P, ANNA, Person("Зимина")])
@pytest.mark.parametrize(
    "written", ["Зимина А.", "Зимина А.П.", "Зимина А. П.", "А. П. Зимина", "А.П. Зимина", "Зимина"]
)
def test_initials_of_a_name_that_is_completed_are_right_still(
    prepared: Desk, was: Person, written: str
) -> None:
    key = listed(prepared, was)
    prepared.do(change_item, replace(prepared.meeting.item(LEAN), presenters=written))
    who = prepared.meeting.participant(key)
    prepared.do(change_participant, replace(who, person=ANNA_PETROVNA))
    assert named_otherwise(prepared.meeting) == ()


@pytest.mark.parametrize(
    ("was", "written", "wanted"),
    [
        (ANNA_PETROVNA, "Зимина А.П.", "Зимова О.С."),
        (ANNA_PETROVNA, "Зимина А. П.", "Зимова О. С."),
        (ANNA_PETROVNA, "А.П. Зимина", "О.С. Зимова"),
        (ANNA_PETROVNA, "А. П. Зимина, Ким", "О. С. Зимова, Ким"),
        (ANNA_PETROVNA, "Зимина А.", "Зимова О.С."),
        (ANNA_PETROVNA, "Зимина Анна Петровна", "Зимова Ольга Сергеевна"),
        (ANNA_PETROVNA, "Анна Петровна Зимина", "Ольга Сергеевна Зимова"),
        (ANNA_PETROVNA, "Зимина Анна", "Зимова Ольга"),
        (ANNA_PETROVNA, "Зимина", "Зимова"),
        (A_P, "Зимина А.П.", "Зимова О.С."),
        (A_P, "А. П. Зимина", "О. С. Зимова"),
    ],
)
def test_another_name_is_put_in_the_form_that_was_written(
    prepared: Desk, was: Person, written: str, wanted: str
) -> None:
    key = listed(prepared, was)
    prepared.do(change_item, replace(prepared.meeting.item(LEAN), presenters=written))
    called(prepared, key, OLGA)
    assert prepared.meeting.item(LEAN).presenters == wanted


@pytest.mark.parametrize("written", ["Зимина А.П.", "Зимина Анна", "А. П. Зимина"])
def test_more_than_was_known_of_a_name_is_left(prepared: Desk, written: str) -> None:
    """Of «Зимина» alone nobody knew whether it was Anna."""
    key = listed(prepared, Person("Зимина"))
    prepared.do(change_item, replace(prepared.meeting.item(LEAN), presenters=written))
    called(prepared, key, OLGA)
    assert prepared.meeting.item(LEAN).presenters == written


def test_an_official_keeps_the_initials_as_they_were_typed(prepared: Desk) -> None:
    key = listed(prepared, ANNA)
    typed = Person("Зимина", "А. П.", post="председатель")
    prepared.do(change_details, replace(prepared.meeting.details, chair=typed))
    called(prepared, key, ANNA_PETROVNA)
    assert prepared.meeting.details.chair == typed
    called(prepared, key, replace(ANNA_PETROVNA, surname="Зимова"))
    assert prepared.meeting.details.chair == replace(typed, surname="Зимова")


def test_an_official_gets_the_initials_of_another_name(prepared: Desk) -> None:
    key = listed(prepared, ANNA_PETROVNA)
    prepared.do(change_details, replace(prepared.meeting.details, chair=A_P))
    called(prepared, key, OLGA)
    assert prepared.meeting.details.chair == Person("Зимова", "О.", "С.")


def test_a_mover_is_called_as_the_list_does(desk: Desk) -> None:
    """From the list with initials to the name in full, then to another name."""
    key = listed(desk, A_P)
    desk.do(take_note, "Открыть школу", NoteKind.PROPOSAL)
    desk.do(put_to_vote, last_note_id(desk), None, key, BELOZEROV)
    for person in (ANNA_PETROVNA, OLGA):
        called(desk, key, person)
        motion = desk.meeting.notes[last_note_id(desk)].motion
        assert isinstance(motion, Motion)
        assert motion.mover == person

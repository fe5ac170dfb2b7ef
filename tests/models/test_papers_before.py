"""What is laid out before the meeting, in words. PAPER «Documents»."""

from datetime import time, timedelta

import pytest
from msgspec.structs import replace

from models.acts.agenda import import_agenda
from models.acts.details import change_details, create_meeting
from models.acts.people import add_participant
from models.desk import Desk
from models.ids import ItemId, ParticipantId
from models.kinds import ItemKind, Limits, Role, TableShape
from models.meeting import AgendaItem, Details, Meeting
from models.papers.before.people import (
    ROWS_FOR_WALK_INS,
    ListOrder,
    participants_of,
    registration_of,
    tent_cards_of,
)
from models.papers.before.programme import programme_of
from models.papers.before.seating_plan import seating_plan_of
from models.papers.before.values import PlanSeat, Row
from models.people import NO_BREAK_SPACE, Participant, Person
from models.seating import Seating
from tests.models.table import DETAILS, english

MINUTES = timedelta(minutes=1)
STRANGER = Person("Чужой", "Чингиз", post="эксперт")


def plain(text: str) -> str:
    return text.replace(NO_BREAK_SPACE, " ")


def programme(desk: Desk) -> list[Row]:
    rows = programme_of(desk.meeting, english, "en").rows
    return [tuple(plain(text) for text in row) for row in rows]


def changed_list(meeting: Meeting, **changes: object) -> Meeting:
    """The first on the list changed, all others as they were."""
    first, *others = meeting.participants
    return replace(meeting, participants=(replace(first, **changes), *others))  # type: ignore[arg-type]


def people(rows: tuple[Row, ...]) -> list[Row]:
    return [row for row in rows if len(row) > 1]


def item(title: str, **known: object) -> AgendaItem:
    return AgendaItem(ItemId(0), title, **known)  # type: ignore[arg-type]


def test_the_programme_goes_from_registration_to_the_close(prepared: Desk) -> None:
    rows = programme(prepared)
    assert rows[0] == ("09:30–10:00", "30 min", "Registration of participants", "")
    assert rows[1][:3] == ("10:00–10:10", "10 min", "1. Открытие круглого стола")
    assert rows[-1] == ("13:00", "", "Close of the event", "")


def test_a_break_has_its_time_and_no_number(prepared: Desk) -> None:
    assert ("11:45–12:00", "15 min", "Перерыв", "") in programme(prepared)


def test_nothing_begins_before_its_fixed_start(prepared: Desk) -> None:
    prepared.do(import_agenda, [item("Обед", kind=ItemKind.BREAK, fixed_start=time(14, 30))])
    assert programme(prepared)[-2:] == [
        ("14:30", "", "Обед", ""),
        ("14:30", "", "Close of the event", ""),
    ]


def test_what_stands_above_a_fixed_start_ends_by_then(empty_desk: Desk) -> None:
    empty_desk.do(create_meeting, DETAILS, Limits())
    long, lunch = timedelta(minutes=90), item("Обед", planned=MINUTES * 30, fixed_start=time(11))
    empty_desk.do(import_agenda, [item("Доклад", planned=long), lunch])
    assert [row[:2] for row in programme(empty_desk)[1:3]] == [
        ("10:00–11:00", "60 min"),
        ("11:00–11:30", "30 min"),
    ]


def test_what_begins_together_goes_on_side_by_side(empty_desk: Desk) -> None:
    empty_desk.do(create_meeting, DETAILS, Limits())
    sections = [item(title, planned=MINUTES * 45, fixed_start=time(11)) for title in ("А", "Б")]
    empty_desk.do(import_agenda, sections)
    assert [row[0] for row in programme(empty_desk)[1:3]] == ["11:00–11:45", "11:00–11:45"]


def test_presenters_are_named_in_full_with_their_posts(prepared: Desk) -> None:
    who = programme(prepared)[2][3]
    assert who == (
        "Белозёров Пётр Ильич – начальник управления, Министерство экономического развития края"
    )


def test_a_presenter_with_the_initials_of_a_double_name_is_named_in_full(prepared: Desk) -> None:
    prepared.do(add_participant, Person("Соловьёв", "Жан-Поль", "Жан-Жакович", post="посол"))
    prepared.do(import_agenda, [item("О послах", presenters="Соловьёв Ж.-П.Ж.")])
    assert programme(prepared)[-2][3] == "Соловьёв Жан-Поль Жан-Жакович – посол"


def test_a_presenter_who_is_not_on_the_list_stays_as_typed(empty_desk: Desk) -> None:
    empty_desk.do(create_meeting, DETAILS, Limits())
    empty_desk.do(import_agenda, [item("О разном", presenters="Чужой Ч.Ч., эксперт; по поручению")])
    assert programme(empty_desk)[1][3] == "Чужой Ч.Ч., эксперт, по поручению"


def test_an_agenda_that_begins_with_registering_gets_no_second_registration(
    empty_desk: Desk,
) -> None:
    empty_desk.do(create_meeting, DETAILS, Limits())
    empty_desk.do(import_agenda, [item("Регистрация участников"), item("Открытие")])
    assert [row[2] for row in programme(empty_desk)] == [
        "1. Регистрация участников",
        "2. Открытие",
        "Close of the event",
    ]


def test_without_a_start_there_are_lengths_but_no_times(empty_desk: Desk) -> None:
    empty_desk.do(create_meeting, Details(title="Стол"), Limits())
    empty_desk.do(import_agenda, [item("Открытие", planned=timedelta(minutes=10))])
    assert [row[:2] for row in programme(empty_desk)] == [("", "30 min"), ("", "10 min"), ("", "")]


def test_without_an_agenda_there_are_no_rows(empty_desk: Desk) -> None:
    empty_desk.do(create_meeting, DETAILS, Limits())
    assert programme(empty_desk) == []


def test_a_chair_without_a_post_has_that_of_the_list(prepared: Desk) -> None:
    (chair,) = programme_of(prepared.meeting, english, "en").officials
    assert chair.label == "Chair"
    assert chair.text.endswith(
        "– заместитель министра, Министерство промышленности и торговли края"
    )


def test_all_sign_in_list_order_and_there_is_room_for_walk_ins(prepared: Desk) -> None:
    sheet = registration_of(prepared.meeting, english, "en")
    numbers = [row[0] for row in people(sheet.rows)]
    assert numbers == [str(number) for number in range(1, 31)]
    assert sheet.rows[0] == ("Органы власти",)
    assert sheet.empty_rows == ROWS_FOR_WALK_INS


def test_contacts_are_on_no_sheet_unless_asked_for(prepared: Desk) -> None:
    meeting = changed_list(prepared.meeting, phone="+7 900 000", email="a@b.ru")
    assert "+7 900" not in repr(registration_of(meeting, english, "en"))
    sheet = registration_of(meeting, english, "en", contacts=True)
    assert sheet.columns[3] == "Contacts"
    assert people(sheet.rows)[0][3] == "+7 900 000\na@b.ru"


def test_nobody_is_asked_for_consent_on_the_sheet(prepared: Desk) -> None:
    words = repr(registration_of(prepared.meeting, english, "en")).casefold()
    assert "consent" not in words
    assert "соглас" not in words


@pytest.mark.parametrize(
    ("role", "word"),
    [
        (Role.EXPERT, "expert"),
        (Role.GUEST, "guest"),
        (Role.OBSERVER, "observer"),
        (Role.PARTICIPANT, ""),
    ],
)
def test_the_remark_tells_who_is_no_ordinary_participant(
    prepared: Desk, role: Role, word: str
) -> None:
    listed = participants_of(changed_list(prepared.meeting, role=role), english, "en")
    assert people(listed.rows)[0][3] == word


def test_an_alphabetical_list_has_no_groups_and_counts_yo_as_ye(prepared: Desk) -> None:
    prepared.do(add_participant, Person("Ёлкин"), "Гости")
    rows = participants_of(prepared.meeting, english, "en", ListOrder.ALPHABETICAL).rows
    names = [row[1].split()[0] for row in rows]
    assert len(rows) == 31
    assert names[names.index("Ёлкин") - 1 :][:3] == ["Дружинин", "Ёлкин", "Ершов"]


def test_a_group_that_comes_up_again_stands_in_one_place_and_who_has_none_before_it(
    empty_desk: Desk,
) -> None:
    empty_desk.do(create_meeting, DETAILS, Limits())
    for name, group in (("А", "Власть"), ("Б", ""), ("В", "Власть")):
        empty_desk.do(add_participant, Person(name), group)
    rows = participants_of(empty_desk.meeting, english, "en").rows
    assert [row[:2] for row in rows] == [("1", "Б"), ("Власть",), ("2", "А"), ("3", "В")]


def test_everybody_gets_one_card(prepared: Desk) -> None:
    cards = tent_cards_of(prepared.meeting, english, "en").cards
    assert len(cards) == 30
    assert cards[9].surname == "Калашников-Стрельцов"
    assert cards[28].given_names == "Ен Сун"


def test_an_official_who_is_not_on_the_list_gets_a_card_too(prepared: Desk) -> None:
    prepared.do(change_details, replace(DETAILS, chair=STRANGER, moderator=STRANGER))
    cards = tent_cards_of(prepared.meeting, english, "en").cards
    assert (len(cards), cards[0].surname, cards[0].post) == (31, "Чужой", "эксперт")


def seats(meeting: Meeting) -> dict[str, str]:
    return {one.number: plain(one.name) for one in plan_seats(meeting)}


def plan_seats(meeting: Meeting) -> tuple[PlanSeat, ...]:
    return seating_plan_of(meeting, english, "en").seats


def test_everybody_has_the_seat_of_the_desk(prepared: Desk) -> None:
    found = seats(prepared.meeting)
    assert (found["1"], found["10"], len(found)) == (
        "Абакумов А.С.",
        "Калашников-Стрельцов К.В.",
        30,
    )


def test_who_has_no_seat_gets_a_free_one_in_list_order(prepared: Desk) -> None:
    meeting = replace(changed_list(prepared.meeting, seat=None), seating=Seating(seats=32))
    assert seats(meeting)["1"] == "Абакумов А.С."
    assert [number for number, name in seats(meeting).items() if not name] == ["31", "32"]


def test_two_on_one_seat_are_both_named(prepared: Desk) -> None:
    meeting = changed_list(prepared.meeting, seat=2)
    assert seats(meeting)["2"] == "Абакумов А.С. / Белозёров П.И."


def test_who_has_a_seat_that_no_table_has_is_named_all_the_same(prepared: Desk) -> None:
    plan = seating_plan_of(changed_list(prepared.meeting, seat=5000), english, "en")
    assert [plain(name) for name in plan.unplaced] == ["Абакумов А.С."]


@pytest.mark.parametrize("shape", TableShape)
def test_names_stand_on_the_outer_side_of_every_table(prepared: Desk, shape: TableShape) -> None:
    meeting = replace(prepared.meeting, seating=Seating(shape))
    plan = seating_plan_of(meeting, english, "en")
    for seat in plan.seats:
        x, y = seat.place.x - plan.aspect / 2, seat.place.y - 0.5
        assert x * seat.outwards.x + y * seat.outwards.y > 0
        assert seat.outwards.x**2 + seat.outwards.y**2 == pytest.approx(1)


def test_an_empty_meeting_has_its_papers_too() -> None:
    nobody = Meeting()
    assert tent_cards_of(nobody, english, "en").cards == ()
    assert registration_of(nobody, english, "en").rows == ()
    assert [one.name for one in plan_seats(nobody)] == [""]


def test_who_was_taken_off_the_list_is_on_no_paper(prepared: Desk) -> None:
    meeting = changed_list(prepared.meeting, removed=True)
    for paper in (registration_of, participants_of, seating_plan_of):
        assert "Абакумов" not in repr(paper(meeting, english, "en"))


def test_ids_do_not_matter(prepared: Desk) -> None:
    meeting = replace(prepared.meeting, participants=(Participant(ParticipantId(99), STRANGER),))
    assert seats(meeting)["1"] == "Чужой Ч."

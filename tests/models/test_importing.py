"""Lists brought in: who is new, changed, the same or doubtful, and what the act makes of it."""

from datetime import time, timedelta

import pytest
from msgspec.structs import replace

from models.acts.agenda import import_agenda, open_meeting, start_item
from models.acts.people import change_participant, import_participants, remove_participant
from models.desk import Desk
from models.ids import ItemId, ParticipantId
from models.importing.agenda import found_items, with_times_of
from models.importing.found import FoundItem, FoundPerson, Part, RowState
from models.importing.people import found_people
from models.meeting import Details, Meeting
from models.people import Participant
from models.refusals import Refusal
from models.spreadsheets.agenda import read_agenda
from models.spreadsheets.participants import read_participants
from models.spreadsheets.plain_text import pasted_sheet
from tests.models.table import FIXTURES, refused

NEW, CHANGED, SAME, DOUBTFUL = (
    RowState.NEW,
    RowState.CHANGED,
    RowState.SAME,
    RowState.DOUBTFUL,
)
ABAKUMOV = ParticipantId(1)


def people(meeting: Meeting, text: str) -> tuple[FoundPerson, ...]:
    return found_people(meeting, read_participants(pasted_sheet(text, "list")))


def items(meeting: Meeting, text: str) -> tuple[FoundItem, ...]:
    return found_items(meeting, read_agenda(pasted_sheet(text, "agenda")))


def states(found: tuple[FoundPerson, ...] | tuple[FoundItem, ...]) -> list[RowState]:
    return [one.state for one in found]


def take(desk: Desk, found: tuple[FoundPerson, ...]) -> None:
    added = [one.participant for one in found if one.state in (NEW, DOUBTFUL)]
    changed = [one.participant for one in found if one.state is CHANGED]
    desk.do(import_participants, added, changed)


def take_items(desk: Desk, found: tuple[FoundItem, ...]) -> None:
    changed = [one.item for one in found if one.state is CHANGED]
    desk.do(import_agenda, [one.item for one in found if one.state is NEW], changed)


def listed(desk: Desk, name: str) -> Participant:
    return next(one for one in desk.meeting.listed if one.person.surname == name)


def test_the_same_list_again_changes_nobody(prepared: Desk) -> None:
    found = people(prepared.meeting, (FIXTURES / "participants.csv").read_text("utf-8-sig"))
    assert set(states(found)) == {SAME}
    assert len(found) == 30


def test_a_second_import_of_a_list_is_refused(desk: Desk) -> None:
    text = "ФИО;Должность;Место\nНовиков Ян Петрович;токарь;77\nЛи Ен Сун;;0"
    take(desk, people(desk.meeting, text))
    with refused(Refusal.NOTHING_NEW):
        take(desk, people(desk.meeting, text))


@pytest.mark.parametrize("mark", [" (ВКС)", " (по согласованию)", "*", "1"])
def test_who_is_on_the_list_is_found_with_a_remark_behind_the_name(
    prepared: Desk, mark: str
) -> None:
    (found,) = people(prepared.meeting, f"ФИО;Группа\nАбакумов Андрей Сергеевич{mark};")
    assert (found.state, [one.part for one in found.differences]) == (CHANGED, [Part.NOTE])
    assert found.participant.id == ABAKUMOV


def test_what_a_list_says_otherwise_or_more_is_a_change(prepared: Desk) -> None:
    (found,) = people(
        prepared.meeting,
        "ФИО;Должность;Группа;Телефон\nАБАКУМОВ Андрей Сергеевич;министр;;+7 900 000-00-00",
    )
    assert found.state is CHANGED
    assert [one.part for one in found.differences] == [Part.POST, Part.PHONE]
    assert (found.differences[1].before, found.participant.phone) == ("", "+7 900 000-00-00")


def test_empty_cells_never_clear(prepared: Desk) -> None:
    before = prepared.meeting.participant(ABAKUMOV)
    take(prepared, people(prepared.meeting, "ФИО;Пост;Группа\nАбакумов Андрей Сергеевич;посол;"))
    after = prepared.meeting.participant(ABAKUMOV)
    assert after == replace(before, person=replace(before.person, post="посол"))


def test_one_undo_takes_the_whole_import_back(prepared: Desk) -> None:
    before = prepared.meeting
    text = "ФИО;Пост\nАбакумов Андрей Сергеевич;посол\nНовиков Ян Петрович;токарь"
    take(prepared, people(before, text))
    assert len(prepared.meeting.listed) == 31
    prepared.undo()
    assert prepared.meeting == before


@pytest.mark.parametrize("name", ["Абакумов А.С.", "Абакумов", "Абакумов Андрей"])
def test_initials_and_missing_parts_are_doubtful_and_say_whom_they_mean(
    prepared: Desk, name: str
) -> None:
    (found,) = people(prepared.meeting, f"ФИО;Пост\n{name};посол")
    assert found.state is DOUBTFUL
    assert found.double is not None
    assert found.double.person.full_name == "Абакумов Андрей Сергеевич"


@pytest.mark.parametrize(
    "corrected",
    [{"surname": "Абакумова"}, {"name": "Антон"}, {"patronymic": "Семёнович", "name": "Антон"}],
)
def test_who_was_corrected_at_the_table_is_doubtful_when_the_list_comes_again(
    prepared: Desk, corrected: dict[str, str]
) -> None:
    text = (FIXTURES / "participants.csv").read_text("utf-8-sig")
    old = prepared.meeting.participant(ABAKUMOV)
    new = replace(old, person=replace(old.person, **corrected))
    prepared.do(change_participant, new)
    found = people(prepared.meeting, text)
    assert [one.state for one in found if one.state is not SAME] == [DOUBTFUL]
    assert next(one.double.person for one in found if one.double) == new.person


def test_colleagues_of_one_post_are_not_doubted(desk: Desk) -> None:
    text = "ФИО;Организация;Должность\nЛи Анна Юрьевна;КнАГУ;студент"
    take(desk, people(desk.meeting, text))
    more = text + "\nКим Анна;КнАГУ;студент\nПак Анна Юрьевна;КнАГУ;студент"
    assert states(people(desk.meeting, more)) == [SAME, NEW, NEW]


def test_a_doubt_inside_one_file_names_the_row_above() -> None:
    found = people(Meeting(), "ФИО;Пост\nНовиков Ян Петрович;мастер\nНовиков Я.П.;токарь")
    assert states(found) == [NEW, DOUBTFUL]
    assert found[1].double is not None
    assert found[1].double.row == 2


def test_surnames_alone_are_told_apart_by_their_organisations(desk: Desk) -> None:
    text = "Фамилия;Организация\nИванов;Завод\nИванов;Банк"
    found = people(desk.meeting, text)
    assert states(found) == [NEW, NEW]
    take(desk, found)
    assert states(people(desk.meeting, text)) == [SAME, SAME]
    assert states(people(desk.meeting, "Фамилия;Организация\nИванов;Дума")) == [DOUBTFUL]


def test_namesakes_of_other_work_are_both_taken_and_the_same_when_they_come_again(
    desk: Desk,
) -> None:
    text = "ФИО;Организация;Пост\nИванов Иван;Северный банк;директор\nИванов Иван;Минфин;советник"
    found = people(desk.meeting, text)
    assert states(found) == [NEW, NEW]
    take(desk, found)
    assert states(people(desk.meeting, text)) == [SAME, SAME]


def test_initials_are_doubtful_beside_the_whole_name_whatever_the_work() -> None:
    text = "ФИО;Организация;Пост\nИванов Иван;Северный банк;директор\nИванов И.;Минфин;советник"
    assert states(people(Meeting(), text)) == [NEW, DOUBTFUL]


def test_namesakes_are_changed_each_by_the_row_most_like_them(desk: Desk) -> None:
    text = "Фамилия;Имя;Организация;Пост\n{};Ян;Завод;\n{};Ян;Банк;\n"
    one, other = people(Meeting(), text.format("Ким", "Кимов"))
    namesake = replace(other.participant, person=replace(other.participant.person, surname="Ким"))
    desk.do(import_participants, [one.participant, namesake])
    (found,) = people(desk.meeting, "Фамилия;Имя;Организация;Пост\nКим;Ян;Банк;юрист")
    assert found.participant.person.organisation == "Банк"


def test_who_was_taken_off_the_list_is_new_again(prepared: Desk) -> None:
    prepared.do(remove_participant, ABAKUMOV)
    assert states(people(prepared.meeting, "ФИО\nАбакумов Андрей Сергеевич")) == [NEW]


def test_two_of_the_list_may_swap_seats(prepared: Desk) -> None:
    text = "ФИО;Место\nАбакумов Андрей Сергеевич;2\nБелозёров Пётр Ильич;1"
    take(prepared, people(prepared.meeting, text))
    assert (listed(prepared, "Абакумов").seat, listed(prepared, "Белозёров").seat) == (2, 1)


def test_a_seat_that_is_taken_leaves_everybody_theirs(prepared: Desk) -> None:
    text = "ФИО;Место\nАбакумов Андрей Сергеевич;7\nНовиков Ян Петрович;8"
    found = people(prepared.meeting, text)
    assert [(one.state, one.seat_taken) for one in found] == [(SAME, True), (NEW, True)]
    take(prepared, found)
    assert listed(prepared, "Абакумов").seat == 1
    assert listed(prepared, "Новиков").seat is None


def test_somebody_unknown_cannot_be_changed(prepared: Desk) -> None:
    stranger = replace(prepared.meeting.participant(ABAKUMOV), id=ParticipantId(999))
    with refused(Refusal.UNKNOWN_PARTICIPANT):
        prepared.do(import_participants, [], [stranger])


def test_the_same_agenda_again_changes_nothing(prepared: Desk) -> None:
    found = items(prepared.meeting, (FIXTURES / "agenda.csv").read_text("utf-8-sig"))
    assert states(found) == [SAME] * 8
    with refused(Refusal.NOTHING_NEW):
        take_items(prepared, found)


def test_a_later_agenda_changes_minutes_presenters_and_the_start(prepared: Desk) -> None:
    (report,) = (one for one in prepared.meeting.items if one.id == ItemId(32))
    text = f"Вопрос;Минут;Начало;Докладчик\nВступление;5;;\n{report.title};45;12:20;"
    opening, found = items(prepared.meeting, text)
    assert (opening.state, found.state) == (NEW, CHANGED)
    assert [one.part for one in found.differences] == [Part.MINUTES, Part.START]
    assert found.item.presenters == report.presenters


def test_what_was_taken_stays_taken(prepared: Desk) -> None:
    prepared.do(open_meeting)
    prepared.do(start_item, ItemId(32))
    before = prepared.meeting.item(ItemId(32))
    prepared.do(import_agenda, [], [replace(before, planned=timedelta(minutes=1), spans=())])
    assert prepared.meeting.item(ItemId(32)) == replace(before, planned=timedelta(minutes=1))


def test_a_title_stands_as_often_as_the_file_has_it(desk: Desk) -> None:
    text = "Вопрос;Минут\nДоклад;10\nОбсуждение;5\nДоклад о кадрах;10\nОбсуждение;7"
    found = items(Meeting(), text)
    assert states(found) == [NEW] * 4
    take_items(desk, found)
    assert states(items(desk.meeting, text)) == [SAME] * 4


def test_a_break_that_moved_is_the_same_break(desk: Desk) -> None:
    take_items(desk, items(Meeting(), "Вопрос;Минут;Начало\nДоклад;10;\nПерерыв;5;11:45"))
    _, found = items(desk.meeting, "Вопрос;Минут;Начало\nДоклад;10;\nПерерыв;5;12:00")
    assert (found.state, found.item.fixed_start) == (CHANGED, time(12))


def test_starts_alone_tell_the_lengths() -> None:
    found = items(Meeting(), "Время;Вопрос\n10:00;Открытие\n10:10;Доклад\n10:40;Закрытие")
    assert [one.item.planned for one in found] == [
        timedelta(minutes=10),
        timedelta(minutes=30),
        timedelta(),
    ]
    assert {one.item.fixed_start for one in found} == {None}


def starts_fixed(text: str) -> list[time | None]:
    return [one.item.fixed_start for one in items(Meeting(), text)]


def test_a_start_after_a_gap_is_fixed() -> None:
    text = "Время;Вопрос\n10:00-10:30;Открытие\n11:00-11:30;Доклад\n11:30-12:00;Прения\n{};Итоги"
    assert starts_fixed(text.format("13:00-14:00")) == [None, time(11), None, time(13)]
    assert starts_fixed(text.format("11:45-14:00")) == [None, time(11), None, None]


def test_nothing_of_a_second_day_is_fixed_on_the_first() -> None:
    first = "Время;Вопрос\n10:00-12:00;Открытие\n13:00-17:00;Дискуссия\n"
    second = "09:00-11:00;Круглый стол\n20:00-21:00;Ужин\n"
    assert starts_fixed(first + second) == [None, time(13), None, None]
    assert starts_fixed("Время;Вопрос\n22:00-23:00;Доклад\n00:30-01:00;Прения") == [None, None]


def test_the_end_of_the_day_is_told_with_its_gaps() -> None:
    text = "Время;Вопрос\n10:00-10:30;Открытие\n11:00-11:30;Доклад\n13:00-14:00;Прения"
    agenda = read_agenda(pasted_sheet(text, "agenda"))
    found = [one.item for one in found_items(Meeting(), agenda)]
    details = with_times_of(Details(), agenda, found)
    assert (details.planned_start, details.planned_end) == (time(10), time(14))


def test_starts_after_midnight_are_of_the_next_day_and_earlier_ones_a_slip() -> None:
    night = "Начало\tТема\n23:30\tДоклад\n00:15\tПрения\n01:00\tИтоги\n"
    planned = [one.item.planned for one in items(Meeting(), night)]
    assert planned == [timedelta(minutes=45), timedelta(minutes=45), timedelta()]
    rest = "Начало\tТема\n20:30\tУжин\n08:00\tЗавтрак\n"
    assert items(Meeting(), rest)[0].item.planned == timedelta()
    slip = "Начало\tТема\n10:00\tДоклад\n09:30\tПрения\n"
    assert items(Meeting(), slip)[0].item.planned == timedelta()


def test_a_note_of_the_file_is_private_and_never_replaces_the_moderators(desk: Desk) -> None:
    text = "Вопрос;Минут;Примечание\nДоклад;10;{}"
    take_items(desk, items(Meeting(), text.format("проверить экран")))
    assert desk.meeting.items[-1].private_note == "проверить экран"
    assert states(items(desk.meeting, text.format("другое"))) == [SAME]

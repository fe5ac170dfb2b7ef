"""Contacts and names taken out of a whole journal: nothing of them is left, all else is."""

import json
import re
from datetime import timedelta
from typing import Literal

import pytest
from msgspec.structs import replace

from models import facts
from models.acts.agenda import add_item, close_meeting, open_meeting
from models.acts.details import change_details
from models.acts.notes import change_note, take_note
from models.acts.people import change_participant, remove_participant
from models.acts.privacy import erase_contacts, make_anonymous
from models.acts.queue import request_floor
from models.clock import Stamp
from models.codec import entry_to_record
from models.desk import Desk
from models.history import History
from models.ids import NoteId
from models.journal import Entry
from models.kinds import NoteKind
from models.people import CaseForms, Person
from models.privacy.erasing import Erasure, erased
from models.privacy.name_forms import stem_of
from models.refusals import Refusal
from models.rewriting import values_of
from models.sample.sample import sample_script
from models.script import created_details, opening_of, play, read_script
from models.text import plain_letters
from tests.models.table import ABAKUMOV, BELOZEROV, DETAILS, HandClock, Kept, refused

NOW = Stamp(HandClock().at, HandClock().at)


def without_names(desk: Desk) -> tuple[Entry, ...]:
    return erased(desk.entries, Erasure.NAMES, facts.MadeAnonymous(), NOW, "Участник")


def without_contacts(desk: Desk) -> tuple[Entry, ...]:
    return erased(desk.entries, Erasure.CONTACTS, facts.ContactsErased(), NOW, "Участник")


def lines(entries: tuple[Entry, ...]) -> str:
    return json.dumps([entry_to_record(one) for one in entries], ensure_ascii=False)


def give_contacts(desk: Desk) -> None:
    somebody = desk.meeting.participant(ABAKUMOV)
    contacts = replace(somebody, phone="8 (914) 123-45-67", email="ivan@zavod.ru")
    desk.do(change_participant, contacts)


def played(language: Literal["ru", "en"]) -> Desk:
    clock = HandClock()
    desk = Desk(clock, Kept())
    steps = read_script(sample_script(language))
    begin = opening_of(created_details(steps[0]))
    for step in steps:
        clock.at = begin + step.at
        play(desk, step)
    return desk


@pytest.mark.parametrize("language", ["ru", "en"])
def test_nobody_of_the_sample_is_named_in_any_case_once_it_is_anonymous(
    language: Literal["ru", "en"],
) -> None:
    desk = played(language)
    values = [value for entry in desk.entries for value in values_of(entry.fact)]
    words = {
        word
        for one in values
        if isinstance(one, Person)
        for word in f"{one.surname} {one.patronymic}".split()
    }
    left = plain_letters(lines(without_names(desk)))
    assert len(words) > 50
    assert not [word for word in words if stem_of(plain_letters(word)) in left]


def test_in_the_sample_made_anonymous_every_word_in_small_letters_stays() -> None:
    desk = played("ru")
    before = [one.text for one in desk.meeting.notes if not one.private]
    after = [one.text for one in History(without_names(desk)).meeting.notes if not one.private]
    assert [*map(small_words, after)] == [*map(small_words, before)]


def small_words(text: str) -> list[str]:
    return [word for word in re.findall(r"\w+", text) if word.islower() and not word.isdigit()]


def test_initials_of_who_is_on_no_list_are_sought_as_initials_alone(desk: Desk) -> None:
    desk.do(add_item, "О планах", planned=timedelta(0), presenters="Щедрин П.Н.")
    said = "По итогам на год, До и после. П. – это пункт, П.Н. Щедрин за."
    assert noted(desk, said) == said.replace("П.Н. Щедрин", "Участник 31")


def test_both_initials_of_a_double_name_are_covered(desk: Desk) -> None:
    named(desk, "Соловьёв", "Жан-Поль")
    said = noted(desk, "Слово Соловьёву Ж.-П., затем Ж.-П. Соловьёв молчал.")
    assert said == "Слово Участник 1, затем Участник 1 молчал."


def test_a_surname_that_is_a_word_counts_with_a_capital_letter_alone(desk: Desk) -> None:
    named(desk, "Мороз", "Вера")
    said = noted(desk, "Сильные морозы, ждём мороза. Слово Морозу: к февралю мороз уйдёт.")
    assert said == ("Сильные морозы, ждём мороза. Слово Участник 1: к февралю мороз уйдёт.")


def test_a_long_surname_is_covered_in_small_letters_too(desk: Desk) -> None:
    said = noted(desk, "абакумов обещал, абакумову напомнить, о краевом бюджете – позже")
    assert said == "Участник 1 обещал, Участник 1 напомнить, о краевом бюджете – позже"


def test_a_surname_that_is_a_little_word_is_none_where_a_sentence_begins(desk: Desk) -> None:
    named(desk, "Но", "Виктор")
    said = noted(desk, "Но срок прошёл. Но В. согласен. Слово имеет Но, но без доклада.")
    assert said == "Но срок прошёл. Участник 1 согласен. Слово имеет Участник 1, но без доклада."


def named(desk: Desk, surname: str, name: str) -> None:
    somebody = replace(desk.meeting.participant(ABAKUMOV), person=Person(surname, name))
    desk.do(change_participant, somebody)


def noted(desk: Desk, text: str) -> str:
    """The text as it stands in the anonymous meeting."""
    desk.do(take_note, text, NoteKind.NOTE)
    (*_, note) = History(without_names(desk)).meeting.notes
    return note.text


def test_an_anonymous_meeting_is_the_same_meeting(prepared: Desk) -> None:
    meeting = History(without_names(prepared)).meeting
    before = prepared.meeting
    assert meeting.details.title == before.details.title
    assert [one.planned for one in meeting.items] == [one.planned for one in before.items]
    assert [one.seat for one in meeting.listed] == [one.seat for one in before.listed]
    assert meeting.participant(BELOZEROV).person == Person("Участник 2")


def test_contacts_leave_the_list_its_history_and_every_text(desk: Desk) -> None:
    give_contacts(desk)
    desk.do(take_note, "Звонить +7 914 1234567, писать Ivan@zavod.ru", NoteKind.NOTE)
    after = without_contacts(desk)
    assert not [one for one in ("1234567", "123-45-67", "zavod.ru") if one in lines(after)]
    (noted,) = History(after).meeting.notes
    assert noted.text == "Звонить —, писать —"
    assert History(after).meeting.participant(ABAKUMOV).person.surname == "Абакумов"


def test_a_number_that_is_nobodys_stays(desk: Desk) -> None:
    give_contacts(desk)
    desk.do(take_note, "Смета 1 234 567 890 рублей, бланк info@duma.ru", NoteKind.NOTE)
    (*_, noted) = History(without_contacts(desk)).meeting.notes
    assert noted.text == "Смета 1 234 567 890 рублей, бланк info@duma.ru"


def test_what_was_private_and_remarks_go_with_the_names(desk: Desk) -> None:
    desk.do(take_note, "Не давать слова до доклада", NoteKind.NOTE, private=True)
    somebody = replace(
        desk.meeting.participant(ABAKUMOV), remark="слышит плохо", forms=CaseForms("Аба")
    )
    desk.do(change_participant, somebody)
    left = lines(without_names(desk))
    assert not [one for one in ("Не давать", "слышит", "Аба") if one in left]


def test_what_was_private_stays_hidden_though_it_was_split(desk: Desk) -> None:
    desk.do(take_note, "Не давать слова. До доклада", NoteKind.NOTE, private=True)
    (note,) = desk.meeting.notes
    rest = replace(note, id=NoteId(note.id + 1), text="До доклада")
    split = replace(desk.entries[-1], fact=facts.NoteSplit(note.id, "Не давать слова", rest))
    entries = (*desk.entries, split)
    left = lines(erased(entries, Erasure.NAMES, facts.MadeAnonymous(), NOW, "Участник"))
    assert not [one for one in ("Не давать", "До доклада") if one in left]


def test_who_is_on_no_list_but_presents_is_a_number_in_every_text(desk: Desk) -> None:
    desk.do(add_item, "О планах", planned=timedelta(0), presenters="И.О. Щедрин, Минфин")
    desk.do(take_note, "Слово Щедрину. Щедрина И.О. не было.", NoteKind.NOTE)
    left = lines(without_names(desk))
    assert "Щедрин" not in left
    assert "Минфин" in left


def test_an_executor_on_no_list_is_a_number_there_and_in_every_text(desk: Desk) -> None:
    give(desk, "Пупкин", "Сидоров Семён Семёнович")
    (*_, note) = desk.meeting.notes
    desk.do(change_note, note.id, "Пупкину и Сидорову: смета.", note.kind, executors=("Котов",))
    left = without_names(desk)
    (*_, note) = History(left).meeting.notes
    assert note.text == "Участник 31 и Участник 32: смета."
    assert note.executors == ("Участник 33",)
    assert not [one for one in ("Пупкин", "Сидоров", "Семён", "Котов") if one in lines(left)]


def test_an_organisation_that_executes_stays(desk: Desk) -> None:
    named = ("АО «Заря»", "Минтранс", "Комитет по труду", "Департамент связи, торговли и цен")
    give(desk, *named)
    assert executing(desk) == named


def test_whatever_else_executes_is_somebody(desk: Desk) -> None:
    give(desk, "все", "Рабочая группа", "директор завода Котов", "Минтранс, Лис и Сова И.П.", "–")
    assert executing(desk) == (
        *("Участник 33", "Участник 34", "Участник 35", "Минтранс, Участник 31 и Участник 32"),
        "–",
    )


def test_a_word_of_the_meeting_is_no_name_though_it_executes(desk: Desk) -> None:
    give(desk, "Все", "Регионы")
    said = "Все регионы за. Регионам ответят все."
    assert noted(desk, said) == said


def test_who_is_on_the_list_has_one_number_as_executor_too(desk: Desk) -> None:
    person = desk.meeting.participant(BELOZEROV).person
    give(desk, person.surname, person.short_name, person.signature_name, person.full_name)
    assert executing(desk) == ("Участник 2",) * 4


def test_a_meeting_made_anonymous_twice_keeps_its_numbers(desk: Desk) -> None:
    give(desk, "Пупкин", "Белозёров")
    desk.do(take_note, "Пупкин и Белозёров: Участник совещания 1", NoteKind.NOTE)
    once = without_names(desk)
    twice = erased(once, Erasure.NAMES, facts.MadeAnonymous(), NOW, "Участник")
    assert lines(twice[:-1]) == lines(once)


def give(desk: Desk, *executors: str) -> None:
    desk.do(take_note, "Составить смету", NoteKind.ASSIGNMENT, executors=executors)


def executing(desk: Desk) -> tuple[str, ...]:
    """The executors as they stand in the anonymous meeting."""
    (*_, note) = History(without_names(desk)).meeting.notes
    return note.executors


def test_somebody_taken_off_the_list_has_a_number_too(prepared: Desk) -> None:
    prepared.do(remove_participant, ABAKUMOV)
    assert "Абакумов" not in lines(without_names(prepared))


def test_nothing_before_an_erasing_can_be_undone(prepared: Desk) -> None:
    history = History(without_contacts(prepared))
    assert history.undoable is None


def test_nothing_is_erased_while_the_meeting_runs(desk: Desk) -> None:
    for act in (erase_contacts, make_anonymous):
        with refused(Refusal.NOT_CLOSED):
            desk.do(act)


def test_a_chair_of_another_name_has_a_number_of_their_own(prepared: Desk) -> None:
    prepared.do(change_details, replace(DETAILS, chair=Person("Ли", "Вера")))
    chair = History(without_names(prepared)).meeting.details.chair
    assert chair is not None
    assert chair.surname not in {
        one.person.surname for one in History(without_names(prepared)).meeting.listed
    }


def test_the_queue_and_the_talk_stay_as_they_were(prepared: Desk) -> None:
    prepared.do(open_meeting)
    prepared.do(request_floor, BELOZEROV)
    prepared.do(close_meeting)
    before = [entry.stamp for entry in prepared.entries]
    assert [entry.stamp for entry in without_names(prepared)][:-1] == before

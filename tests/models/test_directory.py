from msgspec.structs import replace

from models.acts.people import change_participant
from models.desk import Desk
from models.earlier.directory import from_rows, people_of, to_learn, to_row
from models.meeting import Meeting
from models.people import Person

ZHILIN = Person("Жилин", "Пётр", "Ильич", "Завод", "директор")


def test_everybody_of_the_list_and_the_officials_are_learnt_once(prepared: Desk) -> None:
    learnt = to_learn((), people_of(prepared.meeting))
    assert len(learnt) == len({one.full_name for one in learnt}) == 30


def test_no_contact_and_no_remark_is_kept(prepared: Desk) -> None:
    somebody = prepared.meeting.listed[0]
    changed = replace(somebody, phone="8 900", email="a@b.ru", remark="опоздает")
    prepared.do(change_participant, changed)
    kept = str([to_row(one) for one in people_of(prepared.meeting)])
    assert not any(word in kept for word in ("8 900", "a@b.ru", "опоздает"))


def test_the_sample_teaches_nothing(prepared: Desk) -> None:
    meeting: Meeting = prepared.meeting
    sample = replace(meeting, details=replace(meeting.details, sample=True))
    assert people_of(sample) == ()


def test_a_new_post_is_learnt_and_an_empty_one_is_not() -> None:
    promoted = replace(ZHILIN, post="министр")
    assert to_learn((ZHILIN,), (promoted,)) == (promoted,)
    assert to_learn((ZHILIN,), (replace(ZHILIN, post=""),)) == ()


def test_a_surname_alone_is_not_learnt() -> None:
    assert to_learn((), (Person("Жилин"),)) == ()


def test_what_was_learnt_last_counts_and_a_strange_row_is_passed_over() -> None:
    promoted = replace(ZHILIN, post="министр")
    rows = [to_row(ZHILIN), {"name": 3}, to_row(promoted)]
    assert from_rows(rows) == (promoted,)

"""The seating plan on paper."""

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from models.kinds import TableShape
from models.meeting import Meeting
from models.papers.before.seating_plan import seating_plan_of
from models.papers.before.values import PlanSeat, SeatingPlan
from models.seating import Seating
from reports.plan_drawing import MOST_NAMES
from reports.seating_plan import seating_plan_pdf
from tests.models.table import english, thirty
from tests.reports.reading import Printed, letters, overlaps
from tests.reports.samples_before import LONGEST, seating_plan


def plan_of_thirty(shape: TableShape) -> SeatingPlan:
    """The sample list at a table of this shape."""
    meeting = Meeting(participants=thirty(), seating=Seating(shape))
    return seating_plan_of(meeting, english, "ru")


def shown(printed: Printed) -> str:
    return printed.letters.replace("\ufffe", "-")


def has_names(printed: Printed, seats: Sequence[PlanSeat]) -> bool:
    """Whether all parts of all names can be read; a name may stand on several lines."""
    names = "\N{NO-BREAK SPACE}".join(seat.name for seat in seats).replace(
        "-", "-\N{NO-BREAK SPACE}"
    )
    text = shown(printed)
    return all(letters(part) in text for part in set(names.split("\N{NO-BREAK SPACE}")))


@pytest.mark.parametrize("shape", TableShape)
def test_thirty_names_stand_beside_their_seats_at_every_table(shape: TableShape) -> None:
    plan = plan_of_thirty(shape)
    printed = Printed(seating_plan_pdf(plan))
    assert len(printed.pages) == 1
    assert has_names(printed, plan.seats)
    assert not overlaps(printed.boxes(0))
    boxes = printed.boxes(0)
    assert all(box.left() >= 10 and box.right() <= 287 for box in boxes)


def test_sixty_names_are_a_numbered_list_beside_the_table() -> None:
    plan = seating_plan(60)
    printed = Printed(seating_plan_pdf(plan))
    assert len(printed.pages) == 1
    assert has_names(printed, plan.seats)
    assert printed.place("Фамилия60").left() > 180
    assert not overlaps(printed.boxes(0))


def test_the_list_of_three_hundred_goes_on_behind_the_table() -> None:
    plan = seating_plan(300)
    printed = Printed(seating_plan_pdf(plan))
    assert has_names(printed, plan.seats)
    assert not any(overlaps(printed.boxes(page)) for page in printed.pages)


def test_long_names_at_every_seat_are_never_cut() -> None:
    plan = seating_plan(MOST_NAMES, f"{LONGEST}-{LONGEST}-")
    printed = Printed(seating_plan_pdf(plan))
    assert has_names(printed, plan.seats)
    assert all(box.right() <= 290 for page in printed.pages for box in printed.boxes(page))


def test_who_has_no_seat_at_this_table_is_on_the_list() -> None:
    plan = replace(seating_plan(5), unplaced=("Чужой Ч.Ч.",))
    assert letters("Чужой Ч.Ч.") in shown(Printed(seating_plan_pdf(plan)))


def test_an_empty_seat_has_its_number_and_no_name() -> None:
    plan = seating_plan(3)
    empty = replace(plan.seats[2], name="")
    printed = Printed(seating_plan_pdf(replace(plan, seats=(*plan.seats[:2], empty))))
    assert "3" in printed.text(0)
    assert "Фамилия3" not in printed.text(0)


def test_markup_in_a_name_prints_as_typed() -> None:
    plan = seating_plan(4, "<b>&amp;")
    assert shown(Printed(seating_plan_pdf(plan))).count("<b>&amp;") == 4


def test_the_same_plan_is_the_same_file() -> None:
    assert seating_plan_pdf(seating_plan(30)) == seating_plan_pdf(seating_plan(30))

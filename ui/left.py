"""What one window of a meeting leaves to the next, in another language or other colours."""

from typing import TYPE_CHECKING

from msgspec import Struct

from ui.views.hall import HallOrders

if TYPE_CHECKING:
    from ui.outcomes.new_outcome import Draft


class Left(Struct, frozen=True):
    """Its page, what the hall was told to show, and what was half typed: a note and somebody sought
    at the table, and what was missed there."""

    page: str
    orders: HallOrders
    half_typed: tuple[str, str]
    missed: "Draft | None"

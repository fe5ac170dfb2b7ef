"""What one window of a meeting leaves to the next, in another language or other colours."""

from msgspec import Struct

from ui.views.hall import HallOrders


class Left(Struct, frozen=True):
    """Its page, what was being typed, and what the hall was told to show."""

    page: str
    typed: str
    orders: HallOrders

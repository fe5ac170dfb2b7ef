"""Parts of a long document that are set when their turn comes; before, there is the value alone."""

from collections.abc import Callable

from reportlab.platypus import Flowable
from reportlab.platypus.doctemplate import NullActionFlowable

from reports.blocks import Story

_ENDLESS = 0xFFFFFF


class Unfolding(Flowable):
    """Never drawn itself: `split` makes the content and returns it, on the page it is on.

    `before` is called then; what it raises ends the work.
    """

    def __init__(self, make: Callable[[], Story]) -> None:
        super().__init__()
        self._make = make
        self.before: Callable[[], None] = lambda: None

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        return available_width, _ENDLESS

    def split(self, _available_width: float, _available_height: float) -> list[Flowable]:
        self.before()
        return [NullActionFlowable(), *self._make()]

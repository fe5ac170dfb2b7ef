"""What must not be parted at the foot of a page.

Headings (`keepWithNext`) stay with the first lines below them, signatures with the last lines
above. Both containers only decide where the page ends and then hand their content back.
"""

from collections.abc import Sequence

from reportlab.platypus import Flowable, FrameBreak
from reportlab.platypus.doctemplate import NullActionFlowable

from reports.paragraphs import Text
from reports.tables import Grid

LINES_WITH_SIGNATURES = 3
ROWS_WITH_SIGNATURES = 2
"""Of a table, its repeated heading aside."""
_ENDLESS = 0xFFFFFF


class _Unpacking(Flowable):
    """Never drawn itself: `split` returns the content, behind a page break if there must be one."""

    def __init__(self, content: Sequence[Flowable]) -> None:
        super().__init__()
        self._content = list(content)

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        return available_width, _ENDLESS

    def getSpaceBefore(self) -> float:  # noqa: N802
        return self._content[0].getSpaceBefore()

    def getSpaceAfter(self) -> float:  # noqa: N802
        return self._content[-1].getSpaceAfter()

    @property
    def _on_top(self) -> bool:
        return bool(getattr(getattr(self, "_frame", None), "_atTop", False))

    def _from_here(self) -> list[Flowable]:
        return [NullActionFlowable(), *self._content]

    def _on_next_page(self) -> list[Flowable]:
        return self._from_here() if self._on_top else [FrameBreak(), *self._content]


class WithFirstLines(_Unpacking):
    """Headings, and last what they head: it may be cut, but not before its second line."""

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        needed = first_lines_height(self._content, available_width)
        return self._from_here() if needed <= available_height else self._on_next_page()


class Closing(_Unpacking):
    """The last paragraphs of a document and the block that at least three lines stay with."""

    def __init__(self, texts: Sequence[Flowable], block: Sequence[Flowable]) -> None:
        super().__init__([*texts, *block])
        self._texts = list(texts)
        self._block = list(block)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        if stacked_height(self._content, available_width) <= available_height:
            return self._from_here()
        if isinstance(self._texts[-1], Grid):
            return self._split_table(self._texts[-1], available_width, available_height)
        staying, carried = _last_lines(self._texts, available_width)
        if not staying:
            return self._on_next_page()
        return [NullActionFlowable(), *staying, Closing(carried, self._block)]

    def _on_next_page(self) -> list[Flowable]:
        """Kept together there, too: it may be taller than a page."""
        if self._on_top:
            return self._from_here()
        return [FrameBreak(), Closing(self._texts, self._block)]

    def _split_table(self, table: Grid, width: float, height: float) -> list[Flowable]:
        """The table flows on as it would, but its last rows stay with the block."""
        above = self._texts[:-1]
        whole = stacked_height(self._texts, width)
        room = height - whole + table.wrap(width, _ENDLESS)[1]
        fitting, rest = table.cut(width, room, ROWS_WITH_SIGNATURES)
        if fitting is None:
            return self._on_next_page()
        return [NullActionFlowable(), *above, fitting, Closing([rest], self._block)]


def stacked_height(flowables: Sequence[Flowable], width: float) -> float:
    """The height in points of flowables under one another, without the outer spaces."""
    height = 0.0
    for number, flowable in enumerate(flowables):
        height += flowable.wrap(width, _ENDLESS)[1]
        if number:
            height += max(flowable.getSpaceBefore(), flowables[number - 1].getSpaceAfter())
    return height


def first_lines_height(flowables: Sequence[Flowable], width: float) -> float:
    """The height in points up to and with the first lines of the last flowable."""
    whole = stacked_height(flowables, width)
    last = flowables[-1]
    if isinstance(last, Text) and last.line_count > LINES_WITH_SIGNATURES:
        return whole - (last.line_count - 2) * last.style.leading
    if isinstance(last, Grid):
        return whole - last.height_below_first_row()
    return whole


def stays_with_next(flowable: Flowable) -> bool:
    """Whether this is a heading that must not end a page."""
    return bool(flowable.getKeepWithNext())  # type: ignore[no-untyped-call]


def _last_lines(texts: Sequence[Flowable], width: float) -> tuple[list[Flowable], list[Flowable]]:
    """Cut so that the second part has at least three lines."""
    staying = list(texts)
    carried: list[Flowable] = []
    missing = LINES_WITH_SIGNATURES
    while staying and missing > 0:
        last = staying.pop()
        fitting, rest = _cut_from_end(last, max(missing, 2), width)
        if fitting and rest:
            return [*staying, fitting], [rest, *carried]
        carried.insert(0, last)
        missing -= last.line_count if isinstance(last, Text) else missing
    return staying, carried


def _cut_from_end(
    flowable: Flowable, lines: int, width: float
) -> tuple[Flowable | None, Flowable | None]:
    if not isinstance(flowable, Text):
        return None, flowable
    flowable.wrap(width, _ENDLESS)
    remaining = flowable.line_count - lines
    if remaining < 2:
        return None, flowable
    return flowable.cut(width, (remaining + 0.5) * flowable.style.leading)

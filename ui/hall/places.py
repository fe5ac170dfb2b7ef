"""The parts of the hall's picture, each set into the room that it is given."""

from msgspec import Struct
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF

from models.papers.wording import Translate
from ui.hall import look, words
from ui.hall.bar import Bar
from ui.hall.look import Size
from ui.hall.pages import Page, next_blocks, phase_colour, reading_blocks, speaker_blocks
from ui.hall.setting import SCALES, Block, Column, Line, Setter, Slot, slot_line, width_of
from ui.views.floor import Phase
from ui.views.hall import HallView

_NARROWEST = 1.2
_SIDE = 0.36
_WITHOUT_CLOCK = (Phase.BEFORE, Phase.IDLE, Phase.BREAK, Phase.CLOSED)


class Part(Struct, frozen=True):
    """`top` and `bottom` are where the neighbours may be. `whole`: nothing was cut."""

    top: float
    bottom: float
    lines: tuple[Line, ...] = ()
    panels: tuple[QRectF, ...] = ()
    bar: Bar | None = None
    whole: bool = True


class Places:
    """`unit` is what sizes are shares of: the height, but of a narrow screen less."""

    def __init__(
        self, view: HallView, page: Page, translate: Translate, font: QFont, size: QSizeF
    ) -> None:
        self.view = view
        self.unit = min(size.height(), size.width() / _NARROWEST)
        self._page = page
        self._translate = translate
        self._setter = Setter(font, self.unit)
        margin = look.MARGIN * self.unit
        whole = QRectF(0, 0, size.width(), size.height())
        self._inner = whole.adjusted(margin, margin, -margin, -margin)
        self._gap = look.GAP * self.unit

    def head(self, *, short: bool) -> Part:
        """What is discussed, and the time of day, unless that is the large clock."""
        inner, view, page = self._inner, self.view, self._page
        if view.floor.phase is Phase.BEFORE and not short:
            return Part(inner.top(), inner.top())
        font = self._setter.letters(look.TIME, 1.0, bold=False)
        base = inner.top() + QFontMetricsF(font).capHeight()
        time = slot_line(Slot.TIME, view.time, font, look.MUTED, inner.right(), base)
        room = inner.width() - width_of(view.time, font) - 2 * self._gap
        block = Block(page.label if short else page.head, look.HEAD, look.MUTED)
        column = self._setter.fitted((block,), room, look.HEAD_HEIGHT * self.unit)
        above = base - column.lines[0].baseline if column.lines else inner.top()
        below = max(above + column.height, base) + self._gap
        return Part(inner.top(), below, (time, *column.at(inner.left(), above)), whole=column.whole)

    def next(self) -> Part:
        """Its room is kept where nobody waits: nothing jumps when somebody raises a hand."""
        inner = self._inner
        if self.view.floor.phase in (Phase.BEFORE, Phase.CLOSED):
            return Part(inner.bottom(), inner.bottom())
        top = inner.bottom() - look.NEXT_HEIGHT * self.unit
        people = next_blocks(self.view, self._translate)
        if not people:
            return Part(top - self._gap, inner.bottom())
        coming = words.coming_next(self._translate)
        label = self._setter.column((Block(coming, look.LABEL, look.MUTED),), inner.width())
        width = (inner.width() - 2 * self._gap) / 2
        columns = self._setter.fitted_alike(people, width, inner.bottom() - top - label.height)
        lines = list(label.at(inner.left(), top))
        for place, column in enumerate(columns):
            left = inner.left() + place * (width + 2 * self._gap)
            lines += column.at(left, top + label.height)
        whole = all(column.whole for column in columns)
        return Part(top - self._gap, inner.bottom(), tuple(lines), whole=whole)

    def line_of_next(self) -> Part:
        names = [one.name for one in self.view.next]
        text = words.coming_next_line(names, self._translate)
        block = Block(text, look.NEXT_LINE, look.MUTED)
        column = self._setter.fitted(
            (block,), self._inner.width(), look.NEXT_LINE_HEIGHT * self.unit
        )
        top = self._inner.bottom() - column.height
        gap = self._gap if text else 0.0
        return Part(top - gap, self._inner.bottom(), column.at(self._inner.left(), top))

    def message(self, bottom: float, share: float, size: Size) -> Part:
        """A panel as high as its words, and no higher than this share."""
        if not self.view.message:
            return Part(bottom, bottom)
        pad, inner = look.PAD * self.unit, self._inner
        block = Block(self.view.message, size, look.TEXT, bold=size is look.SHORT_MESSAGE)
        room = share * self.unit - 2 * pad
        column = self._setter.fitted((block,), inner.width() - 2 * pad, room)
        top = bottom - column.height - 2 * pad
        box = QRectF(inner.left(), top, inner.width(), bottom - top)
        lines = column.at(box.left() + pad, top + pad)
        return Part(top - self._gap, bottom, lines, (box,), whole=column.whole)

    def bar(self, bottom: float) -> Part:
        floor = self.view.floor
        if floor.phase in _WITHOUT_CLOCK or not floor.limit:
            return Part(bottom, bottom)
        height = look.BAR * self.unit
        box = QRectF(self._inner.left(), bottom - height, self._inner.width(), height)
        bar = Bar(box, floor.phase, floor.share)
        return Part(box.top() - self._gap, bottom, bar=bar)

    def body(self, top: float, bottom: float) -> Part:
        """What stands above as wide as it is; the clock below at the right, the rest beside it."""
        page, inner = self._page, self._inner
        height = bottom - top
        for scale in SCALES:
            font = self._setter.letters(look.CLOCK, scale, bold=True)
            clock = width_of(page.room, font) + 2 * self._gap if page.clock else 0.0
            side = self._setter.column(page.side, inner.width() - clock, scale)
            low = max(QFontMetricsF(font).capHeight() if page.clock else 0.0, side.height)
            above = self._setter.column(page.top, inner.width(), scale)
            whole = above.whole and side.whole and inner.width() - clock >= _SIDE * inner.width()
            if whole and above.height + self._gap + low <= height:
                return self._placed(above, side, font, top, bottom, whole=True)
        room = height - self._gap - low
        above = self._setter.cut(page.top, inner.width(), room)
        return self._placed(above, side, font, top, bottom, whole=False)

    def _placed(
        self, above: Column, side: Column, font: QFont, top: float, bottom: float, *, whole: bool
    ) -> Part:
        page, inner = self._page, self._inner
        lines = list(above.at(inner.left(), top))
        if side.lines:
            lines += side.at(inner.left(), bottom - side.lines[-1].baseline)
        if page.clock:
            colour = page.clock_colour
            clock = slot_line(Slot.CLOCK, page.clock, font, colour, inner.right(), bottom)
            lines.append(clock)
        return Part(top, bottom, tuple(lines), whole=whole)

    def reading(self, top: float, bottom: float) -> Part:
        if self.view.reading is None:
            return Part(top, bottom)
        blocks = reading_blocks(self.view.reading, self._translate)
        column = self._setter.fitted(blocks, self._inner.width(), bottom - top)
        return Part(top, bottom, column.at(self._inner.left(), top), whole=column.whole)

    def row(self, *, short: bool) -> Part:
        """Who speaks, if somebody does, while a text has the room; `short`: only the clock."""
        floor, inner = self.view.floor, self._inner
        if floor.phase in _WITHOUT_CLOCK:
            return Part(inner.bottom(), inner.bottom())
        font = self._setter.letters(look.SMALL_CLOCK, 1.0, bold=True)
        room = inner.width() - width_of(floor.left, font) - 2 * self._gap
        blocks = speaker_blocks(floor, self._translate)[1 if short else 0 :]
        column = self._setter.fitted(blocks, room, look.ROW_HEIGHT * self.unit)
        top = inner.bottom() - max(QFontMetricsF(font).capHeight(), column.height)
        colour = phase_colour(floor.phase)
        clock = slot_line(Slot.CLOCK, floor.left, font, colour, inner.right(), inner.bottom())
        bar = self.bar(top - self._gap)
        lines = (clock, *column.at(inner.left(), top))
        return Part(bar.top, inner.bottom(), lines, bar=bar.bar, whole=column.whole)

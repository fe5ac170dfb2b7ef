"""One item of the agenda as a card: number, title, plan beside fact."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.meeting import ItemStatus
from ui import wording
from ui.desk.card import Card
from ui.desk.headers import small, smaller
from ui.desk.lines_label import LinesLabel
from ui.flow import Flow
from ui.palette import Colours
from ui.plain import wrapping
from ui.views.agenda import ItemView

_TITLE_LINES = 8
_OVER = (ItemStatus.DONE, ItemStatus.DEFERRED, ItemStatus.DROPPED)
_WITH_A_WORD = (ItemStatus.SUSPENDED, ItemStatus.DEFERRED, ItemStatus.DROPPED)


class ShareBar(QWidget):
    """A rounded bar filled from the left."""

    def __init__(self, colours: Colours, *, height: int = 8) -> None:
        super().__init__()
        self._ground, self._colour = QColor(colours.faint), QColor(colours.accent)
        self._share = 0.0
        self._mark: float | None = None
        self._ink = QColor(colours.text)
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, colour: str) -> None:
        if (share, QColor(colour)) != (self._share, self._colour):
            self._share, self._colour = share, QColor(colour)
            self.update()

    def show_mark(self, at: float) -> None:
        """A stroke across the bar: what would be a fair share."""
        if at != self._mark:
            self._mark = at
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(60, self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box, round_ = QRectF(self.rect()), self.height() / 2
        painter.setBrush(self._ground)
        painter.drawRoundedRect(box, round_, round_)
        if self._share > 0:
            painter.setBrush(self._colour)
            box.setWidth(max(self.height(), box.width() * min(1.0, self._share)))
            painter.drawRoundedRect(box, round_, round_)
        if self._mark is not None:
            painter.setBrush(self._ink)
            painter.drawRect(QRectF(self._mark * (self.width() - 2), 0, 2, self.height()))
        painter.end()


class AgendaCard(Card[ItemView]):
    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self._number = LinesLabel(colours.muted)
        self._number.setFixedWidth(self.fontMetrics().horizontalAdvance("00 "))
        self._title = LinesLabel(colours.text, most=_TITLE_LINES)
        self._mark, self._times = small(role="warning"), small()
        self._progress, self._floor = ShareBar(colours), smaller(wrapping(role="muted"))
        self._lay_out()

    def show_value(self, value: ItemView) -> None:
        current = value.status is ItemStatus.CURRENT
        done = value.status is ItemStatus.DONE
        self._number.set_text("✓" if done else value.number)
        self._number.set_colour(self._colours.accent if done else self._colours.muted, bold=True)
        colour = self._colours.muted if value.status in _OVER else self._colours.text
        self._title.set_colour(colour, bold=current)
        self._title.set_text(value.title)
        self._times.setText(self._times_of(value))
        self._mark.setText(self._mark_of(value))
        self._progress.setVisible(current)
        self._floor.setVisible(current)
        self._progress.show_share(value.share, self._colours.accent)
        counts = self.tr("spoken: {speeches} · in the queue: {waiting}")
        self._floor.setText(counts.format(speeches=value.speeches, waiting=value.waiting))
        self._show_current(current)
        self._say(value)

    def title_is_cut(self) -> bool:
        return self._title.is_cut()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 7, 6, 5)
        row.setSpacing(2)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._title)
        times = Flow()
        times.addWidget(self._mark)
        times.add_stretch()
        times.addWidget(self._times)
        column.addLayout(times)
        column.addWidget(self._progress)
        column.addWidget(self._floor)
        row.addLayout(column, 1)

    def _times_of(self, value: ItemView) -> str:
        if value.taken is None:
            text = self.tr("{start}   {planned} min")
            return text.format(start=value.start, planned=value.planned).strip()
        text = self.tr("{start}   {planned} · {taken} min")
        return text.format(start=value.start, planned=value.planned, taken=value.taken)

    def _mark_of(self, value: ItemView) -> str:
        if value.status in _WITH_A_WORD:
            return wording.item_status(value.status)
        return "" if value.fits or value.status in _OVER else self.tr("does not fit")

    def _show_current(self, current: bool) -> None:
        if bool(self.property("current")) != current:
            self.setProperty("current", current)
            self.style().unpolish(self)
            self.style().polish(self)

    def _say(self, value: ItemView) -> None:
        parts = (value.number, value.title, wording.item_status(value.status))
        name = ", ".join(part for part in (*parts, self._times.text(), self._mark.text()) if part)
        if name != self.accessibleName():
            self.setAccessibleName(name)

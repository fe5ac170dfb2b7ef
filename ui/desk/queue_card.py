"""One raised hand as a card: place, name, organisation, kind, how long it waits."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.readings.queue import Place
from ui import wording
from ui.desk.card import Card
from ui.desk.headers import smaller
from ui.desk.kind_words import kind_colour
from ui.desk.lines_label import LinesLabel
from ui.desk.pair_row import PairRow
from ui.palette import Colours
from ui.plain import button, explain, label
from ui.views.queue import QueueRow

translate = QCoreApplication.translate

_TOP = Qt.AlignmentFlag.AlignTop


class KindBar(QWidget):
    """The coloured bar at the left edge."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = QColor(colour)
        self.setFixedWidth(5)

    def set_colour(self, colour: str) -> None:
        if QColor(colour) != self._colour:
            self._colour = QColor(colour)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawRoundedRect(self.rect(), 2, 2)
        painter.end()


def reason_words(value: QueueRow) -> str:
    """What is not as usual about this place, in a few words; empty if all is."""
    told = (
        (value.away, translate("Queue", "has left")),
        (value.late, translate("Queue", "the speech to reply to is over")),
        (value.held, translate("Queue", "held")),
        (value.continues, translate("Queue", "goes on with a speech")),
        (value.why is not Place.BY_TIME, wording.place(value.why)),
    )
    return " · ".join(words for is_so, words in told if is_so)


class QueueCard(Card[QueueRow]):
    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self._shown: QueueRow | None = None
        self._bar, self._place = KindBar(colours.muted), label(role="strong")
        self._name = LinesLabel(colours.text, most=2)
        self._name.set_colour(colours.text, bold=True)
        self._organisation = LinesLabel(colours.muted, most=2)
        self._kind, self._waits = LinesLabel(colours.muted), LinesLabel(colours.muted)
        for made in (self._organisation, self._kind, self._waits):
            smaller(made)
        self._reason = LinesLabel(colours.muted, most=2)
        smaller(self._reason)
        self._who = PairRow(self._name, self._kind)
        self._whence = PairRow(self._organisation, self._waits)
        self._withdraw = button("×", "withdraw_request", role="link")
        self._withdraw.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._withdraw.setToolTip(self.tr("Withdraw (Del)"))
        self._withdraw.clicked.connect(self.removal_requested)
        self._lay_out()

    def show_value(self, value: QueueRow) -> None:
        """Mostly a clock goes on, and nothing else."""
        before, self._shown = self._shown, value
        if before is None or replace(before, waits=value.waits) != value:
            self._show_who(value)
        self._show_waits(value)

    def _show_waits(self, value: QueueRow) -> None:
        spoken = self.tr("today {time}").format(time=value.spoken) if value.spoken else ""
        spoken = spoken or self.tr("first time")
        waits = self.tr("waits {time} · {spoken}").format(time=value.waits, spoken=spoken)
        self._waits.set_text(waits)
        self._whence.rearrange()

    def _show_who(self, value: QueueRow) -> None:
        self._place.setText("‖" if value.held else str(value.place))
        passed_over = value.held or value.away
        self._name.set_colour(self._colours.muted if passed_over else self._colours.text, bold=True)
        self._name.set_text(value.name)
        self._organisation.set_text(value.organisation)
        colour = kind_colour(value.kind, self._colours)
        self._bar.set_colour(colour)
        self._kind.set_colour(colour, bold=True)
        self._kind.set_text(wording.speech_kind(value.kind))
        reason = reason_words(value)
        warns = value.away or value.late
        self._reason.set_colour(self._colours.warning if warns else self._colours.muted)
        self._reason.set_text(reason)
        self._reason.setVisible(bool(reason))
        self._who.rearrange()
        self._say(value)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 4, 2)
        row.setSpacing(6)
        row.addWidget(self._bar)
        self._place.setMinimumWidth(self.fontMetrics().horizontalAdvance("00"))
        self._place.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._place.setContentsMargins(0, 6, 0, 0)
        row.addWidget(self._place, 0, _TOP)
        column = QVBoxLayout()
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(3)
        column.addWidget(self._who)
        column.addWidget(self._whence)
        column.addWidget(self._reason)
        column.addStretch(1)
        row.addLayout(column, 1)
        row.addWidget(self._withdraw, 0, _TOP)

    def _say(self, value: QueueRow) -> None:
        explain(self, wording.place(value.why))
        kind = wording.speech_kind(value.kind)
        parts = (str(value.place), value.name, value.organisation, kind, reason_words(value))
        name = ", ".join(part for part in parts if part)
        if self.accessibleName() != name:
            self.setAccessibleName(name)
            withdraw = self.tr("Withdraw the request of {name}").format(name=value.name)
            self._withdraw.setAccessibleName(withdraw)

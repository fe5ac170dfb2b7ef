"""The strip: questions, refusals and news, in the window and never in front of it."""

from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.desk.headers import SMALLER
from ui.desk.two_sizes import TwoSizesLabel
from ui.palette import Colours
from ui.plain import button, label

_LINES = 2


class Level(StrEnum):
    INFO = "info"
    WARNING = "warning"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to a question: `name` comes back in `answered`, `key` as Qt writes it («F3»)."""

    name: str
    text: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class StripView:
    """`text` empty: nothing to say."""

    text: str = ""
    level: Level = Level.INFO
    answers: tuple[Answer, ...] = ()


class LevelSign(QWidget):
    """A disc for news, a triangle for a warning, a square on its corner for danger."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self._level = Level.INFO
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_level(self, level: Level) -> None:
        self._level = level
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(18, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(level_colour(self._level, self._colours)))
        middle = QPointF(self.width() / 2, self.height() / 2)
        match self._level:
            case Level.INFO:
                painter.drawEllipse(middle, 8, 8)
            case Level.WARNING:
                painter.drawPolygon(QPolygonF([middle + QPointF(*at) for at in _TRIANGLE]))
            case Level.DANGER:
                painter.drawPolygon(QPolygonF([middle + QPointF(*at) for at in _DIAMOND]))
        painter.setPen(QColor(self._colours.panel))
        sign = "i" if self._level is Level.INFO else "!"
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, sign)
        painter.end()


_TRIANGLE = ((0, -8), (9, 8), (-9, 8))
_DIAMOND = ((0, -9), (9, 0), (0, 9), (-9, 0))


def level_colour(level: Level, colours: Colours) -> str:
    return {
        Level.INFO: colours.accent,
        Level.WARNING: colours.warning,
        Level.DANGER: colours.danger,
    }[level]


class Strip(QFrame):
    """Its height is always taken, so nothing jumps. `answered` carries the name of an answer."""

    answered = Signal(str)
    dismissed = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._colours = colours
        self._view = StripView()
        self._sign, self._word = LevelSign(colours), label(role="strong")
        self._text = TwoSizesLabel(colours.text, most=_LINES)
        self._close = button("×", "dismiss", role="link")
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Dismiss (Esc)"))
        self._close.clicked.connect(self.dismiss)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.activated.connect(self.dismiss)
        self._answers: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 2, 6, 2)
        self._row.setSpacing(8)
        for widget in (self._sign, self._word):
            self._row.addWidget(widget)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        self.setFixedHeight(self._height())
        self._show()

    def show_view(self, view: StripView) -> None:
        if view == self._view:
            return
        self._view = view
        self._show()

    def view(self) -> StripView:
        return self._view

    def dismiss(self) -> None:
        """Takes away what is said; a question dismissed stays unanswered."""
        if self._view.text:
            self.show_view(StripView())
            self.dismissed.emit()

    def _show(self) -> None:
        view, shown = self._view, bool(self._view.text)
        self._sign.show_level(view.level)
        self._word.setText(self._level_word(view.level))
        self._text.set_text(view.text)
        for widget in (self._sign, self._word, self._text, self._close):
            widget.setVisible(shown)
        self._escape.setEnabled(shown)
        self._show_answers(view.answers)
        role = "card" if view.level is Level.INFO else "advice"
        self.setProperty("role", role if shown else "")
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(f"{self._word.text()}: {view.text}" if shown else "")

    def _show_answers(self, answers: tuple[Answer, ...]) -> None:
        for gone in self._answers:
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._answers = [self._answer_button(one) for one in answers]
        for place, made in enumerate(self._answers):
            self._row.insertWidget(self._row.count() - 1, made)
            made.setProperty("place", place)

    def _answer_button(self, answer: Answer) -> QPushButton:
        text = f"{answer.text}  {answer.key}" if answer.key else answer.text
        made = button(text, answer.name)
        made.setAccessibleName(answer.text)
        made.clicked.connect(lambda: self.answered.emit(answer.name))
        if answer.key:
            key = QShortcut(QKeySequence(answer.key), made)
            key.setAutoRepeat(False)
            key.activated.connect(lambda: self.answered.emit(answer.name))
        return made

    def _level_word(self, level: Level) -> str:
        return {
            Level.INFO: self.tr("News"),
            Level.WARNING: self.tr("Attention"),
            Level.DANGER: self.tr("Danger"),
        }[level]

    def _height(self) -> int:
        """Room for the text at its longest and for a button."""
        line = self.fontMetrics().lineSpacing()
        return max(ceil((_LINES + 1) * line * SMALLER) + 8, line + 26)

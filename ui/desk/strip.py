"""The strip: questions, refusals and news, in the window and never in front of it."""

from math import ceil

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.desk.floor_bar import FloorBar
from ui.desk.level_sign import Level, LevelSign
from ui.desk.two_sizes import TwoSizesLabel
from ui.line import PassingLine
from ui.narrow import is_narrow_line
from ui.palette import Colours
from ui.plain import button, button_text, label

_LINES, _BUTTON = 2, 2.2
_LINES_IF_NARROW = 3
_ANY_HEIGHT = (1 << 24) - 1


class Answer(Struct, frozen=True):
    """One answer to a question: `name` comes back in `answered`, `key` as Qt writes it («F3»)."""

    name: str
    text: str
    key: str = ""


class StripView(Struct, frozen=True):
    """`text` empty: nothing to say. `asks` is what is to be typed; None: nothing is. `anywhere`: it
    can be answered on every page."""

    text: str = ""
    level: Level = Level.INFO
    answers: tuple[Answer, ...] = ()
    asks: str | None = None
    anywhere: bool = False


class StripLine(PassingLine):
    """Where an answer is typed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip_line")
        self.setMaxLength(200)


class Strip(QFrame):
    """Where it is `steady` its height is always taken, so nothing jumps; only for large letters it
    grows. `answered` carries the name of an answer, `typed` what stands in its line, `entered` the
    same on Enter; `line_left` says that the line went away with the focus in it, `shown` what is
    said now."""

    answered = Signal(str)
    typed = Signal(str)
    entered = Signal(str)
    dismissed = Signal()
    line_left = Signal()
    shown = Signal(str)

    def __init__(self, colours: Colours, *, steady: bool = False) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._steady = steady
        self._view = StripView()
        self._whole = QVBoxLayout(self)
        self._said = QWidget()
        self._sign, self._word = LevelSign(colours), label(role="strong")
        self._text = TwoSizesLabel(colours.text, most=_LINES)
        self.line = StripLine()
        self._close = button("×", "dismiss", role="link")
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Dismiss (Esc)"))
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._answers: tuple[Answer, ...] = ()
        self._bar = FloorBar(colours)
        self._connect()
        self._lay_out()
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._keep_height()

    def showEvent(self, event: QShowEvent) -> None:
        """What was asked while another page was shown is laid out by the size it has now."""
        super().showEvent(event)
        self._whole.invalidate()

    def show_view(self, view: StripView) -> None:
        if view == self._view:
            return
        before, self._view = self._view, view
        self._show()
        self.shown.emit(view.text)
        if view.asks is not None and view.asks != before.asks:
            self.line.clear()
            self.line.setFocus()

    def view(self) -> StripView:
        return self._view

    def typed_so_far(self) -> str:
        return self.line.text() if self._view.asks is not None else ""

    def type_on(self, text: str) -> None:
        """Where something is to be typed, with what was."""
        if self._view.asks is not None and text:
            self.line.setText(text)
            self.typed.emit(text)

    def dismiss(self) -> None:
        """Takes away what is said; a question dismissed stays unanswered."""
        if self._view.text:
            self.show_view(StripView())
            self.dismissed.emit()

    def _connect(self) -> None:
        self._close.clicked.connect(self.dismiss)
        self._escape.activated.connect(self.dismiss)
        self._escape.activatedAmbiguously.connect(self.dismiss)
        self.line.textEdited.connect(self.typed)
        self.line.returnPressed.connect(lambda: self.entered.emit(self.line.text()))

    def _lay_out(self) -> None:
        column = self._whole
        column.setContentsMargins(10, 4, 6, 6)
        column.setSpacing(2)
        said, below = QHBoxLayout(self._said), QHBoxLayout()
        said.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._said, 1)
        column.addLayout(below)
        for row in (said, below):
            row.setSpacing(8)
        said.addWidget(self._sign)
        said.addWidget(self._word)
        said.addWidget(self._text, 1)
        said.addWidget(self._close)
        below.addWidget(self.line, 2)
        below.addWidget(self._bar, 3)

    def _show(self) -> None:
        view, shown = self._view, bool(self._view.text)
        self._sign.show_level(view.level)
        self._word.setText(self._level_word(view.level))
        self._allow_lines()
        self._text.set_text(view.text)
        self._word.setVisible(view.asks is None)
        self._said.setVisible(shown)
        self._show_line(view.asks)
        self._escape.setEnabled(shown)
        self._show_answers(view.answers)
        role = "card" if view.level is Level.INFO else "advice"
        self._show_role(role if shown else "")
        self.setAccessibleName(f"{self._word.text()}: {view.text}" if shown else "")

    def _show_role(self, role: str) -> None:
        if role != self.property("role"):
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)

    def _show_line(self, asks: str | None) -> None:
        had_focus = self.line.hasFocus()
        self.line.setVisible(asks is not None)
        self.line.setPlaceholderText(asks or "")
        self.line.setAccessibleName(asks or self.tr("Answer"))
        if asks is None and had_focus:
            self.line_left.emit()

    def _show_answers(self, answers: tuple[Answer, ...]) -> None:
        self._bar.setVisible(bool(answers))
        if answers == self._answers:
            return
        self._answers = answers
        for gone in self.actions():
            self.removeAction(gone)
            gone.deleteLater()
        made = [self._action(one) for one in answers]
        self.addActions(made)
        self._bar.set_actions(made)

    def _action(self, answer: Answer) -> QAction:
        made = QAction(button_text(answer.text), self)
        made.setObjectName(answer.name)
        made.setShortcut(QKeySequence(answer.key))
        made.setAutoRepeat(False)
        made.triggered.connect(lambda: self.answered.emit(answer.name))
        return made

    def _level_word(self, level: Level) -> str:
        return {
            Level.INFO: self.tr("News"),
            Level.WARNING: self.tr("Attention"),
            Level.DANGER: self.tr("Danger"),
        }[level]

    def _allow_lines(self) -> None:
        """What is said above answers leaves them their room."""
        lines = _LINES_IF_NARROW if is_narrow_line(self) else _LINES
        self._text.allow_lines(lines, more=0 if self._view.answers else 1)

    def _keep_height(self) -> None:
        """Room for two lines of text, and below them for an answer or a line to type it in; where
        letters are large, it grows with what is asked."""
        self._allow_lines()
        if not self._steady:
            return
        narrow = is_narrow_line(self)
        height = ceil((_LINES + _BUTTON) * self.fontMetrics().lineSpacing()) + 16
        self.setMinimumHeight(height)
        self.setMaximumHeight(_ANY_HEIGHT if narrow else height)

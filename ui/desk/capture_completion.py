"""Completing the mark at the cursor of the line: what is offered, and the keys that choose it."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from models.marks.offered import Candidate, Completion
from ui.desk.capture_choices import CaptureChoices
from ui.desk.capture_line import CaptureLine

SOON = 60
"""ms behind the last letter: the letters go before what is made of them."""

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_CHOOSING = (*_STEPS, *_TAKING, Qt.Key.Key_Escape)
_GAP = 4


class CaptureCompletion(QObject):
    """`looked` asks for what can be offered now: soon after text or cursor have changed, and before
    a key chooses. Offered is only what is being typed; what Esc has refused stays as it is typed.
    """

    looked = Signal()

    def __init__(self, line: CaptureLine) -> None:
        super().__init__(line)
        self._line = line
        self._offered: Completion | None = None
        self._refused = ""
        self._text = ""
        self.choices = CaptureChoices(line)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.looked)
        line.textChanged.connect(self.look_soon)
        line.cursorPositionChanged.connect(self.look_soon)
        line.installEventFilter(self)
        self.choices.picked.connect(self._take)

    def look_soon(self) -> None:
        self._soon.start()

    def look_now(self) -> None:
        self._soon.stop()
        self.looked.emit()

    def offer(self, completion: Completion | None) -> None:
        """What the mark at the cursor can become, if anything."""
        text = self._line.toPlainText()
        typed, self._text = text != self._text, text
        self._offered = completion
        if self._mark() != self._refused:
            self._refused = ""
        wanted = not self._refused and (typed or self.choices.isVisible())
        if completion is not None and wanted and self._line.hasFocus():
            self.choices.show_candidates(completion.candidates)
            self._show()
        else:
            self._close()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent) and kind is not QEvent.Type.KeyRelease:
            return self._hears(event)
        if kind is QEvent.Type.FocusOut:
            self._close()
        elif kind in (QEvent.Type.Move, QEvent.Type.Resize) and self.choices.isVisible():
            self._show()
        return False

    def _hears(self, event: QKeyEvent) -> bool:
        """Whether the key is for what is offered and the line does not get it."""
        modified = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() not in _CHOOSING or modified:
            return False
        if self._soon.isActive():
            self.look_now()
        if not self.choices.isVisible():
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            self._choose(event)
        return True

    def _choose(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.choices.step(_STEPS[key])
        elif key is Qt.Key.Key_Escape:
            self._refused = self._mark()
            self._close()
        elif not event.isAutoRepeat():
            self._take(self.choices.highlighted())

    def _mark(self) -> str:
        """The mark at the cursor by what stands before its letters; nothing if none is offered."""
        return self._text[: self._offered.stretch.begin + 1] if self._offered else ""

    def _take(self, candidate: Candidate) -> None:
        if self._offered is not None and self._text == self._line.toPlainText():
            self._line.put(self._offered.stretch, candidate.inserted)
            self.look_now()

    def _show(self) -> None:
        """Over the line and whatever is there, as high as the candidates and no higher than the
        window."""
        line, window = self._line, self._line.window()
        if self.choices.parent() is not window:
            self.choices.setParent(window)
        at = line.mapTo(window, QPoint())
        height = min(self.choices.height_for(line.width()), at.y() - 2 * _GAP)
        self.choices.setGeometry(at.x(), at.y() - _GAP - height, line.width(), height)
        self.choices.show()
        self.choices.raise_()

    def _close(self) -> None:
        self.choices.hide()
        self.choices.show_candidates(())

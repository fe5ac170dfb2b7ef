"""The window over the meetings of a folder: one line to search, what was found, the digest."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMainWindow, QToolButton, QVBoxLayout, QWidget

from ui.desk.level_sign import Level
from ui.desk.strip import Strip, StripView
from ui.palette import Colours
from ui.plain import button, label, wrapping
from ui.register.found_list import FoundList
from ui.register.row_words import RowWords
from ui.register.work_bar import WorkBar

_TO_THE_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RegisterView(Struct, frozen=True):
    """`counted` tells how much was found; `nothing` is said in place of rows; `digest` is what
    the button for a digest says, empty where there is nothing to make one of."""

    rows: tuple[RowWords, ...]
    counted: str
    nothing: str
    digest: str


_LIFE_LINES = 6


class RegisterWindow(QMainWindow):
    """Intents only: `typed` carries the line, `opened` and `chosen` the place of a row."""

    typed = Signal(str)
    opened = Signal(int)
    chosen = Signal(int)
    folder_requested = Signal()
    digest_requested = Signal()
    work_cancelled = Signal()
    left = Signal()
    closed = Signal()

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self.setObjectName("register_window")
        self.setWindowTitle(self.tr("Meetings in a folder"))
        self._view: RegisterView | None = None
        self.line = QLineEdit()
        self.found = FoundList(colours)
        self.work = WorkBar()
        self._back = button(self.tr("Back  Esc"), "leave_register")
        self._folder = label(role="muted")
        self._other = button(self.tr("Another folder…  Ctrl+O"), "choose_folder")
        self._nothing = wrapping(role="muted")
        self._counted = label(role="muted")
        self.life = wrapping()
        self.life.setObjectName("register_life")
        self.life.hide()
        self._digest = button("", "make_digest", role="main")
        self.strip = Strip(colours)
        self._name_the_line()
        self._lay_out()
        self._connect()

    def show_folder(self, folder: str) -> None:
        self._folder.setText(folder)

    def show_view(self, view: RegisterView) -> None:
        if view == self._view:
            return
        if self._view is None or view.rows != self._view.rows:
            self.found.show_rows(view.rows)
        self._view = view
        self.found.setVisible(bool(view.rows))
        self._nothing.setVisible(not view.rows)
        self._nothing.setText(view.nothing)
        self._counted.setText(view.counted)
        self._digest.setText(view.digest)
        self._digest.setAccessibleName(view.digest)
        self._digest.setVisible(bool(view.digest))

    def show_life(self, lines: Sequence[str]) -> None:
        """Of the chosen assignment: a line for each meeting, of many the first and the last."""
        kept = lines if len(lines) <= _LIFE_LINES else (lines[0], "…", *lines[2 - _LIFE_LINES :])
        self.life.setText("\n".join(kept))
        self.life.setVisible(bool(kept))

    def tell(self, sentence: str, level: Level = Level.INFO) -> None:
        self.strip.show_view(StripView(sentence, level))

    def begin(self) -> None:
        """The keys go to the line."""
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter lead from the line to what was found."""
        if watched is self.line and isinstance(event, QKeyEvent):
            pressed = event.type() is QEvent.Type.KeyPress and event.key() in _TO_THE_LIST
            if pressed and self.found.count():
                self.found.setFocus()
                return True
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        QSettings().setValue("register/geometry", self.saveGeometry())
        self.closed.emit()
        super().closeEvent(event)

    def _name_the_line(self) -> None:
        self.line.setObjectName("register_line")
        self.line.setAccessibleName(self.tr("Search in the meetings"))
        hint = self.tr("Title, person, decision, assignment…  Ctrl+F")
        self.line.setPlaceholderText(hint)
        self.line.setClearButtonEnabled(True)
        for clear in self.line.findChildren(QToolButton):
            clear.setObjectName("clear_register_line")
        self.line.installEventFilter(self)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._back)
        top.addWidget(self._folder, 1)
        top.addWidget(self._other)
        foot = QHBoxLayout()
        foot.addWidget(self._counted, 1)
        foot.addWidget(self._digest)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(16, 14, 16, 10)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.line)
        column.addWidget(self.found, 1)
        column.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.life)
        column.addWidget(self.work)
        column.addLayout(foot)
        column.addWidget(self.strip)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        self.line.textChanged.connect(self.typed)
        self.found.opened.connect(self.opened)
        self.found.currentRowChanged.connect(self.chosen)
        self.work.cancelled.connect(self.work_cancelled)
        self._back.clicked.connect(self.left)
        self._other.clicked.connect(self.folder_requested)
        self._digest.clicked.connect(self.digest_requested)
        self._on_key(QKeySequence.StandardKey.Find, self._find)
        self._on_key(QKeySequence.StandardKey.Open, self._other.click)
        self._on_key(Qt.Key.Key_Escape, self._step_back)

    def _on_key(self, key: QKeySequence.StandardKey | Qt.Key, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(act)

    def _find(self) -> None:
        self.line.setFocus()
        self.line.selectAll()

    def _step_back(self) -> None:
        """Out of what is typed first, then out of the window."""
        if self.line.text():
            self.line.clear()
            self.line.setFocus()
        else:
            self.left.emit()

"""The states of a meeting that were kept: when, how much is in each, and where it lies."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.flow import Flow
from ui.plain import button, panel, tool_tip, wrapping

WIDTH = 640
PATH_ROLE = Qt.ItemDataRole.UserRole


class KeptState(Struct, frozen=True):
    """`when` is worded, in the time of this computer; `entries` counts the acts it holds; no
    `folder` is told of what lies among the backups."""

    path: str
    when: str
    entries: int
    folder: str


class BackupList(QWidget):
    """Enter or a click opens a state as a new file, Esc goes back."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backups")
        self.setAccessibleName(self.tr("Backups"))
        self._heading = wrapping(role="heading")
        self._list = QListWidget()
        self._list.setObjectName("kept_states")
        self._list.setAccessibleName(self.tr("Backups"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = wrapping(self.tr("Nothing was kept of this meeting yet."), role="muted")
        self._open = button(self.tr("Open as a new file  Enter"), "open_kept", role="main")
        self._back = button(self.tr("Back  Esc"), "leave_backups")
        self._list.itemDoubleClicked.connect(lambda _item: self._choose())
        self._open.clicked.connect(self._choose)
        self._back.clicked.connect(self.left)
        self._lay_out()
        self.setFocusProxy(self._list)

    def show_states(self, name: str, states: Sequence[KeptState]) -> None:
        """Those of the meeting file with this name, the newest first."""
        self._heading.setText(self.tr("Backups of {name}").format(name=name))
        self._list.clear()
        for state in states:
            entries = self.tr("%n entries", "", state.entries)
            told = (state.when, entries, state.folder)
            item = QListWidgetItem(" · ".join(one for one in told if one), self._list)
            item.setData(PATH_ROLE, state.path)
            item.setToolTip(tool_tip(state.path))
        self._list.setCurrentRow(0)
        self._list.setVisible(bool(states))
        self._nothing.setVisible(not states)
        self._open.setEnabled(bool(states))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(PATH_ROLE))

    def _lay_out(self) -> None:
        frame = panel("backups_fields", self)
        frame.setFixedWidth(WIDTH)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(28, 24, 28, 24)
        inside.setSpacing(14)
        inside.addWidget(self._heading)
        said = wrapping(
            self.tr("Each opens as a new meeting file; what is here stays as it is."),
            role="muted",
        )
        inside.addWidget(said)
        inside.addWidget(self._list, 1)
        inside.addWidget(self._nothing)
        row = Flow()
        row.add_stretch()
        row.addWidget(self._back)
        row.addWidget(self._open)
        inside.addLayout(row)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(frame)
        across.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(1)
        whole.addLayout(across, 4)
        whole.addStretch(1)

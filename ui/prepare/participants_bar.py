"""What stands above the list of participants: its acts and the filter."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.flow import Flow
from ui.line import Line
from ui.plain import button, label


class ParticipantsBar(QWidget):
    add_wanted = Signal()
    remove_wanted = Signal()
    move_wanted = Signal(int)
    import_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = Line(self)
        self.filter.setObjectName("filter_participants")
        self.filter.setPlaceholderText(self.tr("Filter by any column"))
        self.filter.setAccessibleName(self.tr("Filter of the list"))
        self.filter.setClearButtonEnabled(True)
        self._counts = label(role="muted")
        add = button(self.tr("Add  Ins"), "add_participant")
        remove = button(self.tr("Remove  Del"), "remove_participant")
        up = button(self.tr("Up  Ctrl+↑"), "move_participant_up")
        down = button(self.tr("Down  Ctrl+↓"), "move_participant_down")
        load = button(self.tr("Load a list…"), "import_participants")
        load.setShortcut("Ctrl+O")
        load.setToolTip("Ctrl+O")
        paste = button(self.tr("Paste  Ctrl+V"), "paste_participants")
        self._movers = (up, down)
        row = Flow(self)
        for act in (add, remove, up, down):
            row.addWidget(act)
        row.addWidget(self.filter)
        row.addWidget(self._counts)
        row.addWidget(load)
        row.addWidget(paste)
        add.clicked.connect(self.add_wanted)
        remove.clicked.connect(self.remove_wanted)
        up.clicked.connect(lambda: self.move_wanted.emit(-1))
        down.clicked.connect(lambda: self.move_wanted.emit(1))
        load.clicked.connect(self.import_wanted)
        paste.clicked.connect(self.paste_wanted)

    def show_counts(self, shown: int, listed: int) -> None:
        """Only while a filter hides somebody."""
        words = self.tr("shown {shown} of {all}").format(shown=shown, all=listed)
        self._counts.setText(words if self.filter.text() else "")

    def allow_moving(self, allowed: bool) -> None:
        for mover in self._movers:
            mover.setEnabled(allowed)

"""What an import would do, row by row, before it does anything."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.importing.found import RowState
from ui.palette import Colours
from ui.plain import button, label, panel, wrapping
from ui.prepare.import_model import ImportModel
from ui.prepare.import_reading import ImportReading
from ui.prepare.import_table import ImportTable
from ui.prepare.import_view import ImportView
from ui.prepare.tab_button import TabButton


class ImportPreview(QWidget):
    """Enter accepts the rows that are ticked, Esc cancels, Space ticks and unticks."""

    accepted = Signal()
    cancelled = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_preview")
        self.setAccessibleName(self.tr("What the import would do"))
        self._view: ImportView | None = None
        self._model = ImportModel(colours, self)
        self.table = ImportTable(self._model, self)
        self.reading = ImportReading(self)
        self._source = wrapping(role="title")
        self._counts = wrapping()
        self._hint = label(self.tr("Space takes a row or leaves it out"), role="muted")
        self._how = TabButton(self.tr("How it is read"), "show_reading")
        self._cancel = button(self.tr("Cancel  Esc"), "cancel_import")
        self._accept = button(self.tr("Accept  Enter"), "accept_import", role="main")
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)

    @property
    def wanted(self) -> frozenset[int]:
        """The numbers of the rows that are ticked."""
        return self._model.wanted

    def show_view(self, view: ImportView, *, same_list: bool = False) -> None:
        """`same_list`: the ticks set by hand still hold."""
        if view == self._view:
            return
        first = self._view is None
        self._view = view
        self._source.setText(view.source)
        self.reading.show_view(view.reading)
        offered = (place for place, row in enumerate(view.rows) if row.offered)
        place = next(offered, 0) if first else self.table.currentIndex().row()
        self._model.show_rows(view.headings, view.rows, same_list=same_list)
        self.table.fit()
        self.table.selectRow(min(max(place, 0), len(view.rows) - 1))
        if first:
            self._how.setChecked(not any(row.state is not RowState.SKIPPED for row in view.rows))
        self._show_counts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._accept.isEnabled():
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.table.taken.connect(self._model.take)
        self._model.dataChanged.connect(self._show_counts)
        self._how.toggled.connect(self.reading.setVisible)
        self.reading.finished.connect(self.table.setFocus)
        self._accept.clicked.connect(self.accepted)
        self._cancel.clicked.connect(self.cancelled)
        self.reading.hide()

    def _show_counts(self) -> None:
        wanted = self._model.wanted
        self._accept.setEnabled(bool(wanted))
        count = self._model.count
        if not any(row.offered for row in self._model.rows):
            words = (
                self.tr("Nothing new: everything in this list is there already.")
                if count(RowState.SAME)
                else self.tr("Nothing was recognised here. Say below what the columns mean.")
            )
        else:
            words = self.tr("Will be taken: {wanted}")
        counted = (
            (RowState.NEW, self.tr("new: {count}")),
            (RowState.CHANGED, self.tr("changed: {count}")),
            (RowState.DOUBTFUL, self.tr("doubtful: {count}")),
            (RowState.SAME, self.tr("already there: {count}")),
            (RowState.SKIPPED, self.tr("skipped: {count}")),
        )
        parts = [text.format(count=count(state)) for state, text in counted if count(state)]
        told = words.format(wanted=len(wanted))
        between = " " if told.endswith(".") else " · "
        self._counts.setText(between.join(filter(None, (told, " · ".join(parts)))))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._source, stretch=1)
        for one in (self._how, self._cancel, self._accept):
            top.addWidget(one)
        below = QHBoxLayout()
        below.addWidget(self._counts, stretch=1)
        below.addWidget(self._hint)
        frame = panel("import_rows", self)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(16, 12, 16, 16)
        inside.setSpacing(8)
        inside.addLayout(top)
        inside.addLayout(below)
        inside.addWidget(self.reading)
        inside.addWidget(self.table, stretch=1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

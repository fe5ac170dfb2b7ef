"""About Roundtable: version, where the data lies, the licences of all parts, the diagnostics."""

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.about.parts import Part
from ui.icons.drawings import draw_on, drawing, sign_picture
from ui.palette import Colours
from ui.plain import button, label, wrapping

SIGN_SIZE = 64
SIZE = (640, 620)


class AboutView(Struct, frozen=True):
    """`parts` begins with the program itself; `data` and `log` are where they lie here."""

    parts: Sequence[Part]
    data: Path
    log: Path


class AboutWindow(QDialog):
    """Not modal: the clock and the keys of a meeting behind it go on. Forgotten when closed."""

    def __init__(
        self, view: AboutView, diagnostics: Callable[[], str], colours: Colours, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About Roundtable"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._view = view
        self._diagnostics = diagnostics
        self._said = wrapping(role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addLayout(self._places())
        column.addWidget(label(self.tr("What it stands on").upper(), role="section"))
        column.addWidget(self._table(), 1)
        column.addWidget(self._said)
        column.addLayout(self._foot(colours))
        self.resize(*SIZE)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        picture = label()
        picture.setPixmap(sign_picture(SIGN_SIZE, picture.devicePixelRatioF()))
        row.addWidget(picture)
        words = QVBoxLayout()
        words.addWidget(label(self.tr("Roundtable"), role="heading"))
        version = self.tr("Version {version} · MIT licence").format(
            version=self._view.parts[0].version
        )
        words.addWidget(label(version, role="muted"))
        row.addLayout(words, 1)
        return row

    def _places(self) -> QFormLayout:
        """Selectable, so that a path can be copied."""
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, path in (
            (self.tr("Meetings and people:"), self._view.data),
            (self.tr("Log:"), self._view.log),
        ):
            shown = wrapping(str(path))
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            form.addRow(label(words, role="muted"), shown)
        return form

    def _table(self) -> QTableWidget:
        table = QTableWidget(len(self._view.parts), 3)
        table.setObjectName("parts")
        table.setAccessibleName(self.tr("Parts and their licences"))
        table.setHorizontalHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        for row, part in enumerate(self._view.parts):
            for column, text in enumerate((part.name, part.version, part.licence)):
                table.setItem(row, column, QTableWidgetItem(text))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        for column in range(2):
            table.horizontalHeader().setSectionResizeMode(
                column, QHeaderView.ResizeMode.ResizeToContents
            )
        table.horizontalHeader().setStretchLastSection(True)
        return table

    def _foot(self, colours: Colours) -> QHBoxLayout:
        row = QHBoxLayout()
        self._copy = button(self.tr("Copy diagnostics"), "copy_diagnostics")
        draw_on(self._copy, drawing("copy", colours))
        self._copy.setToolTip(
            self.tr("Versions, system and the end of the log; no names and no meetings")
        )
        self._copy.clicked.connect(self._copy_diagnostics)
        folder = button(self.tr("Open the folder"), "open_data_folder")
        draw_on(folder, drawing("folder-open", colours))
        folder.clicked.connect(self._open_folder)
        for made in (self._copy, folder):
            row.addWidget(made)
        row.addStretch(1)
        row.addWidget(self._close_button())
        return row

    def _close_button(self) -> QPushButton:
        made = button(self.tr("Close"), "close_about", role="main")
        made.clicked.connect(self.close)
        made.setDefault(True)
        return made

    def _copy_diagnostics(self) -> None:
        QGuiApplication.clipboard().setText(self._diagnostics())
        self._said.setText(self.tr("The diagnostics are in the clipboard."))

    def _open_folder(self) -> None:
        self._view.data.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._view.data)))

"""What a colleague's outcomes would add, over the page of the outcomes, before they do."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.over_page import OverPage
from ui.palette import Colours
from ui.prepare.import_preview import ImportPreview
from ui.prepare.import_view import ImportRow, ImportView, ReadingView


class BringingInPanel(OverPage):
    """Space ticks a row, Enter takes those that are ticked, Esc leaves everything as it is."""

    accepted = Signal()

    def __init__(self, page: QWidget, colours: Colours) -> None:
        super().__init__(page, "bringing_in")
        self.setAccessibleName(self.tr("Outcomes of a colleague's meeting"))
        self._preview = ImportPreview(colours, self)
        self._preview.accepted.connect(self._accept)
        self._preview.cancelled.connect(self.leave)
        how = self._preview.findChild(QPushButton, "show_reading")
        if how is not None:
            how.hide()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._preview)
        self.setFocusProxy(self._preview)

    @property
    def wanted(self) -> frozenset[int]:
        return self._preview.wanted

    def show_rows(
        self, source: str, headings: tuple[str, ...], rows: tuple[ImportRow, ...]
    ) -> None:
        """Opens the panel on these."""
        self._preview.show_view(ImportView(source, headings, rows, _NOTHING_TO_READ))
        self.open_over()

    def place_in(self, room: QRect) -> QRect:
        return room

    def _accept(self) -> None:
        self.leave()
        self.accepted.emit()


_NOTHING_TO_READ = ReadingView(
    sheets=("",),
    sheet=0,
    encoding=None,
    delimiter=None,
    header=0,
    last_row=0,
    columns=(),
    meanings=(),
)

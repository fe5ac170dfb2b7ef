"""The keys at rest: no field and no card has them, so that digits find people."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from ui.desk.plate import Plate


class RestingKeys(QObject):
    """The page itself has them then; one sees it at the plate of the table."""

    def __init__(self, page: QWidget, table: QWidget) -> None:
        super().__init__(page)
        self._table = table
        page.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show(event.type() is QEvent.Type.FocusIn)
        return False

    def _show(self, resting: bool) -> None:
        plate = self._table.parentWidget()
        if isinstance(plate, Plate):
            plate.show_ring(resting)

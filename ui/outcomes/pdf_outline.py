"""The outline of a PDF as a list: a click or Enter leads to the place."""

from PySide6.QtCore import QModelIndex, QPointF, QSize, Qt, Signal
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument
from PySide6.QtWidgets import QFrame, QListView, QWidget

WIDTH = 28
"""Em of the list, where there is room for it."""


class PdfOutline(QListView):
    """`chosen` carries page and place on it in points."""

    chosen = Signal(int, QPointF)

    def __init__(self, document: QPdfDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pdf_outline")
        self.setAccessibleName(self.tr("Contents of the paper"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setSpacing(2)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._entries = QPdfBookmarkModel(self)
        self._entries.setDocument(document)
        self.setModel(self._entries)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    @property
    def count(self) -> int:
        return self._entries.rowCount(QModelIndex())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * WIDTH, super().sizeHint().height())

    def _choose(self, index: QModelIndex) -> None:
        roles = QPdfBookmarkModel.Role
        page, place = index.data(roles.Page.value), index.data(roles.Location.value)
        self.chosen.emit(page, place)

"""The pages of a PDF on the screen, one under another, as wide as the room allows."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from ui.outcomes.pdf_outline import PdfOutline

ZOOM_STEP = 1.25
LEAST_ZOOM, MOST_ZOOM = 0.25, 6.0


class PdfPages(QWidget):
    """The view, the document it shows and the bytes the document reads from.

    They go in this order when the widget goes: a view must not outlive its document's signals.
    """

    page_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = QPdfView(self)
        self.document = QPdfDocument(self)
        self._bytes = QBuffer(self)
        self.outline = PdfOutline(self.document)
        self._outline_wanted = False
        self.view.setObjectName("pdf_pages")
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setDocument(self.document)
        self.setFocusProxy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._side_by_side())
        navigator = self.view.pageNavigator()
        navigator.currentPageChanged.connect(lambda _page: self.page_changed.emit())

    def show_pdf(self, content: bytes) -> bool:
        """Show these bytes where the reader was; False if they are no PDF."""
        bars = self.view.horizontalScrollBar(), self.view.verticalScrollBar()
        places = [bar.value() for bar in bars]
        self.document.close()
        self._bytes.close()
        self._bytes.setData(QByteArray(content))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._bytes)
        self._show_outline()
        for bar, place in zip(bars, places, strict=True):
            bar.setValue(place)
        self.page_changed.emit()
        return self.document.status() == QPdfDocument.Status.Ready

    def want_outline(self, wanted: bool) -> None:
        """Beside the pages, wherever a paper has one."""
        self._outline_wanted = wanted
        self._show_outline()

    def go_to(self, page: int, place: QPointF) -> None:
        """The page, counted from 0, with this place (in points) on top."""
        self.view.pageNavigator().jump(page, QPointF())
        above = self.view.documentMargins().top() + page * self.view.pageSpacing()
        pages = range(page)
        points = sum(self.document.pagePointSize(one).height() for one in pages) + place.y()
        pixels = points * self.shown_zoom() * self.logicalDpiY() / 72
        self.view.verticalScrollBar().setValue(round(above + pixels))

    def page_count(self) -> int:
        return self.document.pageCount()

    def page(self) -> int:
        """The page being read, counted from 1."""
        return self.view.pageNavigator().currentPage() + 1

    def zoom_in(self) -> None:
        self._zoom(ZOOM_STEP)

    def zoom_out(self) -> None:
        self._zoom(1 / ZOOM_STEP)

    def fit_width(self) -> None:
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def shown_zoom(self) -> float:
        """1.0 is the size of the paper, whether the figure was set or follows from the width."""
        if self.view.zoomMode() == QPdfView.ZoomMode.Custom or not self.page_count():
            return self.view.zoomFactor()
        margins = self.view.documentMargins()
        room = self.view.viewport().width() - margins.left() - margins.right()
        points = self.document.pagePointSize(0).width()
        return room / (points * self.logicalDpiX() / 72)

    def _side_by_side(self) -> QSplitter:
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.addWidget(self.outline)
        both.addWidget(self.view)
        both.setStretchFactor(1, 1)
        self.outline.hide()
        self.outline.chosen.connect(self.go_to)
        return both

    def _show_outline(self) -> None:
        self.outline.setVisible(self._outline_wanted and self.outline.count > 0)

    def _zoom(self, by: float) -> None:
        factor = min(max(self.shown_zoom() * by, LEAST_ZOOM), MOST_ZOOM)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(factor)

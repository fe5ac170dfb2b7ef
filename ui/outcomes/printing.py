"""Printing a PDF: its pages as pictures of 300 dots per inch, sent to the printer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

DOTS_PER_INCH = 300
POINTS_PER_INCH = 72


def pdf_of(content: bytes, parent: QObject) -> "QPdfDocument":
    """These bytes, ready to be printed."""
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument(parent)
    source = QBuffer(document)
    source.setData(QByteArray(content))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(source)
    return document


def ask_printer(document: "QPdfDocument", parent: QWidget) -> QPrintDialog:
    """The printer dialog of the system, open; what it accepts is printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
    dialog.setMinMax(1, document.pageCount())
    dialog.accepted.connect(lambda: print_pdf(document, printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)
    return dialog


def print_pdf(document: "QPdfDocument", printer: QPrinter) -> None:
    """Print the page range of the printer, as many copies as it asks for, in its order."""
    sheets = sheets_of(printer, document.pageCount())
    if not sheets:
        return
    printer.setResolution(DOTS_PER_INCH)
    printer.setFullPage(True)
    _turn(printer, document.pagePointSize(sheets[0]))
    painter = QPainter(printer)
    for position, page in enumerate(sheets):
        if position:
            _turn(printer, document.pagePointSize(page))
            printer.newPage()
        _print_page(painter, document, page, printer)
    painter.end()


def sheets_of(printer: QPrinter, pages: int) -> list[int]:
    """Which pages to print one after another, counted from 0."""
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or pages, pages)
    chosen = list(range(first - 1, last))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        chosen.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return chosen * copies
    return [page for page in chosen for _ in range(copies)]


def _turn(printer: QPrinter, size: QSizeF) -> None:
    wide = size.width() > size.height()
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    )


def _print_page(painter: QPainter, document: "QPdfDocument", page: int, printer: QPrinter) -> None:
    """Full size where the paper is large enough, else scaled down to the paper, never cut."""
    size = document.pagePointSize(page) * (DOTS_PER_INCH / POINTS_PER_INCH)
    paper = printer.paperRect(QPrinter.Unit.DevicePixel).size()
    if size.width() > paper.width() + 1 or size.height() > paper.height() + 1:
        size = size.scaled(paper, Qt.AspectRatioMode.KeepAspectRatio)
    picture = document.render(page, QSize(round(size.width()), round(size.height())))
    painter.drawImage(QRectF(0, 0, size.width(), size.height()), picture)

"""Printing into a PDF file and reading it back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from tests.ui.outcomes.samples import paper
from ui.outcomes.printing import print_pdf, sheets_of


@pytest.fixture
def printer(qtbot: QtBot, tmp_path: Path) -> QPrinter:  # noqa: ARG001
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    made.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    return made


def printed(content: bytes, printer: QPrinter) -> QPdfDocument:
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    print_pdf(document, printer)
    document.close()
    result = QPdfDocument()
    assert result.load(printer.outputFileName()) == QPdfDocument.Error.None_
    return result


def inked_from_top_left(document: QPdfDocument, page: int) -> tuple[float, float]:
    """Where the first ink of the page is, as shares of its width and height."""
    picture = document.render(page, QSize(300, 424)).convertToFormat(QImage.Format.Format_Alpha8)
    places = [
        (x, y) for y in range(424) for x in range(300) if picture.pixelColor(x, y).alpha() > 64
    ]
    return min(x for x, _ in places) / 300, min(y for _, y in places) / 424


def test_every_page_is_printed_in_its_place(printer: QPrinter) -> None:
    result = printed(paper(2), printer)
    assert result.pageCount() == 2
    assert inked_from_top_left(result, 1) == pytest.approx((85 / 595, 76 / 842), abs=0.02)


def test_the_page_range_is_honoured(printer: QPrinter) -> None:
    printer.setFromTo(2, 3)
    assert sheets_of(printer, 5) == [1, 2]
    assert printed(paper(5), printer).pageCount() == 2


def test_a_range_beyond_the_last_page_ends_with_it(printer: QPrinter) -> None:
    printer.setFromTo(3, 9)
    assert sheets_of(printer, 4) == [2, 3]


def test_copies_come_set_by_set_or_page_by_page(printer: QPrinter) -> None:
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    assert sheets_of(printer, 2) == [0, 1, 0, 1]
    printer.setCollateCopies(False)
    assert sheets_of(printer, 2) == [0, 0, 1, 1]


def test_the_last_page_comes_first_if_the_printer_asks_for_it(printer: QPrinter) -> None:
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert sheets_of(printer, 3) == [2, 1, 0]


def test_a_wide_page_turns_the_paper(printer: QPrinter) -> None:
    size = printed(paper(1, height=420), printer).pagePointSize(0)
    assert size.width() > size.height()

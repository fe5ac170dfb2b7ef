"""Reads a PDF back as a person would: what stands where, on which page, in millimetres."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument

MM = 25.4 / 72


class Printed:
    def __init__(self, pdf: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)

    @property
    def pages(self) -> range:
        return range(self._document.pageCount())

    def text(self, page: int) -> str:
        return self._document.getAllText(page).text().replace("\r\n", "\n")

    def lines(self, page: int) -> list[str]:
        return self.text(page).split("\n")

    @property
    def letters(self) -> str:
        return letters("".join(self.text(page) for page in self.pages))

    def page_of(self, words: str) -> int:
        return next(page for page in self.pages if letters(words) in letters(self.text(page)))

    def place(self, words: str, page: int | None = None) -> QRectF:
        """The box of the first line of these words, in mm from the top left corner."""
        page = self.page_of(words) if page is None else page
        start = self._document.getAllText(page).text().index(words)
        box = self._document.getSelectionAtIndex(page, start, len(words)).bounds()[0]
        return _millimetres(box.boundingRect())

    def boxes(self, page: int) -> list[QRectF]:
        """The boxes of all lines of a page in mm."""
        text = self._document.getAllText(page).text()
        found, start = [], 0
        for line in text.split("\r\n"):
            bounds = self._document.getSelectionAtIndex(page, start, len(line)).bounds()
            found += [_millimetres(box.boundingRect()) for box in bounds]
            start += len(line) + 2
        return found

    def size(self, page: int) -> tuple[float, float]:
        points = self._document.pagePointSize(page)
        return points.width() * MM, points.height() * MM

    def ink(self, page: int, inside: QRectF | None = None, dots: int = 4) -> QRectF:
        """The box in mm around everything dark in a part of the page, rendered with so many dots
        a mm; may be empty."""
        across, down = (round(side) for side in self.size(page))
        image = self._document.render(page, QSize(across * dots, down * dots)).convertToFormat(
            QImage.Format.Format_Alpha8
        )
        part = inside or QRectF(0, 0, across, down)
        box = QRectF()
        for y in range(int(part.top() * dots), int(part.bottom() * dots)):
            row = bytes(image.constScanLine(y))
            left, right = int(part.left() * dots), int(part.right() * dots)
            dark = [x for x, opacity in enumerate(row[left:right], left) if opacity > 96]
            if dark:
                width = (dark[-1] - dark[0] + 1) / dots
                box |= QRectF(dark[0] / dots, y / dots, width, 1 / dots)
        return box

    def picture(self, page: int, dots: int = 2) -> QImage:
        """The page as it is seen, rendered with so many dots a mm."""
        across, down = (round(side) for side in self.size(page))
        return self._document.render(page, QSize(across * dots, down * dots))

    def outline(self) -> list[tuple[str, int]]:
        model = QPdfBookmarkModel()
        model.setDocument(self._document)
        roles = QPdfBookmarkModel.Role
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        return [(row.data(roles.Title.value), row.data(roles.Page.value)) for row in rows]


def letters(text: str) -> str:
    return "".join(text.split())


def strings(value: object) -> Iterator[str]:
    """Every string inside a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from strings(part)
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from strings(getattr(value, name))


def overlaps(boxes: list[QRectF]) -> list[tuple[QRectF, QRectF]]:
    """Lines whose letters run into one another; what only touches is no overlap."""
    return [
        (one, other)
        for place, one in enumerate(boxes)
        for other in boxes[place + 1 :]
        if _runs_into(one, other)
    ]


def _runs_into(one: QRectF, other: QRectF) -> bool:
    both = one.intersected(other)
    return both.width() > 0.5 and both.height() > 0.5


def _millimetres(box: QRectF) -> QRectF:
    return QRectF(box.x() * MM, box.y() * MM, box.width() * MM, box.height() * MM)

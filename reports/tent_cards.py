"""Tent cards: one person an A4 sheet, folded once; both faces can be read from their side."""

from collections.abc import Mapping, Sequence
from html import escape

from msgspec import Struct
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from models.papers.before.values import TentCard, TentCards
from reports import fonts
from reports.page import PageStyle
from reports.paragraphs import Balanced
from reports.text import one_line
from reports.typesetter import NOTHING_ATTACHED, Marks, publish

SHEET = PageStyle(
    width=297, height=210, left=0, right=0, top=0, bottom=0, indent=0, number_from_edge=4
)
FACE_HEIGHT = SHEET.height / 2
SIDE, EDGE = 14.0, 12.0
"""mm that stay free at the sides of a face, above and below."""

SURNAME, GIVEN_NAMES, SMALL_PRINT = (72.0, 34.0), (36.0, 20.0), (20.0, 13.0)
"""pt, the largest size and the smallest that a text keeps its number of lines for."""

_WIDTH = (SHEET.width - 2 * SIDE) * mm
_ROOM = (FACE_HEIGHT - 2 * EDGE) * mm
_LEADING = 1.12
_LINES_OF_SMALL_PRINT = 2
_SMALLER = 0.96
_FOLD_MARK = (6, 4)


class _Line(Struct, frozen=True):
    """A text of the face, its face of type, the sizes to try, and the room above it in pt."""

    text: str
    font: str
    sizes: tuple[float, float]
    lines: int
    above: float = 0


def tent_cards_pdf(cards: TentCards, attachments: Mapping[str, bytes] = NOTHING_ATTACHED) -> bytes:
    """Set a sheet for each person; names shrink, nothing is cut off. Gives a PDF/A-3b."""
    fonts.register()
    sheets: list[list[Flowable]] = [[_Sheet(card)] for card in cards.cards]
    return publish(
        sheets or [[Spacer(0, 0)]], cards.metadata, SHEET, Marks(sample=cards.sample), attachments
    )


class _Sheet(Flowable):
    """The whole sheet: the face, the fold, and the face once more, turned by 180°."""

    def __init__(self, card: TentCard) -> None:
        super().__init__()
        self._face = _face_of(card)

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        return SHEET.text_width, SHEET.text_height

    def draw(self) -> None:
        fold = FACE_HEIGHT * mm
        self.canv.saveState()
        self.canv.setDash(*_FOLD_MARK)
        self.canv.setLineWidth(0.4)
        self.canv.line(0, fold, SHEET.text_width, fold)
        self.canv.restoreState()
        self._draw_face()
        self.canv.saveState()
        self.canv.translate(SHEET.text_width, SHEET.text_height)
        self.canv.rotate(180)
        self._draw_face()
        self.canv.restoreState()

    def _draw_face(self) -> None:
        """In the middle of the lower half."""
        height = sum(block.height + block.getSpaceBefore() for block in self._face)
        y = (FACE_HEIGHT * mm + height) / 2
        for block in self._face:
            y -= block.height + block.getSpaceBefore()
            block.drawOn(self.canv, SIDE * mm, y)


def _face_of(card: TentCard) -> list[Balanced]:
    """Name and organisation always; the post only where it stays legible."""
    name = [
        _Line(card.surname.upper(), fonts.BOLD, SURNAME, 1),
        _Line(card.given_names, fonts.REGULAR, GIVEN_NAMES, 1),
    ]
    small = [
        _Line(text, fonts.REGULAR, SMALL_PRINT, _LINES_OF_SMALL_PRINT, above)
        for text, above in ((card.post, 14), (card.organisation, 6 if card.post else 14))
        if text
    ]
    whole = [_set(line) for line in (*name, *small) if line.text]
    if _height(whole) <= _ROOM and all(map(_is_legible, whole)):
        return whole
    kept = [*name, *(one for one in small if one.text == card.organisation)]
    return _shrunk([line for line in kept if line.text])


def _shrunk(lines: Sequence[_Line]) -> list[Balanced]:
    """All of them smaller by the same share, until the face holds them."""
    scale = 1.0
    while _height(face := [_set(line, scale) for line in lines]) > _ROOM:
        scale *= _SMALLER
    return face


def _set(line: _Line, scale: float = 1) -> Balanced:
    """In the largest size that keeps it on its lines; below the smallest it takes more lines."""
    size, smallest = line.sizes
    text = escape(one_line(line.text), quote=False)
    block = _block(text, line, size * scale)
    while block.line_count > line.lines and size > smallest:
        size *= _SMALLER
        block = _block(text, line, size * scale)
    if block.line_count > line.lines and "-" in text:
        return _block(text.replace("-", "-<br/>"), line, size * scale)
    return block


def _block(text: str, line: _Line, size: float) -> Balanced:
    style = ParagraphStyle(
        "face",
        fontName=line.font,
        fontSize=size,
        leading=size * _LEADING,
        alignment=TA_CENTER,
        spaceBefore=line.above,
    )
    block = Balanced(text, style)
    block.wrap(_WIDTH, _ROOM)
    return block


def _height(face: Sequence[Balanced]) -> float:
    return float(sum(block.height + block.getSpaceBefore() for block in face))


def _is_legible(block: Balanced) -> bool:
    return block.line_count <= _LINES_OF_SMALL_PRINT

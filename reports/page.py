"""The page as a value; every figure is a preset that a meeting may change."""

from msgspec import Struct
from msgspec.structs import replace
from reportlab.lib.units import mm


class PageStyle(Struct, frozen=True):
    """Lengths in mm, type sizes in pt; `leading` is the line distance in parts of the type size.

    `mirrored` is for duplex: the binding margin changes sides, two pages share a sheet.
    """

    width: float = 210
    height: float = 297
    left: float = 30
    right: float = 10
    top: float = 20
    bottom: float = 20
    mirrored: bool = False
    text_size: float = 14
    table_size: float = 11
    leading: float = 1.15
    indent: float = 12.5
    corner_width: float = 80
    number_from_edge: float = 10

    @property
    def text_width(self) -> float:
        """The width of the text in points."""
        return (self.width - self.left - self.right) * mm

    @property
    def text_height(self) -> float:
        """The height of the text in points."""
        return (self.height - self.top - self.bottom) * mm

    @property
    def line(self) -> float:
        """The distance of two lines of text in points."""
        return self.text_size * self.leading

    def at_size(self, text_size: float) -> "PageStyle":
        """The same page in another type size (pt), tables and indent in proportion."""
        scale = text_size / self.text_size
        return replace(
            self,
            text_size=text_size,
            table_size=self.table_size * scale,
            indent=self.indent * scale,
        )

    def sheets(self, pages: int) -> int:
        """How many sheets of paper so many pages take."""
        return (pages + 1) // 2 if self.mirrored else pages


GOST = PageStyle()
"""«ГОСТ Р 7.0.97»; left 30 mm is for papers that are kept for more than ten years."""

GOST_DUPLEX = PageStyle(mirrored=True)

HANDOUT = PageStyle(left=20, right=15, top=18, bottom=18, text_size=12, table_size=11, indent=8)
"""A sheet that is handed out at the door and not filed."""

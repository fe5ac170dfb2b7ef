"""The face that every document is set in: Tinos, metric-compatible with Times New Roman."""

from functools import cache
from importlib.resources import files
from io import BytesIO

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "Tinos"
BOLD = "Tinos-Bold"
ITALIC = "Tinos-Italic"
BOLD_ITALIC = "Tinos-BoldItalic"

_FILES = {
    REGULAR: "Tinos-Regular.ttf",
    BOLD: "Tinos-Bold.ttf",
    ITALIC: "Tinos-Italic.ttf",
    BOLD_ITALIC: "Tinos-BoldItalic.ttf",
}


@cache
def register() -> None:
    """Make the four faces known to ReportLab; calling again does nothing."""
    folder = files("reports") / "fonts"
    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, BytesIO((folder / file).read_bytes())))
    pdfmetrics.registerFontFamily(
        REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD_ITALIC
    )


def width_of(text: str, size: float, face: str = REGULAR) -> float:
    """The width of one line of text in points."""
    register()
    return pdfmetrics.stringWidth(text, face, size)

"""The same text by ReportLab's Platypus and nothing else: bare_platypus TEXT.json FONTS OUT.pdf."""

import json
import sys
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, LongTable, Paragraph, SimpleDocTemplate

text, fonts, output = (Path(one) for one in sys.argv[1:])
registerFont(TTFont("Tinos", fonts / "Tinos-Regular.ttf"))
registerFont(TTFont("Tinos-Bold", fonts / "Tinos-Bold.ttf"))


def style(name: str, face: str = "Tinos", size: int = 14, **more: object) -> ParagraphStyle:
    return ParagraphStyle(name, fontName=face, fontSize=size, leading=size * 1.15, **more)


STYLES = {
    "title": style("title", "Tinos-Bold", alignment=TA_CENTER, spaceBefore=16),
    "heading": style("heading", "Tinos-Bold", spaceBefore=16, keepWithNext=1),
    "word": style("word", spaceBefore=8, keepWithNext=1),
    "text": style("text", alignment=TA_JUSTIFY, firstLineIndent=12.5 * mm, spaceBefore=3),
    "cell": style("cell", size=12),
}


def block(kind: str, content: str | list[list[str]]) -> Flowable:
    if kind != "table":
        return Paragraph(escape(content), STYLES[kind])
    cells = [[Paragraph(escape(cell), STYLES["cell"]) for cell in row] for row in content]
    return LongTable(cells, repeatRows=1, style=[("GRID", (0, 0), (-1, -1), 0.5, "black")])


SimpleDocTemplate(
    str(output), pagesize=A4, leftMargin=30 * mm, rightMargin=10 * mm, topMargin=20 * mm
).build([block(*one) for one in json.loads(text.read_text(encoding="utf-8"))])

"""The same text by fpdf2: by_fpdf2 TEXT.json FONTS OUT.pdf."""

import json
import sys
from pathlib import Path

from fpdf import FPDF
from fpdf.enums import XPos, YPos

text, fonts, output = (Path(one) for one in sys.argv[1:])
pdf = FPDF()
pdf.set_margins(30, 20, 10)
pdf.set_auto_page_break(True, 20)
pdf.add_font("Tinos", "", fonts / "Tinos-Regular.ttf")
pdf.add_font("Tinos", "B", fonts / "Tinos-Bold.ttf")
pdf.add_page()
STYLES = {"title": ("B", "C"), "heading": ("B", "L"), "word": ("", "L"), "text": ("", "J")}
for kind, content in json.loads(text.read_text(encoding="utf-8")):
    if kind == "table":
        pdf.set_font("Tinos", "", 12)
        with pdf.table() as table:
            for cells in content:
                table.row(cells)
    else:
        face, align = STYLES[kind]
        pdf.set_font("Tinos", face, 14)
        indent = "      " if kind == "text" else ""
        pdf.multi_cell(0, 5.7, indent + content, align=align, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
pdf.output(str(output))

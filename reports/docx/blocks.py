"""The building blocks of a DOCX, each like its namesake in `reports.blocks`."""

from collections.abc import Sequence
from io import BytesIO

from docx.document import Document as Docx
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from reportlab.lib.units import mm

from reports.blocks import Blocks, joined, ordinal
from reports.docx.page import CELL, CENTRED, CORNER, ITEM, LINE, SMALL, TEXT, TITLE, WORD
from reports.page import PageStyle
from reports.requisites import corner_fit, longest_line
from reports.signatures import GAP, signature_columns
from reports.tables import SIDE
from reports.text import one_line

_RULE = 6
"""Of a table: eighths of a point."""
_SLACK = 1
"""pt; a word processor may measure a line a little longer than we do."""


class DocxBlocks:
    """Writes blocks to the end of a document. `above` is the space before a block, in lines."""

    def __init__(self, document: Docx, page: PageStyle) -> None:
        self._document = document
        self._page = page
        self._line = page.text_size * page.leading

    def text(self, text: str, *, above: float = 0, justified: bool = True) -> list[Paragraph]:
        made = self._add(text, TEXT, above)
        for paragraph in made if not justified else []:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT
        return made

    def line(self, text: str, *, above: float = 0) -> list[Paragraph]:
        return self._add(text, LINE, above)

    def small(self, text: str, *, above: float = 0) -> list[Paragraph]:
        return self._add(text, SMALL, above)

    def numbered(
        self, number: str, text: str, *, above: float = 0, justified: bool = True
    ) -> list[Paragraph]:
        return self.text(joined(ordinal(number), text), above=above, justified=justified)

    def centred(self, text: str, *, above: float = 0, below: float = 0, bold: bool = False) -> None:
        for paragraph in self._add(text, CENTRED, above):
            paragraph.paragraph_format.space_after = Pt(round(below * self._line, 1))
            for run in paragraph.runs:
                run.bold = bold

    def title(self, text: str, *, above: float = 0) -> None:
        self._add(text, TITLE, above)

    def item_heading(self, text: str) -> None:
        self._add(text, ITEM, 1)

    def section_word(self, word: str, *, above: float = 0.5) -> None:
        self._add(word if word.endswith(":") or not word else word + ":", WORD, above)

    def corner(self, lines: Sequence[str], *, above: float = 0, between: float = 0) -> None:
        """A block in the top right corner, its type small enough for its longest line."""
        size, width = corner_fit(lines, self._page)
        for place, line in enumerate(lines):
            for paragraph in self._add(line, CORNER, between if place else above):
                indent = self._page.text_width - width - _SLACK
                paragraph.paragraph_format.left_indent = Pt(indent)
                for run in paragraph.runs:
                    run.font.size = Pt(int(size * 2) / 2)

    def facing(self, left: str, right: str, *, above: float = 0) -> None:
        """Two texts on one line, the second at the right margin."""
        for paragraph in self._add(f"{one_line(left)}\t{one_line(right)}", LINE, above, whole=True):
            paragraph.paragraph_format.tab_stops.add_tab_stop(
                Mm(self._width), WD_TAB_ALIGNMENT.RIGHT
            )

    def picture(self, content: bytes, width: float, height: float) -> None:
        """In the middle; `width` and `height` in points."""
        paragraph = self._document.add_paragraph(style=CENTRED)
        paragraph.add_run().add_picture(BytesIO(content), Pt(width), Pt(height))

    def table(
        self, head: Sequence[str], shares: Sequence[float], rows: Sequence[Sequence[str]]
    ) -> None:
        """Ruled, its heading on every page, no row parted; a row of one text spans it."""
        table = self._document.add_table(rows=0, cols=len(head), style="Table Grid")
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        table.autofit = False
        widths = [points / mm for points in Blocks(self._page).column_widths(head, shares, rows)]
        _set_columns(table, widths)
        _set_sides(table)
        heading = self._row(table, head, widths)
        _mark_row(heading, "w:tblHeader")
        for cell in heading.cells:
            cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        for texts in rows:
            row = self._row(table, [*texts, *[""] * (len(head) - len(texts))], widths)
            if len(texts) == 1:
                self._make_group(row)
            else:
                row.cells[0].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER

    def signatures(self, signers: Sequence[tuple[str, str]]) -> None:
        """Post, a line to sign on, name; kept together and with the text above."""
        longest = longest_line([name for _, name in signers], self._page.text_size)
        columns = signature_columns(self._page.text_width, longest)
        widths = [(own + gap) / mm for own, gap in zip(columns, (GAP, 0, GAP), strict=True)]
        table = self._document.add_table(rows=0, cols=3)
        table.autofit = False
        _set_columns(table, widths)
        for post, name in signers:
            row = self._row(table, (post, "", name), widths, style=LINE)
            for cell in row.cells:
                cell.paragraphs[0].paragraph_format.space_before = Pt(self._line * 1.6)
                cell.paragraphs[0].paragraph_format.keep_with_next = True
            _underline(row.cells[1])

    def keep_last(self, count: int) -> None:
        """The last paragraphs stay with what follows."""
        for paragraph in self._document.paragraphs[-count:]:
            paragraph.paragraph_format.keep_with_next = True

    @property
    def _width(self) -> float:
        """Of the text, in mm."""
        return self._page.width - self._page.left - self._page.right

    def _add(self, text: str, style: str, above: float, *, whole: bool = False) -> list[Paragraph]:
        lines = [text] if whole else _lines(text)
        made = [self._document.add_paragraph(line, style=style) for line in lines]
        for paragraph in made[:1]:
            paragraph.paragraph_format.space_before = Pt(round(above * self._line, 1))
        return made

    def _row(
        self, table: Table, texts: Sequence[str], widths: Sequence[float], style: str = CELL
    ) -> _Row:
        row: _Row = table.add_row()  # type: ignore[no-untyped-call]
        _mark_row(row, "w:cantSplit")
        for cell, text, width in zip(row.cells, texts, widths, strict=True):
            cell.width = Mm(width)
            first, *others = _lines(text) or [""]
            cell.paragraphs[0].style = style
            cell.paragraphs[0].add_run(first)
            for line in others:
                cell.add_paragraph(line, style=style)
        return row

    def _make_group(self, row: _Row) -> None:
        cells = row.cells
        merged = cells[0].merge(cells[-1])
        for empty in merged.paragraphs[1:]:
            empty._p.getparent().remove(empty._p)
        merged.paragraphs[0].paragraph_format.keep_with_next = True
        for run in merged.paragraphs[0].runs:
            run.bold = True


def _set_columns(table: Table, widths: Sequence[float]) -> None:
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)


def _set_sides(table: Table) -> None:
    """The room between rules and text: as in the PDF, for which the columns were measured."""
    margins = OxmlElement("w:tblCellMar")
    for side in ("w:left", "w:right"):
        margin = OxmlElement(side)
        margin.set(qn("w:w"), str(round(SIDE * 20)))
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    look = table._tblPr.find(qn("w:tblLook"))
    assert look is not None
    look.addprevious(margins)


def _lines(text: str) -> list[str]:
    return [line for each in text.split("\n") if (line := one_line(each))]


def _mark_row(row: _Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))


def _underline(cell: _Cell) -> None:
    borders, bottom = OxmlElement("w:tcBorders"), OxmlElement("w:bottom")
    for attribute, value in (("val", "single"), ("sz", str(_RULE)), ("color", "000000")):
        bottom.set(qn(f"w:{attribute}"), value)
    borders.append(bottom)
    cell._tc.get_or_add_tcPr().append(borders)

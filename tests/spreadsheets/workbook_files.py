"""Workbooks written byte by byte, so that they can be as wrong as a test needs."""

import io
import struct
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

from models.spreadsheets.compound import compound_with

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_OPEN = "urn:oasis:names:tc:opendocument:xmlns"

Rows = Sequence[Sequence[str]]


def zipped(parts: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return packed.getvalue()


def xlsx_of(rows: Rows) -> bytes:
    return xlsx_with("".join(f"<row>{''.join(map(_inline, row))}</row>" for row in rows))


def xlsx_with(rows: str, shared: str = "", after: str = "", states: Sequence[str] = ("",)) -> bytes:
    """A workbook of as many sheets as states, each with these rows as XML."""
    sheets = "".join(
        f'<sheet name="S{n}" sheetId="{n}" r:id="rId{n}" {state}/>'
        for n, state in enumerate(states, 1)
    )
    links = "".join(
        _link(n, "worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(states) + 1)
    )
    sheet = f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData>{after}</worksheet>'
    return zipped(
        {
            "_rels/.rels": _links(_link(1, "officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
            f"<sheets>{sheets}</sheets></workbook>",
            "xl/_rels/workbook.xml.rels": _links(
                links + _link(99, "sharedStrings", "sharedStrings.xml")
            ),
            "xl/sharedStrings.xml": f'<sst xmlns="{_MAIN}">{shared}</sst>',
            **{f"xl/worksheets/sheet{n}.xml": sheet for n in range(1, len(states) + 1)},
        }
    )


def ods_of(rows: Rows) -> bytes:
    cells = ("".join(map(_ods_cell, row)) for row in rows)
    return ods_with("".join(f"<table:table-row>{row}</table:table-row>" for row in cells))


def ods_row(*cells: str) -> str:
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def ods_merged(text: str, rows: int = 1, columns: int = 1) -> str:
    """A cell that spans so many rows and columns, with those of its own row that it covers."""
    spans = f'table:number-rows-spanned="{rows}" table:number-columns-spanned="{columns}"'
    covered = "<table:covered-table-cell/>" * (columns - 1)
    return _ods_cell(text).replace(" office:", f" {spans} office:", 1) + covered


def ods_with(rows: str) -> bytes:
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": f'<manifest xmlns="{_OPEN}:manifest:1.0"/>',
            "content.xml": f'<office:document-content xmlns:office="{_OPEN}:office:1.0"'
            f' xmlns:table="{_OPEN}:table:1.0" xmlns:text="{_OPEN}:text:1.0"><office:body>'
            f'<office:spreadsheet><table:table table:name="S">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        }
    )


def xls_of(rows: Rows) -> bytes:
    cells = (
        xls_label(number, column, text)
        for number, row in enumerate(rows)
        for column, text in enumerate(row)
        if text
    )
    return xls_with(b"".join(cells))


def xls_with(cells: bytes, before: bytes = b"") -> bytes:
    """A BIFF8 workbook of one sheet with these records as cells, `before` ahead of the sheet."""
    begin = struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 6)
    bound = struct.pack("<BBBB", 0, 0, 1, 0) + b"S"
    book_size = 20 + len(before) + 4 + 4 + len(bound) + 4
    book = record(0x0809, begin) + before
    book += record(0x0085, struct.pack("<I", book_size) + bound) + record(0x000A, b"")
    sheet = record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 6))
    return compound_with("Workbook", book + sheet + cells + record(0x000A, b""))


def xls_label(row: int, column: int, text: str) -> bytes:
    head = struct.pack("<HHHHB", row, column, 0, len(text), 1)
    return record(0x0204, head + text.encode("utf-16-le"))


def record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _inline(text: str) -> str:
    if not text:
        return "<c/>"
    return f'<c t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'


def _ods_cell(text: str) -> str:
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n"))
    return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'


def _links(links: str) -> str:
    return f'<Relationships xmlns="{_PACKAGE}">{links}</Relationships>'


def _link(number: int, kind: str, target: str) -> str:
    return f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'

"""Files that want to hurt, by the reason they are to be refused for."""

import random
import struct
from collections.abc import Callable, Mapping
from types import MappingProxyType

from models.spreadsheets.compound import compound_with
from models.spreadsheets.sheet import SheetProblemReason
from tests.spreadsheets.workbook_files import (
    ods_merged,
    ods_row,
    ods_with,
    record,
    xls_label,
    xls_with,
    xlsx_of,
    xlsx_with,
    zipped,
)

_NAME = ["Ли Ен Сун", "Университет"]
_CELL = '<c r="A1" t="inlineStr"><is><t>x</t></is></c>'
_FAR_CELL = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'


def _zip_bomb() -> bytes:
    return xlsx_with(" " * (70 * 1024 * 1024))


def _lying_zip_bomb() -> bytes:
    """A sheet of 40 MB that declares itself to have 100 bytes."""
    size = 40 * 1024 * 1024
    bomb = xlsx_with(" " * size)
    for offset in range(size, size + 400):
        bomb = bomb.replace(struct.pack("<I", offset), struct.pack("<I", 100))
    return bomb


def _encrypted_zip() -> bytes:
    """Every entry is flagged as encrypted."""
    plain = bytearray(xlsx_of([_NAME]))
    place = plain.find(b"PK\x01\x02")
    while place >= 0:
        plain[place + 8] |= 1
        place = plain.find(b"PK\x01\x02", place + 4)
    return bytes(plain)


def _many_texts() -> bytes:
    """One long text, shown by thousands of cells."""
    rows = '<row><c t="s"><v>0</v></c></row>' * 9_000
    return xlsx_with(rows, shared=f"<si><t>{'ы' * 32_000}</t></si>")


def _many_merges() -> bytes:
    merges = '<mergeCell ref="A1:B1"/>' * 1_000_000
    return xlsx_with(f"<row>{_CELL}</row>", after=f"<mergeCells>{merges}</mergeCells>")


def _document_type() -> bytes:
    sheet = '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'
    return zipped({"xl/workbook.xml": "<a/>", "xl/worksheets/sheet1.xml": sheet})


def _many_texts_in_xls() -> bytes:
    text = struct.pack("<HB", 8_000, 0) + b"x" * 8_000
    shared = record(0x00FC, struct.pack("<II", 1, 1) + text)
    cells = (record(0x00FD, struct.pack("<HHHI", row, 0, 0, 0)) for row in range(9_000))
    return xls_with(b"".join(cells), before=shared)


def _random_bytes() -> bytes:
    return random.Random(7).randbytes(3_000_000)


_BROKEN = SheetProblemReason.BROKEN
_TOO_BIG = SheetProblemReason.TOO_BIG
_ENCRYPTED = SheetProblemReason.ENCRYPTED
_NOT_A_LIST = SheetProblemReason.NOT_A_LIST
_ROWS = SheetProblemReason.TOO_MANY_ROWS
_COLUMNS = SheetProblemReason.TOO_MANY_COLUMNS

HOSTILE: Mapping[str, tuple[Callable[[], bytes], SheetProblemReason]] = MappingProxyType(
    {
        "a text of a million rows": (lambda: b"a;b\n" * 1_000_000, _ROWS),
        "a text of a million rows ended the old way": (lambda: b"a;b\r" * 1_000_000, _ROWS),
        "a text of many megabytes": (lambda: b"a;b\n" * 4_000_000, _ROWS),
        "a file beyond the limit": (lambda: b"x" * 17_000_000, _TOO_BIG),
        "one row of millions of cells": (lambda: b";" * 6_000_000, _COLUMNS),
        "thousands of rows of hundreds of cells": (
            lambda: (b";" * 250 + b"\n") * 9_000,
            _ROWS,
        ),
        "an xlsx of a million rows": (
            lambda: xlsx_with('<row><c t="n"><v>1</v></c></row>' * 1_000_000),
            _ROWS,
        ),
        "an xlsx that unpacks to 70 MB": (_zip_bomb, _TOO_BIG),
        "an xlsx that hides how much it unpacks to": (_lying_zip_bomb, _BROKEN),
        "an xlsx with a cell in the farthest corner": (
            lambda: xlsx_with(f"<row>{_CELL}</row>{_FAR_CELL}"),
            _COLUMNS,
        ),
        "an xlsx with a cell in the last row": (
            lambda: xlsx_with('<row r="1048576"><c><v>1</v></c></row>'),
            _ROWS,
        ),
        "an xlsx whose cells show one long text": (_many_texts, _TOO_BIG),
        "an xlsx of a million merged ranges": (_many_merges, _TOO_BIG),
        "an xlsx of many large sheets": (
            lambda: xlsx_with("<row><c><v>1</v></c></row>" * 9_000, states=[""] * 40),
            _ROWS,
        ),
        "an xlsx of a million nested elements": (
            lambda: xlsx_with("<row>" * 1_000_000 + "</row>" * 1_000_000),
            _TOO_BIG,
        ),
        "an xlsx with a document type": (_document_type, _BROKEN),
        "an ods of a repeated cell in repeated rows": (
            lambda: ods_with(
                '<table:table-row table:number-rows-repeated="1000000"><table:table-cell'
                ' table:number-columns-repeated="200" office:value-type="string">'
                "<text:p>x</text:p></table:table-cell></table:table-row>"
            ),
            _ROWS,
        ),
        "an ods of 60,000 merged ranges": (
            lambda: ods_with(ods_row(ods_merged("x", 9) * 20) * 3_000),
            _TOO_BIG,
        ),
        "an ods of a billion spaces": (
            lambda: ods_with(
                '<table:table-row><table:table-cell office:value-type="string"><text:p>x'
                '<text:s text:c="1000000000"/></text:p></table:table-cell></table:table-row>'
            ),
            _TOO_BIG,
        ),
        "an xls with a cell in the farthest corner": (
            lambda: xls_with(xls_label(0, 0, "x") + xls_label(65_535, 255, "x")),
            _ROWS,
        ),
        "an xls that announces two billion texts": (
            lambda: xls_with(b"", before=record(0x00FC, struct.pack("<II", 1, 0x7FFFFFFF))),
            _BROKEN,
        ),
        "an xls whose cells show one long text": (_many_texts_in_xls, _TOO_BIG),
        "an xls with a password": (
            lambda: xls_with(b"", before=record(0x002F, bytes(6))),
            _ENCRYPTED,
        ),
        "an xlsx with a password": (
            lambda: compound_with("EncryptedPackage", bytes(5_000)),
            _ENCRYPTED,
        ),
        "a zip with a password": (_encrypted_zip, _ENCRYPTED),
        "half an xlsx": (lambda: xlsx_of([_NAME] * 50)[:700], _BROKEN),
        "a word document": (lambda: zipped({"word/document.xml": "<a/>"}), _NOT_A_LIST),
        "an old word document": (lambda: compound_with("WordDocument", b""), _NOT_A_LIST),
        "a PDF named as a list": (lambda: b"%PDF-1.7\n" + bytes(5_000), _NOT_A_LIST),
        "a picture named as a list": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(900), _NOT_A_LIST),
        "a program named as a list": (_random_bytes, _NOT_A_LIST),
        "zero bytes": (lambda: bytes(100_000), _NOT_A_LIST),
        "a web page": (lambda: b"\n<!DOCTYPE html><table></table>", _NOT_A_LIST),
        "an empty file": (lambda: b"", SheetProblemReason.EMPTY),
        "an empty sheet": (lambda: xlsx_with(""), SheetProblemReason.EMPTY),
    }
)

"""A list as the organiser sent it: which kind of file it is, and its rows."""

from models.spreadsheets.compound import SIGNATURE
from models.spreadsheets.plain_text import text_sheet
from models.spreadsheets.sheet import MAX_BYTES, Sheet, SheetProblem, SheetProblemReason

_ZIP = b"PK\x03\x04"
_OTHER_KINDS = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"{\\rtf",
    b"PK\x05\x06",
    b"\x7fELF",
    b"MZ\x90\x00",
)
_MARKUP = (b"<!doctype", b"<html", b"<?xml", b"<table")


def read_sheets(
    data: bytes, name: str, encoding: str | None = None, delimiter: str | None = None
) -> tuple[Sheet, ...]:
    """All visible sheets that hold anything, at least one; the kind is told by the bytes.

    `name` names the sheet of a text file. `encoding` and `delimiter` concern texts only and are
    found unless given. Raises SheetProblem, and nothing else, for whatever the bytes are.
    """
    if len(data) > MAX_BYTES:
        raise SheetProblem(SheetProblemReason.TOO_BIG)
    sheets = tuple(sheet for sheet in _read(data, name, encoding, delimiter) if _is_filled(sheet))
    if not sheets:
        raise SheetProblem(SheetProblemReason.EMPTY)
    return sheets


def read_sheet(
    data: bytes, name: str, encoding: str | None = None, delimiter: str | None = None
) -> Sheet:
    """The first visible sheet that holds anything; otherwise as `read_sheets`."""
    return read_sheets(data, name, encoding, delimiter)[0]


def _read(data: bytes, name: str, encoding: str | None, delimiter: str | None) -> tuple[Sheet, ...]:
    if data.startswith((_ZIP, SIGNATURE)):
        return _workbook(data)
    if data.startswith(_OTHER_KINDS) or data[:200].lstrip().lower().startswith(_MARKUP):
        raise SheetProblem(SheetProblemReason.NOT_A_LIST)
    return (text_sheet(data, name, encoding, delimiter),)


def _workbook(data: bytes) -> tuple[Sheet, ...]:
    """Its readers and guards come with the first workbook."""
    from models.spreadsheets.workbooks import workbook_sheets
    from models.spreadsheets.xls_guard import safe_xls
    from models.spreadsheets.zip_guard import safe_workbook

    return workbook_sheets(safe_workbook(data) if data.startswith(_ZIP) else safe_xls(data))


def _is_filled(sheet: Sheet) -> bool:
    return any(row.filled for row in sheet.rows)

"""What has to be true of an XLSX or ODS before a parser in native code sees it."""

import io
import re
import zipfile
import zlib

from models.spreadsheets.markup_guard import weigh_ods, weigh_xlsx
from models.spreadsheets.sheet import SheetProblem, SheetProblemReason

_MAX_PARTS = 500
_MAX_UNPACKED_BYTES = 32 * 1024 * 1024
_NEEDED = re.compile(
    r"mimetype|content\.xml|META-INF/manifest\.xml|\[Content_Types\]\.xml|_rels/\.rels"
    r"|xl/_rels/[^/]+\.rels|xl/(workbook|styles|sharedStrings)\.xml|xl/worksheets/[^/]+\.xml",
    re.IGNORECASE,
)
_ODS_TYPE = b"application/vnd.oasis.opendocument.spreadsheet"


def safe_workbook(data: bytes) -> bytes:
    """The same workbook, unpacked within limits and packed again without compression.

    So the sizes declared in the file need not be believed. Raises SheetProblem.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = _parts(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError):
        raise SheetProblem(SheetProblemReason.BROKEN) from None
    except RuntimeError:
        raise SheetProblem(SheetProblemReason.ENCRYPTED) from None
    _weigh(parts)
    return _packed(parts)


def _parts(archive: zipfile.ZipFile) -> dict[str, bytes]:
    entries = [entry for entry in archive.infolist() if _NEEDED.fullmatch(entry.filename)]
    if len(entries) > _MAX_PARTS:
        raise SheetProblem(SheetProblemReason.TOO_BIG)
    if sum(entry.file_size for entry in entries) > _MAX_UNPACKED_BYTES:
        raise SheetProblem(SheetProblemReason.TOO_BIG)
    return {entry.filename: archive.read(entry) for entry in entries}


def _weigh(parts: dict[str, bytes]) -> None:
    if any(name.lower() == "xl/workbook.xml" for name in parts):
        weigh_xlsx(parts)
    elif parts.get("mimetype", b"").startswith(_ODS_TYPE) and "content.xml" in parts:
        if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
            raise SheetProblem(SheetProblemReason.ENCRYPTED)
        weigh_ods(parts["content.xml"])
    else:
        raise SheetProblem(SheetProblemReason.NOT_A_LIST)


def _packed(parts: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return packed.getvalue()

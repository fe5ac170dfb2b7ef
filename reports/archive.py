"""PDF/A: what ReportLab makes, fit for an archive, with the data of the meeting inside."""

from collections.abc import Mapping
from datetime import UTC, datetime
from io import BytesIO
from tempfile import TemporaryFile
from typing import IO, BinaryIO, cast

import pikepdf
from pikepdf import AttachedFileSpec, Name, Pdf, pdfa
from pikepdf.models.metadata import decode_pdf_date

_FLAVOUR = "3b"
_FLAVOUR_WITHOUT_FILES = "1b"
_DATE = "D:%Y%m%d%H%M%S+00'00'"
_TYPES = {".json": "application/json", ".txt": "text/plain", ".csv": "text/csv"}


def archived(pdf: bytes, attachments: Mapping[str, bytes], created: datetime) -> bytes:
    """Make PDF/A-3b of a PDF with embedded fonts; the same arguments give the same bytes.

    `attachments` are file names with contents, `created` is an aware instant. Raises
    `pikepdf.pdfa.PdfaError` if the validator refuses the result.
    """
    with TemporaryFile() as written:
        _prepare(pdf, written, attachments, created.astimezone(UTC))
        del pdf
        return _validated(written, _FLAVOUR)


def _prepare(
    pdf: bytes, written: IO[bytes], attachments: Mapping[str, bytes], instant: datetime
) -> None:
    """Not yet validated: the document is gone from memory when this returns."""
    with pikepdf.open(BytesIO(pdf)) as document:
        _remove_transitions(document)
        _attach(document, attachments, instant)
        document.docinfo[Name.CreationDate] = instant.strftime(_DATE)
        document.docinfo[Name.ModDate] = instant.strftime(_DATE)
        pdfa.prepare(document, _FLAVOUR)
        _date_metadata(document, instant)
        if Name.ID in document.trailer:
            del document.trailer.ID
        _write(document, written, _FLAVOUR)


def without_data(pdf: bytes) -> bytes:
    """The same paper as PDF/A-1b, which carries no files; for whoever takes nothing else.

    `pdf` is what `archived` gave. Raises `pikepdf.pdfa.PdfaError` if the validator refuses it.
    """
    with TemporaryFile() as written:
        _bare(pdf, written)
        return _validated(written, _FLAVOUR_WITHOUT_FILES)


def _bare(pdf: bytes, written: IO[bytes]) -> None:
    """As `_prepare`."""
    with pikepdf.open(BytesIO(pdf)) as document:
        instant = decode_pdf_date(str(document.docinfo[Name.CreationDate]))
        _detach(document)
        pdfa.prepare(document, _FLAVOUR_WITHOUT_FILES)
        _date_metadata(document, instant)
        del document.trailer.ID
        _write(document, written, _FLAVOUR_WITHOUT_FILES)


def _write(document: Pdf, written: IO[bytes], flavour: str) -> None:
    document.save(
        cast(BinaryIO, written), **pdfa.resolve_save_kwargs(flavour, deterministic_id=True)
    )


def _validated(written: IO[bytes], flavour: str) -> bytes:
    """As `pdfa.save` does it, which keeps the document in memory meanwhile."""
    written.seek(0)
    report = pdfa.validate_written(cast(BinaryIO, written), flavour)
    if report.verdict != "pass":
        raise pdfa.PdfaError(report)
    written.seek(0)
    return written.read()


def _detach(document: Pdf) -> None:
    """Nothing is left of the files, not even the place where they were listed."""
    for name in list(document.attachments):
        del document.attachments[name]
    if Name.AF in document.Root:
        del document.Root.AF
    if Name.EmbeddedFiles in document.Root.get(Name.Names, {}):
        del document.Root.Names.EmbeddedFiles


def _remove_transitions(document: Pdf) -> None:
    """ReportLab leaves an empty /Trans on each page, which the validator does not know."""
    for page in document.pages:
        if Name.Trans in page.obj:
            del page.obj.Trans


def _attach(document: Pdf, attachments: Mapping[str, bytes], instant: datetime) -> None:
    for name, content in attachments.items():
        document.attachments[name] = AttachedFileSpec(
            document,
            content,
            description=name,
            filename=name,
            mime_type=_TYPES.get(name[name.rfind(".") :], "application/octet-stream"),
            creation_date=instant.strftime(_DATE),
            mod_date=instant.strftime(_DATE),
        )
        document.attachments[name].relationship = Name.Source


def _date_metadata(document: Pdf, instant: datetime) -> None:
    """`prepare` stamps the metadata with the time of day; the instant of the meeting goes there."""
    with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["xmp:MetadataDate"] = instant.isoformat()

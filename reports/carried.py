"""The data that a paper carries inside."""

from io import BytesIO

import pikepdf


def carried(pdf: bytes, name: str) -> bytes | None:
    """The content of the file `name` in a PDF; None if it has none, or is no readable PDF."""
    try:
        with pikepdf.open(BytesIO(pdf)) as document:
            attached = document.attachments.get(name)
            return None if attached is None else attached.get_file().read_bytes()
    except (pikepdf.PikepdfError, ValueError, TypeError, KeyError):
        return None

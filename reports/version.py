"""Which version of a paper a PDF is."""

from io import BytesIO

import pikepdf
from pikepdf import Name


def version_of(pdf: bytes) -> str:
    """Its words; empty for a draft, and for what is no readable PDF of ours."""
    try:
        with pikepdf.open(BytesIO(pdf)) as document:
            return str(document.docinfo.get(Name.Keywords, ""))
    except (pikepdf.PikepdfError, ValueError, TypeError, KeyError):
        return ""

"""Several documents as one PDF, each with its own paper size, found by its bookmark."""

from collections.abc import Mapping, Sequence
from io import BytesIO

import pikepdf
from pikepdf import Dictionary, Name, OutlineItem, Pdf, String

from models.papers.values import Metadata
from reports.archive import archived
from reports.text import one_line
from reports.typesetter import NOTHING_ATTACHED, PROOF


def joined_pdf(
    documents: Sequence[tuple[str, bytes]],
    metadata: Metadata,
    attachments: Mapping[str, bytes] = NOTHING_ATTACHED,
) -> bytes:
    """Put (title, PDF) behind one another; gives a PDF/A-3b, for PROOF a plain PDF; the same bytes
    for the same set."""
    joined = Pdf.new()
    with joined.open_outline() as outline:
        for title, content in documents:
            first = len(joined.pages)
            with pikepdf.open(BytesIO(content)) as document:
                joined.pages.extend(document.pages)
            top = float(joined.pages[first].mediabox[3])
            outline.root.append(OutlineItem(one_line(title), first, "XYZ", left=0, top=top, zoom=0))
    joined.docinfo[Name.Title] = String(one_line(metadata.title))
    joined.docinfo[Name.Subject] = String(one_line(metadata.subject))
    joined.docinfo[Name.Author] = String(one_line(metadata.author))
    joined.docinfo[Name.Creator] = String("Roundtable")
    joined.Root.Lang = String(metadata.language)
    joined.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    output = BytesIO()
    joined.save(output, deterministic_id=True)
    if attachments is PROOF:
        return output.getvalue()
    return archived(output.getvalue(), attachments, metadata.created)

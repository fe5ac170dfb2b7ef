"""Lists that go with the minutes: assignments, proposals."""

from collections.abc import Mapping, Sequence

from models.papers.after.values import ListPaper
from reports.blocks import Blocks
from reports.filed import listed_head, marks_of, signed
from reports.page import GOST, PageStyle
from reports.typesetter import NOTHING_ATTACHED, publish

_ASSIGNMENTS = (11, 56, 37, 38, 28)
_PROPOSALS = (10, 73, 36, 51)


def assignments_pdf(
    paper: ListPaper,
    attachments: Mapping[str, bytes] = NOTHING_ATTACHED,
    page: PageStyle = GOST,
) -> bytes:
    """Set the list with a column to mark what is carried out; gives a PDF/A-3b."""
    return _list_pdf(paper, _ASSIGNMENTS, attachments, page)


def proposals_pdf(
    paper: ListPaper,
    attachments: Mapping[str, bytes] = NOTHING_ATTACHED,
    page: PageStyle = GOST,
) -> bytes:
    """Set the register; gives a PDF/A-3b."""
    return _list_pdf(paper, _PROPOSALS, attachments, page)


def _list_pdf(
    paper: ListPaper,
    shares: Sequence[float],
    attachments: Mapping[str, bytes],
    page: PageStyle,
) -> bytes:
    blocks, head = Blocks(page), paper.head
    text = listed_head(head, blocks)
    if paper.rows:
        text += blocks.table(paper.columns, shares, paper.rows, above=1)
    else:
        text += blocks.text(paper.nothing, above=1)
    story = signed(text, [], paper.signatures, blocks) if paper.signatures else text
    return publish([story], head.metadata, page, marks_of(head), attachments)

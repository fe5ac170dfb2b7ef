"""The resolution or the recommendations."""

from collections.abc import Mapping

from models.papers.after.values import Recommendations, Resolution
from reports.blocks import Blocks, Story
from reports.filed import decided, filed_head, marks_of, signed
from reports.page import GOST, PageStyle
from reports.typesetter import NOTHING_ATTACHED, publish


def resolution_pdf(
    resolution: Resolution,
    attachments: Mapping[str, bytes] = NOTHING_ATTACHED,
    page: PageStyle = GOST,
) -> bytes:
    """Set findings and recommendations, both numbered; gives a PDF/A-3b."""
    blocks = Blocks(page)
    text = filed_head(resolution.head, blocks)
    text += _findings(resolution, blocks)
    if resolution.groups:
        text += blocks.staying(blocks.text(resolution.recommended, above=1))
    for group in resolution.groups:
        text += _group(group, blocks)
    if not (resolution.findings or resolution.groups):
        text += blocks.text(resolution.nothing, above=1)
    body = signed(text, [], resolution.signatures, blocks, resolution.distribution)
    head = resolution.head
    return publish([body], head.metadata, page, marks_of(head), attachments)


def _findings(resolution: Resolution, blocks: Blocks) -> Story:
    if not resolution.findings:
        return []
    story = blocks.staying(blocks.text(resolution.found, above=1.2))
    for number, finding in enumerate(resolution.findings, start=1):
        story += blocks.numbered(str(number), finding, above=0.3)
    return story


def _group(group: Recommendations, blocks: Blocks) -> Story:
    story = blocks.item_heading(group.title, above=0.8)
    for row in group.rows:
        story += decided(row, blocks, above=0.3)
    return story

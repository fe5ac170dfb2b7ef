"""The short protocol: Roman sections, who spoke in brackets, numbered decisions."""

from collections.abc import Mapping

from models.papers.after.values import ShortItem, ShortMinutes
from reports.annex import annex_mark, annex_story
from reports.blocks import LONGEST_KEPT, Blocks, Story, joined
from reports.filed import all_decided, all_rejected, filed_head, held_by, marks_of, signed
from reports.page import GOST, PageStyle
from reports.typesetter import NOTHING_ATTACHED, publish


def short_minutes_pdf(
    minutes: ShortMinutes,
    attachments: Mapping[str, bytes] = NOTHING_ATTACHED,
    page: PageStyle = GOST,
) -> bytes:
    """Set the short protocol, its annex behind it on its own sheets; gives a PDF/A-3b."""
    blocks = Blocks(page)
    mark: Story = []
    parts: list[Story] = []
    if minutes.annex:
        mark = blocks.line(annex_mark(minutes.annex, blocks), above=1)
        parts = [annex_story(minutes.annex, blocks)]
    text = [*filed_head(minutes.head, blocks), *held_by(minutes.officials, minutes.present, blocks)]
    for item in minutes.items:
        text += _item(item, blocks)
    body = signed(text, mark, minutes.signatures, blocks, minutes.distribution)
    head = minutes.head
    return publish([body, *parts], head.metadata, page, marks_of(head), attachments)


def _item(item: ShortItem, blocks: Blocks) -> Story:
    title = joined(item.number and item.number + ".", item.title)
    story = blocks.section(title, above=1.2)
    if item.speakers:
        speakers = blocks.centred(item.speakers, above=0.2)
        story += blocks.staying(speakers) if len(item.speakers) <= LONGEST_KEPT else speakers
    for paragraph in (*item.notes, *item.conclusions):
        story += blocks.text(paragraph, above=0.3)
    story += all_decided(item.decisions, blocks, above=0.3)
    story += all_rejected(item.rejected, blocks)
    return story + blocks.text(item.state, above=0.3)

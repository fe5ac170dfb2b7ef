"""Extracts from the minutes, each on its own sheets."""

from collections.abc import Mapping

from models.papers.after.values import Extract, ExtractItem, Extracts
from reports.blocks import Blocks, Story, joined, ordinal
from reports.filed import all_decided, filed_head, held_by, marks_of, signed
from reports.page import GOST, PageStyle
from reports.typesetter import NOTHING_ATTACHED, publish


def extracts_pdf(
    extracts: Extracts,
    attachments: Mapping[str, bytes] = NOTHING_ATTACHED,
    page: PageStyle = GOST,
) -> bytes:
    """Set one extract behind the other, each with signatures of its own; gives a PDF/A-3b."""
    blocks = Blocks(page)
    heads = [one.head for one in extracts.extracts]
    head = heads[0] if len(heads) == 1 else extracts.head
    parts = [_extract(one, blocks) for one in extracts.extracts] or [_empty(extracts, blocks)]
    return publish(parts, head.metadata, page, marks_of(head), attachments)


def _empty(extracts: Extracts, blocks: Blocks) -> Story:
    return [*filed_head(extracts.head, blocks), *blocks.text(extracts.nothing, above=1)]


def _extract(extract: Extract, blocks: Blocks) -> Story:
    to = f"{extract.addressee.label}: {extract.addressee.text}"
    text = blocks.bookmarked(blocks.corner((to,)), extract.addressee.text)
    text += blocks.below(filed_head(extract.head, blocks), above=0.8)
    text += held_by(extract.officials, (), blocks)
    for item in extract.items:
        text += _item(item, extract.decided, blocks)
    return signed(text, [], extract.signatures, blocks)


def _item(item: ExtractItem, word: str, blocks: Blocks) -> Story:
    story = blocks.item_heading(joined(ordinal(item.number), item.title))
    for note in item.notes:
        story += blocks.text(note, above=0.3)
    if item.decisions:
        story += blocks.section_word(word)
    return story + all_decided(item.decisions, blocks)

"""The full protocol."""

from collections.abc import Mapping

from models.papers.values import ItemMinutes, Minutes, MinutesWords, Proposal, Statement
from reports.annex import annex_mark, annex_story
from reports.blocks import Blocks, Story, joined, ordinal
from reports.filed import all_decided, all_rejected, filed_head, held_by, marks_of, signed
from reports.page import GOST, PageStyle
from reports.typesetter import NOTHING_ATTACHED, publish


def minutes_pdf(
    minutes: Minutes,
    attachments: Mapping[str, bytes] = NOTHING_ATTACHED,
    page: PageStyle = GOST,
) -> bytes:
    """Set the protocol, its annex behind it on its own sheets; gives a PDF/A-3b.

    `attachments` are file names with contents that the PDF carries.
    """
    blocks = Blocks(page)
    mark: Story = []
    parts: list[Story] = []
    if minutes.annex:
        mark = blocks.line(annex_mark(minutes.annex, blocks), above=1)
        parts = [annex_story(minutes.annex, blocks)]
    text = [*_head(minutes, blocks), *_items(minutes, blocks)]
    body = signed(text, mark, minutes.signatures, blocks, minutes.distribution)
    head = minutes.head
    return publish([body, *parts], head.metadata, page, marks_of(head), attachments)


def _head(minutes: Minutes, blocks: Blocks) -> Story:
    story = filed_head(minutes.head, blocks)
    story += held_by(minutes.officials, minutes.present, blocks)
    if minutes.agenda:
        story += blocks.section_word(minutes.words.agenda, above=1)
        for number, text in minutes.agenda:
            story += blocks.numbered(number, text, above=0.1, justified=False)
    return story


def _items(minutes: Minutes, blocks: Blocks) -> Story:
    return [flowable for item in minutes.items for flowable in _item(item, minutes.words, blocks)]


def _item(item: ItemMinutes, words: MinutesWords, blocks: Blocks) -> Story:
    story = blocks.item_heading(joined(ordinal(item.number), item.title))
    for note in item.notes:
        story += blocks.text(note, above=0.3)
    story += _statements(words.heard, item.heard, blocks)
    story += _statements(words.spoke, item.spoke, blocks)
    for told in (*item.added, *item.dissent):
        story += blocks.text(told, above=0.3)
    story += _section(
        words.proposed,
        [proposal_words(proposal) for proposal in item.proposals],
        blocks,
    )
    for conclusion in item.conclusions:
        story += blocks.text(conclusion, above=0.3)
    if item.decisions:
        story += blocks.section_word(words.decided)
        story += all_decided(item.decisions, blocks)
    story += all_rejected(item.rejected, blocks)
    return story + blocks.text(item.state, above=0.3)


def _statements(word: str, statements: tuple[Statement, ...], blocks: Blocks) -> Story:
    return _section(word, [statement_words(statement) for statement in statements], blocks)


def statement_words(statement: Statement) -> str:
    """Who, in brackets how, and what was said, one line a note."""
    who = f"{statement.name} ({statement.kind})" if statement.kind else statement.name
    return "\n".join((" – ".join((who, *statement.texts[:1])), *statement.texts[1:]))


def proposal_words(proposal: Proposal) -> str:
    """Who proposed what, and below it how a vote on it ended."""
    return "\n".join((authored_words(proposal), *proposal.lines))


def authored_words(proposal: Proposal) -> str:
    return f"{proposal.author} – {proposal.text}" if proposal.author else proposal.text


def _section(word: str, texts: list[str], blocks: Blocks) -> Story:
    story: Story = blocks.section_word(word) if texts else []
    for text in texts:
        story += blocks.text(text, above=0.2)
    return story

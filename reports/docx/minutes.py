"""The full protocol as a DOCX for those who must edit it: the same words in the same order."""

from io import BytesIO

from models.papers.values import (
    Annex,
    Decision,
    FiledHead,
    ItemMinutes,
    Minutes,
    MinutesWords,
    Proposal,
)
from reports.annex import annex_mark, annex_table
from reports.blocks import Blocks, joined, ordinal
from reports.docx.blocks import DocxBlocks
from reports.docx.page import add_part, bytes_of, new_document
from reports.emblem import TALLEST, WIDEST, readable
from reports.filed import marks_of
from reports.minutes import authored_words, statement_words
from reports.page import GOST, PageStyle

_LINES_WITH_SIGNATURES = 3


def minutes_docx(minutes: Minutes, page: PageStyle = GOST) -> bytes:
    """The protocol, its annex behind it on its own sheets; the same minutes give the same bytes."""
    marks = marks_of(minutes.head)
    document = new_document(page, minutes.head.metadata, marks)
    blocks = DocxBlocks(document, page)
    _head(minutes, blocks)
    for item in minutes.items:
        _item(item, minutes.words, blocks)
    if minutes.annex:
        blocks.line(annex_mark(minutes.annex, Blocks(page)), above=1)
    blocks.keep_last(_LINES_WITH_SIGNATURES)
    blocks.signatures([(one.post, one.name) for one in minutes.signatures])
    _distribution(minutes.distribution, blocks)
    if minutes.annex:
        add_part(document, page, marks)
        _annex(minutes.annex, blocks)
    return bytes_of(document)


def _distribution(lines: tuple[str, ...], blocks: DocxBlocks) -> None:
    """The heading stays with whom it is sent to."""
    for place, line in enumerate(lines):
        for paragraph in blocks.small(line, above=0 if place else 1.5):
            paragraph.paragraph_format.keep_with_next = not place


def _head(minutes: Minutes, blocks: DocxBlocks) -> None:
    _letterhead(minutes.head, blocks)
    head = minutes.head
    blocks.corner(head.approval, above=1, between=0.3)
    blocks.title(head.kind.upper(), above=1)
    blocks.centred(head.heading, above=0.3, bold=True)
    blocks.facing(head.day, head.number, above=1)
    blocks.centred(head.place, above=0.3)
    for place, official in enumerate(minutes.officials):
        blocks.line(f"{official.label} – {official.text}", above=0.2 if place else 1.2)
    for paragraph in minutes.present:
        blocks.line(paragraph, above=0.2)
    if minutes.agenda:
        blocks.section_word(minutes.words.agenda, above=1)
    for number, text in minutes.agenda:
        blocks.numbered(number, text, above=0.1, justified=False)


def _letterhead(head: FiledHead, blocks: DocxBlocks) -> None:
    emblem = readable(head.emblem)
    if emblem:
        content = BytesIO()
        emblem.save(content, "PNG")
        scale = min(TALLEST / emblem.height, WIDEST / emblem.width)
        blocks.picture(content.getvalue(), emblem.width * scale, emblem.height * scale)
    for line in head.organisation:
        blocks.centred(line)


def _item(item: ItemMinutes, words: MinutesWords, blocks: DocxBlocks) -> None:
    blocks.item_heading(joined(ordinal(item.number), item.title))
    for note in item.notes:
        blocks.text(note, above=0.3, justified=False)
    _section(words.heard, [statement_words(one) for one in item.heard], blocks)
    _section(words.spoke, [statement_words(one) for one in item.spoke], blocks)
    for told in (*item.added, *item.dissent):
        blocks.text(told, above=0.3)
    _proposals(words.proposed, item.proposals, blocks)
    for conclusion in item.conclusions:
        blocks.text(conclusion, above=0.3)
    _decisions(words.decided, item.decisions, blocks)
    for rejected in item.rejected:
        _decision(rejected, 0.3, blocks)
    blocks.text(item.state, above=0.3)


def _decisions(word: str, decisions: tuple[Decision, ...], blocks: DocxBlocks) -> None:
    """The points one below the other, those of a section under its title."""
    if decisions:
        blocks.section_word(word)
    section = ""
    for decision in decisions:
        if decision.section != section:
            section = decision.section
            blocks.section_word(section.rstrip("."), above=0.4)
        _decision(decision, 0.2, blocks)


def _decision(decision: Decision, above: float, blocks: DocxBlocks) -> None:
    blocks.numbered(decision.number, decision.text, above=above)
    for line in decision.lines:
        blocks.text(line, justified=False)


def _proposals(word: str, proposals: tuple[Proposal, ...], blocks: DocxBlocks) -> None:
    if proposals:
        blocks.section_word(word)
    for proposal in proposals:
        blocks.text(authored_words(proposal), above=0.2)
        for line in proposal.lines:
            blocks.text(line, justified=False)


def _section(word: str, texts: list[str], blocks: DocxBlocks) -> None:
    if texts:
        blocks.section_word(word)
    for text in texts:
        blocks.text(text, above=0.2)


def _annex(annex: Annex, blocks: DocxBlocks) -> None:
    table = annex_table(annex)
    blocks.corner(annex.corner)
    blocks.centred(annex.title, above=1.5, below=0.7, bold=True)
    blocks.table(table.columns, table.shares, table.rows)

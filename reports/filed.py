"""The head and the foot of papers that are filed."""

from collections.abc import Sequence

from models.paper_settings import PageSettings
from models.papers.values import Decision, FiledHead, Labelled, Signature
from reports.blocks import Blocks, Story
from reports.emblem import emblem_of
from reports.page import PageStyle
from reports.typesetter import Marks

LONGEST_KEPT_LIST = 8
"""Lines below the signatures that stay on their page."""


def filed_page(settings: PageSettings) -> PageStyle:
    """The page that a meeting chose for its papers."""
    return PageStyle(
        left=settings.left,
        right=settings.right,
        top=settings.top,
        bottom=settings.bottom,
        mirrored=settings.mirrored,
        text_size=settings.text_size,
        table_size=settings.table_size,
        leading=settings.spacing / 100,
    )


def marks_of(head: FiledHead) -> Marks:
    return Marks(head.draft, head.sample, head.metadata.version)


def filed_head(head: FiledHead, blocks: Blocks) -> Story:
    """Letterhead, stamp, kind, heading, day and number on one line, place."""
    story = _letterhead(head, blocks)
    story += blocks.stamp(head.approval, above=1)
    story += blocks.centred(head.kind.upper(), above=1, bold=True)
    story += blocks.centred(head.heading, above=0.3, bold=True)
    story += blocks.facing(head.day, head.number, above=1)
    return story + blocks.centred(head.place, above=0.3)


def listed_head(head: FiledHead, blocks: Blocks) -> Story:
    """The head of a list that goes with the minutes: day and place below its heading."""
    story = _letterhead(head, blocks)
    story += blocks.stamp(head.approval, above=1)
    story += blocks.centred(head.kind.upper(), above=1, bold=True)
    story += blocks.centred(head.heading, above=0.3, bold=True)
    day_and_place = ", ".join(part for part in (head.day, head.place) if part)
    return story + blocks.centred(day_and_place, above=0.4)


def signed(
    story: Story,
    above_signatures: Story,
    signatures: Sequence[Signature],
    blocks: Blocks,
    distribution: Sequence[str] = (),
) -> Story:
    """The story with its signatures, from which its last three lines never part, nor does a short
    distribution list below them."""
    signers = blocks.signatures([(one.post, one.name) for one in signatures])
    below = _distribution(distribution, blocks)
    kept, following = (below, []) if len(below) <= LONGEST_KEPT_LIST else ([], below)
    return [*blocks.closed(story, [*above_signatures, *signers, *kept]), *following]


def held_by(officials: Sequence[Labelled], present: Sequence[str], blocks: Blocks) -> Story:
    """Who chaired, moderated and wrote, and who was there."""
    named = [f"{official.label} – {official.text}" for official in officials]
    story: Story = []
    for place, line in enumerate((*named, *present)):
        story += blocks.line(line, above=0.2 if place else 1.2)
    return story


def decided(decision: Decision, blocks: Blocks, *, above: float = 0.2) -> Story:
    """A numbered point with what belongs to it, on one page unless it is long."""
    story = blocks.numbered(decision.number, decision.text, above=above)
    for line in decision.lines:
        story += blocks.text(line)
    return blocks.kept(story)


def all_rejected(rejected: Sequence[Decision], blocks: Blocks) -> Story:
    """Behind what was decided."""
    return [flowable for one in rejected for flowable in decided(one, blocks, above=0.3)]


def all_decided(decisions: Sequence[Decision], blocks: Blocks, *, above: float = 0.2) -> Story:
    """The points one below the other, those of a section under its title."""
    story: Story = []
    section = ""
    for decision in decisions:
        if decision.section != section:
            section = decision.section
            story += blocks.section_word(section.rstrip("."), above=0.4)
        story += decided(decision, blocks, above=above)
    return story


def _distribution(lines: Sequence[str], blocks: Blocks) -> Story:
    """«Рассылка:» and a line for each."""
    return [
        flowable
        for place, line in enumerate(lines)
        for flowable in blocks.small(line, above=0 if place else 1.5)
    ]


def _letterhead(head: FiledHead, blocks: Blocks) -> Story:
    emblem = emblem_of(head.emblem)
    story: Story = [emblem] if emblem else []
    for place, line in enumerate(head.organisation):
        story += blocks.centred(line, above=0.3 if emblem and not place else 0)
    return story

"""The outcomes on one page: the sheet that is handed out at the door."""

from collections.abc import Mapping

from models.papers.values import OutcomeList, Outcomes
from reports.blocks import Blocks, Story
from reports.page import HANDOUT, PageStyle
from reports.typesetter import NOTHING_ATTACHED, Marks, count_pages, publish

SIZES = (12, 11.5, 11, 10.5, 10, 9.5)
"""pt; the largest that needs one page is taken, else the smallest flows on."""

_SHARES = (9, 82, 48, 36)


def outcomes_pdf(
    outcomes: Outcomes,
    attachments: Mapping[str, bytes] = NOTHING_ATTACHED,
    page: PageStyle = HANDOUT,
) -> bytes:
    """Set the outcomes on one A4 page if any size from 12 to 9.5 pt allows; gives a PDF/A-3b."""
    styles = [page.at_size(size) for size in SIZES]
    fitting = (style for style in styles if count_pages(_story(outcomes, style), style) == 1)
    style = next(fitting, styles[-1])
    return publish(
        [_story(outcomes, style)],
        outcomes.metadata,
        style,
        Marks(outcomes.draft, outcomes.sample, outcomes.metadata.version),
        attachments,
    )


def _story(outcomes: Outcomes, page: PageStyle) -> Story:
    blocks = Blocks(page)
    story: Story = []
    for line in outcomes.organisation:
        story += blocks.centred(line)
    story += blocks.centred(outcomes.title.upper(), above=0.8, bold=True, scale=1.25)
    story += blocks.centred(outcomes.heading, above=0.3, bold=True)
    story += blocks.centred(outcomes.day_and_place, above=0.3)
    if outcomes.facts:
        story += [*blocks.rule(above=0.6), *blocks.centred(" · ".join(outcomes.facts), above=0.3)]
        story += blocks.rule(above=0.5)
    story += _list(outcomes.decisions, blocks)
    story += _assignments(outcomes, blocks)
    story += _list(outcomes.proposals, blocks)
    return story + blocks.at_foot(outcomes.footer)


def _list(rows: OutcomeList, blocks: Blocks) -> Story:
    if not rows.rows:
        return []
    listed = [(number or "–", text) for number, text in rows.rows]
    return [*blocks.item_heading(rows.title, above=0.9), *blocks.listed(listed)]


def _assignments(outcomes: Outcomes, blocks: Blocks) -> Story:
    table = outcomes.assignments
    if not table.rows:
        return []
    heading = blocks.item_heading(table.title, above=0.9)
    return [*heading, *blocks.table(table.columns, _SHARES, table.rows, above=0.3)]

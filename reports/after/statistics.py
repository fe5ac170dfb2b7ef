"""The speaking time: a bar for each group, a row for each person."""

from collections.abc import Mapping

from models.papers.after.values import Statistics
from reports.blocks import Blocks, Story
from reports.filed import listed_head, marks_of
from reports.page import GOST, PageStyle
from reports.typesetter import NOTHING_ATTACHED, publish

_SHARES = (9, 44, 49, 26, 21, 21)


def statistics_pdf(
    statistics: Statistics,
    attachments: Mapping[str, bytes] = NOTHING_ATTACHED,
    page: PageStyle = GOST,
) -> bytes:
    """Set bars and table; gives a PDF/A-3b."""
    blocks, head = Blocks(page), statistics.head
    text = listed_head(head, blocks)
    if statistics.rows:
        text += blocks.centred(" · ".join(statistics.facts), above=0.6)
        text += _bars(statistics, blocks)
        text += blocks.item_heading(statistics.table_title)
        rows = (*statistics.rows, statistics.total)
        text += blocks.table(statistics.columns, _SHARES, rows, above=0.4)
        text += blocks.small(statistics.foot, above=0.6)
    else:
        text += blocks.text(statistics.nothing, above=1)
    return publish([text], head.metadata, page, marks_of(head), attachments)


def _bars(statistics: Statistics, blocks: Blocks) -> Story:
    return [*blocks.item_heading(statistics.bars_title), *blocks.bars(statistics.bars)]

"""The list of participants as an annex on its own sheets."""

from msgspec import Struct

from models.papers.values import Annex
from reports.blocks import Blocks, Story
from reports.typesetter import count_pages

_SHARES = (11, 57, 74, 28)


class AnnexTable(Struct, frozen=True):
    columns: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]


def annex_table(annex: Annex) -> AnnexTable:
    """A column of remarks only if there are any."""
    rows: list[tuple[str, ...]] = []
    for group in annex.groups:
        rows += [(group.name,)] if group.name else []
        rows += [
            (row.number, row.full_name, row.post_and_organisation, row.remark) for row in group.rows
        ]
    shown = 4 if any(row[3] for row in rows if len(row) > 1) else 3
    cut = tuple(row[:shown] for row in rows)
    return AnnexTable(annex.columns[:shown], _SHARES[:shown], cut)


def annex_story(annex: Annex, blocks: Blocks) -> Story:
    """The corner mark, the title and the table."""
    table = annex_table(annex)
    title = blocks.bookmarked(blocks.centred(annex.title, above=1.5, bold=True), annex.title)
    return [
        *blocks.corner(annex.corner),
        *title,
        *blocks.table(table.columns, table.shares, table.rows, above=0.7),
    ]


def annex_mark(annex: Annex, blocks: Blocks) -> str:
    """«Приложение: Список участников на 3 л. в 1 экз.», the sheets counted."""
    sheets = blocks.page.sheets(count_pages(annex_story(annex, blocks), blocks.page))
    one, several = annex.marks
    return (one if sheets == 1 else several).replace("{sheets}", str(sheets))

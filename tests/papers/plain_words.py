"""Words of papers without the spaces that keep them on one line."""

from models.papers.after.values import ListPaper
from models.people import NO_BREAK_SPACE


def plain(text: str) -> str:
    return text.replace(NO_BREAK_SPACE, " ")


def plain_rows(paper: ListPaper) -> list[tuple[str, ...]]:
    return [tuple(map(plain, row)) for row in paper.rows]

"""The building blocks of documents: each takes typed text and gives flowables.

A document is a list of such blocks, one below the other, handed to `typesetter.publish`.
"""

from collections.abc import Sequence
from functools import partial
from typing import Any

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, HRFlowable, Spacer, Table, TopPadder

from models.papers.after.values import Bar
from reports import fonts
from reports.bars import BarLine
from reports.keeping import LINES_WITH_SIGNATURES, Closing, stays_with_next
from reports.page import PageStyle
from reports.paragraphs import Balanced, Text
from reports.requisites import corner_fit, longest_line
from reports.signatures import SignatureLine
from reports.tables import TableStyles, fitted, grid
from reports.text import one_line, plain

Story = list[Flowable]

LONGEST_KEPT = 500
"""Characters of a paragraph that is carried to the next page as a whole."""


class Blocks:
    """Blocks for one page style. `above` is always the space before the block, in lines."""

    def __init__(self, page: PageStyle) -> None:
        fonts.register()
        self.page = page

    def text(self, text: str, *, above: float = 0, justified: bool = True) -> Story:
        """Paragraphs with the first line indented."""
        style = self._style(
            alignment=TA_JUSTIFY if justified else TA_LEFT,
            firstLineIndent=self.page.indent * mm,
        )
        return _spaced([Text(piece, style) for piece in plain(text)], above * self.page.line)

    def line(self, text: str, *, above: float = 0) -> Story:
        """Left-aligned paragraphs at the left margin."""
        style = self._style(alignment=TA_LEFT)
        return _spaced([Text(piece, style) for piece in plain(text)], above * self.page.line)

    def numbered(
        self, number: str, text: str, *, above: float = 0, justified: bool = True
    ) -> Story:
        """«1.1. Text», set like a paragraph; without a number just the text."""
        return self.text(joined(ordinal(number), text), above=above, justified=justified)

    def listed(self, rows: Sequence[tuple[str, str]], *, above: float = 0.25) -> Story:
        """Numbers in a column beside their texts, for lists that are looked up."""
        size = self.page.text_size
        numbers = [one_line(ordinal(number)) for number, _ in rows]
        indent = max((fonts.width_of(number, size) for number in numbers), default=0)
        style = self._style(alignment=TA_LEFT, leftIndent=indent + size / 2 if indent else 0)
        story: Story = []
        for number, (_, text) in zip(numbers, rows, strict=True):
            first, *rest = plain(text) or [""]
            lines = [Text(first, style, bulletText=number or None), *(Text(s, style) for s in rest)]
            story += _spaced(lines, above * self.page.line)
        return story

    def centred(
        self, text: str, *, above: float = 0, bold: bool = False, scale: float = 1
    ) -> Story:
        """A centred heading in lines of about the same length."""
        style = self._style(alignment=TA_CENTER, bold=bold, scale=scale)
        return _spaced([Balanced(piece, style) for piece in plain(text)], above * self.page.line)

    def item_heading(self, text: str, *, above: float = 1) -> Story:
        """A bold heading that is an entry of the outline and stays with what follows."""
        style = self._style(alignment=TA_LEFT, bold=True, keepWithNext=1)
        pieces = [Text(piece, style) for piece in plain(text)]
        return self.bookmarked(_spaced(pieces, above * self.page.line), text)

    def section(self, text: str, *, above: float = 1) -> Story:
        """A centred bold heading that is an entry of the outline and stays with what follows."""
        return self.staying(self.bookmarked(self.centred(text, above=above, bold=True), text))

    def section_word(self, word: str, *, above: float = 0.5) -> Story:
        """«СЛУШАЛИ:» at the left margin, staying with what follows."""
        style = self._style(alignment=TA_LEFT, keepWithNext=1)
        colon = word if word.endswith(":") or not word else word + ":"
        return _spaced([Text(piece, style) for piece in plain(colon)], above * self.page.line)

    def corner(self, lines: Sequence[str]) -> Story:
        """A block in the top right corner, its lines flush left, 80 mm wide at most."""
        size, width = corner_fit(lines, self.page)
        indent = self.page.text_width - width - 0.1
        style = self._style(alignment=TA_LEFT, size=size, leftIndent=indent)
        return [Text(piece, style) for line in lines for piece in plain(one_line(line))]

    def stamp(self, lines: Sequence[str], *, above: float = 0) -> Story:
        """A block in the top right corner with room between its lines to sign on."""
        story = self.corner(lines)
        for flowable in story[1:]:
            flowable.spaceBefore = self.page.line * 0.3
        return _spaced(story, above * self.page.line)

    def small(self, text: str, *, above: float = 0) -> Story:
        """Left-aligned paragraphs in the type size of tables."""
        style = self._style(alignment=TA_LEFT, size=self.page.table_size)
        return _spaced([Text(piece, style) for piece in plain(text)], above * self.page.line)

    def facing(self, left: str, right: str, *, above: float = 0) -> Story:
        """Two texts on one line: at the left and at the right margin."""
        half = self.page.text_width / 2
        cells = [
            [Text(piece, self._style(alignment=side)) for piece in plain(text)]
            for text, side in ((left, TA_LEFT), (right, TA_RIGHT))
        ]
        table = Table([cells], colWidths=[half, half], splitInRow=1, style=_BARE)
        return _spaced([table], above * self.page.line)

    def table(
        self,
        head: Sequence[str],
        shares: Sequence[float],
        rows: Sequence[Sequence[str]],
        *,
        above: float = 0,
        room_to_write: float = 0,
        widths: Sequence[float] = (),
    ) -> Story:
        """A ruled table, its columns of `widths` in points, else by their `shares`; see `grid`."""
        columns = widths or self.column_widths(head, shares, rows)
        table = grid(head, columns, rows, self._table_styles(), room_to_write=room_to_write)
        return _spaced([table], above * self.page.line)

    def column_widths(
        self, head: Sequence[str], shares: Sequence[float], rows: Sequence[Sequence[str]]
    ) -> list[float]:
        """In points, for several tables with the same columns; see `tables.fitted`."""
        return fitted(shares, head, rows, self.page.text_width, self._table_styles())

    def _table_styles(self) -> TableStyles:
        style = partial(self._style, size=self.page.table_size)
        centred, group = style(alignment=TA_CENTER), style(alignment=TA_LEFT, bold=True)
        return TableStyles(centred, style(alignment=TA_LEFT), centred, group)

    def rule(self, *, above: float = 0.5) -> Story:
        """A thin line over the whole width."""
        line = HRFlowable(width="100%", thickness=0.5, color="black", spaceAfter=0)
        return _spaced([line], above * self.page.line)

    def at_foot(self, text: str) -> Story:
        """Left-aligned paragraphs, pushed down to the foot of the page."""
        first, *rest = self.line(text, above=1) or [Spacer(1, 0)]
        return [TopPadder(first), *rest]

    def signatures(self, signers: Sequence[tuple[str, str]]) -> Story:
        """Post, line and name of each signer, one below the other by rank."""
        style = self._style(alignment=TA_LEFT)
        longest = longest_line([name for _, name in signers], style.fontSize)
        return [SignatureLine(post, name, style, longest) for post, name in signers]

    def bars(self, bars: Sequence[Bar]) -> Story:
        """A line for each bar, with its label and figures."""
        style = self._style(alignment=TA_LEFT, size=self.page.table_size)
        return [BarLine(one, style) for one in bars]

    def below(self, story: Story, *, above: float) -> Story:
        """The story, so many lines below what stands on top of it."""
        return _spaced(story, above * self.page.line)

    def staying(self, story: Story) -> Story:
        """The story, which no page ends with."""
        for flowable in story:
            flowable.keepWithNext = 1
        return story

    def kept(self, story: Story) -> Story:
        """The paragraphs on one page, unless they are long: those may be parted."""
        for flowable in story[:-1]:
            short = isinstance(flowable, Text) and len(flowable.text) <= LONGEST_KEPT
            flowable.keepWithNext = int(short)
        return story

    def closed(self, story: Story, block: Story) -> Story:
        """The story with a block at its end that three lines of text never part from."""
        if not story or not block:
            return [*story, *block]
        cut = max(len(story) - LINES_WITH_SIGNATURES, 0)
        while cut and stays_with_next(story[cut - 1]):
            cut -= 1
        return [*story[:cut], Closing(story[cut:], block)]

    def bookmarked(self, story: Story, title: str) -> Story:
        """The story with an outline entry that leads to its first paragraph."""
        for flowable in story[:1]:
            if isinstance(flowable, Text):
                flowable.bookmark = one_line(title)
        return story

    def _style(
        self, *, size: float = 0, scale: float = 1, bold: bool = False, **more: Any
    ) -> ParagraphStyle:
        points = (size or self.page.text_size) * scale
        return ParagraphStyle(
            "block",
            fontName=fonts.BOLD if bold else fonts.REGULAR,
            bulletFontName=fonts.REGULAR,
            fontSize=points,
            bulletFontSize=points,
            leading=points * self.page.leading,
            allowWidows=0,
            allowOrphans=0,
            **more,
        )


_BARE = [
    ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("LEFTPADDING", (1, 0), (1, -1), 12),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
]


def ordinal(number: str) -> str:
    """«1.1» as it is printed before a text: «1.1.»; what does not end in a digit stays."""
    return number + "." if number[-1:].isdigit() else number


def joined(*words: str) -> str:
    """What is not empty, with spaces between."""
    return " ".join(word for word in words if word)


def _spaced(story: Sequence[Flowable], points: float) -> Story:
    for flowable in story[:1]:
        flowable.spaceBefore = points
    return list(story)

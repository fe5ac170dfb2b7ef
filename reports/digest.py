"""The digest: what many meetings left, then all of it by executor, by deadline and by theme."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from msgspec import Struct

from models.digest.values import Digest, DigestGroup, DigestList, MeetingDigest, SpeakingDigest
from models.papers.after.values import Row
from models.papers.values import OutcomeList
from reports.blocks import Blocks, Story
from reports.keeping import Closing
from reports.page import PageStyle
from reports.tables import Grid
from reports.typesetter import Marks, publish
from reports.unfolding import Unfolding

Told = Callable[[int, int], None]

DIGEST_PAGE = PageStyle(
    left=25, right=15, text_size=12, table_size=10.5, indent=10, number_from_edge=10
)
"""A report that is read and passed on."""

ROWS_AT_ONCE = 120
"""Of a table: what is set at once is kept in memory at once, and takes its time squared."""


ROWS_KEPT = 6
LONGEST_KEPT = 900
"""Characters: what may be carried to the next page leaves a gap of a quarter of this one."""

_SUMMARY = (9, 58, 19.6, 20, 17.4, 22, 24)
_MEETING = (13, 79, 42, 41)
_EXECUTOR = (18, 88, 42, 27)
_DEADLINE = (18, 74, 42, 41)
_PROPOSALS = (22, 153)


class _Piece(Struct, frozen=True):
    """Rows of a group that stand in one table."""

    group: DigestGroup
    begin: int
    end: int


def digest_pdf(
    digest: Digest, told: Told = lambda _done, _all: None, page: PageStyle = DIGEST_PAGE
) -> bytes:
    """Set the digest in one pass; gives a PDF/A-3b. It carries no data of its meetings.

    `told` is called before every part with how many are done and how many there are; what it
    raises ends the work.
    """
    blocks = Blocks(page)
    story = [
        *_head(digest, blocks),
        *_meetings(digest, blocks),
        *_grouped(digest.by_executor, _EXECUTOR, blocks),
        *_grouped(digest.by_deadline, _DEADLINE, blocks),
        *_grouped(digest.proposals, _PROPOSALS, blocks),
        *_speaking(digest.speaking, blocks),
        *_skipped(digest, blocks),
    ]
    parts = [one for one in story if isinstance(one, Unfolding)]
    for done, part in enumerate(parts):
        part.before = partial(told, done, len(parts))
    return publish([story], digest.metadata, page, Marks(sample=digest.sample))


def _head(digest: Digest, blocks: Blocks) -> Story:
    story: Story = []
    for line in digest.organisation:
        story += blocks.centred(line)
    story += blocks.centred(digest.kind, above=1, bold=True, scale=1.25)
    story += blocks.centred(digest.heading, above=0.3, bold=True)
    story += blocks.centred(digest.period, above=0.3)
    for place, fact in enumerate(digest.facts):
        story += blocks.centred(fact, above=0.2 if place else 0.6)
    return story + _summary(digest, blocks)


def _meetings(digest: Digest, blocks: Blocks) -> Story:
    places = range(len(digest.meetings))
    return [Unfolding(partial(_meeting_at, place, digest, blocks)) for place in places]


def _meeting_at(place: int, digest: Digest, blocks: Blocks) -> Story:
    title = [] if place else blocks.section(digest.meetings_title, above=1.5)
    return [*title, *_meeting(digest.meetings[place], blocks)]


def _meeting(meeting: MeetingDigest, blocks: Blocks) -> Story:
    heading = blocks.item_heading(meeting.heading, above=1.4)
    lines = [one for line in meeting.lines for one in blocks.small(line, above=0.15)]
    left = [*_listed(meeting.decisions, blocks), *_assignments(meeting, blocks)]
    left += _listed(meeting.proposals, blocks)
    if not left and meeting.nothing:
        left = blocks.line(meeting.nothing, above=0.4)
    return [*heading, *(blocks.staying(lines) if left else lines), *left]


def _listed(found: OutcomeList, blocks: Blocks) -> Story:
    if not found.rows:
        return []
    rows = [(number or "–", text) for number, text in found.rows]
    return [*_title(found.title, blocks), *blocks.listed(rows)]


def _assignments(meeting: MeetingDigest, blocks: Blocks) -> Story:
    table = meeting.assignments
    if not table.rows:
        return []
    rows = blocks.table(table.columns, _MEETING, table.rows, above=0.3)
    return [*_title(table.title, blocks), *rows]


def _title(text: str, blocks: Blocks) -> Story:
    """Below a heading of the outline, but no entry of it."""
    return blocks.section_word(text, above=0.6)


def _grouped(found: DigestList, shares: Sequence[float], blocks: Blocks) -> Story:
    """Group after group in tables of limited length, under the title of the part."""
    if not found.groups:
        return []
    title = found.title
    rows = [row for group in found.groups for row in group.rows]
    widths = blocks.column_widths(found.columns, shares, rows)
    return [
        Unfolding(partial(_table_under, "" if place else title, found.columns, widths, one, blocks))
        for place, one in enumerate(_limited(found.groups))
    ]


def _table_under(
    title: str,
    columns: Row,
    widths: Sequence[float],
    pieces: Sequence[_Piece],
    blocks: Blocks,
) -> Story:
    above = _part(title, blocks) if title else []
    parts = [_rows(piece) for piece in pieces]
    rows = [row for part in parts for row in part]
    table = blocks.table(columns, (), rows, above=0.6 if title else 0, widths=widths)
    _keep_short_groups(table, parts)
    return [*above, *table]


def _rows(piece: _Piece) -> list[Row]:
    title: Row = (f"{piece.group.title} – {piece.group.note}",)
    return [title, *piece.group.rows[piece.begin : piece.end]]


def _keep_short_groups(table: Story, parts: Sequence[Sequence[Row]]) -> None:
    """On one page: who turns it would not know whose rows these are. Where a row was cut in pieces
    nothing is kept."""
    for grid in table:
        if not isinstance(grid, Grid) or _rows_of(grid) != 1 + sum(map(len, parts)):
            continue
        last = 0
        for part in parts:
            first, last = last + 1, last + len(part)
            long = sum(len(cell) for row in part for cell in row)
            if len(part) - 1 <= ROWS_KEPT and long <= LONGEST_KEPT:
                grid.setStyle([("NOSPLIT", (0, first), (-1, last))])


def _rows_of(grid: Grid) -> int:
    rows: int = grid._nrows  # type: ignore[attr-defined]
    return rows


def _limited(groups: Sequence[DigestGroup]) -> Iterator[list[_Piece]]:
    """What is in one table after the other; a group that goes on is named again."""
    pieces: list[_Piece] = []
    room = ROWS_AT_ONCE
    for group in groups:
        begin, count = 0, len(group.rows)
        while begin < count:
            if room <= 0:
                yield pieces
                pieces, room = [], ROWS_AT_ONCE
            end = min(count, begin + max(room - 1, 1))
            pieces.append(_Piece(group, begin, end))
            room -= end - begin + 1
            begin = end
    yield pieces


def _summary(digest: Digest, blocks: Blocks) -> Story:
    """The totals stay with the last meetings."""
    starts = range(0, len(digest.summary), ROWS_AT_ONCE)
    return [Unfolding(partial(_summary_from, one, digest, blocks)) for one in starts]


def _summary_from(start: int, digest: Digest, blocks: Blocks) -> Story:
    end = start + ROWS_AT_ONCE
    rows = digest.summary[start:end]
    table = blocks.table(digest.columns, _SUMMARY, rows, above=0 if start else 0.8)
    return table if end < len(digest.summary) else [Closing(table, [])]


def _part(title: str, blocks: Blocks) -> Story:
    return blocks.section(title, above=1.8)


def _speaking(speaking: SpeakingDigest, blocks: Blocks) -> Story:
    if not speaking.bars:
        return []
    bars = [*blocks.bars(speaking.bars), *blocks.small(speaking.foot, above=0.6)]
    return [*_part(speaking.title, blocks), *bars]


def _skipped(digest: Digest, blocks: Blocks) -> Story:
    if not digest.skipped.lines:
        return []
    story = _part(digest.skipped.title, blocks)
    for line in digest.skipped.lines:
        story += blocks.line(line, above=0.3)
    return story

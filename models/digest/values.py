"""The digest as values: the words are chosen, in order; setting type is left to reports/."""

from collections.abc import Sequence

from msgspec import Struct

from models.papers.after.values import Bar, Row
from models.papers.values import Metadata, OutcomeList, OutcomeTable


class MeetingDigest(Struct, frozen=True):
    """One meeting: `heading` is «3. Title», `lines` are day, place and figures; `nothing` is said
    where it was held and left no outcomes."""

    heading: str
    lines: tuple[str, ...]
    decisions: OutcomeList
    assignments: OutcomeTable
    proposals: OutcomeList
    nothing: str


class DigestGroup(Struct, frozen=True):
    """`title` is a person, a month, a theme; `note` stands beside it («3 поручения»)."""

    title: str
    note: str
    rows: Sequence[Row]


class DigestList(Struct, frozen=True):
    """A part of the digest in groups; all of its tables have these columns. Without groups it is
    not printed."""

    title: str
    columns: Row
    groups: tuple[DigestGroup, ...]


class SpeakingDigest(Struct, frozen=True):
    """Bars by group over all meetings; without bars it is not printed."""

    title: str
    bars: tuple[Bar, ...]
    foot: str


class SkippedFiles(Struct, frozen=True):
    """What is not in the digest: file names, and why, one paragraph each."""

    title: str
    lines: tuple[str, ...]


class Digest(Struct, frozen=True):
    """`facts` are short lines on top; `summary` has a row for every meeting and the totals last;
    `columns` are its headings. `meetings_title` stands above what each meeting left."""

    metadata: Metadata
    sample: str
    organisation: tuple[str, ...]
    kind: str
    heading: str
    period: str
    facts: tuple[str, ...]
    columns: Row
    summary: tuple[Row, ...]
    meetings_title: str
    meetings: Sequence[MeetingDigest]
    by_executor: DigestList
    by_deadline: DigestList
    proposals: DigestList
    speaking: SpeakingDigest
    skipped: SkippedFiles

"""The digest as values: the words are chosen, in order; setting type is left to reports/."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.papers.after.values import Bar, Row
from models.papers.values import Metadata, OutcomeList, OutcomeTable


@dataclass(frozen=True, slots=True)
class MeetingDigest:
    """One meeting: `heading` is «3. Title», `lines` are day, place and figures; `nothing` is said
    where it left no outcomes."""

    heading: str
    lines: tuple[str, ...]
    decisions: OutcomeList
    assignments: OutcomeTable
    proposals: OutcomeList
    nothing: str


@dataclass(frozen=True, slots=True)
class DigestGroup:
    """`title` is a person, a month, a theme; `note` stands beside it («3 поручения»)."""

    title: str
    note: str
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class DigestList:
    """A part of the digest in groups; all of its tables have these columns. Without groups it is
    not printed."""

    title: str
    columns: Row
    groups: tuple[DigestGroup, ...]


@dataclass(frozen=True, slots=True)
class SpeakingDigest:
    """Bars by group over all meetings; without bars it is not printed."""

    title: str
    bars: tuple[Bar, ...]
    foot: str


@dataclass(frozen=True, slots=True)
class SkippedFiles:
    """What is not in the digest: file names, and why, one paragraph each."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Digest:
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

"""The papers that are made of the minutes, as values: the words are chosen, in order."""

from msgspec import Struct

from models.papers.values import Annex, Decision, FiledHead, Labelled, Signature

Row = tuple[str, ...]
"""The texts of a row of a table; one text alone is the name of the group that follows."""


class ShortItem(Struct, frozen=True):
    """An item in the short form: `number` is Roman, `speakers` stand in brackets below the title,
    decisions are numbered within the item; `rejected` was voted down and has no number."""

    number: str
    title: str
    speakers: str
    notes: tuple[str, ...]
    conclusions: tuple[str, ...]
    decisions: tuple[Decision, ...]
    state: str
    rejected: tuple[Decision, ...] = ()


class ShortMinutes(Struct, frozen=True):
    """The short protocol, without what was said."""

    head: FiledHead
    officials: tuple[Labelled, ...]
    present: tuple[str, ...]
    items: tuple[ShortItem, ...]
    annex: Annex | None
    signatures: tuple[Signature, ...]
    distribution: tuple[str, ...]


class Recommendations(Struct, frozen=True):
    """To one addressee, or on one theme; `title` is empty where there is only one group."""

    title: str
    rows: tuple[Decision, ...]


class Resolution(Struct, frozen=True):
    """`found` and `recommended` are sentences that introduce what follows; `nothing` is said where
    nothing does."""

    head: FiledHead
    found: str
    findings: tuple[str, ...]
    recommended: str
    groups: tuple[Recommendations, ...]
    nothing: str
    signatures: tuple[Signature, ...]
    distribution: tuple[str, ...]


class ListPaper(Struct, frozen=True):
    """A table with a head; `nothing` is said in place of a table without rows."""

    head: FiledHead
    columns: Row
    rows: tuple[Row, ...]
    nothing: str
    signatures: tuple[Signature, ...] = ()


class ExtractItem(Struct, frozen=True):
    """An item that concerns the addressee: earlier assignments, and what was decided."""

    number: str
    title: str
    notes: tuple[str, ...]
    decisions: tuple[Decision, ...]


class Extract(Struct, frozen=True):
    head: FiledHead
    addressee: Labelled
    officials: tuple[Labelled, ...]
    decided: str
    items: tuple[ExtractItem, ...]
    signatures: tuple[Signature, ...]


class Extracts(Struct, frozen=True):
    """One for each addressee; where there is none, `nothing` is said below the head of all."""

    head: FiledHead
    extracts: tuple[Extract, ...]
    nothing: str


class Bar(Struct, frozen=True):
    """`length` is 0 to 1, of the longest bar."""

    label: str
    length: float
    words: str


class Statistics(Struct, frozen=True):
    """Bars by group, a table by person with its `total`; `facts` are short lines on top and
    `foot` says what was counted."""

    head: FiledHead
    facts: tuple[str, ...]
    bars_title: str
    bars: tuple[Bar, ...]
    table_title: str
    columns: tuple[str, str, str, str, str, str]
    rows: tuple[Row, ...]
    total: Row
    foot: str
    nothing: str

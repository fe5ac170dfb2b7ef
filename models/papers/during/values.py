"""The page to go on by pen with, as a value: the words are chosen, in order."""

from msgspec import Struct

from models.papers.values import Labelled, Metadata


class FallbackLine(Struct, frozen=True):
    """`lead` is a time or a number; `text` may be shortened, `tail` stands behind it."""

    lead: str
    text: str
    tail: str = ""
    strong: bool = False


class FallbackPart(Struct, frozen=True):
    """`here` is the line that is left out last; `nothing` is said where there is none."""

    title: str
    lines: tuple[FallbackLine, ...]
    nothing: str
    here: int = 0


class Fallback(Struct, frozen=True):
    """`earlier` and `more` count with {count} what the page has no room for; `speakers` and
    `decided` are the heads of the tables to be filled in by pen."""

    metadata: Metadata
    sample: str
    title: str
    heading: str
    day_and_place: str
    agenda: FallbackPart
    floor: Labelled
    queue: FallbackPart
    decisions: FallbackPart
    proposals: FallbackPart
    earlier: str
    more: str
    speakers: tuple[str, str, str]
    decided: tuple[str, str]

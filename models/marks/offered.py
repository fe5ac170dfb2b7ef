"""What a mark that is being typed can become."""

from msgspec import Struct

from models.marks.stretch import Stretch


class Candidate(Struct, frozen=True):
    """`shown` tells namesakes apart; `inserted` is the whole mark and the blank behind it."""

    shown: str
    inserted: str


class Completion(Struct, frozen=True):
    """What replaces the stretch of the text, best first."""

    stretch: Stretch
    candidates: tuple[Candidate, ...]

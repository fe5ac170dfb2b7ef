"""Chance that can be repeated: the same seed gives the same room, whatever is asked first."""

from collections.abc import Iterable
from datetime import timedelta
from hashlib import blake2b
from typing import TypeVar

from msgspec import Struct

Anything = TypeVar("Anything", bound=str | int)

_BYTES = 6


class Chance(Struct, frozen=True):
    seed: int

    def of(self, *what: str | int) -> float:
        """From 0 up to 1, always the same for the same question."""
        asked = ":".join(map(str, (self.seed, *what)))
        digest = blake2b(asked.encode(), digest_size=_BYTES).digest()
        return int.from_bytes(digest, "big") / float(256**_BYTES)

    def between(self, low: float, high: float, *what: str | int) -> float:
        return low + (high - low) * self.of(*what)

    def length(self, low: timedelta, high: timedelta, *what: str | int) -> timedelta:
        return low + (high - low) * self.of(*what)

    def one_of(self, many: Iterable[Anything], *what: str | int) -> Anything | None:
        """None of nobody."""
        return min(many, key=lambda one: self.of(*what, one), default=None)

"""Frozen values: structs of msgspec beside the dataclasses they might be instead."""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass

import msgspec
from msgspec import Struct

from tests.bench.measuring import computed_in_turn
from tests.bench.rows import Row, beside

CLASSES, VALUES, ROUNDS = 100, 5_000, 7
FIELDS = "    number: int\n    name: str = ''\n    post: str = ''\n    seat: int = 0\n"
STRUCT = compile(f"class Made(Struct, frozen=True):\n{FIELDS}", "struct", "exec")
DATACLASS = compile(
    f"@dataclass(frozen=True, slots=True)\nclass Made:\n    ''\n{FIELDS}", "dataclass", "exec"
)
KNOWN = {"Struct": Struct, "dataclass": dataclass, "__name__": __name__}
PEER = "dataclass"


class Frozen(Struct, frozen=True):
    number: int
    name: str = ""
    seat: int = 0


@dataclass(frozen=True, slots=True)
class FrozenDataclass:
    number: int
    name: str = ""
    seat: int = 0


def rows() -> Iterator[Row]:
    struct, other = Frozen(1, "Бажов"), FrozenDataclass(1, "Бажов")
    same, alike = Frozen(1, "Бажов"), FrozenDataclass(1, "Бажов")
    for what, this, that in (
        (f"{CLASSES} classes of values made", lambda: make(STRUCT), lambda: make(DATACLASS)),
        (
            f"{VALUES} values built",
            lambda: [Frozen(one, "Бажов") for one in range(VALUES)],
            lambda: [FrozenDataclass(one, "Бажов") for one in range(VALUES)],
        ),
        (
            f"{VALUES} values changed",
            lambda: [msgspec.structs.replace(struct, seat=one) for one in range(VALUES)],
            lambda: [dataclasses.replace(other, seat=one) for one in range(VALUES)],
        ),
        (
            f"{VALUES} values compared",
            lambda: [struct == same for _ in range(VALUES)],
            lambda: [other == alike for _ in range(VALUES)],
        ),
    ):
        ours, theirs = computed_in_turn(this, that, times=ROUNDS)
        yield beside(what, ours, PEER, theirs)


def make(code: object) -> None:
    for _ in range(CLASSES):
        exec(code, dict(KNOWN))

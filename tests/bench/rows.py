"""A row of the table: what was measured, against what, and whether the reach is met."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

MISSED = "missed"
HEAD = ("what", "measured", "against", "ratio", "reach", "")


@dataclass(frozen=True, slots=True)
class Row:
    """`against` says what the figure is compared with; `reached` is None where nothing was."""

    what: str
    measured: str
    against: str
    ratio: str
    reach: str
    reached: bool | None

    @property
    def verdict(self) -> str:
        return {True: "", False: MISSED, None: "not measured"}[self.reached]

    @property
    def cells(self) -> tuple[str, ...]:
        return (self.what, self.measured, self.against, self.ratio, self.reach, self.verdict)


Family = Callable[[], Iterator[Row]]


def at_most(what: str, this: float, peer: str, that: float, reach: float) -> Row:
    """Seconds against seconds, `reach` times as many at most."""
    ratio = this / that
    compared = f"{peer}: {worded(that)}"
    return Row(what, worded(this), compared, f"{ratio:.2f}", f"≤ {reach:g}", ratio <= reach)


def beside(what: str, this: float, peer: str, that: float) -> Row:
    """Seconds beside seconds, for which nothing was promised."""
    return Row(what, worded(this), f"{peer}: {worded(that)}", f"{this / that:.2f}", "–", True)


def at_least(what: str, this: float, peer: str, that: float, reach: float) -> Row:
    """Seconds against seconds of a peer, so many times faster at least."""
    ratio = that / this
    compared = f"{peer}: {worded(that)}"
    return Row(what, worded(this), compared, f"1/{ratio:.1f}", f"1/{reach:g}", ratio >= reach)


def within(what: str, this: float, limit: float, told: str = "–") -> Row:
    """Seconds that may be so many at most."""
    return Row(what, worded(this), told, "–", f"≤ {worded(limit)}", this <= limit)


def not_measured(what: str, reason: str) -> Row:
    return Row(what, "–", reason, "–", "–", None)


def worded(seconds: float) -> str:
    if seconds < 0.001:
        return f"{seconds * 1e6:.0f} µs"
    return f"{seconds * 1e3:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


def line_of(cells: tuple[str, ...], widths: tuple[int, ...]) -> str:
    padded = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
    return " | ".join(padded).rstrip(" |")

"""From the start of a process to the first picture of the demo, and of a bare window."""

from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.bench.measuring import environment, in_turn, told_by
from tests.bench.rows import Row, at_most
from tests.real_keyboard.screen import screen

ROUNDS = 9
TIME_REACH = 2.0
MEMORY_REACH = 1.6
MEGABYTE = 1024 * 1024


def rows() -> Iterator[Row]:
    with TemporaryDirectory() as folder, screen("us") as display:
        around = environment(Path(folder), DISPLAY=display, QT_QPA_PLATFORM="xcb")
        memory: dict[str, list[int]] = {"demo": [], "bare": []}

        def started(what: str) -> Callable[[], None]:
            return lambda: memory[what].append(int(told_by("first_picture", what, around=around)))

        ours, bare = in_turn(started("demo"), started("bare"), times=ROUNDS)
    yield at_most(
        "start to the demo's first picture", ours, "bare PySide6 window", bare, TIME_REACH
    )
    yield memory_row(median(memory["demo"]), median(memory["bare"]))


def memory_row(ours: float, bare: float) -> Row:
    ratio = ours / bare
    told = f"bare PySide6 window: {bare / MEGABYTE:.0f} MB"
    figures = (f"{ours / MEGABYTE:.0f} MB", told, f"{ratio:.2f}", f"≤ {MEMORY_REACH:g}")
    return Row("memory at that moment, at most", *figures, ratio <= MEMORY_REACH)

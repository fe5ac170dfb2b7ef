"""Rows that are measured in real windows, each in a process of its own on a screen of its own."""

import json
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from subprocess import CalledProcessError
from tempfile import TemporaryDirectory

from models.acts.queue import request_floor
from models.desk import Desk
from models.ids import ParticipantId
from tests.bench.durable import EARLY, LATE
from tests.bench.measuring import environment, percentile_99, told_by
from tests.bench.meetings import table_of, two_hours, write
from tests.bench.rows import Row, at_most, not_measured, within
from tests.real_keyboard.screen import screen

FRAME = 0.016
GAP = 0.02
PREVIEW = 0.3
SYNC = 0.2
CORE = 0.01
LONG = 0.5


class Windows:
    """Asks its questions on one screen, in a folder of its own."""

    def __init__(self, home: Path, display: str) -> None:
        self._home = home
        self._around = environment(home, DISPLAY=display, QT_QPA_PLATFORM="xcb")

    def pressed(self, facts: int, delay: float = 0.0) -> dict[str, list[float]]:
        path = write(waiting(facts), self._home / f"{facts} {delay}.roundtable")
        return self._ask("pressing", path, "--delay", delay)

    def previewed(self) -> dict[str, list[float]]:
        return self._ask("previewing", write(two_hours(), self._home / "hours.roundtable"))

    def changed(self) -> dict[str, list[float]]:
        return self._ask("changing", write(waiting(LATE), self._home / "late.roundtable"))

    def idle(self) -> dict[str, list[float]]:
        return self._ask("idling", write(waiting(EARLY), self._home / "idle.roundtable"))

    def _ask(self, question: str, path: Path, *more: object) -> dict[str, list[float]]:
        told = told_by("in_a_window", question, path, *more, around=self._around)
        figures: dict[str, list[float]] = json.loads(told)
        return figures


def rows() -> Iterator[Row]:
    with TemporaryDirectory() as folder, screen("us") as display:
        windows = Windows(Path(folder), display)
        for rows_of in (
            pressing_rows,
            slow_disk_row,
            previewing_rows,
            idling_row,
            changing_rows,
        ):
            try:
                yield from rows_of(windows)
            except CalledProcessError:
                yield not_measured(rows_of.__name__, "its window was not answered")


def pressing_rows(windows: Windows) -> Iterator[Row]:
    early, late = windows.pressed(EARLY), windows.pressed(LATE)
    painted = percentile_99(early["painted"])
    yield within("key press to repainted, p99", painted, FRAME, "one frame")
    durable, bare = percentile_99(early["durable"]), percentile_99(early["bare"])
    told = f"one frame + bare fsync p99: {bare * 1e3:.1f} ms"
    yield within("key press to durable, p99", durable, FRAME + bare, told)
    after = median(early["painted"]), median(late["painted"])
    yield at_most("key press to repainted after 10,000", after[1], "after 100", after[0], 1.2)


def slow_disk_row(windows: Windows) -> Iterator[Row]:
    slow = windows.pressed(EARLY, SYNC)
    gap = percentile_99(slow["gaps"])
    yield within("200 ms per sync: worst gap of an act, p99", gap, GAP, "–")


def previewing_rows(windows: Windows) -> Iterator[Row]:
    told = windows.previewed()
    yield within("change to new preview, two hours", median(told["shown"]), PREVIEW)
    yield within("worst gap of typing meanwhile, p99", percentile_99(told["gaps"]), GAP)


def idling_row(windows: Windows) -> Iterator[Row]:
    share = windows.idle()["share"][0]
    what, reach = "running clock, idle", f"≤ {CORE:.0%}"
    yield Row(what, f"{share:.2%}", "one core", "–", reach, share <= CORE)


def changing_rows(windows: Windows) -> Iterator[Row]:
    """What takes longer is to be told with a way out; none of this is."""
    told = windows.changed()
    yield within("10,000 facts: outcomes shown, just opened", told["at once"][0], LONG)
    yield within("10,000 facts: outcomes shown, a moment later", told["outcomes"][0], LONG)
    yield within("10,000 facts: other colours, the worst", max(told["looks"]), LONG)


def waiting(facts: int) -> Desk:
    """Nobody has the floor yet, two wait for it."""
    desk, clock = table_of(facts - 2)
    clock.advance(seconds=30)
    for seat in (1, 2):
        desk.do(request_floor, ParticipantId(seat))
    return desk

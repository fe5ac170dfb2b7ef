"""The rehearsal as a scene: played to where several things happen at once, then it stands still."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from PySide6.QtGui import QColor, QGuiApplication

from models.rehearsing.assistant import next_deed
from models.rehearsing.happening import ASKED_FOR, Happening, HappeningKind
from models.rehearsing.settling import Outcome
from models.rehearsing.temper import LIVELY
from tests.ui.stage import Stage, places_in, stage
from ui.connections.rehearsing import RehearsalConnections
from ui.language import Language
from ui.main_window import MainWindow
from ui.palette import DARK, LIGHT
from ui.rehearsing.staging import Staged, stage as stage_rehearsal

EVERY = timedelta(seconds=3)
SPEECHES, AT_ONCE, MOST = 12, 3, 2000
OVERLOOKED = (
    *ASKED_FOR,
    *(HappeningKind.PROPOSAL, HappeningKind.TIME_IS_UP, HappeningKind.LATE, HappeningKind.LEAVES),
)


@dataclass
class RehearsedStage(Stage):
    staged: Staged

    def close(self) -> None:
        self.staged.strike()


def rehearsed(folder: Path, language: Language) -> RehearsedStage:
    """In the midst of a report; three things are to be done, and something was missed."""
    prepared = stage(folder, language=language)
    meeting, clock = prepared.meeting, prepared.clock
    prepared.close()
    staged = stage_rehearsal(meeting, LIVELY, places_in(folder, clock))
    staged.desk.changed.connect(staged.rehearsal.fact_was_made)
    for _ in range(MOST):
        clock.now += EVERY
        staged.rehearsal.go_on(staged.desk.now())
        if len(_with(staged, Outcome.OPEN)) >= AT_ONCE and _with(staged, Outcome.MISSED):
            break
        busy = len(staged.desk.meeting.speeches) < SPEECHES
        _answer(staged, () if busy else OVERLOOKED)
    clock.advance(seconds=6)
    staged.rehearsal.go_on(staged.desk.now())
    return RehearsedStage(staged.desk.sitting, staged.desk, clock, prepared.opening, staged)


def in_rehearsal(*acts: str) -> Callable[[MainWindow, Stage], None]:
    """The window of the rehearsal, after these of its acts."""

    def show(window: MainWindow, on_stage: Stage) -> None:
        assert isinstance(on_stage, RehearsedStage)
        on_stage.staged.clock.go_at(1)
        dark = QGuiApplication.palette().window().color() == QColor(DARK.ground)
        room = RehearsalConnections(window, on_stage.staged, DARK if dark else LIGHT)
        for name in acts:
            room.actions[name].trigger()

    return show


def _answer(staged: Staged, overlooked: tuple[HappeningKind, ...]) -> None:
    """Whoever has much to do overlooks something."""
    waiting = tuple(one for one in _with(staged, Outcome.OPEN) if one.kind not in overlooked)
    deed = next_deed(staged.desk.meeting, waiting, staged.desk.now())
    if deed is not None:
        staged.desk.do(deed.act, *deed.arguments)


def _with(staged: Staged, outcome: Outcome) -> tuple[Happening, ...]:
    settled = staged.rehearsal.settled(staged.desk.now())
    return tuple(one.happening for one in settled if one.outcome is outcome)

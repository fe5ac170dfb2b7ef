"""A real window over a real desk and store, with a clock that is handed in: the sample on stage."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from models.clock import Stamp
from models.meeting import Meeting
from models.sample.sample import sample_script
from models.script import created_details, opening_of, play, read_script
from models.sitting import Sitting, blank_sitting
from models.store.disk import Disk
from models.store.emergency import Emergency
from models.store.surroundings import Surroundings
from models.store.writer import DirectWriter
from ui.language import Language
from ui.live_desk import LiveDesk, Saver
from ui.main_window import MainWindow
from ui.palette import LIGHT, Colours
from ui.places import Places
from ui.views.floor import Phase, phase_of


class HandedClock:
    """Shows what it is told."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self._begin = now
        self._slept = timedelta()
        self._wall_ahead = timedelta()

    def __call__(self) -> Stamp:
        return Stamp(self.now, self.now + self._wall_ahead)

    def awake(self) -> timedelta:
        return self.now - self._begin - self._slept

    def advance(self, **duration: float) -> None:
        self.now += timedelta(**duration)

    def sleep(self, **duration: float) -> None:
        """The computer sleeps so long."""
        self._slept += timedelta(**duration)
        self.advance(**duration)

    def set_wall(self, **by: float) -> None:
        """Somebody sets the clock of the computer forward by so much."""
        self._wall_ahead += timedelta(**by)


@dataclass
class Stage:
    """The sample round table, played up to a moment."""

    sitting: Sitting
    desk: LiveDesk
    clock: HandedClock
    opening: datetime

    @property
    def meeting(self) -> Meeting:
        return self.desk.meeting

    def window(self, colours: Colours = LIGHT) -> MainWindow:
        return MainWindow(self.desk, colours)

    def close(self) -> None:
        self.sitting.close()


def places_in(folder: Path, clock: HandedClock) -> Places:
    around = Surroundings(Disk(), lambda: b"\1" * 8, lambda: clock.now)
    return Places(folder, around, lambda _before: clock, clock.awake)


def stage(
    folder: Path,
    until: Callable[[Meeting, timedelta], bool] = lambda _meeting, at: at >= timedelta(),
    language: Language = "ru",
) -> Stage:
    """Plays the sample's acts until the first before which `until` holds; all are on disk."""
    steps = read_script(sample_script(language))
    opening = opening_of(created_details(steps[0]))
    clock = HandedClock(opening)
    places = places_in(folder, clock)
    saver = Saver(places)
    emergency = Emergency([folder / "rescue"], places.around)
    sitting = blank_sitting(
        folder / "stage.roundtable",
        places.around,
        clock,
        lambda file: DirectWriter(file, emergency, saver.saved.emit, saver.mishap.emit),
    )
    for step in steps:
        if until(sitting.desk.meeting, step.at):
            break
        clock.now = opening + step.at
        play(sitting.desk, step)
    return Stage(sitting, LiveDesk(sitting, saver, clock, clock.awake), clock, opening)


def in_phase(folder: Path, phase: Phase, language: Language = "ru") -> Stage:
    """Somebody speaks with a limit and four wait; the clock is moved until the phase is there."""

    def full_table(meeting: Meeting, _at: timedelta) -> bool:
        speech = meeting.speaking
        busy = speech is not None and speech.running and speech.limit is not None
        return busy and len(meeting.queue) >= 3 and len(meeting.floor) == 1

    on_stage = stage(folder, full_table, language)
    speech = on_stage.meeting.speaking
    assert speech is not None
    assert speech.limit is not None
    if phase is Phase.CALM:
        return on_stage
    left = {
        Phase.WARNING: timedelta(seconds=42),
        Phase.OVERTIME: timedelta(seconds=-67),
    }[phase]
    on_stage.clock.now = speech.spans[-1].begin + (speech.limit - left)
    assert phase_of(on_stage.meeting, on_stage.clock.now) is phase
    return on_stage


def suspended(folder: Path, language: Language = "ru") -> Stage:
    """A point of order has interrupted a speech."""
    return stage(folder, lambda meeting, _at: len(meeting.floor) > 1, language)


def held(folder: Path, language: Language = "ru") -> Stage:
    """The whole round table, closed."""
    return stage(folder, lambda _meeting, _at: False, language)

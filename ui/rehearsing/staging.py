"""What a rehearsal is held on: a copy of the meeting in a folder of its own, and a clock."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from models.meeting import Meeting
from models.readings.names import file_name
from models.rehearsing.cast import cast
from models.rehearsing.copying import begin_of_rehearsal, records_of_rehearsal
from models.rehearsing.living import empty_room
from models.rehearsing.pace import PacedClock
from models.rehearsing.prepared_sample import prepared_sample
from models.rehearsing.rehearsal import Rehearsal
from models.rehearsing.temper import CALM, LIVELY, USUAL, Temper
from models.script import opening_of
from models.sitting import Sitting, open_sitting
from models.store.copies import copy_verified
from models.store.meeting_file import MeetingFile
from models.store.trouble import StoreError, typed_errors
from ui import preferences
from ui.language import Words
from ui.live_desk import LiveDesk, Saver
from ui.places import Places
from ui.rehearsing.words import proposals

TEMPERS = {"calm": CALM, "usual": USUAL, "lively": LIVELY}
ENDING = ".roundtable"


class Staged(Struct, frozen=True):
    """A rehearsal ready to begin. `keep` puts the copy as it is now among the meetings and says
    where; it raises StoreError. `strike` gives everything back, the copy is gone then."""

    desk: LiveDesk
    clock: PacedClock
    rehearsal: Rehearsal
    keep: Callable[[], Path]
    strike: Callable[[], None]


def stage(meeting: Meeting | None, temper: Temper, places: Places) -> Staged:
    """Without a meeting, the demo. Raises StoreError where no folder for the copy can be made."""
    prepared = meeting or prepared_sample(preferences.language())
    with typed_errors(Path(gettempdir())):
        folder = TemporaryDirectory(prefix="roundtable-", ignore_cleanup_errors=True)
    try:
        return _stage(prepared, temper, places, folder)
    except StoreError:
        folder.cleanup()
        raise


def _stage(
    meeting: Meeting, temper: Temper, places: Places, folder: TemporaryDirectory[str]
) -> Staged:
    clock = PacedClock(places.awake, begin_of_rehearsal(meeting))
    saver = Saver(places)
    path = _copy(meeting, places, Path(folder.name))
    sitting = open_sitting(path, places.around, lambda _entries: clock, saver.keeper)
    desk = LiveDesk(sitting, saver, clock, clock.passed)

    def strike() -> None:
        sitting.close()
        folder.cleanup()

    def keep() -> Path:
        sitting.records.drain()
        return copy_verified(path, places.meetings, places.around).path

    return Staged(desk, clock, _rehearsal(sitting, temper, clock), keep, strike)


def _copy(meeting: Meeting, places: Places, folder: Path) -> Path:
    words = QCoreApplication.translate("Rehearsal", "Rehearsal · {title}")
    title = words.format(title=meeting.details.title)
    path = folder / file_name(title, ENDING)
    records = records_of_rehearsal(meeting, title)
    MeetingFile.create(path, places.around, records).close()
    return path


def _rehearsal(sitting: Sitting, temper: Temper, clock: PacedClock) -> Rehearsal:
    """The salt of the copy is the seed: no two rehearsals are alike."""
    meeting = sitting.desk.meeting
    people = cast(
        meeting,
        int.from_bytes(sitting.salt),
        temper,
        opening_of(meeting.details),
        proposals(Words(meeting.details.language)),
    )
    return Rehearsal(empty_room(people, clock().at), sitting.desk)

"""Opening meetings for the window: new ones, files, the demo; and what this computer remembers."""

from collections.abc import Sequence
from contextlib import ExitStack, suppress
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from models.clock import Clock, MovedClock, standing
from models.codec import entry_to_record
from models.facts import MeetingReadBack
from models.journal import Entry
from models.looking import LookedAt, look_at_sitting, read_to_look
from models.meeting import Details
from models.readings.names import file_name
from models.salvaging import renumbered
from models.sample.sample import sample_script
from models.script import created_details, opening_of, play, read_script
from models.sitting import (
    ReadFile,
    Sitting,
    Told,
    blank_sitting,
    is_sample,
    last_instant,
    new_sitting,
    read_to_sit,
    sit_down_at,
    tell_nobody,
)
from models.store.catalogue import Entry as Known
from models.store.disk import Disk
from models.store.meeting_file import MeetingFile, salvage
from models.store.trouble import StoreError, Trouble
from ui.language import Language, Words
from ui.live_desk import LiveDesk, Saver
from ui.places import Places

if TYPE_CHECKING:
    from models.earlier.sequel import EarlierMeeting

ENDING = ".roundtable"
Read = ReadFile | LookedAt | MeetingReadBack


class Opening:
    """Makes live desks. Every method that opens raises StoreError, the file untouched."""

    def __init__(self, places: Places) -> None:
        self._places = places

    def new(self, details: Details) -> LiveDesk:
        clock, saver = self._places.clock(None), Saver(self._places)
        path = self._free_path(details.title)
        sitting = new_sitting(path, self._places.around, clock, saver.keeper, details)
        return self._live(sitting, saver, clock)

    def sequel(self, details: Details, earlier: "EarlierMeeting") -> LiveDesk:
        """A new meeting that goes on where an earlier one ended."""
        from models.acts.sequel import carry_over
        from models.earlier.sequel import first_item

        language = earlier.details.language
        desk = self.new(replace(details, language=language))
        desk.do(carry_over, earlier, first_item(Words(language)))
        return desk

    def file(self, path: Path) -> LiveDesk:
        """A meeting file to go on with; a paper gives the meeting it carries, in a new file."""
        return self.desk_of(self.read(path))

    def read(self, path: Path, told: Told = tell_nobody) -> ReadFile | MeetingReadBack:
        """The longer part of `file`, for any thread; `told` may end it by what it raises."""
        from ui.out_of_papers import fact_in

        around = self._places.around
        fact = fact_in(path, around)
        if fact is not None:
            return fact
        return read_to_sit(path, around, told)

    def earlier(self, path: Path, told: Told = tell_nobody) -> "EarlierMeeting":
        """What a meeting or a paper gives to the next one, for any thread. Raises StoreError."""
        from ui.out_of_papers import earlier_in

        return earlier_in(path, self._places.around, told)

    def desk_of(self, read: Read) -> LiveDesk:
        """The shorter part, for the thread of the window."""
        match read:
            case ReadFile():
                return self._sit_down(read)
            case LookedAt():
                return self._look_at(read)
            case _:
                return self._out_of_paper(read)

    def _out_of_paper(self, fact: MeetingReadBack) -> LiveDesk:
        from models.exchange.reading_data import entries_of

        now = self._places.clock(fact.closed or fact.opened)()
        records = [entry_to_record(entry) for entry in entries_of(fact, now)]
        path = self._free_path(fact.details.title)
        MeetingFile.create(path, self._places.around, records).close()
        return self._sit_down(read_to_sit(path, self._places.around))

    def _sit_down(self, read: ReadFile) -> LiveDesk:
        saver = Saver(self._places)
        clocks: list[Clock] = []

        def clock(entries: Sequence[Entry]) -> Clock:
            clocks.append(self.clock(entries))
            return clocks[-1]

        sitting = sit_down_at(read, self._places.around, clock, saver.keeper)
        return self._live(sitting, saver, clocks[-1])

    def clock(self, entries: Sequence[Entry]) -> Clock:
        """A clock that goes on after these; that of the sample shows the day it is of."""
        last = last_instant(entries)
        if last is not None and is_sample(entries):
            return MovedClock(self._places.clock(None), last)
        return self._places.clock(last)

    def read_to_look(self, path: Path, told: Told = tell_nobody) -> LookedAt:
        """A meeting that another window holds, as it is now; for any thread."""
        return read_to_look(path, self._places.around, told)

    def _look_at(self, looked: LookedAt) -> LiveDesk:
        """No act is taken; what happens after the reading is not seen, so its clock stands."""
        clock = standing(self.clock(looked.history.entries))
        return self._live(look_at_sitting(looked, clock), Saver(self._places), clock)

    def salvage(self, path: Path, told: Told = tell_nobody) -> tuple[ReadFile, int]:
        """What is readable of a file, or of a state that was kept, as a new file beside the other
        meetings; for any thread. Gives how many entries before the end were lost, too; `path`
        stays as it is, and if nobody waits any more, there is no new file.
        """
        around, to = self._places.around, self._free_path(path.name.partition(ENDING)[0])
        with ExitStack() as unless_read:
            lost = len(salvage(path, to, around, renumbered).missing)
            unless_read.callback(_take_away, around.disk, to)
            read = read_to_sit(to, around, told)
            unless_read.pop_all()
        return read, lost

    def demo(self, language: Language) -> LiveDesk:
        """The sample as prepared, a minute before its opening: its clock shows the day it is of."""
        steps = [step for step in read_script(sample_script(language)) if step.at < timedelta()]
        begin = opening_of(created_details(steps[0])) - timedelta(minutes=1)
        clock = MovedClock(self._places.clock(None), begin)
        saver = Saver(self._places)
        path = self._free_path(_demo_name(language))
        sitting = blank_sitting(path, self._places.around, clock, saver.keeper)
        for step in steps:
            play(sitting.desk, step)
        return self._live(sitting, saver, clock)

    def recent(self) -> list[Known]:
        return self._places.catalogue.recent()

    def remember(self, desk: LiveDesk) -> None:
        """Notes where the meeting lies and how far it has come; a full disk does not stop it."""
        if desk.meeting.details.sample or desk.sitting.read_only:
            return
        entry = Known(
            desk.path, desk.sitting.salt, desk.meeting.details.title, desk.last_number, desk.now()
        )
        try:
            self._places.catalogue.remember(entry)
        except StoreError:
            return

    def is_shorter_than_seen(self, desk: LiveDesk) -> bool:
        """True if this computer has seen more entries of this very file; a speech that was cut is
        suspended by an entry that was not in it."""
        found = desk.last_number - desk.sitting.found.suspended
        return found < self._places.catalogue.last_seen(desk.sitting.salt)

    def rescued(self, desk: LiveDesk) -> Path | None:
        """The emergency file in which this computer saw the meeting go on, if it is still there."""
        salt, folders = desk.sitting.salt, self._places.emergency.folders
        known = (one for one in self.recent() if salt in (one.salt, one.first_salt))
        paths = (one.path for one in known if one.path != desk.path)
        return next((one for one in paths if one.parent in folders and one.exists()), None)

    def _live(self, sitting: Sitting, saver: Saver, clock: Clock) -> LiveDesk:
        desk = LiveDesk(sitting, saver, clock, self._places.awake)
        desk.moved.connect(self.remember)
        return desk

    def _free_path(self, title: str) -> Path:
        for number in count(1):
            again = f" ({number})" if number > 1 else ""
            path = self._places.meetings / file_name(title + again, ENDING)
            if not path.exists():
                return path
        raise StoreError(Trouble.ALREADY_EXISTS, self._places.meetings)


def _take_away(disk: Disk, path: Path) -> None:
    with suppress(OSError):
        disk.remove(path)


def _demo_name(language: Language) -> str:
    return {"ru": "Образец", "en": "Sample"}[language]

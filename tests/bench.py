"""How fast it is, as ratios within one run: make bench. Printed for people, never asserted.

A ratio says the same on a slow computer and on a fast one; the times beside it do not.
"""

import csv
import io
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from models.acts.floor import end_speech, give_floor
from models.acts.notes import take_note
from models.codec import entry_to_record
from models.desk import Desk
from models.history import CHECKPOINT_EVERY
from models.importing.people import found_people
from models.meeting import Meeting
from models.sitting import read_sound, to_entries
from models.spreadsheets.picking import pick_participants
from models.spreadsheets.reading import read_sheets
from models.store.meeting_file import MeetingFile
from tests.bench_list import list_works
from tests.command_line.commands import around
from tests.models.table import ABAKUMOV, HandClock, Kept, begin, prepare
from tests.pages import held
from ui.immortal_none import keep_none_alive
from ui.paper_maker import paper
from ui.views.acts import offered
from ui.views.agenda import agenda_view
from ui.views.floor import floor_view
from ui.views.notes import notes_view
from ui.views.outcomes import outcomes_view
from ui.views.prepare import prepare_view
from ui.views.queue import queue_view
from ui.views.shares import shares_view
from ui.views.table import table_view
from ui.views.top_bar import top_bar_view

EARLY, LATE = 100, 10_000
TIMES = 31
FEW = 7
ROWS = 1_000
A_BEAT = timedelta(seconds=1)
VIEWS = (agenda_view, floor_view, queue_view, shares_view, table_view, top_bar_view, prepare_view)


@dataclass(frozen=True, slots=True)
class Measured:
    """Two medians in seconds, and the sentence that compares them."""

    sentence: str
    this: float
    that: float

    def __str__(self) -> str:
        ratio = self.this / self.that
        return f"{ratio:8.2f}   {_worded(self.this)} / {_worded(self.that)}   {self.sentence}"


def main() -> int:
    keep_none_alive()
    application = QApplication.instance() or QApplication(["roundtable"])
    print(f"{'ratio':>8}   {'this':>9} / {'that':>9}")
    with tempfile.TemporaryDirectory() as folder:
        for measured in measurements(Path(folder)):
            print(measured, flush=True)
    del application
    return 0


def measurements(folder: Path) -> Iterator[Measured]:
    early, late = grown(EARLY), grown(LATE)
    yield Measured(
        "An act at the desk with 10,000 facts, and with 100.",
        timed(lambda: act(late)),
        timed(lambda: act(early)),
    )
    yield Measured(
        "64 undos and redos after 10,000 facts, and after 100.",
        timed(undos(late), FEW),
        timed(undos(early), FEW),
    )
    yield appending(folder, late)
    yield opening(folder, late)
    yield importing()
    for sentence, many, few in list_works():
        yield Measured(sentence, timed(many, FEW), timed(few, FEW))
    yield from deriving(late.meeting)
    yield from printing()


def grown(acts: int) -> Desk:
    """The table of thirty, where speeches and notes have followed each other."""
    desk = Desk(HandClock(), Kept())
    prepare(desk)
    begin(desk)
    while len(desk.entries) < acts:
        act(desk)
    return desk


def act(desk: Desk) -> None:
    """Three facts."""
    desk.do(give_floor, ABAKUMOV)
    desk.do(take_note, "Сказал, что сроки поставки сдвинуты.")
    desk.do(end_speech)


def undos(desk: Desk) -> Callable[[], None]:
    """As many as lie between two checkpoints: what one costs depends on how far the last is."""

    def back_and_forth() -> None:
        for _ in range(CHECKPOINT_EVERY):
            desk.undo()
        for _ in range(CHECKPOINT_EVERY):
            desk.redo()

    return back_and_forth


def appending(folder: Path, desk: Desk) -> Measured:
    record = entry_to_record(desk.entries[-1])
    line = json.dumps(record, ensure_ascii=False).encode() + b"\n"
    file = MeetingFile.create(folder / "append.roundtable", around())
    bare = os.open(folder / "bare", os.O_CREAT | os.O_WRONLY | os.O_APPEND)

    def write() -> None:
        os.write(bare, line)
        os.fsync(bare)

    measured = Measured(
        "A record appended and synced, and its bare bytes.",
        timed(lambda: file.append(record)),
        timed(write),
    )
    file.close()
    os.close(bare)
    return measured


def opening(folder: Path, desk: Desk) -> Measured:
    path = folder / "long.roundtable"
    records = [entry_to_record(entry) for entry in desk.entries]
    MeetingFile.create(path, around(), records).close()
    lines = [line.split(b" ", 2)[2] for line in path.read_bytes().splitlines()[1:]]

    def play() -> None:
        Desk(HandClock(), Kept(), to_entries(path, read_sound(path, around()).records))

    return Measured(
        "A file of 10,000 facts opened and folded, and json.loads of its lines.",
        timed(play, FEW),
        timed(lambda: [json.loads(line) for line in lines], FEW),
    )


def importing() -> Measured:
    rows = [f"{n};Фамилия{n};Имя{n};Отчество{n};Завод {n % 40};инженер" for n in range(ROWS)]
    text = "\n".join(["№;Фамилия;Имя;Отчество;Организация;Должность", *rows])

    def read() -> None:
        found_people(Meeting(), pick_participants(read_sheets(text.encode(), "list.csv"))[1])

    return Measured(
        "1,000 people read from a list and looked up, and the csv module alone.",
        timed(read, FEW),
        timed(lambda: list(csv.reader(io.StringIO(text), delimiter=";")), FEW),
    )


def deriving(long: Meeting) -> Iterator[Measured]:
    sample = held("ru")

    def beat(meeting: Meeting) -> Callable[[], None]:
        now = (meeting.closed or meeting.opened or HandClock().at) + A_BEAT

        def derive() -> None:
            for view in VIEWS:
                view(meeting, now)
            for timeless in (notes_view, outcomes_view, offered):
                timeless(meeting)

        return derive

    beats = timed(beat(sample), FEW), timed(beat(long), FEW)
    yield Measured("All views of the sample, and the second that a beat has.", beats[0], 1.0)
    yield Measured("All views after 10,000 facts, and the same second.", beats[1], 1.0)


def printing() -> Iterator[Measured]:
    meeting = held("ru")

    def preview() -> None:
        buffer = QBuffer()
        buffer.setData(QByteArray(paper(meeting, "minutes", "ru")))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument()
        document.load(buffer)
        document.render(0, document.pagePointSize(0).toSize())

    made = timed(lambda: paper(meeting, "minutes", "ru"), FEW)
    one_page = timed(lambda: paper(meeting, "outcomes", "ru"), FEW)
    yield Measured("The protocol of the sample made, and its outcomes on one page.", made, one_page)
    yield Measured(
        "From a change to the first page of a new preview, and the protocol made.",
        timed(preview, FEW),
        made,
    )


def timed(work: Callable[[], object], times: int = TIMES) -> float:
    """The median of so many runs, in seconds; one run before them does not count."""
    work()
    return median(_seconds(work) for _ in range(times))


def _seconds(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return perf_counter() - begun


def _worded(seconds: float) -> str:
    return f"{seconds * 1e6:6.0f} µs" if seconds < 0.001 else f"{seconds * 1e3:6.1f} ms"


if __name__ == "__main__":
    sys.exit(main())

"""Bad input of every kind, in a process of its own with limits: a refusal, no traceback.

`python -m tests.faults.bad_input KIND --examples N --seed S` prints what it met; exit code 1 if one
of them raised anything but its refusal, took over two seconds or the process over 300 MB more.
"""

import argparse
import json
import resource
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from time import process_time
from types import MappingProxyType
from typing import Any

import pikepdf
from hypothesis import HealthCheck, Phase, given, seed, settings, strategies as st

from models.codec import record_to_entry
from models.data import meeting_data
from models.desk import Desk
from models.exchange.reading_data import BadData, read_back
from models.history import History
from models.importing.correcting import Correction, read_items, read_people
from models.refusals import Refused
from models.sample.sample import sample_script
from models.script import BadScript, play, read_script
from models.sitting import folded, to_entries
from models.spreadsheets.reading import read_sheets
from models.spreadsheets.sheet import SheetProblem
from models.store import lines
from models.store.meeting_file import MeetingFile
from models.store.trouble import StoreError
from tests.faults.bytes_of_a_file import texts_of_the_demo
from tests.faults.imaginary_disk import ImaginaryDisk
from tests.faults.spoiling import json_text, spoilt_bytes, spoilt_lines, spoilt_value
from tests.faults.works import FILE, surroundings
from tests.models.table import FIXTURES, HandClock, Kept
from ui.meeting_reading import data_in
from ui.papers import ATTACHED_DATA

SECONDS, MEGABYTES = 2.0, 300
HARD_LIMIT = 2 * 1024**3
REFUSALS = (SheetProblem, StoreError, BadScript, BadData, Refused)
SHEETS = Path(__file__).parent.parent / "spreadsheets" / "files"
ENTRIES, STEPS = 160, 160
LONGEST_LINE = 400


@dataclass
class Met:
    """How bad files were met."""

    files: int = 0
    accepted: int = 0
    slowest: float = 0.0
    raised: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.files} files: {self.accepted} readable all the same, the others refused; "
            f"slowest {self.slowest:.2f} s; tracebacks {len(self.raised)}"
        )

    @property
    def well(self) -> bool:
        return not self.raised and self.slowest <= SECONDS

    def meet(self, read: Callable[[Any], object], bad: Any) -> None:
        """Reads one; whatever it raises but a refusal is kept in one line."""
        begin = process_time()
        self.files += 1
        with suppress(*REFUSALS), Listening(self.raised, bad):
            read(bad)
            self.accepted += 1
        self.slowest = max(self.slowest, process_time() - begin)


class Listening:
    """Keeps every error of its block that is no refusal, and lets the next file come."""

    def __init__(self, raised: list[str], bad: Any) -> None:
        self._raised = raised
        self._bad = bad

    def __enter__(self) -> None:
        """Nothing to prepare."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _trace: object
    ) -> bool:
        if kind is None or issubclass(kind, REFUSALS) or not issubclass(kind, Exception):
            return False
        self._raised.append(f"{kind.__name__}: {error} with {self._bad!r}"[:LONGEST_LINE])
        return True


def sheets(data: bytes) -> None:
    """A list of people or an agenda, as the preview reads it."""
    found = read_sheets(data, "list.csv")
    read_people(found, Correction())
    read_items(found, Correction())


def meetings(data: bytes) -> None:
    """A meeting file opened and folded."""
    around = surroundings(ImaginaryDisk({FILE: data}))
    opened = MeetingFile.open(FILE, around)
    folded(FILE, to_entries(FILE, opened.records))


def scripts(text: str) -> None:
    """A script read and played to its end."""
    clock = HandClock()
    desk = Desk(clock, Kept())
    for step in read_script(text):
        play(desk, step)


def papers(data: bytes) -> None:
    """A PDF, or a JSON file, that carries a meeting."""
    read_back(data_in(data))


def bad_sheets() -> st.SearchStrategy[bytes]:
    good = [path.read_bytes() for path in sorted(FIXTURES.glob("participants*")) if path.is_file()]
    good += [path.read_bytes() for path in sorted(SHEETS.glob("*.*s*"))]
    rows = st.lists(st.lists(st.text(max_size=20), max_size=8), max_size=12)
    made = rows.map(
        lambda table: "\n".join(";".join(row) for row in table).encode("utf-8", "replace")
    )
    return spoilt_bytes(good) | made


def bad_meetings() -> st.SearchStrategy[bytes]:
    texts = texts_of_the_demo()
    records = [json.loads(text) for text in texts[:ENTRIES]]
    salt = b"\7" * 8
    spoilt = spoilt_lines(records).map(lambda some: lines.whole_file(salt, map(json_text, some)))
    return spoilt | spoilt_bytes([lines.whole_file(salt, texts[:ENTRIES])])


def bad_scripts() -> st.SearchStrategy[str]:
    steps = [json.loads(line) for line in sample_script("ru").splitlines()[:STEPS]]
    return spoilt_lines(steps).map(lambda some: "\n".join(map(json_text, some))) | st.text()


def bad_papers() -> st.SearchStrategy[bytes]:
    records = [json.loads(text) for text in texts_of_the_demo()]
    meeting = History(record_to_entry(n, one) for n, one in enumerate(records, start=1)).meeting
    data = meeting_data(meeting)
    carrying = spoilt_value(data).map(lambda spoilt: _paper(json_text(spoilt).encode()))
    return carrying | spoilt_bytes([_paper(json_text(data).encode())]) | st.binary().map(_paper)


def _paper(attached: bytes) -> bytes:
    with pikepdf.Pdf.new() as document:
        document.add_blank_page()
        document.attachments[ATTACHED_DATA] = pikepdf.AttachedFileSpec(document, attached)
        output = BytesIO()
        document.save(output)
    return output.getvalue()


KINDS: Mapping[str, tuple[Callable[[], st.SearchStrategy[Any]], Callable[[Any], None]]] = (
    MappingProxyType(
        {
            "sheets": (bad_sheets, sheets),
            "meetings": (bad_meetings, meetings),
            "scripts": (bad_scripts, scripts),
            "papers": (bad_papers, papers),
        }
    )
)


def meet_many(kind: str, examples: int, number: int) -> Met:
    """So many bad files of a kind, the same ones for the same number."""
    make, read = KINDS[kind]
    met = Met()

    @seed(number)
    @settings(
        max_examples=examples,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(bad=make())
    def all_of_them(bad: Any) -> None:
        met.meet(read, bad)

    all_of_them()
    return met


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("--examples", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    resource.setrlimit(resource.RLIMIT_AS, (HARD_LIMIT, HARD_LIMIT))
    met = meet_many(chosen.kind, chosen.examples, chosen.seed)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024
    print(f"bad {chosen.kind}: {met}; {grown} MB more")
    for line in met.raised[:20]:
        print(f"  {line}", file=sys.stderr)
    return 0 if met.well and grown <= MEGABYTES else 1


if __name__ == "__main__":
    raise SystemExit(main())

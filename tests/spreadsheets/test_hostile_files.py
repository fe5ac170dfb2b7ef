import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from models.spreadsheets.sheet import MAX_ROWS
from tests.spreadsheets.hostile_files import HOSTILE
from tests.spreadsheets.workbook_files import ods_of, xls_of, xlsx_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/proc tells the memory used")

SECONDS = 2.0
MEGABYTES = 300
ROOT = Path(__file__).parent.parent.parent

READ_ONE_FILE = """
import json, resource, sys
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
from models.spreadsheets.participants import read_participants
from models.spreadsheets.reading import read_sheet
from models.spreadsheets.sheet import SheetProblem
with open(sys.argv[1], "rb") as file:
    data = file.read()
try:
    answer = len(read_participants(read_sheet(data, "list.csv")).rows)
except SheetProblem as problem:
    answer = problem.reason.name
used = resource.getrusage(resource.RUSAGE_SELF)
with open("/proc/self/status") as status:
    (peak,) = (line.split()[1] for line in status if line.startswith("VmHWM:"))
print(json.dumps([answer, used.ru_utime + used.ru_stime, int(peak) / 1024]))
"""


def answer_within_limits(data: bytes, folder: Path) -> str | int:
    """What a fresh process says to the file; fails when it took too much time or memory."""
    path = folder / "list.csv"
    path.write_bytes(data)
    command = [sys.executable, "-c", READ_ONE_FILE, str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    answer: str | int
    answer, seconds, megabytes = json.loads(done.stdout)
    print(f"{answer} {seconds:.2f} s {megabytes:.0f} MB")
    assert seconds < SECONDS
    assert megabytes < MEGABYTES
    return answer


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_gets_its_reason_in_time_and_memory(kind: str, tmp_path: Path) -> None:
    make, reason = HOSTILE[kind]
    assert answer_within_limits(make(), tmp_path) == reason.name


def crowd(people: int) -> list[list[str]]:
    letters = "абвгдежзиклмнопрстуф"
    names = ("".join(letters[int(d)] for d in f"{n:05d}").capitalize() for n in range(people))
    return [[f"{name}ин Пётр Ильич", "начальник отдела, АО «Заря»"] for name in names]


@pytest.mark.parametrize("write", [xlsx_of, ods_of, xls_of], ids=["xlsx", "ods", "xls"])
def test_a_workbook_of_ten_thousand_people_is_still_read(
    write: Callable[[list[list[str]]], bytes], tmp_path: Path
) -> None:
    assert answer_within_limits(write(crowd(MAX_ROWS)), tmp_path) == MAX_ROWS


def test_a_text_of_ten_thousand_people_is_still_read(tmp_path: Path) -> None:
    text = "\n".join("\t".join(row) for row in crowd(MAX_ROWS))
    assert answer_within_limits(text.encode("cp1251"), tmp_path) == MAX_ROWS


def test_quotes_that_never_close_lose_no_row(tmp_path: Path) -> None:
    rows = ["Ким Анна Ивановна;АО «Заря»", 'Ли Ен Сун;"Ромашка', "Югай Олег Львович;НИИ"]
    assert answer_within_limits("\n".join(rows).encode(), tmp_path) == 3

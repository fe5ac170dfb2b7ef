import os
import subprocess
import sys
from pathlib import Path

import pytest

from models.store.meeting_file import MeetingFile, read_only
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble

ROOT = Path(__file__).parents[2]
OPENER = """
import sys
from pathlib import Path
from models.store.disk import Disk
from models.store.meeting_file import MeetingFile
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError
try:
    MeetingFile.open(Path(sys.argv[1]), Surroundings(Disk(), lambda: bytes(8), lambda: None))
    print("opened", flush=True)
    sys.stdin.read()
except StoreError as error:
    print(error.trouble.name, flush=True)
"""


def second_program(path: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", OPENER, str(path)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)


def said(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


def test_a_second_window_is_refused_and_may_read(file: MeetingFile, around: Surroundings) -> None:
    file.append({"word": "one"})
    with pytest.raises(StoreError) as caught:
        MeetingFile.open(file.path, around)
    assert caught.value.trouble is Trouble.BUSY
    assert read_only(file.path, around).records == [{"word": "one"}]


def test_a_refused_window_leaves_the_first_one_working(
    file: MeetingFile, around: Surroundings
) -> None:
    for _ in range(2):
        with pytest.raises(StoreError):
            MeetingFile.open(file.path, around)
    assert file.append({"word": "one"}) == 1


def test_a_second_program_is_refused(file: MeetingFile) -> None:
    with second_program(file.path) as program:
        assert said(program) == "BUSY"


def test_a_program_that_is_killed_leaves_no_lock(written: Path, around: Surroundings) -> None:
    with second_program(written) as program:
        assert said(program) == "opened"
        with pytest.raises(StoreError):
            MeetingFile.open(written, around)
        program.kill()
    MeetingFile.open(written, around).file.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows removes no open file")
def test_a_closed_file_leaves_no_lock_file(written: Path, around: Surroundings) -> None:
    MeetingFile.open(written, around).file.close()
    assert list(written.parent.iterdir()) == [written]

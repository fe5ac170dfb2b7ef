"""Papers are made beside the window: in a process of its own, and whatever becomes of that."""

import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn, cast

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from models.meeting import Meeting
from models.store.trouble import StoreError, Trouble
from tests.reports.reading import Printed
from tests.ui.round_table import busy
from ui.papers import PROOFS
from ui.press.order import Order, paper
from ui.press.press import Press
from ui.press.process_press import ProcessPress
from ui.press.thread_press import ThreadPress

PATIENCE = 60_000

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def meeting(tmp_path: Path) -> Meeting:
    return busy(tmp_path).desk.meeting


@pytest.fixture
def process() -> Iterator[ProcessPress]:
    made = ProcessPress()
    yield made
    made.close()


@pytest.fixture(params=[ThreadPress, ProcessPress])
def press(request: pytest.FixtureRequest) -> Iterator[Press]:
    made: Press = request.param()
    yield made
    made.close()


class Heard:
    """What a press told."""

    def __init__(self, press: Press) -> None:
        self.printed: dict[int, bytes] = {}
        self.failed: dict[int, StoreError] = {}
        press.printed.connect(self.printed.__setitem__)
        press.failed.connect(self.failed.__setitem__)


def process_of(press: ProcessPress) -> QProcess:
    found = press.findChild(QProcess)
    assert isinstance(found, QProcess)
    return found


def killed(press: ProcessPress, qtbot: QtBot) -> None:
    process = process_of(press)
    qtbot.waitUntil(lambda: process.processId() > 0, timeout=PATIENCE)
    os.kill(process.processId(), signal.SIGKILL)


def test_the_bytes_are_those_that_are_made_where_one_waits(
    press: Press, meeting: Meeting, qtbot: QtBot
) -> None:
    heard = Heard(press)
    number = press.take(Order(meeting, "minutes", "ru"))
    qtbot.waitUntil(lambda: number in heard.printed, timeout=PATIENCE)
    assert heard.printed == {number: paper(meeting, "minutes", "ru")}


def test_orders_are_carried_out_in_turn(press: Press, meeting: Meeting, qtbot: QtBot) -> None:
    heard = Heard(press)
    numbers = [press.take(Order(meeting, name, "en")) for name in ("outcomes", "programme")]
    qtbot.waitUntil(lambda: len(heard.printed) == 2, timeout=PATIENCE)
    assert list(heard.printed) == numbers


def test_a_paper_goes_into_its_file_whole(
    press: Press, meeting: Meeting, qtbot: QtBot, tmp_path: Path
) -> None:
    heard, path = Heard(press), tmp_path / "протокол.pdf"
    number = press.take(Order(meeting, "minutes", "ru", path=path))
    qtbot.waitUntil(lambda: number in heard.printed, timeout=PATIENCE)
    assert heard.printed[number] == b""
    assert path.read_bytes() == paper(meeting, "minutes", "ru")
    assert not [*tmp_path.glob("*.part")]


def test_a_folder_that_is_gone_is_told_and_the_press_goes_on(
    press: Press, meeting: Meeting, qtbot: QtBot, tmp_path: Path
) -> None:
    heard = Heard(press)
    lost = press.take(Order(meeting, "minutes", "ru", path=tmp_path / "gone" / "a.pdf"))
    number = press.take(Order(meeting, "outcomes", "ru"))
    qtbot.waitUntil(lambda: number in heard.printed, timeout=PATIENCE)
    assert heard.failed[lost].trouble is Trouble.NOT_FOUND
    assert heard.failed[lost].path == tmp_path / "gone" / "a.pdf"


def test_of_what_was_cancelled_nothing_is_heard_or_left(
    press: Press, meeting: Meeting, qtbot: QtBot, tmp_path: Path
) -> None:
    heard, path = Heard(press), tmp_path / "a.pdf"
    first = press.take(Order(meeting, "outcomes", "ru"))
    cancelled = press.take(Order(meeting, "minutes", "ru", path=path))
    last = press.take(Order(meeting, "programme", "ru"))
    press.cancel(cancelled)
    before = {one.name for one in tmp_path.iterdir()}
    qtbot.waitUntil(lambda: {first, last} <= heard.printed.keys(), timeout=PATIENCE)
    assert cancelled not in heard.printed
    assert not [*tmp_path.glob("*.part")]
    assert {one.name for one in tmp_path.iterdir()} == before


def test_a_press_that_was_killed_is_begun_anew_and_nothing_is_lost(
    process: ProcessPress, meeting: Meeting, qtbot: QtBot
) -> None:
    heard = Heard(process)
    numbers = [process.take(Order(meeting, name, "ru")) for name in ("minutes", "outcomes")]
    killed(process, qtbot)
    qtbot.waitUntil(lambda: len(heard.printed) == 2, timeout=PATIENCE)
    assert list(heard.printed) == numbers
    assert heard.printed[numbers[0]] == paper(meeting, "minutes", "ru")


@pytest.mark.parametrize("command", [["/bin/false"], ["/nowhere/at/all"]])
def test_where_no_process_can_live_papers_are_made_all_the_same(
    command: list[str], meeting: Meeting, qtbot: QtBot
) -> None:
    process = ProcessPress(command)
    heard = Heard(process)
    numbers = [process.take(Order(meeting, name, "ru")) for name in ("minutes", "outcomes")]
    qtbot.waitUntil(lambda: len(heard.printed) == 2, timeout=PATIENCE)
    assert {*heard.printed} == {*numbers}
    process.close()


def test_a_press_ends_with_the_program_however_that_ends(
    process: ProcessPress, meeting: Meeting, qtbot: QtBot
) -> None:
    """A program that was killed closes its end of the pipes, and no more."""
    heard = Heard(process)
    process.take(Order(meeting, "programme", "ru"))
    qtbot.waitUntil(lambda: len(heard.printed) == 1, timeout=PATIENCE)
    inside, codes = process_of(process), list[int]()
    inside.finished.connect(lambda code, _status: codes.append(code))
    inside.closeWriteChannel()
    qtbot.waitUntil(lambda: codes == [0], timeout=PATIENCE)
    qtbot.waitUntil(lambda: not isValid(inside), timeout=PATIENCE)


@pytest.mark.parametrize("document", sorted(PROOFS.keys() - {"data"}))
def test_a_proof_shows_the_same_pages(meeting: Meeting, qtbot: QtBot, document: str) -> None:
    press = ThreadPress()
    heard = Heard(press)
    number = press.take(Order(meeting, document, "ru", proof=True))
    qtbot.waitUntil(lambda: number in heard.printed, timeout=PATIENCE)
    proof, whole = Printed(heard.printed[number]), Printed(paper(meeting, document, "ru"))
    press.close()
    assert proof.pages == whole.pages
    for page in whole.pages:
        assert proof.text(page) == whole.text(page)
        assert proof.picture(page) == whole.picture(page)


class TooLarge(str):
    """Cannot be packed."""

    def __reduce__(self) -> NoReturn:
        raise MemoryError


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
@pytest.mark.qt_no_exception_capture
def test_an_order_that_cannot_be_packed_is_carried_out_here(
    process: ProcessPress, meeting: Meeting, qtbot: QtBot
) -> None:
    heard, details = Heard(process), replace(meeting.details, congress=TooLarge("Конгресс"))
    numbers = [
        process.take(Order(replace(meeting, details=details), "programme", "ru")),
        process.take(Order(meeting, "programme", "ru")),
    ]
    qtbot.waitUntil(lambda: {*numbers} == {*heard.printed}, timeout=PATIENCE)


class Watched:
    """Notes by whom it is packed."""

    def __init__(self) -> None:
        self.by: list[int] = []

    def __reduce__(self) -> tuple[type[str], tuple[()]]:
        self.by.append(threading.get_ident())
        return str, ()


def test_a_long_meeting_is_packed_beside_the_window(
    process: ProcessPress, meeting: Meeting, qtbot: QtBot
) -> None:
    heard, watched = Heard(process), Watched()
    details = replace(meeting.details, congress=cast("str", watched))
    number = process.take(Order(replace(meeting, details=details), "minutes", "ru"))
    qtbot.waitUntil(lambda: number in heard.printed, timeout=PATIENCE)
    assert watched.by
    assert threading.get_ident() not in watched.by

"""Half-typed text survives kill -9 within two seconds, and so does the speech. BEHAVIOURS 21."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Event

from models.journal import Entry
from models.sitting import open_sitting
from models.store.emergency import Emergency
from models.store.writer import DirectWriter
from tests.command_line.commands import around
from tests.models.table import ABAKUMOV
from tests.ui.stage import HandedClock
from tests.ui.typing_until_killed import HALF

TWO_SECONDS = 2


def killed_while_typing(folder: Path) -> Path:
    """The meeting of a window that was killed two seconds after the last letter."""
    with subprocess.Popen(
        (sys.executable, "-m", "tests.ui.typing_until_killed", folder),
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    ) as typing:
        assert typing.stdout is not None
        path = Path(typing.stdout.readline().strip())
        Event().wait(TWO_SECONDS)
        typing.send_signal(signal.SIGKILL)
    return path


def test_what_was_being_typed_is_back_after_a_kill(tmp_path: Path) -> None:
    path = killed_while_typing(tmp_path)
    surroundings = around()

    def clock_of(entries: tuple[Entry, ...]) -> HandedClock:
        return HandedClock(entries[-1].stamp.at)

    again = open_sitting(
        path,
        surroundings,
        clock_of,
        lambda file: DirectWriter(file, Emergency([], surroundings), print, print),
    )
    assert again.found.typed == HALF
    assert again.found.suspended
    speech = again.desk.meeting.speaking
    assert speech is not None
    assert (speech.participant, speech.running) == (ABAKUMOV, False)
    again.close()

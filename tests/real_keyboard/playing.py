"""A script played by real keys in the real window: python -m tests.real_keyboard.playing.

Runs where DISPLAY leads to a screen; prints the journal, a record a line. The clock is handed in.
"""

import argparse
import json
import sys
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from models.codec import entry_to_record
from models.script import opening_of, read_script
from tests.models.table import MORNING
from tests.real_keyboard.fingers import NothingHappened, fill_screen, wait_for
from tests.real_keyboard.keys_of_acts import Keys
from tests.ui.dressing import dress
from tests.ui.round_table import places
from tests.ui.stage import HandedClock
from ui.immortal_none import keep_none_alive
from ui.language import catalogue, qt_catalogue
from ui.live_desk import LiveDesk
from ui.main_window import MainWindow
from ui.opening import Opening
from ui.palette import LIGHT

EARLY = MORNING - timedelta(minutes=10)
TOGETHER = {("add_participant", "request_floor")}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("meeting", type=Path)
    parser.add_argument("script", type=Path)
    chosen = parser.parse_args(arguments)
    keep_none_alive()
    application = QApplication(["roundtable"])
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(chosen.meeting.parent)
    )
    for words in (qt_catalogue("en"), catalogue("en")):
        application.installTranslator(words)
    dress(application, LIGHT)
    play(chosen.meeting, chosen.script)
    return 0


def play(meeting: Path, script: Path) -> None:
    clock = HandedClock(EARLY)
    desk = Opening(places(meeting.parent, clock)).file(meeting)
    window = MainWindow(desk, LIGHT)
    fill_screen(window)
    window.activateWindow()
    wait_for(window.isActiveWindow, "the window did not become active")
    window.show_page("desk")
    keys = Keys(desk, lambda: window.desk.strip.view().text, clock)
    opening = opening_of(desk.meeting.details)
    steps = read_script(script.read_text(encoding="utf-8"))
    want = desk.last_number
    for before, step in zip((None, *steps), steps, strict=False):
        clock.now = opening + step.at
        want += 1
        try:
            if before is None or (before.act, step.act) not in TOGETHER:
                keys.press(step)
            wait_for(partial(has_done, desk, want), "no act followed")
        except NothingHappened as nothing:
            said = window.desk.strip.view().text
            told = f"line {step.line}, {step.act}: {nothing}; the strip says “{said}”"
            raise NothingHappened(told) from nothing
    desk.sitting.records.drain()
    for entry in desk.sitting.desk.entries:
        print(json.dumps(entry_to_record(entry), ensure_ascii=False))
    window.close()
    desk.sitting.close()


def has_done(desk: LiveDesk, acts: int) -> bool:
    return desk.last_number >= acts


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

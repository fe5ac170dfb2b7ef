"""Every state of the windows for tests; each sample is played once a run."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow

from models.refusals import Refusal
from tests.ui.desk.watching import settle
from tests.ui.stage import Stage, held, in_phase, stage, suspended
from ui.desk.level_sign import Level
from ui.language import Language
from ui.main_window import MainWindow
from ui.palette import LIGHT
from ui.start.recent_list import Recent
from ui.start_window import StartWindow
from ui.views.floor import Phase
from ui.wording import refusal

LAPTOP, LARGE = QSize(1366, 768), QSize(1920, 1080)
RECENT = Recent("/m/first.roundtable", "Первый", "14.10.2025")

PLAYED: dict[str, Callable[[Path, Language], Stage]] = {
    "before": lambda folder, language: stage(folder, language=language),
    "calm": lambda folder, language: in_phase(folder, Phase.CALM, language),
    "warning": lambda folder, language: in_phase(folder, Phase.WARNING, language),
    "overtime": lambda folder, language: in_phase(folder, Phase.OVERTIME, language),
    "suspended": suspended,
    "held": held,
}

# A scene: how the meeting stands, the page, and what is shown of it.
SCENES: dict[str, tuple[str, str, Callable[[MainWindow], None]]] = {
    "prepare": ("before", "prepare", lambda _window: None),
    "participants": (
        "before",
        "prepare",
        lambda window: window.prepare.show_section(window.prepare.participants),
    ),
    "agenda": (
        "before",
        "prepare",
        lambda window: window.prepare.show_section(window.prepare.agenda),
    ),
    "seating": (
        "before",
        "prepare",
        lambda window: window.prepare.show_section(window.prepare.seating),
    ),
    "desk-before": ("before", "desk", lambda _window: None),
    "desk-calm": ("calm", "desk", lambda _window: None),
    "desk-warning": (
        "warning",
        "desk",
        lambda window: window.tell(refusal(Refusal.ALREADY_WAITING), Level.WARNING),
    ),
    "desk-overtime": ("overtime", "desk", lambda _window: None),
    "desk-suspended": ("suspended", "desk", lambda _window: None),
    "desk-closed": ("held", "desk", lambda _window: None),
    "outcomes": ("held", "outcomes", lambda _window: None),
}
START_SCENES = ("start", "start-recent", "new-meeting")
ALL = (*SCENES, *START_SCENES)


class Scenes:
    """Makes the window of a scene; samples are kept, windows are the caller's."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._played: dict[tuple[str, Language], Stage] = {}

    def stage(self, name: str, language: Language) -> Stage:
        if (name, language) not in self._played:
            folder = self._folder / f"{name}-{language}"
            folder.mkdir()
            self._played[name, language] = PLAYED[name](folder, language)
        return self._played[name, language]

    def window(self, scene: str, language: Language, size: QSize = LAPTOP) -> QMainWindow:
        made = start(scene, language) if scene in START_SCENES else self._meeting(scene, language)
        made.resize(size)
        made.show()
        settle()
        return made

    def close(self) -> None:
        for one in self._played.values():
            one.sitting.close()

    def _meeting(self, scene: str, language: Language) -> MainWindow:
        name, page, show = SCENES[scene]
        window = self.stage(name, language).window()
        window.show_page(page)
        show(window)
        return window


def start(scene: str, language: Language) -> StartWindow:
    window = StartWindow(LIGHT, date(2025, 10, 16), timedelta(hours=10), language)
    window.show_recents((RECENT,) if scene == "start-recent" else (), language, "light")
    if scene == "new-meeting":
        window.page.new_requested.emit()
    return window

"""Every state of the real window as a picture: make screenshots.

Languages, palettes, two laptop screens; for people to look at, never compared by machine.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.stage import Stage, held, in_phase, stage, suspended
from ui.dress import dress
from ui.immortal_none import keep_none_alive
from ui.language import LANGUAGES, Language, catalogue, qt_catalogue
from ui.main_window import MainWindow
from ui.paper_maker import paper
from ui.preferences import THEMES
from ui.start_window import StartWindow
from ui.views.floor import Phase

SIZES = {"1366x768": QSize(1366, 768), "1920x1080": QSize(1920, 1080)}

Scene = Callable[[Path, Language], tuple[Stage, str]]

SCENES: dict[str, Scene] = {
    "prepare": lambda folder, language: (stage(folder, language=language), "prepare"),
    "participants": lambda folder, language: (stage(folder, language=language), "prepare"),
    "agenda": lambda folder, language: (stage(folder, language=language), "prepare"),
    "seating": lambda folder, language: (stage(folder, language=language), "prepare"),
    "desk-before": lambda folder, language: (stage(folder, language=language), "desk"),
    "desk-calm": lambda folder, language: (in_phase(folder, Phase.CALM, language), "desk"),
    "desk-warning": lambda folder, language: (in_phase(folder, Phase.WARNING, language), "desk"),
    "desk-overtime": lambda folder, language: (in_phase(folder, Phase.OVERTIME, language), "desk"),
    "desk-suspended": lambda folder, language: (suspended(folder, language), "desk"),
    "desk-closed": lambda folder, language: (held(folder, language), "desk"),
    "outcomes": lambda folder, language: (held(folder, language), "outcomes"),
}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--scene", choices=[*SCENES, "start"], action="append")
    parser.add_argument("--size", choices=list(SIZES), action="append")
    chosen = parser.parse_args(arguments)
    chosen.output.mkdir(parents=True, exist_ok=True)
    keep_none_alive()
    application = QApplication(["roundtable"])
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    with tempfile.TemporaryDirectory() as home:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, home)
        count = 0
        for name, picture in pictures(application, Path(home), chosen.scene or [*SCENES, "start"]):
            for size in chosen.size or SIZES:
                picture.resize(SIZES[size])
                picture.show()
                let_it_paint()
                picture.grab().save(str(chosen.output / f"{name}-{size}.png"))
                count += 1
            picture.close()
    print(f"{count} pictures in {chosen.output}")
    return 0


def let_it_paint() -> None:
    """The pages of the preview are rendered on a thread of their own."""
    loop = QEventLoop()
    QTimer.singleShot(150, loop.quit)
    loop.exec()


def pictures(
    application: QApplication, home: Path, scenes: list[str]
) -> Iterator[tuple[str, QWidget]]:
    for language in LANGUAGES:
        translators = [qt_catalogue(language), catalogue(language)]
        for one in translators:
            application.installTranslator(one)
        for theme, colours in THEMES.items():
            dress(application, colours)
            for scene in scenes:
                folder = home / f"{scene}-{language}-{theme}"
                folder.mkdir()
                name = f"{scene}-{language}-{theme}"
                if scene == "start":
                    yield name, start_window(theme, language)
                else:
                    yield name, meeting_window(scene, folder, language, theme)
        for one in translators:
            application.removeTranslator(one)


def meeting_window(scene: str, folder: Path, language: Language, theme: str) -> MainWindow:
    on_stage, page = SCENES[scene](folder, language)
    window = on_stage.window(THEMES[theme])
    window.show_page(page)
    if scene == "participants":
        window.prepare.show_section(window.prepare.participants)
    if scene == "agenda":
        window.prepare.show_section(window.prepare.agenda)
    if scene == "seating":
        window.prepare.show_section(window.prepare.seating)
    if scene == "outcomes":
        window.outcomes.preview.show_pdf(paper(on_stage.meeting, "minutes", language))
    return window


def start_window(theme: str, language: Language) -> StartWindow:
    from datetime import date, timedelta

    window = StartWindow(THEMES[theme], date(2025, 10, 16), timedelta(hours=10), language)
    window.show_recents((), language, theme)
    return window


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

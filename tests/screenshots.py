"""Every state of the real window as a picture: make screenshots.

Languages, palettes, two laptop screens; for people to look at, never compared by machine.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.dressing import dress
from tests.ui.scenes import LAPTOP, LARGE, PICTURES, Scenes
from ui.immortal_none import keep_none_alive
from ui.language import LANGUAGES, Language, catalogue, qt_catalogue
from ui.preferences import THEMES

SIZES = {"1366x768": LAPTOP, "1920x1080": LARGE}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--scene", choices=PICTURES, action="append")
    parser.add_argument("--size", choices=list(SIZES), action="append")
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    parser.add_argument("--theme", choices=list(THEMES), action="append")
    chosen = parser.parse_args(arguments)
    chosen.output.mkdir(parents=True, exist_ok=True)
    keep_none_alive()
    application = QApplication(["roundtable"])
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    with tempfile.TemporaryDirectory() as home:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, home)
        count = sum(
            take(application, Path(home), chosen, language, theme)
            for language in chosen.language or LANGUAGES
            for theme in chosen.theme or THEMES
        )
    print(f"{count} pictures in {chosen.output}")
    return 0


def take(
    application: QApplication,
    home: Path,
    chosen: argparse.Namespace,
    language: Language,
    theme: str,
) -> int:
    """All scenes in one language and palette; how many pictures they made."""
    words = [qt_catalogue(language), catalogue(language)]
    for one in words:
        application.installTranslator(one)
    dress(application, THEMES[theme])
    folder = home / f"{language}-{theme}"
    folder.mkdir()
    scenes, count = Scenes(folder), 0
    for scene in chosen.scene or PICTURES:
        for size in chosen.size or SIZES:
            QSettings().clear()  # how another scene listed its outcomes
            window = scenes.window(scene, language, SIZES[size], THEMES[theme], theme)
            let_it_paint(2000 if scenes.show_paper(window, scene, language) else 600)
            window.grab().save(str(chosen.output / f"{scene}-{language}-{theme}-{size}.png"))
            window.close()
            window.deleteLater()
            count += 1
    scenes.close()
    for one in words:
        application.removeTranslator(one)
    return count


def let_it_paint(milliseconds: int = 600) -> None:
    """The pages of a preview are rendered on a thread of their own."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Every state of the hall as a picture: python -m tests.hall.pictures --output DIR.

Three screens, two languages; for people to look at, never compared by machine.
"""

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.hall.samples import views
from tests.ui.dressing import dress
from ui.hall.hall_window import HallWindow
from ui.immortal_none import keep_none_alive
from ui.language import LANGUAGES, Language, Words
from ui.palette import LIGHT

SIZES = {"1024x768": (1024, 768), "1920x1080": (1920, 1080), "3840x2160": (3840, 2160)}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--view", choices=list(views("en")), action="append")
    parser.add_argument("--size", choices=list(SIZES), action="append")
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    chosen = parser.parse_args(arguments)
    chosen.output.mkdir(parents=True, exist_ok=True)
    keep_none_alive()
    application = QApplication(["roundtable"])
    dress(application, LIGHT)
    count = sum(
        take(chosen, language, size)
        for language in chosen.language or LANGUAGES
        for size in chosen.size or SIZES
    )
    print(f"{count} pictures in {chosen.output}")
    return 0


def take(chosen: argparse.Namespace, language: Language, size: str) -> int:
    """All views in one language on one screen; how many pictures they made."""
    hall, found = HallWindow(Words(language)), views(language)
    hall.resize(*SIZES[size])
    for name in chosen.view or found:
        hall.show_view(found[name])
        hall.grab().save(str(chosen.output / f"hall-{name}-{language}-{size}.png"))
    return len(chosen.view or found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

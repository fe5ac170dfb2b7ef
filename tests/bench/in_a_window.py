"""What happens in a real window, one question a run: python -m tests.bench.in_a_window QUESTION ….

Runs where DISPLAY leads to a screen, and prints its figures as JSON, seconds throughout.
"""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from tests.bench.windows import changing, idling, pressing, previewing
from tests.ui.dressing import dress
from ui.immortal_none import keep_none_alive
from ui.language import catalogue, qt_catalogue
from ui.palette import LIGHT

Figures = dict[str, list[float]]
QUESTIONS: dict[str, Callable[[argparse.Namespace], Figures]] = {
    "pressing": lambda asked: pressing.figures(asked.meeting, asked.delay),
    "previewing": lambda asked: previewing.figures(asked.meeting),
    "changing": lambda asked: changing.figures(asked.meeting),
    "idling": lambda asked: idling.figures(asked.meeting),
}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("question", choices=QUESTIONS)
    parser.add_argument("meeting", type=Path)
    parser.add_argument("--delay", type=float, default=0.0)
    asked = parser.parse_args(arguments)
    keep_none_alive()
    application = QApplication(["roundtable"])
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(asked.meeting.parent)
    )
    for words in (qt_catalogue("ru"), catalogue("ru")):
        application.installTranslator(words)
    dress(application, LIGHT)
    print(json.dumps(QUESTIONS[asked.question](asked)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

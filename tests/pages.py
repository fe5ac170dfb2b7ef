"""Every page of the demo's papers as a picture: make pages.

For people to look at, never compared by machine.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from itertools import takewhile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from models.desk import Desk
from models.meeting import Meeting
from models.sample.sample import sample_script
from models.script import created_details, opening_of, play, read_script
from tests.models.table import HandClock, Kept
from ui.language import LANGUAGES, Language
from ui.papers import PAPERS
from ui.press.order import paper

DOTS_PER_INCH = 70
POINTS_PER_INCH = 72
MIDDLE = timedelta(minutes=95)
"""Into the sample: somebody speaks, others wait."""
PRINTED = [name for name in PAPERS if name not in ("data", "before")]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--output", type=Path, required=True)
    folder: Path = parser.parse_args(arguments).output
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication.instance() or QGuiApplication(["roundtable"])
    count = 0
    for name, picture in pictures():
        picture.save(str(folder / f"{name}.png"))
        count += 1
    print(f"{count} pages in {folder}")
    del application
    return 0


def pictures() -> Iterator[tuple[str, QImage]]:
    """`<sample's language>-<document>-<paper's language>-<page>` and how it looks."""
    for spoken in LANGUAGES:
        whole, middle = held(spoken), held(spoken, until=MIDDLE)
        for document in PRINTED:
            meeting = middle if document == "fallback" else whole
            for language in LANGUAGES:
                pages = pages_of(paper(meeting, document, language))
                for number, page in enumerate(pages, start=1):
                    yield f"{spoken}-{document}-{language}-{number:02}", page


def held(language: Language, until: timedelta = timedelta.max) -> Meeting:
    """The sample round table, played to its end, or until so long after its beginning."""
    steps = read_script(sample_script(language))
    opening = opening_of(created_details(steps[0]))
    clock = HandClock(opening)
    desk = Desk(clock, Kept())
    for step in takewhile(lambda one: one.at <= until, steps):
        clock.at = opening + step.at
        play(desk, step)
    return desk.meeting


def pages_of(pdf: bytes) -> Iterator[QImage]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "paper.pdf"
        file.write_bytes(pdf)
        document = QPdfDocument()
        document.load(str(file))
        for number in range(document.pageCount()):
            yield on_white(document.render(number, size_of(document, number)))
        document.close()


def size_of(document: QPdfDocument, number: int) -> QSize:
    points = document.pagePointSize(number)
    return (points * DOTS_PER_INCH / POINTS_PER_INCH).toSize()


def on_white(page: QImage) -> QImage:
    """The paper itself: QtPdf paints only what is printed on it."""
    sheet = QImage(page.size(), QImage.Format.Format_RGB32)
    sheet.fill(0xFFFFFFFF)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, page)
    painter.end()
    return sheet


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

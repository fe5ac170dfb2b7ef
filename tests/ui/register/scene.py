"""The register as a scene: a congress in a folder, with what such folders are like."""

from datetime import timedelta
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QEventLoop, QSettings

from models.final_papers import Document, FinalPaper
from models.kinds import NoteKind
from models.meeting import Meeting
from tests.digest.congress import file_of, sequel_of, table
from tests.ui.stage import HandedClock, places_in
from ui.connections.register import FOLDER, RegisterConnections
from ui.language import Language, Words
from ui.palette import Colours
from ui.papers import PAPERS
from ui.register.register_window import RegisterWindow
from ui.register.work import LongWork

TABLES = 8
DAYS_LATER = 75


def register_scene(scene: str, home: Path, language: Language, colours: Colours) -> RegisterWindow:
    """What is overdue and the meetings; the life of an assignment; or nothing that fits."""
    folder = home / f"congress-{language}"
    if not folder.exists():
        _fill(folder, language)
    QSettings().setValue(FOLDER, str(folder))
    closed = table(TABLES, language).closed
    assert closed
    clock = HandedClock(closed + timedelta(days=DAYS_LATER))
    window = RegisterWindow(colours)
    RegisterConnections(window, places_in(home / "data", clock))
    window.begin()
    _wait_for(window)
    window.line.setText(
        {"register-life": _told_again(language), "register-nothing": "zzz"}.get(scene, "")
    )
    if scene == "register-life":
        _choose_what_was_told_again(window)
    return window


def _choose_what_was_told_again(window: RegisterWindow) -> None:
    for row in range(window.found.count()):
        window.found.setCurrentRow(row)
        if not window.life.isHidden():
            return


def _wait_for(window: RegisterWindow) -> None:
    """Until the folder is read."""
    work = window.findChild(LongWork)
    assert isinstance(work, LongWork)
    loop = QEventLoop()
    work.ended.connect(loop.quit)
    loop.exec()


def _fill(folder: Path, language: Language) -> None:
    """One table is told again at two later ones, one title is very long, one meeting is there as a
    signed paper alone, one file is damaged."""
    below = folder / "2025-10"
    below.mkdir(parents=True)
    tables = [table(number, language) for number in range(TABLES)]
    for number, one in enumerate(tables[:-2]):
        file_of(below / f"{number:02}.roundtable", one)
    long = replace(tables[-2].details, title=" · ".join(one.details.title for one in tables[:5]))
    file_of(folder / "long.roundtable", replace(tables[-2], details=long))
    (folder / "signed.pdf").write_bytes(
        PAPERS["outcomes"](_final(tables[-1]), Words(language), language)
    )
    for number, done in ((TABLES, False), (TABLES + 4, True)):
        told = sequel_of(tables[0], number, language, done=done)
        file_of(folder / f"{number:02}.roundtable", told)
    (folder / "damaged.roundtable").write_bytes(b"\0" * 512)


def _final(meeting: Meeting) -> Meeting:
    assert meeting.closed
    paper = FinalPaper(Document.OUTCOMES, 1, meeting.closed, meeting)
    return replace(meeting, final_papers=(paper,))


def _told_again(language: Language) -> str:
    given = next(
        one
        for one in table(0, language).notes
        if one.kind is NoteKind.ASSIGNMENT and one.decided and not one.done
    )
    return " ".join(given.text.split()[:3])

"""A decision reworded on the outcomes page: until the new paper is painted, and the gaps."""

from pathlib import Path
from time import monotonic

from models.acts.notes import change_note
from models.kinds import NoteKind
from tests.bench.windows.pressing import Measured
from tests.real_keyboard.fingers import wait_for
from ui.outcomes.pdf_pages import PdfPages

CHANGES = 12


def figures(meeting: Path) -> dict[str, list[float]]:
    measured = Measured(meeting, delay=0)
    pages = measured.window.outcomes.preview.findChild(PdfPages)
    shown: list[float] = []
    begun = 0.0

    def watch_for_its_paint() -> None:
        """At once: it may be painted before anybody else is asked."""
        shown.append(monotonic())
        measured.keys.pressed, measured.keys.painted = begun, 0.0

    pages.page_changed.connect(watch_for_its_paint)
    measured.window.show_page("outcomes")
    wait_for(lambda: len(shown) > 0 and pages.page_count() > 0, "no first paper")
    told: dict[str, list[float]] = {"shown": [], "gaps": []}
    for turn in range(CHANGES):
        shown.clear()
        measured.gaps.worst()
        begun = monotonic()
        reword(measured, turn)
        wait_for(lambda: len(shown) > 0, "no new paper")
        wait_for(lambda: measured.keys.painted > 0, "the new paper was not painted")
        told["shown"].append(measured.keys.painted - begun)
        told["gaps"].append(measured.gaps.worst())
    measured.close()
    return told


def reword(measured: Measured, turn: int) -> None:
    decisions = (one for one in measured.desk.meeting.notes if one.kind is NoteKind.DECISION)
    text = f"Принять информацию к сведению, редакция {turn}."
    measured.desk.do(change_note, next(decisions).id, text, NoteKind.DECISION)

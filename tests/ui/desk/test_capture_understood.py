"""Below the line: what the marks say, before anything is stored."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from models.kinds import DECIDED, NoteKind
from models.marks.marked import Marked
from tests.ui.desk.watching import settle
from ui.desk.capture_understood import CaptureUnderstood
from ui.desk.level_sign import LevelSign
from ui.palette import LIGHT

DECEMBER = date(2025, 12, 1)
KEPT = "with Ctrl+2, 3, 4; Enter leaves who and when in the text"


@pytest.fixture
def understood(qtbot: QtBot) -> CaptureUnderstood:
    made = CaptureUnderstood(LIGHT)
    qtbot.addWidget(made)
    made.resize(490, made.minimumHeight())
    made.show()
    settle()
    return made


def keys(understood: CaptureUnderstood) -> QLabel:
    return next(one for one in understood.findChildren(QLabel) if "Ctrl+2" in one.text())


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        (
            Marked("", ("Лебедев Н.Ю.",), DECEMBER, "", ("лизинг",)),
            f"Who: Лебедев Н.Ю. · Due: 01.12.2025 · Theme: лизинг · {KEPT}",
        ),
        (Marked("", ("Ким М.Ч.", "Фонд")), f"Who: Ким М.Ч., Фонд · {KEPT}"),
        (Marked("", (), None, "ежемесячно"), f"Due: ежемесячно · {KEPT}"),
        (
            Marked("", (), DECEMBER, "ежемесячно"),
            f"Due: ежемесячно, by 01.12.2025 · {KEPT}",
        ),
        (Marked("", themes=("лизинг", "кадры")), "Theme: лизинг, кадры"),
        (
            Marked("", ("Лбдв", "Ким М.Ч."), unknown=("Лбдв",)),
            f"not clear who: Лбдв · Who: Лбдв, Ким М.Ч. · {KEPT}",
        ),
        (Marked("План"), ""),
    ],
)
def test_the_marks_are_told_in_one_sentence(
    understood: CaptureUnderstood, marked: Marked, words: str
) -> None:
    understood.show_marked(marked)
    assert understood.words() == words
    assert keys(understood).isVisible() == (words == "")


def test_whom_nobody_knows_has_a_sign_beside_the_word(understood: CaptureUnderstood) -> None:
    sign = understood.findChild(LevelSign)
    for unknown in (("Лбдв",), ()):
        understood.show_marked(Marked("", ("Лбдв",), unknown=unknown))
        assert sign.isVisible() == bool(unknown)


@pytest.mark.parametrize("kind", [*DECIDED, NoteKind.PROPOSAL])
def test_where_enter_writes_down_what_is_to_be_done_nothing_stays_in_the_text(
    understood: CaptureUnderstood, kind: NoteKind
) -> None:
    understood.show_marked(Marked("", due=DECEMBER))
    understood.show_on_enter(kind)
    assert understood.words() == "Due: 01.12.2025"
    understood.show_on_enter(NoteKind.CONCLUSION)
    assert understood.words() == f"Due: 01.12.2025 · {KEPT}"


def test_nothing_jumps_when_the_first_mark_is_understood(understood: CaptureUnderstood) -> None:
    heights = []
    for marked in (
        Marked(""),
        Marked("", themes=("лизинг",)),
        Marked("", ("Лебедев Н.Ю.", "Савельева А.П.", "Ким М.Ч.") * 4, DECEMBER),
    ):
        understood.show_marked(marked)
        settle()
        heights.append((understood.heightForWidth(490), understood.minimumHeight()))
    assert len(set(heights)) == 1


def test_a_long_name_leaves_room_for_the_deadline(understood: CaptureUnderstood) -> None:
    ministry = "Министерство промышленности и торговли края"
    understood.show_marked(Marked("", (ministry,), DECEMBER))
    assert understood.words().startswith("Who: Министерство промышленности и… · Due: 01.12.2025")

"""The whole desk, filled with the samples."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.desk import samples
from ui.desk.desk_page import DeskPage
from ui.palette import Colours
from ui.style import style_sheet
from ui.views.floor import Phase
from ui.views.saving import Saving, SavingView

ACTS = (
    ("next_speaker", "Дать слово", "F2"),
    ("pause_speech", "Пауза", "F3"),
    ("resume_speech", "Продолжить", "F3"),
    ("extend_limit", "+1 мин", "F4"),
    ("end_speech", "Завершить", "F5"),
    ("point_of_order", "По ведению", "F6"),
    ("return_floor", "Вернуть слово", "F6"),
)
FRAME = (
    ("next_item", "Следующий вопрос", "F10"),
    ("everyone_arrives", "Все на месте", "F8"),
    ("close_meeting", "Закрыть заседание", "F12"),
)
INSTEAD = {Phase.SUSPENDED: ("pause_speech", "point_of_order")}
HIDDEN = ("resume_speech", "return_floor")


def filled_page(
    colours: Colours, phase: Phase = Phase.CALM, *, seats: int = 30, size: QSize | None = None
) -> DeskPage:
    page = DeskPage(colours)
    page.setStyleSheet(f"#desk {{ background: {colours.ground}; }}" + style_sheet(colours))
    page.resize(size or QSize(1366, 720))
    page.floor_bar.set_actions(actions(page, ACTS, INSTEAD.get(phase, HIDDEN)))
    page.agenda_bar.set_actions(actions(page, FRAME))
    page.table.show_table(samples.table(seats))
    page.table.show_floor(samples.FLOORS[phase])
    page.agenda.show_view(samples.AGENDA)
    page.queue.show_view(samples.QUEUE)
    page.queue.finder.show_people(samples.PEOPLE)
    page.notes.show_view(samples.NOTES)
    page.notes.show_saving(SavingView(Saving.SAVED))
    page.advice.show_view(samples.ADVICE)
    page.shares.show_view(samples.SHARES)
    return page


def actions(
    parent: QWidget, acts: Sequence[tuple[str, str, str]], hidden: Sequence[str] = ()
) -> list[QAction]:
    made = []
    for name, text, key in acts:
        action = QAction(text, parent)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(key))
        action.setVisible(name not in hidden)
        made.append(action)
    return made


def shown(page: DeskPage) -> DeskPage:
    page.show()
    QApplication.sendPostedEvents()
    return page

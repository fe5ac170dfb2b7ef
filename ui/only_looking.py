"""A window that only shows a meeting: what would change the meeting is greyed, and says why."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from models.refusals import Refusal
from ui.live_desk import LiveDesk
from ui.plain import explain
from ui.wording import refusal

_LOOKS = "only_looking"
_BEGINS = (
    *("add_", "advise_", "become_", "bring_in_", "carry_", "change_", "clear_", "close_"),
    *("correct_",),
    *("due_", "end_", "erase_", "everyone_", "extend_", "finalise_", "first_", "import_", "keep_"),
    *("let_", "limit_", "mark_done", "merge_", "move_", "new_", "next_", "open_meeting", "paste_"),
    *("pause_", "place_", "point_", "preset_", "private", "put_", "redo", "remove_", "reopen_"),
    *("resume_", "return_", "same_", "section_", "set_", "shorten_", "speak_", "start_break"),
    *("stops_", "take_", "undo", "vote_", "withdraw_", "invite", "choose_template"),
)
"""Of the names of buttons and acts by which something is changed."""


def grey_if_only_looking(window: QWidget, desk: LiveDesk) -> None:
    """What is there by now; asked again, what came since."""
    if not desk.sitting.read_only:
        return
    window.setProperty(_LOOKS, True)
    reason = refusal(Refusal.READ_ONLY)
    for act in window.findChildren(QAction):
        if act.objectName().startswith(_BEGINS):
            act.setEnabled(False)
            act.setWhatsThis(reason)
    for button in window.findChildren(QAbstractButton):
        if button.objectName().startswith(_BEGINS):
            button.setEnabled(False)
            explain(button, reason)


def grey_entries(menu: QMenu) -> None:
    """Of a menu of acts, if it belongs to a window that only looks."""
    over = menu.parentWidget()
    if over is not None and over.window().property(_LOOKS):
        for entry in menu.actions():
            entry.setEnabled(False)
        menu.addAction(refusal(Refusal.READ_ONLY)).setEnabled(False)

"""The acts of the live desk as data: name, key, words, what to call."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from models.acts import agenda, floor, people, queue
from models.papers.wording import Translate
from ui.connections.desk import DeskConnections
from ui.live_desk import LiveDesk
from ui.views.acts import PAIRED

A_MINUTE_LESS = timedelta(minutes=-1)
MAIN = (
    *("next_speaker", "pause_speech", "resume_speech", "extend_limit", "end_speech"),
    *("point_of_order", "return_floor"),
)
MORE = (
    *("speak_again", "return_to_queue", "shorten_limit", "change_limit", "correct_speech"),
    *("start_break", "end_break", "close_list", "reopen_list", "limit_waiting", "invite"),
    *("take_vote", "close_item"),
)
FRAME = ("open_meeting", "next_item", "everyone_arrives", "close_meeting")


class ActSpec(Struct, frozen=True):
    """One act, one key: the object name of the action is the name of the act."""

    name: str
    words: str
    keys: tuple[str, ...]
    run: Callable[[], object]


def act_specs(desk: LiveDesk, table: DeskConnections) -> tuple[ActSpec, ...]:
    """Every act that needs no argument, or asks for it in the strip or the finder."""
    keys, runs = act_keys(), _runs(desk, table)
    words = act_words(QCoreApplication.translate)
    return tuple(ActSpec(name, words[name], keys[name], runs[name]) for name in keys)


def make_actions(specs: tuple[ActSpec, ...], parent: QObject) -> dict[str, QAction]:
    """QActions by name. A held-down key acts once; a mere letter never acts."""
    made = {}
    for spec in specs:
        action = QAction(spec.words.replace("&", "&&"), parent)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _checked=False, run=spec.run: run())
        made[spec.name] = action
    return made


def show_offered(
    actions: dict[str, QAction], offered: frozenset[str], over: frozenset[str]
) -> None:
    """Of every pair one action is shown and on its key; what is over is greyed."""
    for name, action in actions.items():
        shown = name in offered or name not in PAIRED
        action.setVisible(shown)
        action.setEnabled(shown and name not in over)


def act_keys() -> dict[str, tuple[str, ...]]:
    """A key and its neighbour with Shift or Ctrl are about the same thing."""
    return {
        "next_speaker": ("F2",),
        "speak_again": ("Shift+F2",),
        "pause_speech": ("F3",),
        "resume_speech": ("F3",),
        "start_break": ("Shift+F3",),
        "end_break": ("Shift+F3",),
        "extend_limit": ("F4",),
        "shorten_limit": ("Shift+F4",),
        "change_limit": ("Ctrl+F4",),
        "end_speech": ("F5",),
        "return_to_queue": ("Shift+F5",),
        "point_of_order": ("F6",),
        "return_floor": ("F6",),
        "correct_speech": ("Shift+F6",),
        "everyone_arrives": ("F8",),
        "limit_waiting": ("F8",),
        "invite": ("F9",),
        "open_meeting": ("F10",),
        "next_item": ("F10",),
        "close_item": ("Ctrl+F10",),
        "close_meeting": ("F12",),
        "close_list": ("Ctrl+7",),
        "reopen_list": ("Ctrl+7",),
        "take_vote": ("Ctrl+8",),
        "undo": ("Ctrl+Z", "Ctrl+0"),
        "redo": ("Ctrl+Shift+Z", "Ctrl+9"),
    }


def _runs(desk: LiveDesk, table: DeskConnections) -> dict[str, Callable[[], object]]:
    acts = (
        *(floor.speak_again, floor.pause_speech, floor.resume_speech, floor.extend_limit),
        *(floor.end_speech, floor.return_to_queue, floor.return_floor),
        *(agenda.start_break, agenda.end_break, agenda.open_meeting, people.everyone_arrives),
        *(queue.close_list, queue.reopen_list),
    )
    return {
        **{act.__name__: partial(desk.do, act) for act in acts},
        "next_speaker": table.queue.next_speaker,
        "shorten_limit": lambda: desk.do(floor.extend_limit, A_MINUTE_LESS),
        "change_limit": table.corrections.ask_limit,
        "point_of_order": table.people.ask_point_of_order,
        "correct_speech": table.corrections.show_menu,
        "limit_waiting": table.advice.limit_waiting,
        "invite": table.advice.invite,
        "next_item": table.closing.next_item,
        "close_item": table.closing.close_item,
        "close_meeting": table.closing.close_meeting,
        "take_vote": table.notes.ask_vote,
        "undo": desk.undo,
        "redo": desk.redo,
    }


def act_words(translate: Translate) -> dict[str, str]:
    return {
        "next_speaker": translate("Act", "Give the floor"),
        "speak_again": translate("Act", "Let the last one go on"),
        "pause_speech": translate("Act", "Pause"),
        "resume_speech": translate("Act", "Go on"),
        "start_break": translate("Act", "Break"),
        "end_break": translate("Act", "End the break"),
        "extend_limit": translate("Act", "+1 min"),
        "shorten_limit": translate("Act", "−1 min"),
        "change_limit": translate("Act", "Another limit…"),
        "end_speech": translate("Act", "End"),
        "return_to_queue": translate("Act", "Back to the queue"),
        "point_of_order": translate("Act", "Point of order"),
        "return_floor": translate("Act", "Return the floor"),
        "correct_speech": translate("Act", "Correct a speech…"),
        "everyone_arrives": translate("Act", "All are here"),
        "limit_waiting": translate("Act", "One limit for all who wait"),
        "invite": translate("Act", "Invite whoever has been silent longest"),
        "open_meeting": translate("Act", "Open the meeting"),
        "next_item": translate("Act", "Next item"),
        "close_item": translate("Act", "Close this item"),
        "close_meeting": translate("Act", "Close the meeting"),
        "close_list": translate("Act", "Close the list"),
        "reopen_list": translate("Act", "Reopen the list"),
        "take_vote": translate("Act", "Put to the vote…"),
        "undo": translate("Act", "Undo"),
        "redo": translate("Act", "Redo"),
    }

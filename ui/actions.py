"""The acts of the live desk as data: name, key, words, what to call."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from models.acts import agenda, floor, people, queue
from ui.live_desk import LiveDesk
from ui.views.acts import PAIRED

translate = QCoreApplication.translate

UNDO_KEYS = ("Ctrl+Z", "Ctrl+0")
REDO_KEYS = ("Ctrl+Shift+Z", "Ctrl+9")


@dataclass(frozen=True, slots=True)
class ActSpec:
    """One act, one key: the object name of the action is the name of the act."""

    name: str
    words: str
    keys: tuple[str, ...]
    run: Callable[[], object]


def act_specs(desk: LiveDesk, ask_point_of_order: Callable[[], None]) -> tuple[ActSpec, ...]:
    """Every act without arguments, in the order of the buttons."""

    def act(name: str) -> Callable[[], object]:
        found = {**vars(floor), **vars(queue), **vars(agenda), **vars(people)}[name]
        return lambda: desk.do(found)

    words = _words()
    keys = {
        "next_speaker": ("F2",),
        "pause_speech": ("F3",),
        "resume_speech": ("F3",),
        "extend_limit": ("F4",),
        "end_speech": ("F5",),
        "return_floor": ("F6",),
        "everyone_arrives": ("F8",),
        "open_meeting": ("F10",),
        "next_item": ("F10",),
        "close_meeting": ("F12",),
        "close_list": (),
        "reopen_list": (),
    }
    made = [ActSpec(name, words[name], each, act(name)) for name, each in keys.items()]
    order = ActSpec("point_of_order", words["point_of_order"], ("F6",), ask_point_of_order)
    undo = ActSpec("undo", words["undo"], UNDO_KEYS, desk.undo)
    redo = ActSpec("redo", words["redo"], REDO_KEYS, desk.redo)
    return (*made[:5], order, *made[5:], undo, redo)


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


def _words() -> dict[str, str]:
    return {
        "next_speaker": translate("Act", "Give the floor"),
        "pause_speech": translate("Act", "Pause"),
        "resume_speech": translate("Act", "Go on"),
        "extend_limit": translate("Act", "+1 min"),
        "end_speech": translate("Act", "End"),
        "point_of_order": translate("Act", "Point of order"),
        "return_floor": translate("Act", "Return the floor"),
        "everyone_arrives": translate("Act", "All are here"),
        "open_meeting": translate("Act", "Open the meeting"),
        "next_item": translate("Act", "Next item"),
        "close_meeting": translate("Act", "Close the meeting"),
        "close_list": translate("Act", "Close the list"),
        "reopen_list": translate("Act", "Reopen the list"),
        "undo": translate("Act", "Undo"),
        "redo": translate("Act", "Redo"),
    }

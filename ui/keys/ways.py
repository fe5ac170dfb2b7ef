"""The ways to every place of the window as data: name, key and words."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from models.papers.wording import Translate
from ui.actions import ActSpec


def way_specs(runs: Mapping[str, Callable[[], object]]) -> tuple[ActSpec, ...]:
    """`runs` says by name where each way leads."""
    keys, words = way_keys(), way_words(QCoreApplication.translate)
    return tuple(ActSpec(name, words[name], (keys[name],), runs[name]) for name in keys)


def way_keys() -> dict[str, str]:
    return {
        "show_keys": "F1",
        "choose_command": "Shift+F1",
        "rehearse": "Ctrl+Shift+F1",
        "show_prepare": "Ctrl+F1",
        "show_desk": "Ctrl+F2",
        "show_outcomes": "Ctrl+F3",
        "show_start": "Ctrl+Shift+F4",
        "go_to_agenda": "Ctrl+F5",
        "go_to_queue": "Ctrl+F6",
        "go_to_table": "Ctrl+F7",
        "go_to_notes": "Ctrl+F8",
        "find_person": "F7",
        "write_note": "Ctrl+1",
        "note_proposal": "Ctrl+2",
        "note_decision": "Ctrl+3",
        "note_assignment": "Ctrl+4",
        "note_conclusion": "Ctrl+5",
        "not_for_minutes": "Ctrl+6",
        "mark_person": "Shift+F7",
        "mark_theme": "Shift+F8",
    }


def way_words(translate: Translate) -> dict[str, str]:
    return {
        "show_keys": translate("Way", "All keys on one page"),
        "choose_command": translate("Way", "Find an act, a person, an item"),
        "rehearse": translate("Way", "Rehearse on a copy…"),
        "show_prepare": translate("Way", "Prepare; once more: its next section"),
        "show_desk": translate("Way", "Table"),
        "show_outcomes": translate("Way", "Outcomes"),
        "show_start": translate("Way", "To the list of meetings"),
        "go_to_agenda": translate("Way", "Go to the agenda"),
        "go_to_queue": translate("Way", "Go to the queue"),
        "go_to_table": translate("Way", "Go to the seats"),
        "go_to_notes": translate("Way", "Go to the notes"),
        "find_person": translate("Way", "Find a person"),
        "write_note": translate("Way", "Write a note"),
        "note_proposal": translate("Way", "Write down: proposal"),
        "note_decision": translate("Way", "Write down: decision"),
        "note_assignment": translate("Way", "Write down: assignment"),
        "note_conclusion": translate("Way", "Write down: conclusion"),
        "not_for_minutes": translate("Way", "Not for the minutes, on and off"),
        "mark_person": translate("Way", "Into the note: @ who does it"),
        "mark_theme": translate("Way", "Into the note: # a theme"),
    }

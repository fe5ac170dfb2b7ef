"""The key card, made from the tables by which the keys act."""

from collections.abc import Iterable

from models.papers.key_card import KeyCard, KeyLine, KeySection
from models.papers.wording import Translate
from ui.actions import act_keys, act_words
from ui.hall.hall_menu import hall_keys, hall_words
from ui.keys.in_place import answer_keys, finder_keys, list_keys, note_keys, outcome_keys
from ui.keys.ways import way_keys, way_words

FLOOR = (
    *("next_speaker", "speak_again", "pause_speech", "resume_speech", "extend_limit"),
    *("shorten_limit", "change_limit", "end_speech", "return_to_queue", "point_of_order"),
    *("return_floor", "correct_speech"),
)
QUEUE = ("find_person", "limit_waiting", "invite", "close_list", "reopen_list")
AGENDA = (
    *("everyone_arrives", "open_meeting", "next_item", "close_item", "start_break", "end_break"),
    "close_meeting",
)
NOTES = (
    *("write_note", "note_proposal", "note_decision", "note_assignment", "note_conclusion"),
    *("not_for_minutes", "mark_person", "mark_theme", "take_vote"),
)
WINDOW = (
    *("undo", "redo", "show_keys", "choose_command", "rehearse", "show_prepare", "show_desk"),
    *("show_outcomes", "show_start", "go_to_agenda", "go_to_queue", "go_to_table", "go_to_notes"),
)


def key_card(translate: Translate) -> KeyCard:
    """Every key of the desk, in the language that `translate` speaks."""
    lines = _lines(translate)

    def section(title: str, names: Iterable[str], *more: KeyLine) -> KeySection:
        return KeySection(title, (*_merged(lines[name] for name in names), *more))

    return KeyCard(
        title=translate("KeyCard", "Keys of the round table"),
        sections=(
            section(translate("KeyCard", "Floor"), FLOOR),
            section(translate("KeyCard", "Queue"), QUEUE, *finder_keys(translate)),
            section(translate("KeyCard", "A question in the strip"), (), *answer_keys(translate)),
            section(translate("KeyCard", "Notes"), NOTES, *note_keys(translate)),
            section(translate("KeyCard", "Agenda"), AGENDA),
            section(translate("KeyCard", "Outcomes"), (), *outcome_keys(translate)),
            section(translate("KeyCard", "On cards and seats"), (), *list_keys(translate)),
            section(translate("KeyCard", "Hall screen; press again to take it back"), hall_keys()),
            section(translate("KeyCard", "Window"), WINDOW),
        ),
        foot=translate("KeyCard", "One act, one key, also while you type. Ctrl+Z takes any back."),
    )


def _lines(translate: Translate) -> dict[str, KeyLine]:
    acts, ways, hall = act_words(translate), way_words(translate), hall_words(translate)
    return {
        **{name: KeyLine(", ".join(keys), acts[name]) for name, keys in act_keys().items()},
        **{name: KeyLine(key, ways[name]) for name, key in way_keys().items()},
        **{name: KeyLine(key, hall[name]) for name, key in hall_keys().items()},
    }


def _merged(lines: Iterable[KeyLine]) -> list[KeyLine]:
    """Acts that share a key stand on one line: «Pause / Go on»."""
    by_key: dict[str, list[str]] = {}
    for line in lines:
        by_key.setdefault(line.keys, []).append(line.words)
    return [KeyLine(keys, " / ".join(words)) for keys, words in by_key.items()]

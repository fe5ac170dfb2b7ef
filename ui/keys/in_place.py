"""The keys that belong to one place: they mean something while the focus is there."""

from models.papers.key_card import KeyLine
from models.papers.wording import Translate


def finder_keys(translate: Translate) -> tuple[KeyLine, ...]:
    return (
        KeyLine(
            translate("Key", "digits, letters"),
            translate("Key", "Seat or surname: the search begins by itself"),
        ),
        KeyLine("Enter", translate("Key", "Into the queue; before the opening: is here")),
        KeyLine("Shift+Enter", translate("Key", "The floor at once")),
        KeyLine("Ctrl+Enter", translate("Key", "Has left, is back")),
        KeyLine("Ctrl+↑ ↓", translate("Key", "Another kind: question, reply…")),
    )


def list_keys(translate: Translate) -> tuple[KeyLine, ...]:
    """On a card of the queue, of the agenda, of the notes, and on a seat."""
    return (
        KeyLine("↑ ↓", translate("Key", "From one to the next")),
        KeyLine("Enter", translate("Key", "Queue: the floor; agenda: take the item; note: vote")),
        KeyLine(
            translate("Key", "Space"),
            translate("Key", "Queue: hold, release; current item: suspend"),
        ),
        KeyLine("Ctrl+↑ ↓", translate("Key", "Move up, down")),
        KeyLine("Del", translate("Key", "Queue: take off; note: strike out")),
        KeyLine("Shift+F10", translate("Key", "Everything else, as a right click")),
    )


def note_keys(translate: Translate) -> tuple[KeyLine, ...]:
    return (
        KeyLine("Enter", translate("Key", "Note")),
        KeyLine("↑ ↓, Tab", translate("Key", "Behind @ and #: choose, take")),
    )


def outcome_keys(translate: Translate) -> tuple[KeyLine, ...]:
    """On a row of the outcomes, and in a vote by name."""
    return (
        KeyLine("← →", translate("Key", "Listed by item, theme, person, status")),
        KeyLine(translate("Key", "Space"), translate("Key", "Mark for merging")),
        KeyLine("Ins", translate("Key", "Write down what was missed")),
        KeyLine("Ctrl+Enter", translate("Key", "From the field back to the row")),
        KeyLine("1, 2, 3, 0", translate("Key", "By name: for, against, abstained; taken back")),
    )


def answer_keys(translate: Translate) -> tuple[KeyLine, ...]:
    return (
        KeyLine("F11", translate("Key", "First answer")),
        KeyLine("Shift+F11", translate("Key", "Second answer")),
        KeyLine("Ctrl+F11", translate("Key", "Third answer")),
        KeyLine("Esc", translate("Key", "Dismiss it")),
    )

"""What is asked before an item is left: the words, and the answers that are offered."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from models.kinds import SetAside, Waiting
from models.meeting import AgendaItem, Meeting
from models.notes import Note
from models.readings.agenda import item_numbers
from ui.short_text import short

QUOTED = 80
DECIDE = "decide"

translate = QCoreApplication.translate


class Asked(Struct, frozen=True):
    """A question with its answers, name and words of each; the first is offered first."""

    text: str
    named: tuple[tuple[str, str], ...]


def about_proposal(proposal: Note) -> Asked:
    words = translate("Closing", "Not decided yet: “{text}”")
    named = (
        (DECIDE, translate("Closing", "Decided so")),
        (SetAside.DEFERRED.value, translate("Closing", "Defer")),
        (SetAside.LEFT_OPEN.value, translate("Closing", "Leave open")),
    )
    return Asked(words.format(text=short(proposal.text, QUOTED)), named)


def about_those_who_wait(names: Sequence[str], *, last: bool, put_off: bool) -> Asked:
    """At the close of the meeting there is nothing left to wait for, nor on an item put off."""
    words = translate("Closing", "Still waiting (%n): {names}", None, len(names))
    keep = (Waiting.KEEP.value, translate("Closing", "Keep for this item"))
    named = (
        (Waiting.CARRY.value, translate("Closing", "Carry over")),
        *(() if put_off else (keep,)),
        (Waiting.THANK.value, translate("Closing", "Thank them")),
    )
    text = words.format(names=short(", ".join(names), QUOTED))
    return Asked(text, _all_the_same(Waiting.THANK.value) if last else named)


def about_untaken(meeting: Meeting, untaken: tuple[AgendaItem, ...]) -> Asked:
    numbers = item_numbers(meeting)
    words = translate("Closing", "Not taken or not finished (%n): {items}", None, len(untaken))
    return Asked(words.format(items=", ".join(numbers[one.id] for one in untaken)), _all_the_same())


def about_conclusion() -> Asked:
    words = translate(
        "Closing",
        "The conclusion of the item? Type it and press Enter; a number alone finds a person.",
    )
    return Asked(words, (("without_conclusion", translate("Closing", "Without a conclusion")),))


def _all_the_same(name: str = "close") -> tuple[tuple[str, str], ...]:
    return ((name, translate("Closing", "Close all the same")),)

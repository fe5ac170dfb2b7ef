"""The words of the hall, in its own language: never that of the window."""

from collections.abc import Sequence

from models.kinds import NoteKind
from models.papers.speech_words import speech_words
from models.papers.wording import Translate
from ui.views.floor import FloorView, Phase
from ui.views.hall import HallReading


def state(phase: Phase, translate: Translate) -> str:
    """The word beside the colour and the shape of the clock; a calm clock needs none."""
    return {
        Phase.WARNING: translate("Hall", "time is running out"),
        Phase.OVERTIME: translate("Hall", "time is up"),
        Phase.SUSPENDED: translate("Hall", "pause"),
    }.get(phase, "")


def coming_next(translate: Translate) -> str:
    return translate("Hall", "Next")


def coming_next_line(names: Sequence[str], translate: Translate) -> str:
    words = translate("Hall", "Next: {names}")
    return words.format(names=", ".join(names)) if names else ""


def item_line(number: str, title: str, translate: Translate) -> str:
    """«Item 3. Title»; an item without a number, as a break is, by its title alone."""
    if not number:
        return title
    return translate("Hall", "Item {number}. {title}").format(number=number, title=title)


def item_label(number: str, translate: Translate) -> str:
    return translate("Hall", "Item {number}").format(number=number) if number else ""


def kind_and_limit(floor: FloorView, translate: Translate) -> str:
    """«Report · limit 10:00»."""
    kind = speech_words(floor.kind, translate) if floor.kind else ""
    limited = translate("Hall", "limit {limit}").format(limit=floor.limit)
    limit = limited if floor.limit else translate("Hall", "no time limit")
    return " · ".join(part for part in (kind, limit) if part)


def returns_to(name: str, translate: Translate) -> str:
    """Whom the floor returns to after an interruption."""
    return translate("Hall", "then the floor returns to {name}").format(name=name) if name else ""


def goes_on(name: str, translate: Translate) -> str:
    words = translate("Hall", "after the break: {name}")
    return words.format(name=name) if name else ""


def break_time(floor: FloorView, until: str, translate: Translate) -> str:
    """«11:40 – 12:00», or since when it lasts where no end is planned."""
    if until:
        return f"{floor.break_since} – {until}"
    return translate("Hall", "since {time}").format(time=floor.break_since)


def break_lasts(floor: FloorView, translate: Translate) -> str:
    return translate("Hall", "{count} min").format(count=floor.break_minutes)


def begins(time: str, translate: Translate) -> str:
    return translate("Hall", "begins at {time}").format(time=time) if time else ""


def reading_kind(reading: HallReading, translate: Translate) -> str:
    """«Decision 3.1»; what has no number yet, by its kind."""
    kinds = {
        NoteKind.PROPOSAL: translate("Note", "Proposal"),
        NoteKind.DECISION: translate("Note", "Decision"),
        NoteKind.ASSIGNMENT: translate("Note", "Assignment"),
    }
    return " ".join(part for part in (kinds.get(reading.kind, ""), reading.number) if part)


def executors(names: Sequence[str], translate: Translate) -> str:
    one = translate("Hall", "To be done by: {names}")
    several = translate("Hall", "To be done by: {names}", "several")
    return (several if len(names) > 1 else one).format(names=", ".join(names)) if names else ""


def deadline(reading: HallReading, translate: Translate) -> str:
    by = translate("Note", "by {date}").format(date=reading.due) if reading.due else ""
    when = ", ".join(part for part in (reading.due_words, by) if part)
    return translate("Hall", "Deadline: {deadline}").format(deadline=when) if when else ""


def ready_messages(translate: Translate) -> tuple[str, ...]:
    """What is said to a hall again and again; each is one key."""
    return (
        translate("Hall", "1 minute, please conclude"),
        translate("Hall", "Please use the microphone"),
        translate("Hall", "Your questions, please"),
    )

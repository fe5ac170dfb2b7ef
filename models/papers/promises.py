"""The words of assignments carried over from an earlier meeting: promise, deadline, origin."""

from models.ids import ItemId
from models.kinds import NoteKind
from models.meeting import Meeting
from models.notes import Note, Origin
from models.papers.requisites import joined
from models.papers.who_and_when import deadline_lines, executor_lines
from models.papers.wording import Translate, quoted, worded_date
from models.people import NO_BREAK_SPACE
from models.readings.decisions import decision_numbers, is_promise, measures_of, notes_of


def promises(meeting: Meeting, item: ItemId | None, translate: Translate) -> tuple[str, ...]:
    """What stands under the item about each: one paragraph."""
    carried = [one for one in notes_of(meeting, item) if is_promise(one) and not one.private]
    return tuple(promise_words(meeting, one, translate) for one in carried)


def first_due(note: Note, translate: Translate) -> tuple[str, ...]:
    """The first deadline and the origin of an assignment that was decided on anew; else nothing."""
    if note.origin is None:
        return ()
    words = translate("Minutes", "Carried over: {origin}.")
    carried = words.format(origin=_where(note, translate).rstrip("."))
    return (carried, *_first_date(note, translate))


def origin_words(origin: Origin, translate: Translate) -> str:
    """«протокол № 3 от 16 октября 2025 г.»; without a number the meeting by its title."""
    words = translate("Minutes", "minutes No. {number}").replace(" ", NO_BREAK_SPACE)
    named = quoted(translate("Minutes", "meeting “{title}”"), origin.meeting)
    known = words.format(number=origin.number) if origin.number else named
    if origin.day is None:
        return known
    dated = translate("Minutes", "{document} of {day}")
    return dated.format(document=known, day=worded_date(origin.day, translate))


def control_words(note: Note, translate: Translate) -> str:
    """Whether an assignment or a decision is to be carried out."""
    if note.kind is NoteKind.DECISION:
        return translate("Assignments", "decision")
    return translate("Assignments", "assignment")


def numbered_kind(note: Note, number: str, translate: Translate) -> str:
    """«решение п. 3.2», never broken."""
    decision = translate("Proposals", "decision {number}")
    assignment = translate("Proposals", "assignment {number}")
    words = decision if note.kind is NoteKind.DECISION else assignment
    return words.format(number=number).replace(" ", NO_BREAK_SPACE)


def _first_date(note: Note, translate: Translate) -> tuple[str, ...]:
    """«Первоначальный срок: …», if it was prolonged since."""
    given = note.origin.due if note.origin else None
    first = given or next(iter(note.due_before), None)
    if first is None or first == note.due:
        return ()
    date = worded_date(first, translate).rstrip(".")
    return (translate("Minutes", "First due: {date}.").format(date=date),)


def _where(note: Note, translate: Translate) -> str:
    return origin_words(note.origin, translate) if note.origin else ""


def promise_words(meeting: Meeting, note: Note, translate: Translate) -> str:
    """«Text. Ответственный: … Срок: … (протокол № 3 от …). Исполнено. Принятые меры: п. 1.1.»"""
    done = translate("Minutes", "Carried out.")
    still_open = translate("Minutes", "Still open.")
    parts = (
        ended(note.text),
        *executor_lines(note, translate),
        *deadline_lines(note, translate),
        *_first_date(note, translate),
        f"({_where(note, translate)}).",
        done if note.done else still_open,
        *_measures(meeting, note, translate),
    )
    return " ".join(parts)


def _measures(meeting: Meeting, promise: Note, translate: Translate) -> tuple[str, ...]:
    """By their numbers: what was decided about it at this meeting."""
    numbers = decision_numbers(meeting)
    told = [numbers[one.id] for one in measures_of(meeting, promise) if one.id in numbers]
    words = translate("Minutes", "Measures: {numbers}.").format(numbers=joined(told))
    return (words,) if told else ()


def ended(text: str) -> str:
    """With a full stop, unless it has an end of its own."""
    text = text.rstrip(" ,;")
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."

"""The words of assignments carried over from an earlier meeting: promise, deadline, origin."""

from models.ids import ItemId
from models.meeting import Meeting
from models.notes import Note, Origin
from models.papers.requisites import deadline_words, joined
from models.papers.wording import Translate, worded_date
from models.people import NO_BREAK_SPACE
from models.readings.decisions import is_promise, notes_of


def promises(meeting: Meeting, item: ItemId | None, translate: Translate) -> tuple[str, ...]:
    """What stands under the item about each: one paragraph."""
    carried = [one for one in notes_of(meeting, item) if is_promise(one) and not one.private]
    return tuple(promise_words(one, translate) for one in carried)


def first_due(note: Note, translate: Translate) -> tuple[str, ...]:
    """The first deadline and the origin of an assignment that was decided on anew; else nothing."""
    if note.origin is None:
        return ()
    words = translate("Minutes", "Carried over: {origin}.")
    lines = [words.format(origin=_where(note, translate).rstrip("."))]
    if note.origin.due is not None and note.origin.due != note.due:
        first = worded_date(note.origin.due, translate)
        lines.append(translate("Minutes", "First due: {date}.").format(date=first.rstrip(".")))
    return tuple(lines)


def origin_words(origin: Origin, translate: Translate) -> str:
    """«протокол № 3 от 16 октября 2025 г.»; without a number the meeting by its title."""
    words = translate("Minutes", "minutes No. {number}").replace(" ", NO_BREAK_SPACE)
    named = translate("Minutes", "meeting “{title}”").format(title=origin.meeting)
    known = words.format(number=origin.number) if origin.number else named
    if origin.day is None:
        return known
    dated = translate("Minutes", "{document} of {day}")
    return dated.format(document=known, day=worded_date(origin.day, translate))


def _where(note: Note, translate: Translate) -> str:
    return origin_words(note.origin, translate) if note.origin else ""


def promise_words(note: Note, translate: Translate) -> str:
    """«Text. Ответственный: … Срок: … (протокол № 3 от …). Исполнено.»"""
    parts = [_ended(note.text)]
    if note.executors:
        names = joined(note.executors).rstrip(".")
        parts.append(translate("Minutes", "Responsible: {names}.").format(names=names))
    deadline = deadline_words(note, translate).rstrip(".")
    if deadline:
        parts.append(translate("Minutes", "Due: {deadline}.").format(deadline=deadline))
    parts.append(f"({_where(note, translate)}).")
    parts.append(
        translate("Minutes", "Carried out.") if note.done else translate("Minutes", "Still open.")
    )
    return " ".join(parts)


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."

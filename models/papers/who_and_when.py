"""Who does what was decided, and by when: one line each."""

from models.notes import Note
from models.papers.requisites import deadline_words, joined
from models.papers.wording import Translate


def executor_lines(note: Note, translate: Translate) -> tuple[str, ...]:
    """«Ответственные: …»; nothing if nobody is named."""
    if not note.executors:
        return ()
    one = translate("Minutes", "Responsible: {names}.")
    several = translate("Minutes", "Responsible: {names}.", "several")
    words = several if len(note.executors) > 1 else one
    return (words.format(names=joined(note.executors).rstrip(".")),)


def deadline_lines(note: Note, translate: Translate) -> tuple[str, ...]:
    """«Срок: …»; nothing without a deadline."""
    deadline = deadline_words(note, translate).rstrip(".")
    words = translate("Minutes", "Due: {deadline}.")
    return (words.format(deadline=deadline),) if deadline else ()

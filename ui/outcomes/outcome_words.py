"""The words of one row: who does it by when, what it came from, what became of it."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from models.papers.promises import origin_words
from ui import vote_wording, wording
from ui.outcomes.note_edit import line_of
from ui.short_text import short
from ui.views.outcome_groups import Listing
from ui.views.outcomes import OutcomeRow, OutcomeSection, Quoted

translate = QCoreApplication.translate
QUOTED = 90


def heading(section: OutcomeSection) -> str:
    """What a group of rows is called; for what has no theme, no author and so on, just that."""
    if section.listing is Listing.STATUS:
        words = translate("Outcome", "nothing is to become of it")
        told = vote_wording.status(section.status) if section.status else words
        return told[:1].upper() + told[1:]
    if section.title:
        return f"{section.number}. {section.title}" if section.number else section.title
    return {
        Listing.ITEM: translate("Outcome", "Under no item"),
        Listing.THEME: translate("Outcome", "Without a theme"),
        Listing.AUTHOR: translate("Outcome", "Without an author"),
        Listing.EXECUTOR: translate("Outcome", "Nobody is responsible"),
    }[section.listing]


def order(row: OutcomeRow) -> str:
    """Who, by when, since which meeting."""
    note = row.row
    parts = (
        line_of(note.executors),
        wording.deadline(note.due, note.due_words),
        origin_words(row.origin, translate) if row.origin else "",
        ", ".join(f"#{theme}" for theme in note.themes),
    )
    return " – ".join(part for part in parts if part)


def vote(row: OutcomeRow) -> str:
    """The result, the figures, the names; or that it was put to the vote, and by whom."""
    moved = vote_wording.motion(row.motion, row.names) if row.motion else ""
    if row.vote is None:
        return moved
    told = f"{vote_wording.result(row.vote)}: {vote_wording.counts(row.vote)}"
    lines = (told[:1].upper() + told[1:], moved, vote_wording.named(row.vote, row.names))
    return "\n".join(line for line in lines if line)


def life(row: OutcomeRow) -> str:
    """Where the words came from and where they went, a line each."""
    return "\n".join(_life_lines(row))


def _life_lines(row: OutcomeRow) -> Iterable[str]:
    told = row.life
    if row.typed:
        yield translate("Outcome", "At the table: {text}").format(text=row.typed)
    if told.proposed:
        yield translate("Outcome", "As it was proposed: {text}").format(text=told.proposed)
    if told.was:
        kinds = [wording.note_kind(kind).lower() for kind in (*told.was, row.row.kind)]
        yield translate("Outcome", "It was: {kinds}").format(kinds=" → ".join(kinds))
    for one in told.merged_from:
        yield translate("Outcome", "Merged from: {text}").format(text=_quoted(one))
    if told.merged_into:
        words = translate("Outcome", "Merged with: {text}")
        yield words.format(text=_quoted(told.merged_into))
    if told.split_from:
        words = translate("Outcome", "Split from: {text}")
        yield words.format(text=_quoted(told.split_from))
    yield from _promise_lines(row)


def _promise_lines(row: OutcomeRow) -> Iterable[str]:
    if row.life.due_before:
        dates = ", ".join(f"{one:%d.%m.%Y}" for one in row.life.due_before)
        yield translate("Outcome", "Prolonged; it was due by {dates}").format(dates=dates)
    for one in row.life.measures:
        yield translate("Outcome", "What is done about it: {text}").format(text=_quoted(one))


def _quoted(one: Quoted) -> str:
    """«2.1 “Words” (author)»."""
    text = translate("Outcome", "“{text}”").format(text=short(one.text, QUOTED))
    author = f"({one.author})" if one.author else ""
    return " ".join(part for part in (one.number, text, author) if part)

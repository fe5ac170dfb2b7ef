"""What a typed text says when it is written down as a note, a decision or any other kind."""

from datetime import date

from models.kinds import VOTABLE, NoteKind
from models.marks.executors import ExecutorMark, executor_marks
from models.marks.marked import Marked
from models.marks.mending import without
from models.marks.names import TableNames
from models.marks.reading import read_marks
from models.marks.stretch import masked, unquoted
from models.marks.themes import theme_marks
from models.people import NO_BREAK_SPACE
from models.text import clean

_LONGEST_ENDING = 2


def read_as(kind: NoteKind, text: str, names: TableNames, today: date) -> Marked:
    """The words to be written down, and what their marks say; `today` is the day of the meeting.

    From what is to be done (a proposal, a decision, an assignment) who and by when are taken out,
    as `read_marks` does it. Anything else only tells what was said and has neither: its dates stay,
    and whoever was marked stays in the sentence without the `@`, as typed if that is the whole
    surname in some case of grammar, else by name. Themes are taken out of every kind. A text of
    nothing but names and themes has no words, whatever its kind.
    """
    done = kind in VOTABLE
    marked = read_marks(text, names, today, deadlines=done)
    if done:
        return marked
    told = _told(clean(text), names) if marked.text else ""
    return Marked(told, themes=marked.themes, unknown=marked.unknown)


def _told(text: str, names: TableNames) -> str:
    named = [one.stretch for one in executor_marks(text, names)]
    themes = theme_marks(masked(unquoted(text), named))
    text = without(text, (one.stretch for one in themes))
    pieces: list[str] = []
    end = 0
    for mark in executor_marks(text, names):
        at = text.index("@", mark.stretch.begin)
        pieces += text[end:at], _name(text[at + 1 : mark.stretch.end], mark)
        end = mark.stretch.end
    return "".join(pieces) + text[end:]


def _name(typed: str, mark: ExecutorMark) -> str:
    """«Лебедеву» stays, «леб», «7» and «kt,tl» become «Лебедев Н.Ю.»."""
    surname = mark.written.split(NO_BREAK_SPACE)[0]
    stem = surname[: max(1, len(surname) - _LONGEST_ENDING)]
    whole = len(typed) >= len(surname) and typed.startswith(stem)
    same = typed.split() == mark.written.split()
    return typed if not mark.known or (whole and not same) else mark.written

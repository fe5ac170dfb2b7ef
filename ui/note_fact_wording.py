"""What an act on something written down was, in a few words: for «Undo: …»."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from models import facts
from models.kinds import SetAside
from ui.short_text import short
from ui.wording import note_kind

translate = QCoreApplication.translate


def note_fact(what: facts.NoteFact | facts.EditingFact | facts.VoteFact) -> str:
    if isinstance(what, facts.EditingFact):
        return _editing(what)
    if isinstance(what, facts.VoteFact):
        return _vote(what)
    return _note(what)


def _note(what: facts.NoteFact) -> str:
    match what:
        case facts.NoteTaken(_, kind, text):
            words = translate("Fact", "{kind} “{name}”")
            return words.format(kind=note_kind(kind).lower(), name=short(text))
        case facts.NoteChanged(_, _, text):
            return translate("Fact", "edit of “{name}”").format(name=short(text))
        case facts.NoteRemoved():
            return translate("Fact", "striking out")
        case facts.AssignmentMarked(_, done):
            return translate("Fact", "carried out") if done else translate("Fact", "open again")
        case facts.ProposalSetAside(_, how):
            return _set_aside(how)
        case _:
            assert_never(what)


def _editing(what: facts.EditingFact) -> str:
    match what:
        case facts.NotesMerged(merged):
            words = translate("Fact", "merging into “{name}”")
            return words.format(name=short(merged.text))
        case facts.NoteSplit(_, text):
            return translate("Fact", "splitting of “{name}”").format(name=short(text))
        case facts.NoteFiled(_, section):
            filed = translate("Fact", "filing under “{name}”").format(name=short(section))
            return filed if section else translate("Fact", "taking out of its section")
        case facts.NoteMoved():
            return translate("Fact", "moving to another item")
        case facts.SectionsArranged():
            return translate("Fact", "another order of the sections")
        case facts.SectionRenamed(_, _, title):
            return translate("Fact", "section “{name}” renamed").format(name=short(title))
        case facts.AssignmentProlonged(_, due):
            words = translate("Fact", "prolonged until {date}")
            return words.format(date=f"{due:%d.%m.%Y}")
        case _:
            assert_never(what)


def _vote(what: facts.VoteFact) -> str:
    match what:
        case facts.PutToVote():
            return translate("Fact", "put to the vote")
        case facts.VoteTaken():
            return translate("Fact", "vote")
        case _:
            assert_never(what)


def _set_aside(how: SetAside | None) -> str:
    match how:
        case SetAside.DEFERRED:
            return translate("Fact", "proposal deferred")
        case SetAside.LEFT_OPEN:
            return translate("Fact", "proposal left open")
        case None:
            return translate("Fact", "proposal to be decided")
        case _:
            assert_never(how)

"""What an act on the papers was, in a few words: for «Undo: …»."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from models import facts

translate = QCoreApplication.translate


def paper_fact(what: facts.PaperFact) -> str:
    match what:
        case facts.PaperSettingsChanged():
            return translate("Fact", "change of the papers")
        case facts.EmblemChanged():
            return translate("Fact", "another emblem")
        case facts.PaperFinalised(_, version):
            return translate("Fact", "version {number} made final").format(number=version)
        case facts.PaperReopened(_, version):
            return translate("Fact", "version {number} reopened").format(number=version)
        case facts.MeetingReadBack():
            return translate("Fact", "meeting read out of its paper")
        case _:
            assert_never(what)

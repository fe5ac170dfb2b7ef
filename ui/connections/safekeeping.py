"""Erasing is asked about in words before it is done: it cannot be undone."""

from PySide6.QtCore import QObject, Signal

from models.privacy.erasing import Erasure
from models.refusals import Refusal
from ui.desk.level_sign import Level
from ui.desk.questions import Question, answers
from ui.live_desk import LiveDesk
from ui.main_window import MainWindow
from ui.safekeeping import Safekeeping

ERASE, LEAVE = "erase", "leave"


class SafekeepingConnections(QObject):
    """`erasing_chosen` carries an Erasure that was agreed to; the meeting has to be left for it."""

    backups_wanted = Signal()
    erasing_chosen = Signal(object)

    def __init__(self, window: MainWindow, desk: LiveDesk, safe: Safekeeping) -> None:
        super().__init__(window)
        self._questions = window.questions
        self._desk = desk
        self._safe = safe
        button = window.prepare.safekeeping
        button.backups_wanted.connect(self.backups_wanted)
        button.erasing_wanted.connect(self.ask)

    def ask(self, erasure: Erasure) -> None:
        """Before it: what goes, what stays, and that it is for good."""
        reason = self._hindrance()
        if reason is not None:
            self._desk.refused.emit(reason)
            return
        words, agree = self._words(erasure)
        choice = answers((ERASE, agree), (LEAVE, self.tr("Leave everything as it is")))
        self._questions.ask(
            Question(
                "erasing",
                words,
                choice,
                level=Level.DANGER,
                answered=lambda name: self._answer(name, erasure),
            )
        )

    def _hindrance(self) -> Refusal | None:
        if self._desk.sitting.read_only:
            return Refusal.READ_ONLY
        return Refusal.NOT_CLOSED if self._desk.meeting.running else None

    def _words(self, erasure: Erasure) -> tuple[str, str]:
        words, agree = {
            Erasure.CONTACTS: (
                self.tr(
                    "All telephone numbers and e-mail addresses go, and the backups with them. "
                    "This cannot be undone, nor what was done before it."
                ),
                self.tr("Erase contacts"),
            ),
            Erasure.NAMES: (
                self.tr(
                    "All names, posts, contacts, remarks and private notes go, here and in the "
                    "directory, and the backups with them. This cannot be undone, nor what was "
                    "done before it."
                ),
                self.tr("Make anonymous"),
            ),
        }[erasure]
        papers = ", ".join(path.name for path in self._safe.papers(self._desk.path))
        kept = self.tr("Printed papers stay as they are: {names}.").format(names=papers)
        return (f"{words} {kept}" if papers else words), agree

    def _answer(self, name: str, erasure: Erasure) -> None:
        if name == ERASE:
            self.erasing_chosen.emit(erasure)

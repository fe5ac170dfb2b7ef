"""Copies of a meeting; erasing is asked about in words before it is done: it cannot be undone."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from models.privacy.erasing import Erasure
from models.refusals import Refusal
from models.store.copies import Copied
from ui.copy_maker import CopyMaker
from ui.desk.level_sign import Level
from ui.desk.questions import Question, answers
from ui.file_dialogs import file_dialog
from ui.live_desk import LiveDesk
from ui.main_window import MainWindow
from ui.safekeeping import Safekeeping
from ui.trouble_wording import store_error

ERASE, LEAVE = "erase", "leave"


class SafekeepingConnections(QObject):
    """`erasing_chosen` carries an Erasure that was agreed to; the meeting has to be left for it."""

    backups_wanted = Signal()
    erasing_chosen = Signal(object)

    def __init__(self, window: MainWindow, desk: LiveDesk, safe: Safekeeping) -> None:
        super().__init__(window)
        self._window = window
        self._questions = window.questions
        self._desk = desk
        self._safe = safe
        self._copies = CopyMaker(safe.copy, self)
        self._copies.made.connect(self._tell_copied)
        self._copies.failed.connect(lambda error: window.tell(store_error(error)))
        button = window.prepare.safekeeping
        window.ways.offer(button.acts)
        button.copy_wanted.connect(self._choose_folder)
        button.backups_wanted.connect(self.backups_wanted)
        button.erasing_wanted.connect(self.ask)

    def copy(self, folder: Path) -> None:
        """Of what is on the disk now, under the same name."""
        self._copies.copy(self._desk.path, folder)

    def _choose_folder(self) -> None:
        dialog = file_dialog(self._window, self.tr("Where the copy goes"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.fileSelected.connect(lambda chosen: self.copy(Path(chosen)))
        dialog.open()

    def _tell_copied(self, copied: Copied) -> None:
        read = self.tr("The copy {name} was read back: it has %n entries.", "", copied.records)
        said = read.format(name=copied.path)
        if copied.kept is not None:
            kept = self.tr("What had this name there is now {name}.")
            said = f"{said} {kept.format(name=copied.kept.name)}"
        self._window.tell(said, Level.INFO)

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
                    "Telephone numbers, e-mail addresses and all backups go. Neither this nor what "
                    "was done before can be undone."
                ),
                self.tr("Erase contacts"),
            ),
            Erasure.NAMES: (
                self.tr(
                    "Names, posts, contacts, remarks, private notes and all backups go. Neither "
                    "this nor what was done before can be undone."
                ),
                self.tr("Make anonymous"),
            ),
        }[erasure]
        return " ".join((words, *self._besides(self._desk.path))), agree

    def _besides(self, path: Path) -> Iterator[str]:
        """What goes that is not this meeting's alone, and what stays."""
        sharing = ", ".join(map(str, self._safe.sharing_backups(path)))
        if sharing:
            yield self.tr("The backups of {names} go, too.").format(names=sharing)
        papers = len(self._safe.papers(path))
        if papers:
            yield self.tr("%n printed papers keep them.", "", papers)

    def _answer(self, name: str, erasure: Erasure) -> None:
        if name == ERASE:
            self.erasing_chosen.emit(erasure)

"""The register at work: a folder is read, searched, made into a digest, a place is opened."""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from models.digest.gathering import Gathered, LeftOut, Skipped, each_once, in_order
from models.digest.register import (
    Chains,
    Found,
    Registered,
    chains_of,
    meetings_of,
    search,
)
from models.store.trouble import StoreError
from ui.desk.level_sign import Level
from ui.digest_paper import here_and_now, meeting_files
from ui.exchange_wording import skipped_file
from ui.file_dialogs import file_dialog
from ui.meetings_below import is_other_paper
from ui.paper_files import write_whole
from ui.places import Places
from ui.register.found_list import MOST_SHOWN
from ui.register.register_window import RegisterView, RegisterWindow
from ui.register.row_words import life_words, row_words
from ui.register.work import LongWork
from ui.trouble_wording import store_error

FOLDER = "register/folder"
SHOWN_EVERY = 150
"""ms while a folder is being read."""


class RegisterConnections(QObject):
    """`opened` carries a path and the id of a note, or None where the meeting itself was found."""

    opened = Signal(object, object)

    def __init__(self, window: RegisterWindow, places: Places) -> None:
        super().__init__(window)
        self._window = window
        self._places = places
        self._work = LongWork(self)
        self._read: list[Registered | Skipped] = []
        self._meetings: list[Registered] = []
        self._skipped: list[Skipped] = []
        self._chains: Chains = {}
        self._found: tuple[Found, ...] = ()
        self._output = Path()
        self._busy = self._reading = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SHOWN_EVERY)
        self._connect()
        self.read_folder(Path(str(QSettings().value(FOLDER) or places.meetings)))

    def read_folder(self, folder: Path) -> None:
        """What was found before is forgotten."""
        self._read = []
        self._window.show_folder(str(folder))
        files = meeting_files([folder]) if folder.is_dir() else []
        if not folder.is_dir() and folder != self._places.meetings:
            words = self.tr("The folder {name} was not found.")
            self._window.tell(words.format(name=folder.name), Level.WARNING)
        if files:
            self._reading = True
            self._begin(self.tr("Reading the meetings"))
            self._work.read_files(files, self._places.around)
        self._show_what_was_read()

    def make_digest(self, output: Path) -> None:
        """Of the meetings of which something is found now."""
        chosen = self._chosen()
        self._output = output
        self._begin(self.tr("Making the digest"))
        now = here_and_now(self._places)
        self._work.make_digest(chosen, "", now, chosen.language)

    def _connect(self) -> None:
        window, work = self._window, self._work
        window.typed.connect(lambda _typed: self._show())
        self._soon.timeout.connect(self._show_what_was_read)
        window.opened.connect(self._open)
        window.chosen.connect(self._show_life)
        window.folder_requested.connect(self._ask_for_folder)
        window.digest_requested.connect(self._ask_where_to)
        window.work_cancelled.connect(work.cancel)
        window.closed.connect(work.finish)
        work.progress.connect(window.work.show_progress)
        work.read.connect(self._take)
        work.made.connect(self._write)
        work.ended.connect(self._end)

    def _take(self, result: Registered | Skipped) -> None:
        self._read.append(result)
        if not self._soon.isActive():
            self._soon.start()

    def _begin(self, what: str) -> None:
        self._busy = True
        self._window.work.begin(what)

    def _end(self) -> None:
        self._busy = False
        self._window.work.end()
        self._show_what_was_read()
        if self._reading:
            self._reading = False
            self._tell_skipped()

    def _tell_skipped(self) -> None:
        unread = [one for one in self._skipped if not isinstance(one.problem, LeftOut)]
        words = self.tr("%n files could not be read: {first}", "", len(unread))
        first = [words.format(first=skipped_file(one)) for one in unread[:1]]
        told = " ".join((*first, *self._left_out()))
        if told:
            self._window.tell(told, Level.WARNING if unread else Level.INFO)

    def _left_out(self) -> list[str]:
        """A sentence, if there is anything to say."""
        left_out = [one for one in self._skipped if isinstance(one.problem, LeftOut)]
        words = self.tr("%n files were left out: {first}", "", len(left_out))
        return [words.format(first=skipped_file(one)) for one in left_out[:1]]

    def _show_what_was_read(self) -> None:
        """Each meeting once."""
        once = each_once(self._read)
        self._meetings = [one for one in once if not isinstance(one, Skipped)]
        skipped = [one for one in once if isinstance(one, Skipped)]
        self._skipped = [one for one in skipped if not is_other_paper(one)]
        self._chains = {} if self._busy else chains_of(self._meetings)
        self._show()

    def _show(self) -> None:
        today = here_and_now(self._places).date()
        self._found = search(self._meetings, self._chains, self._window.line.text(), today)
        found = meetings_of(self._found)
        counted = self.tr("%n entries found", "", len(self._found))
        meetings = self.tr("in %n meetings", "", len(found))
        held = sum(one.rows.held for one in found)
        digest = self.tr("Digest of %n meetings…", "", held)
        empty = self.tr("There are no meetings in this folder.")
        nowhere = self.tr("Nothing was found. Fewer letters find more.")
        view = RegisterView(
            rows=tuple(map(row_words, self._found[:MOST_SHOWN])),
            counted=f"{counted} {meetings}" if found else "",
            nothing=nowhere if self._meetings else "" if self._busy else empty,
            digest=digest if held and not self._busy else "",
        )
        self._window.show_view(view)
        self._show_life(self._window.found.currentRow())

    def _show_life(self, place: int) -> None:
        there = 0 <= place < len(self._found)
        self._window.show_life(life_words(self._found[place]) if there else ())

    def _open(self, place: int) -> None:
        found = self._found[place]
        self.opened.emit(found.meeting.path, found.entry.note)

    def _chosen(self) -> Gathered:
        """The files that could not be read are named, too."""
        gathered = in_order(meetings_of(self._found))
        return Gathered(gathered.meetings, (*gathered.skipped, *self._skipped))

    def _ask_for_folder(self) -> None:
        dialog = file_dialog(self._window, self.tr("The folder with the meetings"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.fileSelected.connect(self._choose_folder)
        dialog.open()

    def _choose_folder(self, name: str) -> None:
        QSettings().setValue(FOLDER, name)
        self.read_folder(Path(name))

    def _ask_where_to(self) -> None:
        dialog = file_dialog(self._window, self.tr("Save the digest"), "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.tr("Digest") + ".pdf")
        dialog.fileSelected.connect(lambda name: self.make_digest(Path(name)))
        dialog.open()

    def _write(self, paper: bytes) -> None:
        try:
            write_whole(self._output, paper)
        except StoreError as error:
            self._window.tell(store_error(error), Level.DANGER)
            return
        written = self.tr("Written: {name}").format(name=self._output)
        self._window.tell(". ".join((written, *self._left_out())))

"""The window before a meeting: new, open, recent, demo; language and colours."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QSettings, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from models.earlier.sequel import EarlierMeeting
from models.meeting import Details
from ui.desk.level_sign import Level
from ui.desk.strip import Answer, Strip, StripView
from ui.file_dialogs import file_dialog
from ui.palette import Colours
from ui.start.backup_list import BackupList, KeptState
from ui.start.new_meeting import NewMeetingForm
from ui.start.recent_list import Recent
from ui.start.start_page import Looks, StartPage, StartView


class StartWindow(QMainWindow):
    """Intents only: whoever made it opens meetings."""

    created = Signal(object)
    earlier_chosen = Signal(str)
    sequel_created = Signal(object, object)
    file_chosen = Signal(str)
    demo_requested = Signal()
    rehearsal_requested = Signal(str)
    language_requested = Signal(str)
    theme_requested = Signal(str)
    letters_requested = Signal(str)
    answered = Signal(str)
    backups_requested = Signal(str)
    backup_chosen = Signal(str)

    def __init__(
        self,
        colours: Colours,
        today: date,
        offset: timedelta,
        language: str,
        meetings: Path | None = None,
    ) -> None:
        """`meetings` is the folder in which meetings are looked for."""
        super().__init__()
        self._meetings = meetings
        self.setObjectName("start_window")
        self.setWindowTitle(self.tr("Round table"))
        self.page = StartPage(colours)
        self.form = NewMeetingForm(today, offset, language)
        self.backups = BackupList()
        self._stack = QStackedWidget()
        for page in (self.page, self.form, self.backups):
            self._stack.addWidget(page)
        self._strip = Strip(colours)
        self._strip.answered.connect(self.answered)
        self._strip.shown.connect(lambda said: self._strip.setVisible(bool(said)))
        self._strip.hide()
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.addWidget(self._stack, 1)
        column.addWidget(self._strip)
        self.setCentralWidget(centre)
        self._earlier: EarlierMeeting | None = None
        self._connect()

    def show_recents(self, recents: tuple[Recent, ...], looks: Looks) -> None:
        self.page.show_view(StartView(recents, looks))

    def show_directory(self, people: int) -> None:
        self.page.show_directory(people)

    def ask_for_sequel(self, earlier: EarlierMeeting) -> None:
        """The form of a new meeting, filled with what the earlier one gives."""
        self._earlier = earlier
        self.form.continue_from(earlier)
        self._show_form()

    def show_backups(self, name: str, states: Sequence[KeptState]) -> None:
        """The states that were kept of the meeting file with this name."""
        self._strip.dismiss()
        self.backups.show_states(name, states)
        self._stack.setCurrentWidget(self.backups)
        self.backups.setFocus()

    def tell(self, sentence: str, answers: tuple[Answer, ...] = ()) -> None:
        """What went wrong, below the page, with what can be done about it."""
        self._strip.show_view(StripView(sentence, Level.WARNING, answers))

    def closeEvent(self, event: QCloseEvent) -> None:
        QSettings().setValue("start/geometry", self.saveGeometry())
        super().closeEvent(event)

    def _ask_for_details(self) -> None:
        self._earlier = None
        self.form.begin_anew()
        self._show_form()

    def _show_form(self) -> None:
        """A question about the page before goes with that page."""
        self._strip.dismiss()
        self._stack.setCurrentWidget(self.form)
        self.form.setFocus()

    def _tell_created(self, details: Details) -> None:
        if self._earlier is None:
            self.created.emit(details)
        else:
            self.sequel_created.emit(details, self._earlier)

    def _connect(self) -> None:
        self.page.new_requested.connect(self._ask_for_details)
        self.page.open_requested.connect(self._ask_for_a_file)
        self.page.recent_requested.connect(self.file_chosen)
        self.page.demo_requested.connect(self.demo_requested)
        self.page.rehearsal_requested.connect(self.rehearsal_requested)
        self.page.language_requested.connect(self.language_requested)
        self.page.theme_requested.connect(self.theme_requested)
        self.page.letters_requested.connect(self.letters_requested)
        self.page.sequel_requested.connect(self._ask_for_an_earlier_meeting)
        self.page.directory_requested.connect(self._ask_to_forget_people)
        self.form.created.connect(self._tell_created)
        self.page.backups_requested.connect(self.backups_requested)
        self.backups.chosen.connect(self.backup_chosen)
        for left in (self.form.cancelled, self.backups.left):
            left.connect(lambda: self._stack.setCurrentWidget(self.page))

    def _ask_to_forget_people(self) -> None:
        words = self.tr(
            "The directory offers people of earlier meetings when a name is typed. Emptying it "
            "changes no meeting and cannot be undone."
        )
        self.tell(words, (Answer("forget_people", self.tr("Empty it"), "F2"),))

    def _ask_for_a_file(self) -> None:
        self._ask(self.tr("Open a meeting"), self.file_chosen)

    def _ask_for_an_earlier_meeting(self) -> None:
        self._ask(self.tr("The earlier meeting"), self.earlier_chosen)

    def _ask(self, title: str, chosen: SignalInstance) -> None:
        kinds = self.tr("Meetings and their papers (*.roundtable *.pdf);;All files (*)")
        dialog = file_dialog(self, title, kinds, self._meetings)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(chosen)
        dialog.open()

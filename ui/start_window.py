"""The window before a meeting: new, open, recent, demo; language and colours."""

from datetime import date, timedelta

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.desk.strip import Answer, Level, Strip, StripView
from ui.palette import Colours
from ui.start.new_meeting import NewMeetingForm
from ui.start.recent_list import Recent
from ui.start.start_page import StartPage, StartView


class StartWindow(QMainWindow):
    """Intents only: whoever made it opens meetings."""

    created = Signal(object)
    file_chosen = Signal(str)
    demo_requested = Signal()
    language_requested = Signal(str)
    theme_requested = Signal(str)
    answered = Signal(str)

    def __init__(self, colours: Colours, today: date, offset: timedelta, language: str) -> None:
        super().__init__()
        self.setObjectName("start_window")
        self.setWindowTitle(self.tr("Round table"))
        self.page = StartPage(colours)
        self.form = NewMeetingForm(today, offset, language)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.form)
        self._strip = Strip(colours)
        self._strip.answered.connect(self.answered)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.addWidget(self._stack, 1)
        column.addWidget(self._strip)
        self.setCentralWidget(centre)
        self.page.new_requested.connect(self._ask_for_details)
        self.page.open_requested.connect(self._ask_for_a_file)
        self.page.recent_requested.connect(self.file_chosen)
        self.page.demo_requested.connect(self.demo_requested)
        self.page.language_requested.connect(self.language_requested)
        self.page.theme_requested.connect(self.theme_requested)
        self.form.created.connect(self.created)
        self.form.cancelled.connect(lambda: self._stack.setCurrentWidget(self.page))

    def show_recents(self, recents: tuple[Recent, ...], language: str, theme: str) -> None:
        self.page.show_view(StartView(recents, language, theme))

    def tell(self, sentence: str, answers: tuple[Answer, ...] = ()) -> None:
        """What went wrong, below the page, with what can be done about it."""
        self._strip.show_view(StripView(sentence, Level.WARNING, answers))

    def closeEvent(self, event: QCloseEvent) -> None:
        QSettings().setValue("start/geometry", self.saveGeometry())
        super().closeEvent(event)

    def _ask_for_details(self) -> None:
        self._stack.setCurrentWidget(self.form)
        self.form.setFocus()

    def _ask_for_a_file(self) -> None:
        kinds = self.tr("Meetings (*.roundtable);;All files (*)")
        dialog = QFileDialog(self, self.tr("Open a meeting"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.file_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

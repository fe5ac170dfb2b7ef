"""What the preparing page takes from earlier work: a meeting, templates, people."""

from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from models.acts.agenda import import_agenda
from models.acts.sequel import carry_over
from models.earlier.sequel import first_item
from models.earlier.templates import Template
from models.store.trouble import StoreError
from ui.beside import AtOnce, Beside, read_beside
from ui.file_dialogs import file_dialog
from ui.language import Words
from ui.live_desk import LiveDesk
from ui.out_of_papers import earlier_in
from ui.places import Places
from ui.prepare.prepare_page import PreparePage
from ui.prepare.templates_menu import TemplateChoice
from ui.trouble_wording import store_error
from ui.views.clock_text import minutes


class EarlierConnections(QObject):
    """`told` carries one sentence for the strip. Templates and the first item of a sequel speak
    the language of the meeting's papers."""

    told = Signal(str)

    def __init__(
        self, page: PreparePage, desk: LiveDesk, places: Places, beside: Beside | None = None
    ) -> None:
        super().__init__(page)
        self._beside = beside or AtOnce()
        self._page = page
        self._desk = desk
        self._around = places.around
        self._work = places.earlier_work
        self._templates: tuple[Template, ...] = ()
        self._offer_people()
        self._show_templates()
        page.details.carry_over_requested.connect(self._choose_meeting)
        page.agenda.template_chosen.connect(self._use_template)
        page.agenda.template_kept.connect(self._keep_template)
        page.agenda.template_removed.connect(self._remove_template)
        desk.changed.connect(self._show_templates_anew)

    def carry_over(self, path: Path) -> None:
        """Goes on where the meeting in this file ended."""
        read_beside(
            self._beside,
            path,
            partial(earlier_in, path, self._around),
            lambda earlier: self._desk.do(carry_over, earlier, first_item(self._words())),
            lambda problem: self.told.emit(store_error(problem)),
        )

    def _words(self) -> Words:
        self._language = self._desk.meeting.details.language
        return Words(self._language)

    def _offer_people(self) -> None:
        people = self._work.people()
        self._page.details.offer(people)
        self._page.participants.offer(people)

    def _choose_meeting(self) -> None:
        kinds = self.tr("Meetings and their papers (*.roundtable *.pdf);;All files (*)")
        dialog = file_dialog(self._page, self.tr("The earlier meeting"), kinds)
        dialog.setDirectory(str(self._desk.path.parent))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.carry_over(Path(name)))
        dialog.open()

    def _show_templates_anew(self) -> None:
        if self._language != self._desk.meeting.details.language:
            self._show_templates()

    def _show_templates(self) -> None:
        self._templates = self._work.templates(self._words())
        choices = (
            TemplateChoice(
                one.name, minutes(sum((item.planned for item in one.items), timedelta())), one.own
            )
            for one in self._templates
        )
        self._page.agenda.show_templates(tuple(choices))

    def _use_template(self, place: int) -> None:
        self._desk.do(import_agenda, self._templates[place].items)

    def _keep_template(self, name: str) -> None:
        try:
            self._work.keep_template(name, self._desk.meeting.items)
        except StoreError as error:
            self.told.emit(store_error(error))
            return
        self._show_templates()
        self.told.emit(self.tr("Kept as the template “{name}”.").format(name=name))

    def _remove_template(self, name: str) -> None:
        try:
            self._work.remove_template(name)
        except StoreError as error:
            self.told.emit(store_error(error))
            return
        self._show_templates()
        self.told.emit(self.tr("The template “{name}” is removed.").format(name=name))

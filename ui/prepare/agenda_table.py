"""The agenda: items with their kind, minutes and fixed starts, against the planned end."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.ids import ItemId
from models.kinds import ItemKind
from models.meeting import AgendaItem
from ui import wording
from ui.column import Column
from ui.flow import Flow
from ui.palette import Colours
from ui.plain import button, label
from ui.prepare.agenda_model import AgendaModel, Part
from ui.prepare.cell_editors import ChoiceDelegate, GroupDelegate, MinutesDelegate
from ui.prepare.column_widths import ColumnWidths
from ui.prepare.empty_words import EmptyWords
from ui.prepare.private_note import PrivateNote
from ui.prepare.row_table import RowTable
from ui.prepare.templates_menu import TemplateChoice, TemplatesMenu
from ui.views.prepare import PrepareView

WIDTHS: dict[int, int] = {
    Part.TITLE: 36,
    Part.NUMBER: 6,
    Part.KIND: 17,
    Part.MINUTES: 10,
    Part.FIXED: 16,
    Part.PRESENTERS: 38,
    Part.START: 17,
}
LEAST: dict[int, int] = {
    Part.PRESENTERS: 15,
    Part.FIXED: 9,
    Part.START: 9,
    Part.KIND: 13,
    Part.TITLE: 15,
}
PRESET_MINUTES = 10


class AgendaTable(QWidget):
    """Minutes are whole; places in `item_moved` count from 1."""

    item_added = Signal(str, ItemKind, int)
    item_changed = Signal(AgendaItem)
    item_removed = Signal(int)
    item_moved = Signal(int, int)
    import_agenda_requested = Signal()
    paste_requested = Signal()
    template_chosen = Signal(int)
    template_kept = Signal(str)
    template_removed = Signal(str)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Agenda"))
        self._view: PrepareView | None = None
        self._chosen: ItemId | None = None
        self._model = AgendaModel(colours, self)
        self.table = RowTable(self._model, "change_item", self)
        self.table.setAccessibleName(self.tr("Items of the agenda"))
        self.table.setItemDelegateForColumn(Part.KIND, ChoiceDelegate(_kinds, self))
        self.table.setItemDelegateForColumn(Part.MINUTES, MinutesDelegate(self))
        self.table.setItemDelegateForColumn(Part.PRESENTERS, GroupDelegate(self._people, self))
        ColumnWidths(self, self.table, WIDTHS, growing=Part.TITLE, least=LEAST)
        words = self.tr(
            "Nothing is on the agenda yet. Type a title into the first row, choose a template, "
            "load an agenda, paste one with Ctrl+V, or drop its file here."
        )
        EmptyWords(self.table, self._model, words)
        self._total = label(role="strong")
        self._fit = label()
        self._note = PrivateNote(self)
        self._offered: tuple[TemplateChoice, ...] = ()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)

    def show_view(self, view: PrepareView) -> None:
        if view == self._view:
            return
        self._view = view
        self._model.show_rows(view.items)
        if view.items and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self._model.index(0, self._model.begins_in))
        self._show_total(view)
        self._chosen = self._key_of(self.table.current_row())
        self._show_note()
        self._templates.show_templates(self._offered, filled=bool(view.items))

    def show_templates(self, templates: tuple[TemplateChoice, ...]) -> None:
        self._offered = templates
        filled = bool(self._view and self._view.items)
        self._templates.show_templates(templates, filled=filled)

    def _people(self) -> tuple[str, ...]:
        people = self._view.people if self._view else ()
        return tuple(name.replace("\u00a0", " ") for name in people)

    def _lay_out(self) -> None:
        self._add = button(self.tr("Add  Ins"), "add_item")
        self._remove = button(self.tr("Remove  Del"), "remove_item")
        self._up = button(self.tr("Up  Ctrl+↑"), "move_item_up")
        self._down = button(self.tr("Down  Ctrl+↓"), "move_item_down")
        self._import = button(self.tr("Load an agenda…"), "import_agenda")
        self._import.setShortcut("Ctrl+O")
        self._import.setToolTip("Ctrl+O")
        self._paste = button(self.tr("Paste  Ctrl+V"), "paste_agenda")
        ready = button(self.tr("Templates"), "choose_template")
        self._templates = TemplatesMenu(ready)
        bar = Flow()
        for act in (self._add, self._remove, self._up, self._down, ready):
            bar.addWidget(act)
        bar.addWidget(self._total)
        bar.add_growing(self._fit)
        bar.addWidget(self._import)
        bar.addWidget(self._paste)
        column = Column()
        column.panels.addLayout(bar)
        column.panels.addWidget(self.table, stretch=1)
        column.panels.addWidget(self._note)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)

    def _connect(self) -> None:
        self._model.added.connect(
            lambda title: self.item_added.emit(title, ItemKind.DISCUSSION, PRESET_MINUTES)
        )
        self._model.changed.connect(self.item_changed)
        self.table.remove_wanted.connect(self._tell_removed)
        self.table.move_wanted.connect(self._tell_moved)
        self.table.row_chosen.connect(self._choose)
        self._add.clicked.connect(self.table.begin_row)
        self._remove.clicked.connect(self._tell_removed)
        self._up.clicked.connect(lambda: self.table.move_current(-1))
        self._down.clicked.connect(lambda: self.table.move_current(1))
        self._import.clicked.connect(self.import_agenda_requested)
        self._paste.clicked.connect(self.paste_requested)
        self._templates.chosen.connect(self.template_chosen)
        self._templates.kept.connect(self.template_kept)
        self._templates.removed.connect(self.template_removed)
        self._note.finished.connect(self._tell_note)

    def _show_total(self, view: PrepareView) -> None:
        self._total.setText(self.tr("Total {minutes} min").format(minutes=view.total))
        end = view.details.planned_end
        if end is None or not view.items:
            words, role = "", "muted"
        elif view.over > 0:
            words, role = self.tr("{minutes} min over the planned end at {time}"), "warning"
        else:
            words, role = (
                self.tr("{minutes} min to spare before the planned end at {time}"),
                "muted",
            )
        time = f"{end:%H:%M}" if end else ""
        self._fit.setText(words.format(minutes=abs(view.over), time=time))
        self._fit.setProperty("role", role)
        self._fit.style().polish(self._fit)

    def _choose(self) -> None:
        self._note.finish()
        self._chosen = self._key_of(self.table.current_row())
        self._show_note()

    def _key_of(self, row: int | None) -> ItemId | None:
        return None if row is None else self._model.rows[row].item.id

    def _show_note(self) -> None:
        item = self._item(self._chosen)
        self._note.show_note(item.title if item else None, item.private_note if item else "")

    def _item(self, key: ItemId | None) -> AgendaItem | None:
        return next((row.item for row in self._model.rows if row.item.id == key), None)

    def _tell_note(self, text: str) -> None:
        item = self._item(self._chosen)
        if item is not None and text != item.private_note:
            self.item_changed.emit(replace(item, private_note=text))

    def _tell_removed(self) -> None:
        chosen = [self._model.rows[row].item.id for row in self.table.selected_rows()]
        for key in chosen:
            self.item_removed.emit(key)

    def _tell_moved(self, origin: int, place: int) -> None:
        self.item_moved.emit(self._model.rows[origin].item.id, place + 1)


def _kinds() -> tuple[tuple[str, str], ...]:
    return tuple((str(kind), wording.item_kind(kind)) for kind in ItemKind)

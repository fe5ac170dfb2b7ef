"""The menu of agendas to begin with, and of what is done with one's own."""

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton, QWidget

from ui.plain import button_text

LONGEST_NAME = 80


class TemplateChoice(Struct, frozen=True):
    """`minutes` is the planned total; `own` ones can be removed."""

    name: str
    minutes: int
    own: bool = False


class TemplatesMenu(QMenu):
    """Names are told; places count from 0 in the order in which the templates are shown."""

    chosen = Signal(int)
    kept = Signal(str)
    removed = Signal(str)

    def __init__(self, owner: QPushButton) -> None:
        super().__init__(owner)
        self.setObjectName("templates")
        self._owner: QWidget = owner
        self._templates: tuple[TemplateChoice, ...] = ()
        self._filled = False
        owner.setMenu(self)

    def show_templates(self, templates: tuple[TemplateChoice, ...], *, filled: bool) -> None:
        """`filled`: there is an agenda that could be kept."""
        if (templates, filled) == (self._templates, self._filled):
            return
        self._templates, self._filled = templates, filled
        self._fill()

    def ask_for_a_name(self) -> None:
        """The window goes on meanwhile; Esc keeps nothing."""
        dialog = QInputDialog(self._owner)
        dialog.setObjectName("keep_template_name")
        dialog.setWindowTitle(self.tr("Keep this agenda as a template"))
        dialog.setLabelText(self.tr("Name of the template"))
        dialog.textValueSelected.connect(self._keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, name: str) -> None:
        kept = " ".join(name.split())[:LONGEST_NAME]
        if kept:
            self.kept.emit(kept)

    def _fill(self) -> None:
        self.clear()
        words = self.tr("{name} · {minutes} min")
        for place, one in enumerate(self._templates):
            shown = words.format(name=one.name, minutes=one.minutes)
            action = self.addAction(button_text(shown))
            action.setObjectName(f"template_{place}")
            action.triggered.connect(lambda _on, chosen=place: self.chosen.emit(chosen))
        self.addSeparator()
        keep = self.addAction(self.tr("Keep this agenda as a template…"))
        keep.setObjectName("keep_template")
        keep.setEnabled(self._filled)
        keep.triggered.connect(lambda _on: self.ask_for_a_name())
        own = [one.name for one in self._templates if one.own]
        if own:
            self._add_removals(own)

    def _add_removals(self, own: list[str]) -> None:
        menu = self.addMenu(self.tr("Remove a template"))
        for name in own:
            action = menu.addAction(button_text(name))
            action.triggered.connect(lambda _on, gone=name: self.removed.emit(gone))

"""What can be done with a row, as a menu: at the row by the menu key, in its editor by «More…»."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from models.ids import ItemId
from models.kinds import VOTABLE, NoteKind, SetAside
from ui import wording
from ui.only_looking import grey_entries
from ui.outcomes.new_outcome import ItemChoice
from ui.plain import button_text
from ui.short_text import short
from ui.views.outcomes import OutcomeRow


class OutcomeMenu(QObject):
    """Signals carry the number of the note first; `measure_wanted`: something is to be decided
    about an assignment of an earlier meeting."""

    edit_wanted = Signal(int)
    kind_chosen = Signal(int, object)
    item_chosen = Signal(int, object)
    set_aside = Signal(int, object)
    done_marked = Signal(int, bool)
    measure_wanted = Signal(int)
    named_vote_wanted = Signal(int)
    split_wanted = Signal(int)
    remove_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent

    def show(self, row: OutcomeRow, items: tuple[ItemChoice, ...], at: QPoint) -> None:
        """Not modal: keys and clock go on. `items`: under which it can stand. Of what was merged
        only its words are told."""
        menu = QMenu(self._over)
        menu.setObjectName("outcome_menu")
        menu.setAccessibleName(short(row.row.text))
        menu.addAction(button_text(short(row.row.text))).setEnabled(False)
        if not row.merged:
            self._fill(menu, row, items)
        grey_entries(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _fill(self, menu: QMenu, row: OutcomeRow, items: tuple[ItemChoice, ...]) -> None:
        note = row.row.note
        _add(menu, self.tr("Change the words"), partial(self.edit_wanted.emit, note), "Enter")
        if row.row.kind in VOTABLE:
            self._add_vote(menu, row)
        if row.row.kind is NoteKind.PROPOSAL:
            self._add_setting_aside(menu, row)
        if row.controlled:
            self._add_following_up(menu, row)
        for kind in NoteKind:
            if kind is not row.row.kind:
                words = self.tr("Make it: {kind}").format(kind=wording.note_kind(kind).lower())
                _add(menu, words, partial(self.kind_chosen.emit, note, kind))
        self._add_items(menu, row, items)
        if row.origin is None:
            _add(menu, self.tr("Split at the cursor"), partial(self.split_wanted.emit, note))
        _add(menu, self.tr("Strike out"), partial(self.remove_wanted.emit, note), "Del")

    def _add_items(self, menu: QMenu, row: OutcomeRow, items: tuple[ItemChoice, ...]) -> None:
        inside = menu.addMenu(self.tr("To another item"))
        outside: tuple[tuple[ItemId | None, str], ...] = ((None, self.tr("Under no item")),)
        for item, words in (*outside, *((one.item, one.words) for one in items)):
            if item != row.row.item:
                _add(inside, short(words), partial(self.item_chosen.emit, row.row.note, item))

    def _add_vote(self, menu: QMenu, row: OutcomeRow) -> None:
        words = self.tr("Vote by name…")
        _add(menu, words, partial(self.named_vote_wanted.emit, row.row.note))

    def _add_setting_aside(self, menu: QMenu, row: OutcomeRow) -> None:
        offered: tuple[tuple[str, SetAside | None], ...] = (
            (self.tr("Defer this proposal"), SetAside.DEFERRED),
            (self.tr("Leave it open"), SetAside.LEFT_OPEN),
            (self.tr("It is to be decided again"), None),
        )
        for words, how in offered:
            if how is not row.set_aside:
                _add(menu, words, partial(self.set_aside.emit, row.row.note, how))

    def _add_following_up(self, menu: QMenu, row: OutcomeRow) -> None:
        done = self.tr("It is carried out")
        again = self.tr("It is open again")
        turn = partial(self.done_marked.emit, row.row.note, not row.done)
        _add(menu, again if row.done else done, turn)
        if row.origin is not None:
            words = self.tr("Write down what is done about it")
            _add(menu, words, partial(self.measure_wanted.emit, row.row.note))


def _add(menu: QMenu, words: str, call: Callable[[], object], key: str = "") -> None:
    """The key is only shown; it belongs to the row."""
    made = menu.addAction(f"{button_text(words)}\t{key}" if key else button_text(words))
    made.triggered.connect(lambda _on=False: call())

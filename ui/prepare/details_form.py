"""The details of the meeting, its officials, limits and rules, on one page."""

from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.earlier.presets import Preset
from models.kinds import Limits, Rules
from models.meeting import Details
from models.people import Person
from ui.narrow import is_narrow
from ui.plain import panel
from ui.prepare.fields import section
from ui.prepare.limits_form import LimitsForm
from ui.prepare.officials_form import OfficialsForm
from ui.prepare.requisites_form import RequisitesForm
from ui.prepare.rules_form import RulesForm
from ui.prepare.sequel_row import SequelRow
from ui.views.prepare import PrepareView

BESIDE_THE_BAR = 4
"""Pixels."""


class DetailsForm(QScrollArea):
    """Tells the details once the editing of a field is finished; `today` is only a suggestion."""

    details_changed = Signal(Details)
    limits_changed = Signal(Limits)
    rules_changed = Signal(Rules)
    sound_chosen = Signal(bool)
    preset_chosen = Signal(Preset)
    carry_over_requested = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("change_details")
        self.setAccessibleName(self.tr("Details of the meeting"))
        self._details: Details | None = None
        self._told: Details | None = None
        self._requisites = RequisitesForm(today, self)
        self._officials = OfficialsForm(self)
        self._limits = LimitsForm(self)
        self._rules = RulesForm(self)
        self._sequel = SequelRow(self)
        self._known: tuple[Person, ...] = ()
        self._lay_out()
        self.setFocusProxy(self._requisites.first_field())
        self._requisites.finished.connect(self._tell)
        self._officials.finished.connect(self._tell)
        self._limits.limits_changed.connect(self.limits_changed)
        self._rules.rules_changed.connect(self.rules_changed)
        self._rules.preset_chosen.connect(self.preset_chosen)
        self._rules.sound_chosen.connect(self.sound_chosen)
        self._sequel.carry_over_requested.connect(self.carry_over_requested)

    def offer(self, known: tuple[Person, ...]) -> None:
        """People of earlier meetings, offered after those of the list."""
        self._known = known

    def show_sound(self, on: bool) -> None:
        """Whether this computer may be heard; no matter of the meeting."""
        self._rules.show_sound(on)

    def show_view(self, view: PrepareView) -> None:
        self._limits.show_limits(view.limits)
        self._rules.show_rules(view.rules, view.limits)
        self._sequel.show_origin(view.sequel_of, started=view.started)
        listed = tuple(row.participant.person for row in view.participants)
        names = {one.full_name for one in listed}
        others = tuple(one for one in self._known if one.full_name not in names)
        self._officials.offer((*listed, *others))
        if view.details != self._details:
            self._show_details(view.details)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The area watches what it scrolls: its words, or their letters, may have changed."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._set_out()
        return super().eventFilter(watched, event)

    def _set_out(self) -> None:
        """One below the other where letters are too large for two columns."""
        way, room = QBoxLayout.Direction, self.width() - self.verticalScrollBar().sizeHint().width()
        left, right = self._meeting.minimumSizeHint().width(), self._right.minimumSize().width()
        needed = left + self._columns.spacing() + right + BESIDE_THE_BAR
        narrow = is_narrow(self) or needed > room
        self._columns.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _show_details(self, details: Details) -> None:
        """Only what is new is shown, so that a field in which somebody types is left alone."""
        before = self._details
        self._requisites.show_details(details, before)
        for name, row in self._officials.rows.items():
            if before is None or getattr(before, name) != getattr(details, name):
                row.show_value(getattr(details, name))
        self._details = self._told = details

    def _tell(self) -> None:
        if self._details is None:
            return
        rows = self._officials.rows
        typed = replace(
            self._requisites.typed(self._details),
            chair=rows["chair"].value(),
            moderator=rows["moderator"].value(),
            secretary=rows["secretary"].value(),
        )
        if typed not in (self._details, self._told):
            self._told = typed
            self.details_changed.emit(typed)

    def _lay_out(self) -> None:
        people, limits = panel("officials"), panel("limits")
        self._meeting, self._right = panel("meeting"), QVBoxLayout()
        for frame, words, form in (
            (self._meeting, self.tr("Meeting"), self._requisites),
            (people, self.tr("Officials"), self._officials),
            (limits, self.tr("Limits of speech"), self._limits),
        ):
            column = QVBoxLayout(frame)
            column.setContentsMargins(16, 12, 16, 16)
            column.setSpacing(10)
            column.addWidget(section(words))
            column.addWidget(form)
            if form is self._requisites:
                column.addWidget(self._sequel)
            if form is self._limits:
                column.addWidget(self._rules)
            column.addStretch(1)
        self._right.addWidget(people)
        self._right.addWidget(limits, stretch=1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addWidget(self._meeting, stretch=1)
        self._columns.addLayout(self._right, stretch=1)
        ground = QWidget()
        whole = QVBoxLayout(ground)
        whole.setContentsMargins(0, 0, BESIDE_THE_BAR, 0)
        whole.addLayout(self._columns)
        whole.addStretch(1)
        self.setWidget(ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)

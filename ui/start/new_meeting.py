"""The few things a new meeting begins with; the rest is filled in while preparing."""

from datetime import date, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from models.earlier.sequel import EarlierMeeting
from models.meeting import Details
from ui.plain import button, label, panel, wrapping
from ui.prepare.fields import even_columns, labelled, text_field
from ui.prepare.optional_fields import OptionalDay, OptionalTime

WIDTH, WIDTH_IN_LETTERS = 560, 72
BEGINS, ENDS = time(10), time(12)


class NewMeetingForm(QWidget):
    """Enter creates, Esc cancels. `language` is that of the paper, ru or en; `utc_offset` that of
    the place."""

    created = Signal(Details)
    cancelled = Signal()

    def __init__(
        self,
        today: date,
        utc_offset: timedelta,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("create_meeting_form")
        self.setAccessibleName(self.tr("New meeting"))
        self._begun = Details(language=language, utc_offset=utc_offset)
        self._title = text_field("title", self.tr("What the round table is about"))
        self._organiser = text_field("organiser")
        self._place = text_field("place")
        self._day = OptionalDay("day", today)
        self._start = OptionalTime("planned_start", BEGINS)
        self._end = OptionalTime("planned_end", ENDS)
        self._day.show_value(today)
        self._start.show_value(BEGINS)
        self._end.show_value(ENDS)
        self._create = button(self.tr("Create  Enter"), "create_meeting", role="main")
        self._cancel = button(self.tr("Cancel  Esc"), "cancel_new_meeting")
        self._continues = False
        self._heading = label(role="heading")
        self._next = wrapping(role="muted")
        self._hint = label(self.tr("A title is needed."), role="muted")
        self._lay_out()
        self._connect()
        self._judge()
        self.begin_anew()
        self.setFocusProxy(self._title)

    def begin_anew(self) -> None:
        """What an earlier meeting filled in goes again; what was typed stays."""
        if self._continues:
            for field in (self._title, self._organiser, self._place):
                field.clear()
        self._continues = False
        self._heading.setText(self.tr("New meeting"))
        self._next.setText(self.tr("Participants, agenda and all the rest come next."))

    def continue_from(self, earlier: EarlierMeeting) -> None:
        """What the earlier meeting gives is filled in; the day and the times are new."""
        self._continues = True
        self._heading.setText(self.tr("Continue an earlier meeting"))
        self._title.setText(earlier.details.title)
        self._organiser.setText(earlier.details.organiser)
        self._place.setText(earlier.details.place)
        people = self.tr("%n people", "", len(earlier.participants))
        left = self.tr("%n open assignments", "", len(earlier.assignments))
        words = self.tr("Come along: {people} with their seats, limits and rules, {assignments}.")
        self._next.setText(words.format(people=people, assignments=left))
        self._title.selectAll()

    def details(self) -> Details:
        begun = self._begun
        return Details(
            title=self._title.text().strip(),
            organiser=self._organiser.text().strip(),
            place=self._place.text().strip(),
            day=self._day.value(),
            planned_start=self._start.value(),
            planned_end=self._end.value(),
            language=begun.language,
            utc_offset=begun.utc_offset,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _finish(self) -> None:
        if self._create.isEnabled():
            self.created.emit(self.details())

    def _judge(self) -> None:
        titled = bool(self._title.text().strip())
        self._create.setEnabled(titled)
        self._hint.setVisible(not titled)

    def _connect(self) -> None:
        self._title.textChanged.connect(self._judge)
        self._create.clicked.connect(self._finish)
        self._cancel.clicked.connect(self.cancelled)

    def _lay_out(self) -> None:
        frame = panel("new_meeting_fields", self)
        letters = WIDTH_IN_LETTERS * self.fontMetrics().averageCharWidth()
        frame.setFixedWidth(max(WIDTH, letters))
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(28, 24, 28, 24)
        inside.setSpacing(18)
        inside.addWidget(self._heading)
        inside.addLayout(self._fields())
        inside.addWidget(self._next)
        inside.addLayout(self._answers())
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(frame)
        across.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addLayout(across)
        whole.addStretch(3)

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        even_columns(grid, 3)
        grid.addLayout(labelled(self.tr("Title"), self._title), 0, 0, 1, 3)
        grid.addLayout(labelled(self.tr("Organiser"), self._organiser), 1, 0, 1, 3)
        grid.addLayout(labelled(self.tr("Place"), self._place), 2, 0, 1, 3)
        for column, (words, field) in enumerate(
            (
                (self.tr("Day"), self._day),
                (self.tr("Planned start"), self._start),
                (self.tr("Planned end"), self._end),
            )
        ):
            grid.addLayout(labelled(words, field), 3, column)
            field.call(words)
        return grid

    def _answers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._hint)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._create)
        return row

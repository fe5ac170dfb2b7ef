"""What stands on the paper about the meeting: title, organiser, place, days and times."""

from datetime import date, time

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QSpinBox, QWidget

from models.meeting import Details
from models.papers.wording import named_by_kind
from ui.entry import Choice, Figure
from ui.plain import explain
from ui.prepare.fields import even_columns, indent_text, labelled, text_field
from ui.prepare.optional_fields import OptionalDay, OptionalTime

COLUMNS = 4
LARGEST_QUORUM = 1000
TEXTS = ("title", "heading", "organiser", "congress", "place", "number")
OPENS, ENDS = time(10), time(12)


class RequisitesForm(QWidget):
    finished = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = {name: text_field(name) for name in TEXTS}
        self._days = {name: OptionalDay(name, today) for name in ("day", "last_day")}
        self._times = {
            "planned_start": OptionalTime("planned_start", OPENS),
            "planned_end": OptionalTime("planned_end", ENDS),
        }
        self._quorum = self._quorum_box()
        self._language = self._language_box()
        self._lay_out()
        self._connect()

    def first_field(self) -> QWidget:
        return self._lines["title"]

    def show_details(self, details: Details, before: Details | None) -> None:
        """Show what differs from before; everything, if nothing was shown before."""
        fresh = [
            name
            for name in (*self._lines, *self._days, *self._times, "quorum", "language")
            if before is None or getattr(before, name) != getattr(details, name)
        ]
        for name in fresh:
            self._show(name, details)
        heading = _default_heading(details.title)
        self._lines["heading"].setPlaceholderText(heading)
        explain(self._lines["heading"], heading)
        if details.day:
            self._days["last_day"].suggest(details.day)

    def typed(self, details: Details) -> Details:
        """The details with what the fields hold now; an emptied title comes back."""
        title = self._lines["title"].text().strip()
        if not title:
            self._lines["title"].setText(details.title)
        return replace(
            details,
            title=title or details.title,
            heading=self._lines["heading"].text().strip(),
            organiser=self._lines["organiser"].text().strip(),
            congress=self._lines["congress"].text().strip(),
            place=self._lines["place"].text().strip(),
            number=self._lines["number"].text().strip(),
            day=self._days["day"].value(),
            last_day=self._days["last_day"].value(),
            planned_start=self._times["planned_start"].value(),
            planned_end=self._times["planned_end"].value(),
            quorum=self._quorum.value() or None,
            language=self._language.currentData(),
        )

    def _show(self, name: str, details: Details) -> None:
        value = getattr(details, name)
        if name in self._lines and self._lines[name].text() != value:
            self._lines[name].setText(value)
            self._lines[name].setCursorPosition(0)
        elif name in self._days:
            self._days[name].show_value(value)
        elif name in self._times:
            self._times[name].show_value(value)
        elif name == "quorum":
            self._quorum.setValue(value or 0)
        elif name == "language":
            self._language.setCurrentIndex(self._language.findData(value))

    def _quorum_box(self) -> QSpinBox:
        box = Figure()
        box.setObjectName("quorum")
        box.setRange(0, LARGEST_QUORUM)
        box.setSpecialValueText(self.tr("not set"))
        indent_text(box)
        return box

    def _language_box(self) -> QComboBox:
        box = Choice()
        box.setObjectName("paper_language")
        box.addItem(self.tr("Русский"), "ru")
        box.addItem(self.tr("English"), "en")
        box.view().setAccessibleName(self.tr("Paper in"))
        return box

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(12)
        even_columns(grid, COLUMNS)
        for row, (words, field) in enumerate(
            (
                (self.tr("Title"), self._lines["title"]),
                (self.tr("Heading after the word “Minutes”"), self._lines["heading"]),
                (self.tr("Organiser"), self._lines["organiser"]),
                (self.tr("Congress or forum"), self._lines["congress"]),
                (self.tr("Place"), self._lines["place"]),
            )
        ):
            grid.addLayout(labelled(words, field), row, 0, 1, COLUMNS)
        for column, (words, pick) in enumerate(
            (
                (self.tr("Day"), self._days["day"]),
                (self.tr("Last day"), self._days["last_day"]),
                (self.tr("Planned start"), self._times["planned_start"]),
                (self.tr("Planned end"), self._times["planned_end"]),
            )
        ):
            grid.addLayout(labelled(words, pick), 5, column)
            pick.call(words)
        grid.addLayout(
            labelled(self.tr("Number of the minutes"), self._lines["number"]), 6, 0, 1, 2
        )
        grid.addLayout(labelled(self.tr("Quorum"), self._quorum), 6, 2)
        grid.addLayout(labelled(self.tr("Paper in"), self._language), 6, 3)

    def _connect(self) -> None:
        for line in self._lines.values():
            line.editingFinished.connect(self.finished)
        for field in (*self._days.values(), *self._times.values()):
            field.finished.connect(self.finished)
        self._quorum.editingFinished.connect(self.finished)
        self._language.activated.connect(lambda _place: self.finished.emit())


def _default_heading(title: str) -> str:
    """What the paper says without a heading of its own; the same words as there."""
    words = QCoreApplication.translate("Paper", "of the round table “{title}”")
    return named_by_kind(words, title) if title else ""

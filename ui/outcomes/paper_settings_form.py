"""The settings of the papers, beside the preview that shows them: every change is an act."""

from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.paper_settings import Approval, PaperSettings
from ui.flow import Columns
from ui.outcomes.emblem_field import EmblemField
from ui.outcomes.field_watch import FieldWatch
from ui.outcomes.note_text import NoteText
from ui.outcomes.page_fields import PageFields
from ui.outcomes.wording_fields import WordingFields
from ui.plain import button, wrapping
from ui.prepare.fields import labelled, section, text_field
from ui.prepare.optional_fields import OptionalDay
from ui.room import keep_hint_whole
from ui.rows_area import RowsArea

SOME_DAY = date(2000, 1, 1)


class PaperSettingsForm(QFrame):
    """`changed` carries the whole new settings; `left` goes back to the outcomes."""

    changed = Signal(PaperSettings)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("change_paper_settings")
        self.setProperty("role", "panel")
        self._settings = PaperSettings()
        self._page = PageFields()
        self._wording = WordingFields()
        self.emblem = EmblemField()
        self._letterhead = NoteText()
        self._distribution = NoteText()
        self._post = text_field("approval_post")
        self._name = text_field("approval_name", self.tr("A.B. Surname"))
        self._day = OptionalDay("approval_day", SOME_DAY)
        self._back = button(self.tr("Back to the outcomes"), "leave_paper_settings")
        self._watch = FieldWatch(self)
        self._arrange()
        self._connect()

    def show_settings(self, settings: PaperSettings, emblem: str) -> None:
        """What is being typed stays in fields whose settled value is the same."""
        self.emblem.show_emblem(emblem)
        if settings == self._settings:
            return
        before, self._settings = self._settings, settings
        self._page.show_page(settings.page)
        self._wording.show_settings(settings)
        for field, name in ((self._letterhead, "letterhead"), (self._distribution, "distribution")):
            if getattr(settings, name) != getattr(before, name):
                field.setPlainText("\n".join(getattr(settings, name)))
        if settings.approval != before.approval:
            approval = settings.approval or Approval()
            self._post.setText(approval.post)
            self._name.setText(approval.name)
            self._day.show_value(approval.day)

    def suggest_day(self, day: date) -> None:
        """Where the date of the stamp begins: the day of the meeting."""
        self._day.suggest(day)

    def begin(self) -> None:
        """At the first field, with the heading above it in sight."""
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._page.focusNextChild()
        self.area.verticalScrollBar().setValue(0)

    def finish(self) -> None:
        """Tells what was typed and not told yet."""
        self._wording.finish()
        self._tell(
            replace(
                self._settings,
                letterhead=_lines(self._letterhead),
                distribution=_lines(self._distribution),
                approval=self._approval(),
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _approval(self) -> Approval | None:
        typed = Approval(
            " ".join(self._post.text().split()),
            " ".join(self._name.text().split()),
            self._day.value(),
        )
        return None if typed == Approval() else typed

    def _tell(self, settings: PaperSettings) -> None:
        if settings != self._settings:
            self._settings = settings
            self.changed.emit(settings)

    def _leave(self) -> None:
        self.finish()
        self.left.emit()

    def _connect(self) -> None:
        self._page.changed.connect(lambda page: self._tell(replace(self._settings, page=page)))
        self._wording.changed.connect(self._tell_wording)
        self._watch.watch(self._letterhead, self._distribution, self._post, self._name)
        self._watch.finished.connect(self.finish)
        self._watch.left.connect(self._leave)
        self._day.finished.connect(self.finish)
        self._back.clicked.connect(self._leave)

    def _tell_wording(self, new: PaperSettings) -> None:
        self._tell(
            replace(
                self._settings,
                heard_as=new.heard_as,
                decided_word=new.decided_word,
                recommended_to=new.recommended_to,
                outcome_title=new.outcome_title,
            )
        )

    def _arrange(self) -> None:
        for field, name in ((self._letterhead, "letterhead"), (self._distribution, "distribution")):
            field.setObjectName(name)
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(10)
        column.addWidget(section(self.tr("Page")))
        column.addWidget(self._page)
        column.addWidget(section(self.tr("Wording")))
        column.addWidget(self._wording)
        column.addWidget(section(self.tr("Letterhead")))
        column.addWidget(self.emblem)
        lines = self.tr("Lines in place of the organiser")
        column.addLayout(labelled(lines, self._letterhead))
        column.addWidget(section(self.tr("Approval stamp")))
        column.addLayout(self._approval_row())
        column.addWidget(section(self.tr("Distribution list")))
        column.addLayout(labelled(self.tr("Whom it is sent to, one per line"), self._distribution))
        for field in (self._letterhead, self._distribution):
            field.setMinimumHeight(field.minimumSizeHint().height())
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 6, 10)
        whole.addLayout(self._top())
        words = self.tr("Final papers stay as they were made; changes show in drafts.")
        whole.addWidget(wrapping(words, role="muted"))
        self.area = RowsArea(fields)
        whole.addWidget(self.area, 1)

    def _top(self) -> QHBoxLayout:
        top = QHBoxLayout()
        top.addWidget(section(self.tr("Settings of the paper")))
        top.addStretch(1)
        top.addWidget(self._back)
        return top

    def _approval_row(self) -> Columns:
        columns = Columns(2)
        day = self.tr("Date; without one, room is left to write it")
        self._day.call(day)
        keep_hint_whole(self._name)
        columns.add_layout(labelled(self.tr("Post of the approver"), self._post))
        columns.add_layout(labelled(self.tr("Name"), self._name))
        columns.add_layout(labelled(day, self._day))
        return columns


def _lines(field: NoteText) -> tuple[str, ...]:
    typed = (" ".join(line.split()) for line in field.toPlainText().splitlines())
    return tuple(line for line in typed if line)

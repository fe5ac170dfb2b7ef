"""Whether the paper is a draft or final; what cannot be undone is asked in words first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.flow import Flow
from ui.plain import button, explain, wrapping
from ui.views.final_paper import FinalPaperView
from ui.wording import refusal

ROOM = 440
"""What a small laptop has for its acts, in pixels."""


class FinalBar(QFrame):
    """`finalise_wanted` and `reopen_wanted` are told after the question was answered; before it is
    asked, `asked` lets what is being typed be finished."""

    asked = Signal()
    finalise_wanted = Signal(object)
    reopen_wanted = Signal(object, int)
    settings_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("final_bar")
        self.setProperty("role", "panel")
        self._view = FinalPaperView()
        self._state = wrapping(role="strong")
        self._obstacle = wrapping(role="muted")
        self._since = wrapping(role="warning")
        self._settings = button(self.tr("Settings of the paper…"), "paper_settings")
        self._settings.setCheckable(True)
        self._change = button("", "finalise_paper")
        self._question = wrapping()
        self._yes = button("", "finalise_yes", role="main")
        self._no = button(self.tr("Not yet"), "finalise_no")
        self._asking = QWidget()
        self._arrange()
        self._change.clicked.connect(self._ask)
        self._yes.clicked.connect(self._answer)
        self._no.clicked.connect(self._take_back)
        self._settings.clicked.connect(self.settings_wanted)
        self._tell()

    def show_view(self, view: FinalPaperView) -> None:
        """A question about another paper, or about what has changed meanwhile, is withdrawn."""
        if view != self._view:
            self._view = view
            self._asking.hide()
            self._tell()

    def show_settings_open(self, shown: bool) -> None:
        self._settings.setChecked(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._asking.isVisible():
            self._take_back()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        self.asked.emit()
        self._question.setText(self._question_words())
        self._yes.setText(self._yes_words())
        self._yes.setAccessibleName(self._yes_words())
        self._asking.show()
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self) -> None:
        self._asking.hide()
        view = self._view
        if view.version:
            self.reopen_wanted.emit(view.document, view.version)
        else:
            self.finalise_wanted.emit(view.document)

    def _take_back(self) -> None:
        self._asking.hide()
        self._change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        view = self._view
        filed = view.document is not None
        draft = filed and not view.version
        self._state.setText(self._state_words())
        self._state.setVisible(filed)
        words = self.tr("Reopen…") if view.version else self.tr("Make it final…")
        self._change.setText(words)
        self._change.setAccessibleName(words)
        self._change.setVisible(filed)
        self._change.setEnabled(not draft or view.obstacle is None)
        why = refusal(view.obstacle) if draft and view.obstacle else ""
        explain(self._change, why)
        self._obstacle.setText(why)
        self._obstacle.setVisible(bool(why))
        self._since.setText(self._since_words())
        self._since.setVisible(view.since is not None)

    def _state_words(self) -> str:
        view = self._view
        if view.at is None:
            return self.tr("DRAFT")
        words = self.tr("Version {number} of {day}, {time}")
        return words.format(number=view.version, day=f"{view.at:%d.%m.%Y}", time=f"{view.at:%H:%M}")

    def _since_words(self) -> str:
        view = self._view
        if view.since is None:
            return ""
        words = self.tr(
            "Since version {number} something was changed that this paper does not tell; reopening "
            "it puts that in."
        )
        if view.since.outcomes:
            words = self.tr(
                "Since version {number} something was changed that this paper does not tell "
                "(also outcomes {outcomes}); reopening it puts that in."
            )
        return words.format(number=view.version, outcomes=", ".join(view.since.outcomes))

    def _question_words(self) -> str:
        before = self.tr("What was done before can no longer be undone then, only changed.")
        return f"{self._asked_words()} {before}"

    def _asked_words(self) -> str:
        view = self._view
        if view.version:
            return self.tr(
                "Reopen version {number}? The paper is a draft again, and the next one will be "
                "version {next}. This cannot be undone."
            ).format(number=view.version, next=view.coming)
        words = self.tr(
            "Make version {number} final? It records the meeting as it stands now, without the "
            "mark of a draft. This cannot be undone; a final paper can only be reopened."
        ).format(number=view.coming)
        if not view.missing:
            return words
        missing = self.tr("Still missing: %n.", "", view.missing)
        return f"{words} {missing}"

    def _yes_words(self) -> str:
        return self.tr("Reopen it") if self._view.version else self.tr("Make it final")

    def _arrange(self) -> None:
        top = Flow()
        top.add_growing(self._state)
        for act in (self._settings, self._change):
            top.addWidget(act)
        answers = Flow()
        answers.add_stretch()
        answers.addWidget(self._yes)
        answers.addWidget(self._no)
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.addWidget(self._question)
        asking.addLayout(answers)
        self._asking.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addLayout(top)
        column.addWidget(self._obstacle)
        column.addWidget(self._since)
        column.addWidget(self._asking)

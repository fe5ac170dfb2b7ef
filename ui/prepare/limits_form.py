"""The limits of speech in whole minutes."""

from datetime import timedelta
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from models.kinds import Limits, SpeechKind
from ui import wording
from ui.entry import Figure
from ui.flow import Columns
from ui.prepare.fields import indent_text, labelled
from ui.views.clock_text import minutes

COLUMNS = 4
LONGEST = 240
WARNING = "warning"


class LimitsForm(QWidget):
    """Tells new limits once a field is left. A figure that was not touched keeps its seconds."""

    limits_changed = Signal(Limits)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("change_limits")
        self._limits: Limits | None = None
        self._boxes = {name: self._box(name) for name in Limits.__struct_fields__}
        columns = Columns(COLUMNS, self, gap=8)
        for name, box in self._boxes.items():
            columns.add_layout(labelled(_words(name), box))

    def show_limits(self, limits: Limits) -> None:
        for name, box in self._boxes.items():
            before = self._limits and getattr(self._limits, name)
            if self._limits is None or before != getattr(limits, name):
                box.setValue(_shown(limits, name))
        self._limits = limits

    def _box(self, name: str) -> QSpinBox:
        box = Figure(self)
        box.setObjectName(f"limit_{name}")
        box.setRange(0, LONGEST)
        box.setSuffix(self.tr(" min"))
        box.setSpecialValueText(self.tr("no warning") if name == WARNING else self.tr("no limit"))
        indent_text(box)
        box.editingFinished.connect(self._tell)
        return box

    def _tell(self) -> None:
        if self._limits is None:
            return
        typed: dict[str, Any] = {
            name: _limit(name, box.value())
            for name, box in self._boxes.items()
            if box.value() != _shown(self._limits, name)
        }
        if typed:
            self._limits = replace(self._limits, **typed)
            self.limits_changed.emit(self._limits)


def _shown(limits: Limits, name: str) -> int:
    """Less than half a minute still shows as one: 0 would say that there is no limit."""
    limit: timedelta | None = getattr(limits, name)
    return max(1, minutes(limit)) if limit else 0


def _limit(name: str, count: int) -> timedelta | None:
    return timedelta(minutes=count) if count or name == WARNING else None


def _words(name: str) -> str:
    others = {
        "repeated": QCoreApplication.translate("LimitsForm", "Speaks again"),
        WARNING: QCoreApplication.translate("LimitsForm", "Warning before"),
    }
    return others[name] if name in others else wording.speech_kind(SpeechKind(name))

"""How queue and floor behave, and the presets that set the limits with it."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from models.earlier.presets import Preset, preset_of
from models.kinds import Limits, Rules, SpeechKind
from ui import wording
from ui.flow import Flow
from ui.outcomes.majority_choice import MajorityChoice
from ui.plain import button_text, label, show_checked, wrapping
from ui.prepare.ranks_form import RanksForm
from ui.start.choice import Choice

INTERRUPTING = (SpeechKind.POINT_OF_ORDER, SpeechKind.QUESTION, SpeechKind.ANSWER)


class RulesForm(QWidget):
    """`preset_chosen` carries a Preset: rules and limits at once. No preset shows as chosen while
    something differs from all of them."""

    rules_changed = Signal(Rules)
    preset_chosen = Signal(Preset)
    sound_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("change_rules")
        self._rules = Rules()
        self._preset = Choice(self.tr("Preset"), self._presets(), "preset")
        self._stops = {
            kind: self._box(wording.speech_kind(kind), f"stops_clock_{kind}")
            for kind in INTERRUPTING
        }
        self._first = self._box(
            self.tr("Who has not spoken yet goes first within a kind"), "first_timers_first"
        )
        self._twice = self._box(
            self.tr("The same person may wait twice with one kind of speech"), "same_twice"
        )
        self._majority = MajorityChoice("rule_of_votes")
        self._majority.chosen.connect(lambda _rule: self._tell())
        self._ranks = RanksForm(self)
        self._ranks.ranks_changed.connect(
            lambda ranks: self.rules_changed.emit(replace(self._rules, ranks=ranks))
        )
        self._sound = QCheckBox(self.tr("On this computer: a sound when time runs out and ends"))
        self._sound.setObjectName("sound")
        self._sound.setAccessibleName(self._sound.text())
        self._sound.toggled.connect(self.sound_chosen)
        self._preset.chosen.connect(lambda name: self.preset_chosen.emit(Preset(name)))
        self._lay_out()

    def show_rules(self, rules: Rules, limits: Limits) -> None:
        self._rules = rules
        self._preset.show_value(str(preset_of(limits, rules) or ""))
        for kind, box in self._stops.items():
            show_checked(box, kind in rules.stops_clock)
        show_checked(self._first, rules.first_timers_first)
        show_checked(self._twice, rules.same_twice)
        self._majority.show_rule(rules.majority)
        self._ranks.show_ranks(rules)

    def show_sound(self, on: bool) -> None:
        show_checked(self._sound, on)

    def _tell(self) -> None:
        others = tuple(kind for kind in self._rules.stops_clock if kind not in INTERRUPTING)
        chosen = tuple(kind for kind, box in self._stops.items() if box.isChecked())
        self.rules_changed.emit(
            replace(
                self._rules,
                stops_clock=(*chosen, *others),
                first_timers_first=self._first.isChecked(),
                same_twice=self._twice.isChecked(),
                majority=self._majority.rule,
            )
        )

    def _box(self, words: str, name: str) -> QCheckBox:
        box = QCheckBox(button_text(words), self)
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.toggled.connect(lambda _on: self._tell())
        return box

    def _lay_out(self) -> None:
        presets = QHBoxLayout()
        presets.addWidget(self._preset)
        presets.addStretch(1)
        stops = Flow(gap=18)
        for box in self._stops.values():
            stops.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(presets)
        column.addSpacing(4)
        words = self.tr("The clock of the interrupted speaker stands still during")
        column.addWidget(wrapping(words, role="muted"))
        column.addLayout(stops)
        column.addWidget(self._first)
        column.addWidget(self._twice)
        column.addLayout(self._votes_row())
        column.addWidget(self._ranks)
        column.addWidget(self._sound)

    def _votes_row(self) -> Flow:
        row = Flow()
        row.addWidget(label(self.tr("A vote is adopted by"), role="muted"))
        row.addWidget(self._majority)
        return row

    def _presets(self) -> dict[str, str]:
        return {
            str(Preset.ROUND_TABLE): self.tr("Round table"),
            str(Preset.COUNCIL): self.tr("Council"),
            str(Preset.PUBLIC_HEARING): self.tr("Public hearing"),
        }

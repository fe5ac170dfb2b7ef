import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from models.earlier.presets import REGULATIONS, Preset
from models.kinds import Limits, Majority, Rules, SpeechKind
from tests.ui.desk.watching import heard
from ui.outcomes.majority_choice import MajorityChoice
from ui.prepare.rules_form import RulesForm


@pytest.fixture
def form(qtbot: QtBot) -> RulesForm:
    form = RulesForm()
    qtbot.addWidget(form)
    form.show_rules(Rules(), Limits())
    form.show()
    return form


def box(form: RulesForm, name: str) -> QCheckBox:
    found = form.findChild(QCheckBox, name)
    assert isinstance(found, QCheckBox)
    return found


def preset(form: RulesForm, which: Preset) -> QPushButton:
    found = form.findChild(QPushButton, f"preset_{which}")
    assert isinstance(found, QPushButton)
    return found


def test_the_preset_that_stands_is_marked(form: RulesForm) -> None:
    assert preset(form, Preset.ROUND_TABLE).isChecked()
    hearing = REGULATIONS[Preset.PUBLIC_HEARING]
    form.show_rules(hearing.rules, hearing.limits)
    assert preset(form, Preset.PUBLIC_HEARING).isChecked()
    assert box(form, "first_timers_first").isChecked()


def test_one_figure_of_ones_own_is_no_preset_any_more(form: RulesForm) -> None:
    form.show_rules(Rules(), replace(Limits(), speech=None))
    assert not any(preset(form, one).isChecked() for one in Preset)


def test_a_preset_is_told_once(form: RulesForm) -> None:
    told = QSignalSpy(form.preset_chosen)
    preset(form, Preset.COUNCIL).click()
    preset(form, Preset.COUNCIL).click()
    assert heard(told) == [Preset.COUNCIL]


def test_a_question_may_take_the_time_of_the_speaker(form: RulesForm) -> None:
    told = QSignalSpy(form.rules_changed)
    box(form, "stops_clock_question").click()
    assert heard(told) == [Rules(stops_clock=(SpeechKind.POINT_OF_ORDER, SpeechKind.ANSWER))]


def test_the_order_of_the_queue_is_a_matter_of_rules(form: RulesForm) -> None:
    told = QSignalSpy(form.rules_changed)
    box(form, "first_timers_first").click()
    box(form, "same_twice").click()
    assert heard(told)[-1] == Rules(same_twice=True, first_timers_first=True)


def test_another_rule_of_votes_is_told_and_leaves_the_preset_standing(form: RulesForm) -> None:
    told = QSignalSpy(form.rules_changed)
    rule = form.findChild(MajorityChoice)
    assert isinstance(rule, MajorityChoice)
    rule.setCurrentIndex(list(Majority).index(Majority.OF_ALL))
    rule.activated.emit(rule.currentIndex())
    assert heard(told) == [Rules(majority=Majority.OF_ALL)]
    form.show_rules(Rules(majority=Majority.OF_ALL), Limits())
    assert preset(form, Preset.ROUND_TABLE).isChecked()


def test_a_wheel_that_scrolls_past_leaves_the_rule_of_votes(form: RulesForm) -> None:
    rule = form.findChild(MajorityChoice)
    assert isinstance(rule, MajorityChoice)
    wheel = QWheelEvent(
        *(QPointF(), QPointF(), QPoint(), QPoint(0, -120)),
        *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier),
        *(Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(rule, wheel)
    assert rule.rule is Majority.OF_PRESENT


def test_a_screen_reader_turns_a_box_without_a_click(form: RulesForm) -> None:
    told = QSignalSpy(form.rules_changed)
    box(form, "same_twice").toggle()
    assert [rules.same_twice for rules in heard(told)] == [True]
    form.show_rules(Rules(), Limits())
    assert len(heard(told)) == 1

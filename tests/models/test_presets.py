from models.acts.details import change_rules
from models.desk import Desk
from models.earlier.presets import REGULATIONS, Preset, preset_of
from models.kinds import Limits, Rules
from models.refusals import Refusal
from tests.models.table import minutes, refused


def test_a_preset_sets_limits_and_rules_in_one_act_and_one_undo_takes_it_back(desk: Desk) -> None:
    hearing = REGULATIONS[Preset.PUBLIC_HEARING]
    desk.do(change_rules, hearing.rules, hearing.limits)
    assert preset_of(desk.meeting.limits, desk.meeting.rules) is Preset.PUBLIC_HEARING
    desk.undo()
    assert preset_of(desk.meeting.limits, desk.meeting.rules) is Preset.ROUND_TABLE


def test_rules_alone_leave_the_limits(desk: Desk) -> None:
    desk.do(change_rules, Rules(same_twice=True))
    assert desk.meeting.limits == Limits()
    assert preset_of(desk.meeting.limits, desk.meeting.rules) is None


def test_the_same_rules_and_limits_are_nothing_new(desk: Desk) -> None:
    with refused(Refusal.NOTHING_NEW):
        desk.do(change_rules, Rules(), Limits())


def test_a_preset_with_an_impossible_limit_is_refused(desk: Desk) -> None:
    with refused(Refusal.OUT_OF_RANGE):
        desk.do(change_rules, Rules(), Limits(speech=minutes(-1)))

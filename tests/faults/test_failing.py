"""Whatever call fails, and however: a typed refusal, and what was acknowledged is there."""

import errno

import pytest

from tests.faults.failing import fail_everywhere, written_in_mouthfuls
from tests.faults.works import Work, works

WORKS = works()
NAMES = [work.name for work in WORKS]
HOW = [(errno.EIO, False), (errno.ENOSPC, False), (errno.ENOSPC, True), (errno.EACCES, True)]


@pytest.mark.parametrize(("code", "from_then_on"), HOW)
@pytest.mark.parametrize("work", WORKS, ids=NAMES)
def test_any_call_may_fail(work: Work, code: int, from_then_on: bool) -> None:
    report = fail_everywhere(work, code, from_then_on=from_then_on)
    assert report.states > 5
    assert report.nothing_lost, report.faults


@pytest.mark.parametrize("work", WORKS, ids=NAMES)
def test_a_disk_that_takes_little_at_a_time_gets_everything(work: Work) -> None:
    report = written_in_mouthfuls(work)
    assert report.whole, report.faults
    assert report.nothing_lost, report.faults

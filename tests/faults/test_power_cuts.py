"""No power cut loses what was acknowledged; the explorer that says so notices a broken store."""

import pytest

from tests.faults.explorer import Explorer, explore
from tests.faults.sabotage import SABOTAGED, sabotaged
from tests.faults.works import Work, works

WORKS = works()


@pytest.mark.parametrize("fat", [False, True], ids=["journal", "FAT"])
@pytest.mark.parametrize("work", WORKS, ids=[work.name for work in WORKS])
def test_no_power_cut_loses_what_was_acknowledged(work: Work, fat: bool) -> None:
    report = Explorer(work, fat=fat).explore()
    assert report.states > 5
    assert report.nothing_lost, report.faults


@pytest.mark.parametrize("name", SABOTAGED)
def test_the_explorer_notices_a_store_with(name: str) -> None:
    with sabotaged(name):
        assert any(not report.nothing_lost for _, report in explore(works()))

import pytest

from models.desk import Desk
from tests.models.table import HandClock, Kept, begin, prepare


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def empty_desk(clock: HandClock, kept: Kept) -> Desk:
    return Desk(clock, kept)


@pytest.fixture
def prepared(empty_desk: Desk) -> Desk:
    """Thirty people and eight items; not opened yet."""
    prepare(empty_desk)
    return empty_desk


@pytest.fixture
def desk(prepared: Desk) -> Desk:
    """The table of thirty at work on an item that announces nobody."""
    begin(prepared)
    return prepared

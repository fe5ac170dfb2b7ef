"""Bad input of every kind: refused in words or read, never a traceback, never a long time."""

import pytest

from tests.faults.bad_input import KINDS, meet_many

EXAMPLES = 40


@pytest.mark.parametrize("kind", KINDS)
def test_bad_input_is_refused(kind: str) -> None:
    met = meet_many(kind, EXAMPLES, 1)
    assert met.files >= EXAMPLES
    assert met.accepted < met.files
    assert met.well, (met.slowest, met.raised)

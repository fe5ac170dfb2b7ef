"""The table of make bench: what it says of a row, and how it ends."""

import pytest

from tests.bench.__main__ import main
from tests.bench.rows import Row, at_least, at_most, not_measured, within


def told(capsys: pytest.CaptureFixture[str], *rows: Row) -> tuple[int, list[str]]:
    """The exit code and the lines below the heading, without the load at the end."""
    code = main([], {"rows": lambda: iter(rows)})
    return code, capsys.readouterr().out.splitlines()[1:-1]


@pytest.mark.usefixtures("qapp")
def test_a_row_that_misses_says_so_and_ends_the_run_with_1(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, lines = told(capsys, at_most("an act", 4.0, "bare", 1.0, 3), within("a key", 0.01, 0.02))
    assert code == 1
    assert [line.endswith("missed") for line in lines] == [True, False]


@pytest.mark.usefixtures("qapp")
def test_a_run_without_a_miss_ends_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    code, lines = told(capsys, at_most("an act", 3.0, "bare", 1.0, 3))
    assert code == 0
    assert "3.00" in lines[0]


@pytest.mark.usefixtures("qapp")
def test_a_peer_that_is_not_there_is_said_and_is_no_miss(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, lines = told(capsys, not_measured("protocol", "Typst is not installed"))
    assert code == 0
    assert "Typst is not installed" in lines[0]
    assert lines[0].endswith("not measured")


def test_a_peer_is_to_be_so_many_times_slower_at_least() -> None:
    assert at_least("an act", 1.0, "TinyDB", 4.1, 4).reached
    assert not at_least("an act", 1.0, "TinyDB", 3.9, 4).reached

"""Mutation testing itself: a changed rule is caught, what is not caught is told."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.mutants.behaviours import CannotTry, groups_of_lines, read_table
from tests.mutants.known import Known
from tests.mutants.making import Maker, Rule
from tests.mutants.source import Source

ROOT = Path(__file__).resolve().parent.parent
IN_THE_MODEL = {*range(1, 12), *range(14, 26), *range(27, 31), 32, 34, 36, 38}

RULES = """
SEATS = 30


def is_free(taken: int) -> bool:
    return taken < SEATS


def nobody_asks() -> bool:
    return True
"""
TESTS = """
from models.hall import is_free


def test_an_empty_hall_has_seats() -> None:
    assert is_free(0)


def test_an_overcrowded_hall_has_none() -> None:
    assert not is_free(40)


def test_that_fails_anyway() -> None:
    assert is_free(100)
"""
TABLE = """
tests = ["tests"]
left_out = []
places = ["models"]
[behaviour.1]
says = "A hall is full at last."
rules = ["models.hall:is_free"]
[behaviour.2]
says = "Nobody asks."
rules = ["models.hall:nobody_asks"]
[behaviour.3]
says = "It was here."
rules = ["models.hall:is_full", "models.cellar:is_dark"]
"""

needs_forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="mutants are tried in forks")


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    """A program with one rule that is tested badly and one that is not tested."""
    (tmp_path / "models").mkdir()
    (tmp_path / "tests").mkdir()
    (tmp_path / "models/hall.py").write_text(RULES, encoding="utf-8")
    (tmp_path / "tests/test_hall.py").write_text(TESTS, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("[tool.pytest.ini_options]\npythonpath = ['.']")
    (tmp_path / "behaviours.toml").write_text(TABLE, encoding="utf-8")
    return tmp_path


def hunted(hall: Path, line: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.mutants", "--line", str(line)]
    other = ["--tree", str(hall), "--table", str(hall / "behaviours.toml"), "--processes", "2"]
    return subprocess.run([*command, *other], cwd=ROOT, capture_output=True, text=True, check=False)


def mutated(source: str, tmp_path: Path, name: str = "rule") -> list[str]:
    """What the lines of a rule become, blanks folded."""
    (tmp_path / "rules.py").write_text(source, encoding="utf-8")
    read = Source.read(tmp_path, "rules.py")
    rule = Rule("rules.py", name)
    found = Maker({"rules.py": read}).mutants([rule])[rule]
    lines = (line for one in found for line in one.difference(read) if line.startswith("+"))
    return [re.sub(r"\s+", " ", line[1:].strip()) for line in lines]


def test_the_table_names_only_what_the_program_has() -> None:
    assert groups_of_lines(read_table(), (), ROOT)


def test_every_behaviour_that_the_model_holds_is_in_the_table() -> None:
    assert {one.line for one in read_table().behaviours} >= IN_THE_MODEL


def test_a_rule_that_is_gone_is_named_with_its_line(hall: Path) -> None:
    with pytest.raises(CannotTry) as complaint:
        groups_of_lines(read_table(hall / "behaviours.toml"), (3,), hall)
    assert str(complaint.value).splitlines() == [
        "Line 3: models.hall:is_full - models/hall.py has no is_full.",
        "Line 3: models.cellar:is_dark - there is no models/cellar.py.",
    ]


@needs_forks
def test_a_changed_rule_is_caught_and_what_is_not_caught_is_told(hall: Path) -> None:
    done = hunted(hall, 1)
    assert done.returncode == 0, done.stderr
    assert re.search(r"2 +1 +1 +1\. A hall is full at last\.", done.stdout)
    assert "models/hall.py:6 compared otherwise - survived" in done.stdout
    assert "+    return taken <= SEATS" in done.stdout
    assert "test_that_fails_anyway" in done.stderr


@needs_forks
def test_a_behaviour_without_a_caught_change_fails_the_run(hall: Path) -> None:
    done = hunted(hall, 2)
    assert done.returncode == 1, done.stderr
    assert "no test gets there" in done.stdout
    assert "No test fails whatever is changed in: 2. Nobody asks." in done.stdout


def test_a_check_is_left_out_and_its_condition_denied(tmp_path: Path) -> None:
    rule = "def rule(now):\n    refuse_if(now.closed, Refusal.CLOSED)\n"
    assert mutated(rule, tmp_path) == ["pass", "refuse_if(not now.closed, Refusal.CLOSED)"]


def test_comparisons_and_conditions_change_one_at_a_time(tmp_path: Path) -> None:
    rule = "def rule(a, b):\n    return a < 1 and not b\n"
    assert mutated(rule, tmp_path) == [
        "return a < 1 or not b",
        "return not b",
        "return a < 1",
        "return a <= 1 and not b",
        "return a >= 1 and not b",
        "return a < 0 and not b",
        "return a < 2 and not b",
        "return a < 1 and b",
    ]


def test_what_is_replaced_is_left_as_it_is(tmp_path: Path) -> None:
    rule = "def rule(one, at):\n    return replace(one, begin=at, end=None)\n"
    assert mutated(rule, tmp_path) == [
        "return replace(one, end=None)",
        "return replace(one, begin=at)",
    ]


def test_orders_lists_and_members_change(tmp_path: Path) -> None:
    rule = (
        "class Kind(Enum):\n    A = 'a'\n    B = 'b'\n"
        "def rule(queue, one):\n    return (*sorted(queue), max(one), Kind.A)\n"
    )
    assert set(mutated(rule, tmp_path)) >= {
        "return (*list(queue), max(one), Kind.A)",
        "return (*sorted(queue)[::-1], max(one), Kind.A)",
        "return (*sorted(queue), min(one), Kind.A)",
        "return (*sorted(queue), max(one), Kind.B)",
        "return (max(one), Kind.A)",
    }


def test_annotations_and_decorators_stay(tmp_path: Path) -> None:
    rule = "@refuses(1)\ndef rule(one: Literal[1]) -> Literal[2]:\n    return one\n"
    assert mutated(rule, tmp_path) == []


def test_steps_and_defaults_are_known_by_their_shape() -> None:
    source = Source.read(ROOT, "models/evolving/attendance.py")
    known = Known.of([source.tree, Source.read(ROOT, "models/kinds.py").tree])
    assert "arrive" in known.steps
    assert "same_twice" in known.optional["Rules"]
    assert known.members["Waiting"] == ["CARRY", "KEEP", "THANK"]

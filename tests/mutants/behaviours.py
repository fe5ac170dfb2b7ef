"""The table of behaviours: which rules hold each line, and which tests may speak for it."""

import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from tests.mutants.making import Rule
from tests.mutants.source import Source, file_of

TABLE = Path(__file__).with_name("behaviours.toml")


class CannotTry(Exception):
    """The table names what is not there, or the tests cannot be run as they are."""


@dataclass(frozen=True, slots=True)
class Group:
    """Rules that are told together: those of a behaviour, of which a test has to notice at least
    one change, or those of a file."""

    title: str
    rules: tuple[Rule, ...]
    tests: tuple[str, ...]
    is_behaviour: bool


@dataclass(frozen=True, slots=True)
class Behaviour:
    """`rules` as written: `models.acts.floor:give_floor`."""

    line: int
    says: str
    rules: tuple[str, ...]
    tests: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """`tests`: folders or files of tests; `left_out`: those that say nothing of a single rule;
    `places`: where rules are, to be mutated with --all."""

    tests: tuple[str, ...]
    left_out: tuple[str, ...]
    places: tuple[str, ...]
    behaviours: tuple[Behaviour, ...]


def read_table(path: Path = TABLE) -> Table:
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    tests = tuple(told["tests"])
    behaviours = tuple(
        Behaviour(int(line), one["says"], tuple(one["rules"]), (*tests, *one.get("tests", ())))
        for line, one in told["behaviour"].items()
    )
    return Table(tests, tuple(told["left_out"]), tuple(told["places"]), behaviours)


def groups_of_lines(table: Table, lines: Sequence[int], tree: Path) -> tuple[Group, ...]:
    """The behaviours of these lines (of all, if none is given). Raises CannotTry."""
    unknown = set(lines) - {one.line for one in table.behaviours}
    if unknown:
        raise CannotTry(f"The table has no line {', '.join(map(str, sorted(unknown)))}.")
    chosen = [one for one in table.behaviours if one.line in lines or not lines]
    read = cache(partial(Source.read, tree))
    complaints = [complaint for one in chosen for complaint in _complaints(one, tree, read)]
    if complaints:
        raise CannotTry("\n".join(complaints))
    return tuple(
        Group(
            f"{one.line}. {one.says}",
            tuple(_rule(tree, written) for written in one.rules),
            one.tests,
            is_behaviour=True,
        )
        for one in chosen
    )


def groups_of_places(table: Table, places: Sequence[str], tree: Path) -> tuple[Group, ...]:
    """Everything in these files or folders. Raises CannotTry."""
    files = (file for place in places for file in _files(tree, place))
    parts = ((file, Source.read(tree, file).parts) for file in files)
    return tuple(
        Group(file, tuple(Rule(file, name) for name in names), table.tests, is_behaviour=False)
        for file, names in parts
        if names
    )


def _files(tree: Path, place: str) -> list[str]:
    path = tree / place
    found = sorted(path.glob("*.py")) if path.is_dir() else [path]
    if not all(one.is_file() for one in found):
        raise CannotTry(f"There is no {place}.")
    return [one.relative_to(tree).as_posix() for one in found]


def _complaints(behaviour: Behaviour, tree: Path, read: Callable[[str], Source]) -> Iterator[str]:
    for written in behaviour.rules:
        rule = _rule(tree, written)
        if not (tree / rule.path).is_file():
            yield f"Line {behaviour.line}: {written} - there is no {rule.path}."
        elif read(rule.path).part(rule.name) is None:
            yield f"Line {behaviour.line}: {written} - {rule.path} has no {rule.name}."


def _rule(tree: Path, written: str) -> Rule:
    module, _, name = written.partition(":")
    file, package = file_of(module)
    return Rule(package if (tree / package).is_file() else file, name)

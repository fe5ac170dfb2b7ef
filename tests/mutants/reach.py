"""Which test runs which statement: every test once, before anything is changed."""

import ast
import json
from collections.abc import Collection, Generator, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from types import CodeType

import pytest

from tests.mutants.exchanging import Exchange, exchange
from tests.mutants.source import Place, Source
from tests.mutants.trying import run_tests

RAN = "__ran__"


@dataclass(slots=True)
class Reached:
    """One test: how long it took, whether it failed although nothing was changed, what it ran."""

    test: str
    seconds: float
    failed: bool = False
    places: list[Place] = field(default_factory=list)


@dataclass(eq=False, slots=True)
class Watch:
    """A plugin of pytest that notes for every test what was put into `ran` meanwhile."""

    ran: set[Place]
    tests: list[Reached] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        self.ran.clear()
        reached = Reached(item.nodeid, perf_counter())
        self.tests.append(reached)
        try:
            return (yield)
        finally:
            reached.seconds = perf_counter() - reached.seconds
            reached.places = sorted(self.ran)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.tests[-1].failed |= report.failed

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.unread.append(f"{report.nodeid}\n{report.longreprtext}")


def watch(tree: Path, tests: Sequence[str], files: Collection[str], into: Path) -> int:
    """Runs these files of tests and leaves in `into` what they reached, and what was no test."""
    seen = Watch(set())
    programs = {path: marked(tree, Source.read(tree, path)) for path in files}
    exchange(Exchange(tree, programs, {RAN: seen.ran}))
    outcome = run_tests(tree, tests, [seen], "--continue-on-collection-errors")
    told = [(one.test, one.seconds, one.failed, one.places) for one in seen.tests]
    into.write_text(json.dumps({"tests": told, "unread": seen.unread}), encoding="utf-8")
    return outcome


def marked(tree: Path, source: Source) -> CodeType:
    """The program that, before every statement of a function, puts its place into RAN."""
    program = ast.parse(source.text)
    for node in list(ast.walk(program)):
        if not isinstance(node, ast.Module | ast.ClassDef):
            for block in ("body", "orelse", "finalbody"):
                statements = getattr(node, block, None)
                if isinstance(statements, list):
                    setattr(node, block, list(_marked(statements, source.path)))
    return compile(ast.fix_missing_locations(program), str(tree / source.path), "exec")


def _marked(statements: list[ast.stmt], path: str) -> Iterable[ast.stmt]:
    for one in statements:
        if not isinstance(one, ast.Expr) or not isinstance(one.value, ast.Constant):
            yield ast.parse(f"{RAN}.add(({path!r}, {one.lineno}))").body[0]
        yield one


class Reach:
    """What all tests reached."""

    def __init__(self, tests: Iterable[Reached]) -> None:
        self.failed: list[str] = []
        self._by_place: dict[Place, list[Reached]] = {}
        for one in tests:
            if one.failed:
                self.failed.append(one.test)
                continue
            for place in one.places:
                self._by_place.setdefault(place, []).append(one)

    def tests_of(self, places: Iterable[Place]) -> list[str]:
        """The tests that run one of these statements, quick ones first."""
        found = {one.test: one for place in places for one in self._by_place.get(place, ())}
        return [one.test for one in sorted(found.values(), key=lambda one: one.seconds)]


def read(path: Path) -> tuple[list[Reached], list[str]]:
    """The tests that were run, and why others could not be read."""
    told = json.loads(path.read_text(encoding="utf-8"))
    tests = [
        Reached(test, seconds, failed, [(file, line) for file, line in places])
        for test, seconds, failed, places in told["tests"]
    ]
    return tests, told["unread"]

"""From rules to the fate of every mutant."""

import contextlib
import gc
import importlib
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from tests.mutants.behaviours import CannotTry, Group
from tests.mutants.forks import in_forks
from tests.mutants.making import Maker, Mutant, Rule
from tests.mutants.reach import Reach, read, watch
from tests.mutants.source import Source
from tests.mutants.telling import Fate, Outcome
from tests.mutants.trying import NOT_TRIED, SURVIVED, is_noticed

SHARES = 4  # of the tests for every process, so that none waits long for the other
ENDED_WELL = (0, 1)  # what pytest says when all tests were run, whether they passed or not
NEEDED_BY_ALL = (
    *("hypothesis.stateful", "_hypothesis_pytestplugin"),
    *("pytest_timeout", "pytestqt.plugin", "PySide6.QtTest", "PySide6.QtWidgets"),
)


def hunt(tree: Path, groups: Sequence[Group], left_out: Sequence[str], processes: int) -> Outcome:
    """Makes all mutants of the groups and tries each once. Raises CannotTry."""
    sources = _sources(tree, groups)
    maker = Maker(sources)
    rules = maker.mutants(dict.fromkeys(rule for one in groups for rule in one.rules))
    mutants = dict.fromkeys(one for each in rules.values() for one in each)
    _import_what_all_need()
    files = sorted({path for one in mutants for path, _ in one.reach})
    reach = _reach(tree, _test_files(tree, groups, left_out), files, processes)
    for test in reach.failed:
        _say(f"left out, it fails without any change: {test}")
    fates = _fates(tree, mutants, reach, _speaking_for(groups, rules), processes)
    return Outcome(rules, fates, sources)


def _sources(tree: Path, groups: Sequence[Group]) -> dict[str, Source]:
    """Of models/, and of other rooms only if a rule is there."""
    rooms = {"models", *(rule.path.split("/")[0] for one in groups for rule in one.rules)}
    files = (path for room in sorted(rooms) for path in sorted((tree / room).rglob("*.py")))
    names = (path.relative_to(tree).as_posix() for path in files)
    return {name: Source.read(tree, name) for name in names}


def _import_what_all_need() -> None:
    """Once here, instead of once in every process."""
    for name in NEEDED_BY_ALL:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    gc.freeze()


def _test_files(tree: Path, groups: Sequence[Group], left_out: Sequence[str]) -> list[str]:
    found: dict[str, None] = {}
    for place in dict.fromkeys(place for one in groups for place in one.tests):
        path = tree / place
        files = sorted(path.rglob("test_*.py")) if path.is_dir() else [path]
        if not all(one.is_file() for one in files):
            raise CannotTry(f"There are no tests {place}.")
        found.update(dict.fromkeys(one.relative_to(tree).as_posix() for one in files))
    return [one for one in found if one not in left_out]


def _reach(tree: Path, tests: Sequence[str], files: Sequence[str], processes: int) -> Reach:
    shares = [tests[place :: SHARES * processes] for place in range(SHARES * processes)]
    jobs = [(share, tree.parent / f"reach-{place}") for place, share in enumerate(shares) if share]
    found = []
    for (share, into), outcome in in_forks(
        jobs, lambda job: watch(tree, job[0], files, job[1]), processes
    ):
        if outcome not in ENDED_WELL or not into.is_file():
            raise CannotTry(f"These tests could not be run ({outcome}): {', '.join(share)}")
        tests_run, unread = read(into)
        if unread:
            raise CannotTry("These tests could not be read.\n" + "\n".join(unread))
        found += tests_run
    return Reach(found)


def _speaking_for(
    groups: Sequence[Group], rules: Mapping[Rule, Sequence[Mutant]]
) -> dict[Mutant, set[str]]:
    """The places of tests that may notice a mutant: those of every group it belongs to."""
    places: defaultdict[Mutant, set[str]] = defaultdict(set)
    for group in groups:
        for rule in group.rules:
            for mutant in rules[rule]:
                places[mutant].update(group.tests)
    return places


def _fates(
    tree: Path,
    mutants: Iterable[Mutant],
    reach: Reach,
    places: Mapping[Mutant, set[str]],
    processes: int,
) -> dict[Mutant, Fate]:
    tests = {
        one: [test for test in reach.tests_of(one.reach) if test.startswith(tuple(places[one]))]
        for one in mutants
    }
    fates = dict.fromkeys(tests, Fate.UNREACHED)
    jobs = [one for one, its_tests in tests.items() if its_tests]
    tried = in_forks(jobs, lambda one: is_noticed(tree, one, tests[one]), processes)
    for count, (mutant, outcome) in enumerate(tried, start=1):
        if outcome in NOT_TRIED:
            raise CannotTry(f"{mutant.path}:{mutant.line} could not be tried ({outcome}).")
        fates[mutant] = Fate.SURVIVED if outcome == SURVIVED else Fate.KILLED
        if sys.stderr.isatty() or count % 100 == 0:
            _say(f"{count} of {len(jobs)}", end="\r" if sys.stderr.isatty() else "\n")
    return fates


def _say(line: str, end: str = "\n") -> None:
    print(line, end=end, file=sys.stderr, flush=True)

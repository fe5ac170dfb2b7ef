"""One mutant and the tests that may notice it, in a process that has imported nothing of either."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

from tests.mutants.exchanging import Exchange, exchange
from tests.mutants.forks import BROKE
from tests.mutants.making import Mutant

SECONDS_A_TEST = 10
SURVIVED = 0
NOT_TRIED = (3, 5, BROKE)  # pytest or the process broke, or no test was found
IMPORTED_EARLY = ("-W", "ignore::pytest.PytestAssertRewriteWarning")
ALONE = ("-p", "no:cacheprovider", "-o", "tmp_path_retention_policy=none")


@dataclass(eq=False, slots=True)
class Chosen:
    """A plugin of pytest: these tests alone, in this order."""

    tests: Sequence[str]

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        place = {test: place for place, test in enumerate(self.tests)}
        chosen = (one for one in items if one.nodeid in place)
        items[:] = sorted(chosen, key=lambda one: place[one.nodeid])


class Unhurried:
    """A plugin of pytest: any failing example will do, it need not be the smallest."""

    def pytest_sessionstart(self) -> None:
        phases = (Phase.explicit, Phase.generate)
        slowly = list(HealthCheck)
        settings.register_profile(
            "mutants", settings(), phases=phases, suppress_health_check=slowly
        )
        settings.load_profile("mutants")


def is_noticed(tree: Path, mutant: Mutant, tests: Sequence[str]) -> int:
    """What pytest says of the tests: 0 is that none of them noticed."""
    program = compile(mutant.text, str(tree / mutant.path), "exec", dont_inherit=True)
    exchange(Exchange(tree, {mutant.path: program}, {}))
    files = dict.fromkeys(test.split("::")[0] for test in tests)
    return run_tests(tree, [*files], [Chosen(tests)], "--exitfirst")


def run_tests(tree: Path, files: Sequence[str], plugins: Sequence[object], *options: str) -> int:
    """Runs the tests of another tree than that of this program."""
    os.chdir(tree)
    sys.path[0] = str(tree)
    sys.dont_write_bytecode = False
    for name in [one for one in sys.modules if one.split(".")[0] == "tests"]:
        del sys.modules[name]
    own = (f"--basetemp={tree.parent / str(os.getpid())}", f"--rootdir={tree}")
    quick = (*ALONE, *own, f"--timeout={SECONDS_A_TEST}")
    return int(pytest.main([*quick, *IMPORTED_EARLY, *options, *files], [*plugins, Unhurried()]))

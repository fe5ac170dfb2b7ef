"""All trials of faults, one after the other: `python -m tests.faults --short`, or `--long`.

Each line says what was tried and what was lost; exit code 1 if anything was.
"""

import argparse
import subprocess
import sys
from collections.abc import Callable, Iterator

from tests.faults.bytes_of_a_file import cut_and_changed, texts_of_the_demo
from tests.faults.explorer import explore
from tests.faults.failing import fail_all
from tests.faults.sabotage import SABOTAGED, sabotaged
from tests.faults.works import works

KINDS_OF_INPUT = ("sheets", "meetings", "scripts", "papers")

Said = tuple[str, bool]
"""What was tried and found, and whether all is well."""


def power_cuts(long: bool) -> Iterator[Said]:
    """Every disk state after every call."""
    for name, report in explore(works(), every_byte=long):
        yield f"power cut · {name}: {report}", report.nothing_lost


def sabotage(_long: bool) -> Iterator[Said]:
    """Stores that are broken on purpose: the explorer has to notice each."""
    for name in SABOTAGED:
        with sabotaged(name):
            noticed = any(not report.nothing_lost for _, report in explore(works()))
        yield f"broken store · {name}: {'noticed' if noticed else 'NOT NOTICED'}", noticed


def failing(_long: bool) -> Iterator[Said]:
    """Every call fails, once and for ever, with every error; short writes."""
    for name, report in fail_all(works()):
        yield f"failing disk · {name}: {report}", report.nothing_lost


def damaged(long: bool) -> Iterator[Said]:
    """The demo cut at every byte and every byte of it changed; in short, its first lines."""
    texts = texts_of_the_demo()
    tally = cut_and_changed(texts if long else texts[:9], (0xFF, 0x01) if long else (0xFF,))
    yield f"damaged file · {tally}", not tally.wrong


def in_processes(long: bool) -> Iterator[Said]:
    """What is killed, limited or measured as a process of its own."""
    yield _run("tests.store.kills", "--runs", "2000" if long else "100", "--seed", "1")
    for kind in KINDS_OF_INPUT:
        yield _run("tests.faults.bad_input", kind, "--examples", "2500" if long else "200")
    yield _run("tests.faults.slow_disk", "--presses", "300" if long else "40")
    yield _run("tests.faults.soak", "--acts", "5000" if long else "500")


def _run(module: str, *arguments: str) -> Said:
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, capture_output=True, text=True)
    lines = done.stdout.splitlines()
    return " ".join(lines[-1:]) or f"{module}: {done.stderr[-300:]}", done.returncode == 0


TRIALS: tuple[Callable[[bool], Iterator[Said]], ...] = (
    *(power_cuts, sabotage, failing, damaged, in_processes),
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--long", action="store_true")
    length.add_argument("--short", action="store_true", help="what is done if nothing is said")
    chosen = parser.parse_args()
    lost = 0
    for trial in TRIALS:
        for words, well in trial(chosen.long):
            print(words if well else f"LOST · {words}", flush=True)
            lost += not well
    print(f"{lost} of all these trials failed" if lost else "nothing was lost")
    return 1 if lost else 0


if __name__ == "__main__":
    raise SystemExit(main())

"""Changes the rules of models/ one at a time and looks whether a test notices: `make mutants`.

Without options: the rules of every behaviour in behaviours.toml. Exit code 1 if there is a
behaviour of which every mutant survived, 2 if the table names what the program has not.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.mutants.behaviours import (
    TABLE,
    CannotTry,
    Group,
    groups_of_lines,
    groups_of_places,
    read_table,
)
from tests.mutants.hunting import hunt
from tests.mutants.telling import tell

ROOT = Path(__file__).resolve().parents[2]
NOT_COPIED = shutil.ignore_patterns(".*", "__pycache__", "build", "dist", "demo", "pages")


def main(arguments: Sequence[str]) -> int:
    if not hasattr(os, "fork"):
        print("Mutants are tried in forked processes, which this system does not have.")
        return 2
    chosen = _parser().parse_args(arguments)
    table = read_table(chosen.table)
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder).resolve() / "tree"
        shutil.copytree(chosen.tree, tree, ignore=NOT_COPIED)
        try:
            places = table.places if chosen.all else chosen.place
            groups: tuple[Group, ...] = groups_of_places(table, places, tree)
            if chosen.line or not places:
                groups = (*groups_of_lines(table, chosen.line, tree), *groups)
            outcome = hunt(tree, groups, table.left_out, chosen.processes)
        except CannotTry as complaints:
            print(complaints, file=sys.stderr)
            return 2
    return 0 if tell(outcome, groups, print) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("--line", type=int, nargs="+", default=[], help="these behaviours alone")
    parser.add_argument("--place", nargs="+", default=[], help="everything in a file or folder")
    parser.add_argument("--all", action="store_true", help="everything where rules are")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--table", type=Path, default=TABLE)
    parser.add_argument("--tree", type=Path, default=ROOT, help="another program than this one")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

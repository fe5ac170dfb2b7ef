"""How fast it is, as ratios within one run: make bench. Exit code 1 if a reach is missed.

A ratio says the same on a slow computer and on a fast one; the times beside it do not. Words
given as arguments choose families of rows.
"""

import os
import sys
from collections.abc import Mapping, Sequence

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.bench import (
    at_the_window,
    digest,
    durable,
    importing,
    listing,
    opening,
    printing,
    starting,
    values,
)
from tests.bench.rows import HEAD, MISSED, Family, line_of
from ui.immortal_none import keep_none_alive

FAMILIES: dict[str, Family] = {
    "start": starting.rows,
    "durable": durable.rows,
    "window": at_the_window.rows,
    "opening": opening.rows,
    "printing": printing.rows,
    "importing": importing.rows,
    "list": listing.rows,
    "digest": digest.rows,
    "values": values.rows,
}
WIDTHS = (46, 9, 40, 7, 9, 12)


def main(chosen: Sequence[str], families: Mapping[str, Family] = FAMILIES) -> int:
    keep_none_alive()
    application = QApplication.instance() or QApplication(["roundtable"])
    print(line_of(HEAD, WIDTHS))
    missed = False
    for name in chosen or families:
        for row in families[name]():
            print(line_of(row.cells, WIDTHS), flush=True)
            missed = missed or row.verdict == MISSED
    print("load of this machine:", *(f"{one:.1f}" for one in os.getloadavg()))
    del application
    return int(missed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

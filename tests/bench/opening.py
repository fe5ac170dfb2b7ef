"""A meeting of 10,000 facts opened, and what reading its JSON takes."""

import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from models.desk import Desk
from models.sitting import open_sitting
from models.store.emergency import Emergency
from models.store.writer import DirectWriter
from tests.bench.durable import LATE
from tests.bench.measuring import computed_in_turn
from tests.bench.meetings import table_of, write
from tests.bench.rows import Row, at_most
from tests.command_line.commands import around

ROUNDS = 7


def rows() -> Iterator[Row]:
    with TemporaryDirectory() as folder:
        home = Path(folder)
        desk, clock = table_of(LATE)
        path = write(desk, home / "long.roundtable")
        lines = [line.split(b" ", 2)[2] for line in path.read_bytes().splitlines()[1:]]
        emergency = Emergency([home / "rescue"], around())

        def opened() -> Desk:
            sitting = open_sitting(
                path,
                around(),
                lambda _entries: clock,
                lambda file: DirectWriter(file, emergency, lambda _number: None, print),
            )
            sitting.close()
            return sitting.desk

        ours, read = computed_in_turn(
            opened, lambda: [json.loads(line) for line in lines], times=ROUNDS
        )
        assert opened().last_number == LATE
    yield at_most("a meeting of 10,000 facts opened", ours, "json.loads", read, 20)

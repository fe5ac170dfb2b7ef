"""A meeting file cut at every byte and every byte of it changed: never a wrong fact accepted."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import pytest

from models.codec import entry_to_record
from models.desk import Desk
from models.sample.sample import sample_script
from models.script import created_details, opening_of, play, read_script
from models.store import lines
from models.store.lines import Condition
from tests.models.table import HandClock, Kept

FLIPS = (0x01, 0x80, 0xFF)
KEPT = 4096
ACCEPTED = (Condition.WHOLE, Condition.TORN)


@dataclass
class Tally:
    """How the files were met; `between` were cut between two lines, which only the catalogue of
    this computer notices."""

    files: int = 0
    end_reported: int = 0
    refused: int = 0
    between: int = 0
    wrong: int = 0

    def __str__(self) -> str:
        return (
            f"{self.files} files: {self.refused} refused untouched, {self.end_reported} with "
            f"their end reported and kept, {self.between} cut between two lines; "
            f"wrong facts accepted {self.wrong}"
        )

    def meet(self, data: bytes, true: Sequence[str]) -> None:
        reading = lines.read(data)
        self.files += 1
        self.refused += reading.condition not in ACCEPTED
        self.end_reported += reading.condition is Condition.TORN
        self.between += reading.condition is Condition.WHOLE
        accepted = reading.texts if reading.condition in ACCEPTED else ()
        self.wrong += list(accepted) != list(true[: len(accepted)])


def file_of(texts: Sequence[str]) -> bytes:
    """The file as a meeting leaves it that appended line after line."""
    salt = b"\7" * 8
    seed = lines.seed_of(salt)
    body = (lines.record_line(seed, number, text) for number, text in enumerate(texts, start=1))
    return lines.header_line(salt) + b"".join(body)


def texts_of_the_demo(language: Literal["ru", "en"] = "ru") -> list[str]:
    """The lines of the whole demo, held to its end."""
    clock = HandClock()
    desk = Desk(clock, Kept())
    steps = read_script(sample_script(language))
    begin = opening_of(created_details(steps[0]))
    for step in steps:
        clock.at = begin + step.at
        play(desk, step)
    return [lines.text_of(entry_to_record(entry)) for entry in desk.entries]


def cut_and_changed(texts: Sequence[str], flips: Sequence[int] = FLIPS) -> Tally:
    """Every beginning of the file, and the file with every byte changed, each once per flip.

    A line that did not change is judged once: judging it again would give the same.
    """
    tally, data = Tally(), file_of(texts)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lines, "_line", lru_cache(KEPT)(lines._line))
        for place in range(len(data)):
            tally.meet(data[:place], texts)
            for flip in flips:
                changed = bytes([data[place] ^ flip])
                tally.meet(data[:place] + changed + data[place + 1 :], texts)
    return tally

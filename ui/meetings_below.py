"""The meetings of a folder: their files, and papers that carry one of which there is no file."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from models.digest.gathering import Doubled, Invented, Skipped
from models.exchange.reading_data import BadData, DataFault
from models.store.trouble import StoreError, Trouble
from ui.opening import ENDING

PAPER = ".pdf"
DEEPEST = 4
"""Folders in folders: who chooses a whole disk is not kept waiting for all of it."""


def meeting_files(given: Iterable[Path]) -> list[Path]:
    """The files; for a folder what lies in it and in the folders of it, meetings before papers;
    for a pattern what fits, by name: not every command line does that by itself."""
    files: list[Path] = []
    for path in given:
        if path.is_dir():
            below = sorted(_below(path))
            files += [one for one in below if one.suffix == ENDING]
            files += [one for one in below if one.suffix.lower() == PAPER]
        elif "*" in path.name and not path.exists():
            files += sorted(path.parent.glob(path.name))
        else:
            files.append(path)
    return files


def is_other_paper(skipped: Skipped) -> bool:
    """A paper found in a folder that carries no meeting, one that is there already, or a sample:
    nobody misses it. Of a file that was named one wants to hear."""
    if skipped.path.suffix.lower() != PAPER:
        return False
    match skipped.problem:
        case (
            BadData(fault=DataFault.NOT_DATA)
            | StoreError(trouble=Trouble.TOO_LARGE)
            | Doubled()
            | Invented()
        ):
            return True
        case _:
            return False


def _below(folder: Path) -> Iterator[Path]:
    """Hidden folders are somebody else's."""
    for place, folders, names in os.walk(folder):
        deep = len(Path(place).relative_to(folder).parts)
        folders[:] = [one for one in folders if deep < DEEPEST and not one.startswith(".")]
        yield from (Path(place, name) for name in names)

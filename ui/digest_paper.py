"""The digest as a file: for the command and for the window."""

from collections.abc import Iterable
from datetime import datetime, timezone
from pathlib import Path

from models.clock import local_offset
from models.digest.digest import digest_of
from models.digest.gathering import Gathered
from reports.digest import Told, digest_pdf
from ui.exchange_wording import skipped_file
from ui.language import Words
from ui.opening import ENDING
from ui.places import Places


def digest_paper(
    gathered: Gathered,
    title: str,
    now: datetime,
    language: str,
    told: Told = lambda _done, _all: None,
) -> bytes:
    """`now` is aware; its day is the one that is told. `told` as in `digest_pdf`."""
    skipped = [skipped_file(one) for one in gathered.skipped]
    return digest_pdf(digest_of(gathered, title, now, skipped, Words(language), language), told)


def here_and_now(places: Places) -> datetime:
    """The wall clock in the time zone of this computer."""
    return places.clock(None)().wall.astimezone(timezone(local_offset()))


def meeting_files(given: Iterable[Path]) -> list[Path]:
    """The files, for a folder the meetings in it, and for a pattern what fits, by name: not every
    command line does that by itself."""
    files: list[Path] = []
    for path in given:
        if path.is_dir():
            files += sorted(path.glob(f"*{ENDING}"))
        elif "*" in path.name and not path.exists():
            files += sorted(path.parent.glob(path.name))
        else:
            files.append(path)
    return files

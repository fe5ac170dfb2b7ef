"""The digest as a file: for the command and for the window."""

from datetime import datetime, timezone

from models.clock import local_offset
from models.digest.digest import digest_of
from models.digest.gathering import Gathered
from reports.digest import Told, digest_pdf
from ui.language import Words
from ui.meetings_below import meeting_files as meeting_files
from ui.places import Places
from ui.skipped_words import skipped_words


def digest_paper(
    gathered: Gathered,
    title: str,
    now: datetime,
    language: str,
    told: Told = lambda _done, _all: None,
) -> bytes:
    """`now` is aware; its day is the one that is told. `told` as in `digest_pdf`."""
    words = Words(language)
    skipped = [skipped_words(one, words) for one in gathered.skipped]
    return digest_pdf(digest_of(gathered, title, now, skipped, words, language), told)


def here_and_now(places: Places) -> datetime:
    """The wall clock in the time zone of this computer."""
    return places.clock(None)().wall.astimezone(timezone(local_offset()))

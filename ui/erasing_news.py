"""What is said of an erasing: what is gone, and where it still stands."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from models.privacy.erasing import Erasure
from models.privacy.erasing_file import Remains

translate = QCoreApplication.translate

MOST_NAMED = 4


def erased(erasure: Erasure, remains: Remains, meeting: Path) -> str:
    """What is gone, and where it still stands."""
    said = {
        Erasure.CONTACTS: translate(
            "Opening", "Telephone numbers and addresses are erased, the earlier backups are gone."
        ),
        Erasure.NAMES: translate(
            "Opening",
            "Everybody has a number instead of a name, the earlier backups are gone.",
        ),
    }[erasure]
    left = {
        translate("Opening", "Printed papers keep them, erase these yourself: {names}."): (
            remains.papers
        ),
        translate("Opening", "Other files of this meeting keep them: {names}."): remains.copies,
        translate("Opening", "Could not be erased: {names}."): remains.stuck,
        translate("Opening", "The name of this file still tells it."): remains.called,
    }
    return " ".join(
        (
            said,
            *(words.format(names=_names(paths, meeting)) for words, paths in left.items() if paths),
        )
    )


def _names(paths: Sequence[Path], meeting: Path) -> str:
    """As short as the strip needs it: «Protocol – ….pdf», and how many more there are."""
    short = [path.name.replace(meeting.stem, "…") for path in paths[:MOST_NAMED]]
    more = len(paths) - len(short)
    return ", ".join((*short, f"+{more}") if more else short)

"""What opening a file brought to light, in sentences."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from models.privacy.erasing import Erasure
from models.privacy.erasing_file import Remains
from models.sitting import Found

translate = QCoreApplication.translate

MOST_NAMED = 4


def news(found: Found, *, shorter: bool) -> str:
    """Empty if all is as it was left."""
    said = []
    if found.torn is not None:
        words = translate(
            "Opening",
            "The end of the file was incomplete: it is set aside in {name}, all before it is here.",
        )
        said.append(words.format(name=found.torn.kept_in.name))
    if found.suspended:
        said.append(
            translate(
                "Opening",
                "The desk was shut while somebody spoke: the speech is suspended at the last sign "
                "of life. F3 goes on.",
            )
        )
    if found.typed:
        said.append(translate("Opening", "The text that was being typed is back in its line."))
    if shorter:
        said.append(
            translate(
                "Opening",
                "This file has fewer entries than this computer has seen: it may be an older copy.",
            )
        )
    return " ".join(said)


def readable(lost: int) -> str:
    """Of a damaged file that was saved as a new one."""
    return translate(
        "Application",
        "This is what was readable, as a new file; %n entries are lost. "
        "The damaged file is untouched.",
        "",
        lost,
    )


def reopened(state: Path) -> str:
    """Of an earlier state that became a new file."""
    words = translate("Opening", "This is an earlier state, as a new file; {name} stays as it is.")
    return words.format(name=state.name)


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

"""The start window, filled with what this computer remembers, and its ways out of trouble."""

from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from models.clock import local_offset
from models.store.kept import Kept
from models.store.trouble import Trouble
from ui import preferences
from ui.desk.strip import Answer
from ui.opening import Opening
from ui.places import Places

if TYPE_CHECKING:
    from ui.start.backup_list import KeptState
    from ui.start.recent_list import Recent
    from ui.start_window import StartWindow

translate = QCoreApplication.translate


def start_window(places: Places, opening: Opening) -> "StartWindow":
    from ui.start.start_page import Looks
    from ui.start_window import StartWindow

    now = places.clock(None)().wall
    offset: timedelta = local_offset()
    today = (now.replace(tzinfo=None) + offset).date()
    language = preferences.language()
    window = StartWindow(preferences.colours(), today, offset, language, places.meetings)
    looks = Looks(language, preferences.theme(), preferences.letters())
    window.show_recents(_recents(opening), looks)
    window.show_directory(len(places.earlier_work.people()))
    unread = _unread(places)
    if unread:
        window.tell(unread)
    return window


def ways_out(trouble: Trouble, *, kept: bool) -> tuple[Answer, ...]:
    """What can be done about a file that could not be opened; `kept`: there are backups of it."""
    look = Answer("look_at", translate("Application", "Look at it"), "F2")
    save = Answer("save_readable", translate("Application", "Save what is readable"), "F2")
    backups = Answer("backups", translate("Application", "Backups…"), "F3")
    only_reading = (Trouble.BUSY, Trouble.READ_ONLY, Trouble.NOT_ALLOWED)
    ways = dict.fromkeys(only_reading, (look,)) | {Trouble.DAMAGED: (save,)}
    return (*ways.get(trouble, ()), *((backups,) if kept and trouble is not Trouble.BUSY else ()))


def kept_states(kept: Iterable[Kept], backups: Path) -> "tuple[KeptState, ...]":
    """In the words of the list, in the time of this computer; only what does not lie in the
    folder `backups` tells its folder."""
    from ui.start.backup_list import KeptState

    offset = local_offset()
    return tuple(
        KeptState(
            str(one.path),
            f"{one.at.replace(tzinfo=None) + offset:%d.%m.%Y %H:%M}",
            one.records,
            "" if one.path.parent == backups else one.path.parent.name,
        )
        for one in kept
    )


def _unread(places: Places) -> str:
    """What of the memory of this computer cannot be read, in sentences; empty if all can."""
    said = []
    if places.catalogue.is_unreadable():
        words = translate(
            "Application",
            "The list of meetings could not be read. The meetings themselves are untouched: they "
            "lie in {folder}, Ctrl+O opens them.",
        )
        said.append(words.format(folder=places.meetings))
    if places.earlier_work.is_unreadable():
        said.append(
            translate(
                "Application",
                "The people and templates of earlier meetings could not be read; no meeting is "
                "touched.",
            )
        )
    return " ".join(said)


def _recents(opening: Opening) -> "tuple[Recent, ...]":
    """Each with the day, on this computer, on which it was opened last: not its own."""
    from ui.start.recent_list import Recent

    words, offset = translate("Application", "opened {date}"), local_offset()
    return tuple(
        Recent(
            str(one.path),
            one.title,
            words.format(date=f"{one.opened.replace(tzinfo=None) + offset:%d.%m.%Y}"),
            not one.path.exists(),
        )
        for one in opening.recent()
    )

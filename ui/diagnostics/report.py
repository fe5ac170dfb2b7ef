"""What helps whoever looks for a mistake: versions, system, screens and the end of the log."""

import platform
import shutil
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSysInfo
from PySide6.QtGui import QGuiApplication, QScreen

from ui import preferences
from ui.about.parts import Part
from ui.diagnostics.program_log import ProgramLog

LINES_OF_LOG = 60
_MEGABYTE = 1_000_000


def diagnostics(parts: Sequence[Part], data: Path, log: ProgramLog) -> str:
    """Plain lines in English, without a name of a person, a meeting or a folder of the user."""
    libraries = ", ".join(f"{one.name} {one.version}" for one in parts)
    return "\n".join(
        (
            libraries,
            f"{QSysInfo.prettyProductName()}, {platform.machine()}",
            f"window system: {QGuiApplication.platformName()}",
            *(_screen(one) for one in QGuiApplication.screens()),
            f"language {preferences.language()}, colours {preferences.theme()}",
            _room(data),
            "— log —",
            *log.last_lines(LINES_OF_LOG),
        )
    )


def _screen(screen: QScreen) -> str:
    size = screen.size()
    return (
        f"screen {size.width()}×{size.height()}, "
        f"{screen.devicePixelRatio():g}×, {screen.logicalDotsPerInch():.0f} dpi"
    )


def _room(data: Path) -> str:
    try:
        free = shutil.disk_usage(data).free // _MEGABYTE
        count = sum(1 for _ in (data / "meetings").glob("*.roundtable"))
    except OSError:
        return "the folder of meetings cannot be read"
    return f"{count} meetings, {free} MB free"

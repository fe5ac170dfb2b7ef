"""What is remembered of the hall on this computer: its screen, its window, its language."""

from PySide6.QtCore import QRect, QSettings

from ui.hall.screens import Box, Home
from ui.language import LANGUAGES, Language

OFF, ON_SCREEN, IN_WINDOW = "off", "screen", "window"
_SCREEN, _WINDOW, _SHOWN = "hall/screen", "hall/window", "hall/shown"
_LANGUAGE = "hall/language"


def home() -> Home | None:
    """The screen on which the hall was last."""
    match QSettings().value(_SCREEN):
        case [str(name), str(serial), str(width), str(height)] if (width + height).isdecimal():
            return Home(name, serial, int(width), int(height))
        case _:
            return None


def remember_home(value: Home) -> None:
    size = (str(value.width), str(value.height))
    QSettings().setValue(_SCREEN, [value.name, value.serial, *size])


def window_box() -> Box | None:
    found = QSettings().value(_WINDOW)
    if not isinstance(found, QRect) or not found.isValid():
        return None
    return Box(found.x(), found.y(), found.width(), found.height())


def remember_window(value: Box) -> None:
    rect = QRect(value.left, value.top, value.width, value.height)
    QSettings().setValue(_WINDOW, rect)


def shown() -> str:
    """How the hall was last seen: on a «screen», in a «window», or «off»."""
    return str(QSettings().value(_SHOWN, OFF))


def remember_shown(how: str) -> None:
    QSettings().setValue(_SHOWN, how)


def language() -> Language | None:
    """The one chosen for the hall; None: that of the meeting."""
    chosen = QSettings().value(_LANGUAGE)
    return next((one for one in LANGUAGES if one == chosen), None)


def remember_language(value: Language | None) -> None:
    QSettings().setValue(_LANGUAGE, value or "")

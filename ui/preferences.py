"""What the window remembers for this user: language, colours, size of letters, sound."""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication

from ui.language import LANGUAGES, Language, system_language
from ui.palette import DARK, LIGHT, Colours

THEMES = {"light": LIGHT, "dark": DARK}
LETTERS = ("100", "125", "150", "200")
"""Percent of the system's letters."""


def language() -> Language:
    """The chosen language, else the system's."""
    chosen = QSettings().value("language")
    return next((one for one in LANGUAGES if one == chosen), system_language())


def theme() -> str:
    """The chosen theme, else the system's; light where the system does not say."""
    chosen = QSettings().value("theme")
    if chosen in THEMES:
        return str(chosen)
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def colours() -> Colours:
    return THEMES[theme()]


def letters() -> str:
    """One of LETTERS; the system's own size unless another was chosen."""
    chosen = str(QSettings().value("letters"))
    return chosen if chosen in LETTERS else LETTERS[0]


def sound() -> bool:
    """Whether the warning and the end of a limit may be heard; they may not unless asked for."""
    return str(QSettings().value("sound", "off")) == "on"


def choose_sound(on: bool) -> None:
    choose("sound", "on" if on else "off")


def choose(name: str, value: str) -> None:
    """Remembers `language`, `theme`, `letters` or `sound`."""
    QSettings().setValue(name, value)

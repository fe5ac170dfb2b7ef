"""The catalogues: the window speaks one language, a paper may speak another."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

Language = Literal["ru", "en"]
LANGUAGES: tuple[Language, ...] = ("ru", "en")


class Words:
    """The catalogue of one language, asked directly: for papers, whatever the window speaks."""

    def __init__(self, language: str) -> None:
        self._catalogue = catalogue(language)

    def __call__(self, context: str, source: str, comment: str = "", n: int = -1, /) -> str:
        found = self._catalogue.translate(context, source, comment or None, n) or source
        return found.replace("%n", str(n)) if n >= 0 else found


def catalogue(language: str) -> QTranslator:
    """The compiled catalogue of `language`, one of LANGUAGES."""
    translator = QTranslator()
    translator.load(str(_folder() / f"roundtable_{language}.qm"))
    return translator


def qt_catalogue(language: str) -> QTranslator:
    """Qt's own words (dialogs, context menus) in `language`."""
    translator = QTranslator()
    translator.load(
        QLocale(language),
        "qtbase",
        "_",
        QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
    )
    return translator


def system_language() -> Language:
    """English where the system speaks it, else Russian."""
    return "en" if QLocale.system().language() is QLocale.Language.English else "ru"


def _folder() -> Path:
    return Path(__file__).resolve().parent.parent / "i18n"

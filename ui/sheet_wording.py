"""What is wrong with a spreadsheet or a row of it, in sentences."""

from PySide6.QtCore import QCoreApplication

from models.spreadsheets.sheet import SheetProblemReason
from models.spreadsheets.skipping import SkipReason

translate = QCoreApplication.translate


def sheet_problem(reason: SheetProblemReason, name: str) -> str:
    words = {
        SheetProblemReason.EMPTY: translate("Sheet", "{name} is empty."),
        SheetProblemReason.TOO_BIG: translate("Sheet", "{name} is too big for a list of people."),
        SheetProblemReason.TOO_MANY_ROWS: translate("Sheet", "{name} has too many rows."),
        SheetProblemReason.TOO_MANY_COLUMNS: translate("Sheet", "{name} has too many columns."),
        SheetProblemReason.ENCRYPTED: translate(
            "Sheet", "{name} is protected by a password. Save it without one."
        ),
        SheetProblemReason.BROKEN: translate("Sheet", "{name} is damaged and cannot be read."),
        SheetProblemReason.NOT_A_LIST: translate(
            "Sheet", "{name} is not a table. A CSV, XLSX, XLS or ODS file is needed."
        ),
    }
    return words[reason].format(name=name)


def skip_reason(reason: SkipReason) -> str:
    """Why a row of a spreadsheet became no entry."""
    return {
        SkipReason.EMPTY: translate("Sheet", "empty row"),
        SkipReason.TITLE: translate("Sheet", "title above the table"),
        SkipReason.HEADER: translate("Sheet", "header"),
        SkipReason.SECTION: translate("Sheet", "name of a group"),
        SkipReason.TOTAL: translate("Sheet", "total"),
        SkipReason.FOOTNOTE: translate("Sheet", "note below the table"),
        SkipReason.NO_NAME: translate("Sheet", "no name"),
        SkipReason.NO_TITLE: translate("Sheet", "no title"),
        SkipReason.TOO_LONG: translate("Sheet", "too long"),
        SkipReason.DOUBLE: translate("Sheet", "the same person again"),
    }[reason]

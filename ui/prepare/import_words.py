"""Words of the import: what columns mean, how texts are written, what becomes of a row."""

from PySide6.QtCore import QCoreApplication

from models.importing.found import Difference, Double, FoundItem, FoundPerson, Part, RowState
from models.spreadsheets.columns import Column
from models.spreadsheets.skipping import SkippedRow, SkipReason
from ui.sheet_wording import skip_reason

translate = QCoreApplication.translate
CONTACTS = (Part.PHONE, Part.EMAIL)  # never shown unasked


def column(meaning: Column) -> str:
    return {
        Column.IGNORED: translate("Import", "– not used –"),
        Column.NUMBER: translate("Import", "number of the row"),
        Column.FULL_NAME: translate("Import", "full name"),
        Column.SURNAME: translate("Import", "surname"),
        Column.NAME: translate("Import", "name"),
        Column.PATRONYMIC: translate("Import", "patronymic"),
        Column.ORGANISATION: translate("Import", "organisation"),
        Column.POST: translate("Import", "post"),
        Column.POST_AND_ORGANISATION: translate("Import", "post, organisation"),
        Column.ORGANISATION_AND_POST: translate("Import", "organisation, post"),
        Column.GROUP: translate("Import", "group"),
        Column.SEAT: translate("Import", "seat"),
        Column.NOTE: translate("Import", "note"),
        Column.PHONE: translate("Import", "phone"),
        Column.EMAIL: translate("Import", "e-mail"),
        Column.CONTACTS: translate("Import", "phone and e-mail"),
        Column.TITLE: translate("Import", "title of the item"),
        Column.KIND: translate("Import", "kind"),
        Column.MINUTES: translate("Import", "minutes"),
        Column.START: translate("Import", "start"),
        Column.TIME: translate("Import", "start or minutes"),
        Column.PRESENTERS: translate("Import", "presenters"),
    }[meaning]


def delimiter(sign: str) -> str:
    """Other signs than the usual ones stand for themselves."""
    return {
        "": translate("Import", "none: one cell a line"),
        "\t": translate("Import", "tab"),
        ";": translate("Import", "semicolon ;"),
        "|": translate("Import", "bar |"),
        ",": translate("Import", "comma ,"),
    }.get(sign, sign)


def state(value: RowState) -> str:
    return {
        RowState.NEW: translate("Import", "new"),
        RowState.CHANGED: translate("Import", "changed"),
        RowState.SAME: translate("Import", "already there"),
        RowState.DOUBTFUL: translate("Import", "doubtful"),
        RowState.SKIPPED: translate("Import", "skipped"),
    }[value]


def why(found: FoundPerson | FoundItem) -> str:
    """A line for each thing that is to be said about the row."""
    lines = [difference(one) for one in found.differences]
    if isinstance(found, FoundPerson):
        if found.double:
            lines.append(double(found.double))
        if found.seat_taken:
            words = translate("Import", "seat {seat} cannot be given")
            lines.append(words.format(seat=found.row.seat))
    return "\n".join(lines)


def difference(one: Difference) -> str:
    name = part(one.part)
    if one.part in CONTACTS:
        words = (
            translate("Import", "{part}: another one")
            if one.before
            else translate("Import", "{part}: was missing")
        )
        return words.format(part=name)
    if not one.before:
        return f"{name}: + {one.after}"
    return f"{name}: {one.before} → {one.after}"


def double(one: Double) -> str:
    who = ", ".join(word for word in (one.person.full_name, one.person.organisation) if word)
    if one.row:
        return translate("Import", "perhaps the same as in row {row}: {who}").format(
            row=one.row, who=who
        )
    return translate("Import", "perhaps on the list already: {who}").format(who=who)


def skipped(row: SkippedRow) -> str:
    if row.reason is SkipReason.DOUBLE:
        words = translate("Import", "the same person as in row {row}")
        return words.format(row=row.double_of)
    return skip_reason(row.reason)


def part(value: Part) -> str:
    return {
        Part.ORGANISATION: translate("Import", "organisation"),
        Part.POST: translate("Import", "post"),
        Part.GROUP: translate("Import", "group"),
        Part.SEAT: translate("Import", "seat"),
        Part.NOTE: translate("Import", "note"),
        Part.PHONE: translate("Import", "phone"),
        Part.EMAIL: translate("Import", "e-mail"),
        Part.MINUTES: translate("Import", "minutes"),
        Part.START: translate("Import", "start"),
        Part.PRESENTERS: translate("Import", "presenters"),
    }[value]

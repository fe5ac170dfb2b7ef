"""Sentences about files: what happened, what is safe, and what to do."""

from PySide6.QtCore import QCoreApplication

from models.script import BadScript, ScriptFault
from models.store.keeping import Mishap
from models.store.trouble import StoreError, Trouble

translate = QCoreApplication.translate


def store_error(error: StoreError) -> str:
    """One sentence, sometimes two, with the name of the file."""
    words = {
        Trouble.NOT_FOUND: translate("Store", "{name} was not found."),
        Trouble.ALREADY_EXISTS: translate(
            "Store", "{name} exists already and was not touched. Choose another name."
        ),
        Trouble.NOT_A_FILE: translate("Store", "{name} is not a file."),
        Trouble.BUSY: translate(
            "Store", "{name} is open in another window. It can only be looked at here."
        ),
        Trouble.EMPTY: translate("Store", "{name} is empty. It was not touched."),
        Trouble.FOREIGN: translate("Store", "{name} is not a meeting file. It was not touched."),
        Trouble.NEWER: translate(
            "Store",
            "{name} was made by a newer version of the program. It was not touched; update the "
            "program to open it.",
        ),
        Trouble.DAMAGED: translate(
            "Store",
            "{name} is damaged: {count} entries are readable, some before the end are not. "
            "The file was not touched; what is readable can be saved as a new file.",
        ),
        Trouble.CONTRADICTORY: translate(
            "Store",
            "{name} was changed by another program: after entry {count} its entries contradict "
            "each other. It was not touched.",
        ),
        Trouble.TOO_LARGE: translate("Store", "{name} is too large for a meeting file."),
        Trouble.READ_FAILED: translate(
            "Store", "The drive cannot read {name} to its end. The file was not touched."
        ),
        Trouble.DISK_FULL: translate("Store", "The disk is full: {name} could not be written."),
        Trouble.READ_ONLY: translate("Store", "The disk is read-only: {name} cannot be written."),
        Trouble.NOT_ALLOWED: translate("Store", "There is no permission for {name}."),
        Trouble.DISK_ERROR: translate("Store", "The drive reports an error with {name}."),
        Trouble.GONE: translate("Store", "{name} was removed while it was open."),
        Trouble.REPLACED: translate("Store", "{name} was replaced by another program."),
        Trouble.CHANGED: translate("Store", "{name} was changed by another program."),
        Trouble.NOT_STORABLE: translate("Store", "An entry cannot be written to {name}."),
        Trouble.OUT_OF_ORDER: translate("Store", "The entries of {name} are out of order."),
        Trouble.COPY_DIFFERS: translate(
            "Store", "The copy {name} reads back differently. Do not rely on this medium."
        ),
        Trouble.CLOSED: translate("Store", "{name} is closed already."),
    }
    return words[error.trouble].format(name=error.path.name, count=error.readable)


def mishap(what: Mishap) -> str:
    """What failed, what is safe, and what to do."""
    happened = store_error(what.error)
    if what.moved_to is not None:
        words = translate("Store", "{happened} The whole meeting goes on, safe, in {place}.")
        return words.format(happened=happened, place=what.moved_to)
    if what.refusal is not None:
        words = translate(
            "Store",
            "{happened} %n entries are only in memory: do not close the window, free a disk.",
            "",
            len(what.unsaved),
        )
        return words.format(happened=happened)
    words = translate("Store", "{happened} Half-typed text is not kept; the meeting itself is.")
    return words.format(happened=happened)


def unwritten(error: StoreError) -> str:
    """Of a file that could not be written: then it is its folder that is not found."""
    if error.trouble is Trouble.NOT_FOUND:
        words = translate("Store", "There is no folder {name}.")
        return words.format(name=error.path.parent)
    return store_error(error)


def unopened(error: StoreError) -> str:
    """Of a file that could not be opened or made: also what is safe, and what can be done."""
    elsewhere = translate("Store", "Nothing was changed. A copy on another disk can be worked on.")
    advice = {
        Trouble.NOT_FOUND: translate(
            "Store", "It may have been moved, or lie on a medium that is not plugged in."
        ),
        Trouble.DISK_FULL: translate(
            "Store", "Nothing was changed. Free some space and try again."
        ),
        Trouble.READ_ONLY: elsewhere,
        Trouble.NOT_ALLOWED: elsewhere,
        Trouble.DISK_ERROR: elsewhere,
        Trouble.READ_FAILED: elsewhere,
    }.get(error.trouble, "")
    return " ".join(filter(None, (store_error(error), advice)))


def no_backup(refusal: StoreError) -> str:
    """Told when a meeting is opened; the meeting itself has no trouble."""
    words = translate("Store", "{happened} So there is no new backup; the meeting itself is safe.")
    return words.format(happened=store_error(refusal))


def script_fault(bad: BadScript) -> str:
    words = {
        ScriptFault.NOT_JSON: translate("Script", "Line {line} is not a JSON object."),
        ScriptFault.NO_INSTANT: translate("Script", 'Line {line} needs "at": "HH:MM:SS".'),
        ScriptFault.UNKNOWN_ACT: translate("Script", "Line {line}: there is no act {detail}."),
        ScriptFault.BACK_IN_TIME: translate("Script", "Line {line} goes back in time."),
        ScriptFault.BAD_ARGUMENT: translate(
            "Script", "Line {line}: the argument {detail} does not fit (see docs/acts.md)."
        ),
    }
    return words[bad.fault].format(line=bad.line, detail=bad.detail)


def mistake(problem: BaseException) -> str:
    """An error of the program itself, in one sentence for the moderator."""
    words = translate(
        "Application", "The program made a mistake ({name}). The meeting is safe; go on."
    )
    return words.format(name=type(problem).__name__)

"""What opening a file brought to light, in sentences."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from models.sitting import Found

translate = QCoreApplication.translate


def news(found: Found, *, shorter: bool, rescued: Path | None = None) -> str:
    """Empty if all is as it was left. `rescued` is where a meeting went on whose file is shorter
    than it was."""
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
    if rescued is not None:
        words = translate(
            "Opening",
            "This file has fewer entries than this computer has seen: the meeting went on in "
            "{place}.",
        )
        said.append(words.format(place=rescued))
    elif shorter:
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


def reopened(path: Path) -> str:
    """Of an earlier state that became the new file at `path`."""
    words = translate(
        "Opening",
        "This is an earlier state, a file of its own now: {name}. The meeting itself "
        "stays as it is.",
    )
    return words.format(name=path.name)

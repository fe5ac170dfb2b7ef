"""The beginning of a text, for a sentence about it."""


def short(text: str, most: int = 40) -> str:
    """The first line, of at most so many letters; three dots say that it goes on."""
    line = text.split("\n", 1)[0]
    return line if len(line) <= most else line[: most - 1] + "…"

"""Commas: those within quotation marks part nothing, «ООО «Ромашка, Лютик и Ко»»."""

import re

_QUOTED = re.compile(r"«(?:[^«»]|«[^«»]*»)*»|\"[^\"]*\"|“[^“”]*”|„[^„“]*“")
_PARTING = re.compile("[,;]")
_OTHER = "\0"
"""In no text that was typed or read."""


def split_at_commas(text: str) -> list[str]:
    """The parts between the commas, the quoted ones whole; one part at least."""
    ends = [place for place, letter in enumerate(without_quoted_commas(text)) if letter == ","]
    begins = [0, *(place + 1 for place in ends)]
    return [text[a:b].strip() for a, b in zip(begins, [*ends, len(text)], strict=True)]


def without_quoted_commas(text: str) -> str:
    """For finding places in the text: as long as it, other letters for what parts nothing."""
    return _QUOTED.sub(lambda found: _PARTING.sub(_OTHER, found[0]), text)

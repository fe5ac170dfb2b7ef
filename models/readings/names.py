"""File names out of titles: one component, on every system, never out of its folder."""

import re

from models.text import clean_line

LONGEST = 120

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?$", re.IGNORECASE)


def file_name(title: str, ending: str) -> str:
    """At most 120 bytes and the ending; Windows' reserved names get an underscore before them."""
    plain = _FORBIDDEN.sub("_", clean_line(title)).strip(" ._")
    plain = plain.encode()[:LONGEST].decode(errors="ignore").strip(" ._") or "_"
    return f"_{plain}{ending}" if _RESERVED.match(plain) else f"{plain}{ending}"

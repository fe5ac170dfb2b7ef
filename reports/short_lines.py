"""Lines that are cut off with an ellipsis where there is no room for all."""

from html import escape

from reportlab.lib.styles import ParagraphStyle

from models.text import without_full_stop
from reports.paragraphs import Text
from reports.text import one_line

_ELLIPSIS = "…"
_BEFORE_NO_ELLIPSIS = " ,;:–"
_ENDLESS = 0xFFFFFF
_LONGEST = 600
"""Characters: more never fit on the few lines that this is for."""


def short_line(
    text: str, style: ParagraphStyle, width: float, lines: int, *, tail: str = "", lead: str = ""
) -> Text:
    """The text on so many lines at most, `lead` hanging before it; the tail is kept, if it can
    be."""
    behind = one_line(tail)
    words = one_line(without_full_stop(text) if behind else text)
    for end in (behind, ""):
        whole = _line(words[:_LONGEST], end, style, lead)
        if len(words) <= _LONGEST and _lines_of(whole, width) <= lines:
            return whole
        cut = _longest_cut(words[:_LONGEST], end, style, width, lines)
        if cut or not end:
            return _line(_whole_words(words, cut) + _ELLIPSIS, end, style, lead)
    raise AssertionError("an ellipsis alone is always short enough")


def _whole_words(words: str, cut: int) -> str:
    """So many characters without the word that would be cut, unless that is half of them."""
    kept = words[:cut]
    if cut < len(words) and words[cut] != " ":
        at_a_space = kept.rpartition(" ")[0]
        kept = at_a_space if len(at_a_space) > cut / 2 else kept
    return kept.rstrip(_BEFORE_NO_ELLIPSIS)


def _longest_cut(words: str, tail: str, style: ParagraphStyle, width: float, lines: int) -> int:
    """How many characters there is room for before ellipsis and tail; 0 if not even for one."""
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        tried = _line(words[:middle].rstrip() + _ELLIPSIS, tail, style, "")
        if _lines_of(tried, width) <= lines:
            low = middle
        else:
            high = middle - 1
    return low


def _line(words: str, tail: str, style: ParagraphStyle, lead: str) -> Text:
    whole = f"{words} – {tail}" if tail else words
    return Text(escape(whole, quote=False), style, bulletText=one_line(lead) or None)


def _lines_of(text: Text, width: float) -> int:
    text.wrap(width, _ENDLESS)
    return text.line_count

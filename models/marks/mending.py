"""Taking marks out of a sentence so that it reads as if they had never been typed."""

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct

from models.marks.stretch import BLANKS, Stretch

_SENTENCE_ENDS = ".!?…"
_WEAK_SIGNS = ",;:–—-"
_LINK = re.compile(r"(?:[^\S\n]|[,;:/&+.!?…–—-]|(?<!\w)(?:и|and)(?!\w))*", re.IGNORECASE)
_OPENING = re.compile(r"[(\[][^\S\n]*$")
_CLOSING = re.compile(r"[^\S\n]*[)\]]")
_BEFORE_NO_BLANK = "\n)],;:" + _SENTENCE_ENDS
_LEADING = re.compile(r"\A(?:[^\S\n]|[,;:.!?…]|[–—-](?!\w))+")
_LEADING_DASH = re.compile(r"\A[–—-](?!\w)[^\S\n]*")
_SENTENCE_END = re.compile(f"[{_SENTENCE_ENDS}]")


class _Cut(Struct, frozen=True):
    """Marks taken out together; `stop` is the end of a sentence that stood between them."""

    begin: int
    end: int
    stop: str = ""


def without(text: str, stretches: Iterable[Stretch]) -> str:
    """The text without these stretches; nothing else is lost but blanks, brackets, links between
    stretches («,», «и») and signs beside them that would be left without their words.

    A sentence that began with one of them keeps its capital letter.
    """
    cuts = [_Cut(one.begin, one.end) for one in sorted(stretches, key=lambda one: one.begin)]
    if not cuts:
        return text
    cuts = _joined(text, [_with_brackets(text, cut) for cut in _joined(text, cuts)])
    begins = [0, *(cut.end for cut in cuts)]
    ends = [*(cut.begin for cut in cuts), len(text)]
    pieces = [text[begin:end] for begin, end in zip(begins, ends, strict=True)]
    glues = []
    for place, cut in enumerate(cuts):
        left, right = _mended(pieces[place], cut.stop, pieces[place + 1])
        if text[cut.begin].isupper() and _begins_sentence(left):
            right = _capitalised(right)
        pieces[place], pieces[place + 1] = left, right
        glues.append(_glue(left, right))
    told = [part for pair in zip(pieces, [*glues, ""], strict=True) for part in pair]
    return "".join(told).strip()


def _joined(text: str, cuts: Sequence[_Cut]) -> list[_Cut]:
    """Cuts with nothing but a link between them are one."""
    joined = [cuts[0]]
    for cut in cuts[1:]:
        last = joined[-1]
        between = text[last.end : cut.begin]
        if _LINK.fullmatch(between):
            stop = _SENTENCE_END.search(between)
            stops = last.stop, stop[0] if stop else "", cut.stop
            joined[-1] = _Cut(last.begin, cut.end, next(filter(None, stops), ""))
        else:
            joined.append(cut)
    return joined


def _with_brackets(text: str, cut: _Cut) -> _Cut:
    opening = _OPENING.search(text[max(0, cut.begin - 4) : cut.begin])
    closing = _CLOSING.match(text, cut.end)
    if not opening or not closing:
        return cut
    return _Cut(cut.begin - len(opening[0]), closing.end(), cut.stop)


def _mended(left: str, stop: str, right: str) -> tuple[str, str]:
    """What stood before and behind a cut, without the signs that lost their words."""
    left, right = left.rstrip(BLANKS), right.lstrip(BLANKS)
    if not left or left[-1] in "\n([":
        right = _LEADING.sub("", right)
        return left, right if left[-1:] in tuple("([") else right.removeprefix("\n")
    if stop and left[-1] not in _SENTENCE_ENDS:
        left = left.rstrip(BLANKS + _WEAK_SIGNS) + stop
    if not right.strip(BLANKS + _WEAK_SIGNS):
        right = ""
    if not right or right[0] in _BEFORE_NO_BLANK:
        left = left.rstrip(BLANKS + _WEAK_SIGNS)
    if left[-1:] in tuple(_SENTENCE_ENDS + _WEAK_SIGNS):
        right = _LEADING_DASH.sub("", right)
    if left[-1:] in tuple(_SENTENCE_ENDS):
        right = right.removeprefix(".")
    return left, right


def _glue(left: str, right: str) -> str:
    if not left or not right or left[-1] in "\n([":
        return ""
    return "" if right[0] in BLANKS + _BEFORE_NO_BLANK else " "


def _begins_sentence(left: str) -> bool:
    return not left or left[-1] in "\n" + _SENTENCE_ENDS


def _capitalised(right: str) -> str:
    capital = right[:1].upper()
    return capital + right[1:] if len(capital) == 1 else right

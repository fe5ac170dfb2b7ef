"""What stands beside a name in its cell: a remark, «(ВКС)», a footnote's sign."""

import re
from collections.abc import Callable
from itertools import islice

from models.spreadsheets.names import looks_like_full_name, looks_like_part_of_name
from models.spreadsheets.vocabulary import is_post

_AFTER_NAME = re.compile(r"\s+[–—]\s+|\s+-\s+(?=[^\W\d_A-ZА-ЯЁ])|,\s*|\s*\n\s*|\s*;\s*")
_SEPARATING_DASHES = frozenset("–—")
_MARK = re.compile(r"\s*(?:\(([^()]+)\)|\*+\)?|[¹²³]+|(?<![\s\d])\d{1,2}\)?(?!\w))")
_MARK_BEGINS = re.compile(r"[(*¹²³\d]")
_MOST_MARKS = 4
_ATTENDING = re.compile(
    r"(по )?(вкс|видео)|онлайн|очно|заочно|дистанционно|уд[ао]л[её]нно|модератор|докладчик|спикер"
    r"|ведущ(ий|ая)|online|remote|moderator|speaker|presenter",
    re.IGNORECASE,
)


def name_and_remark(cell: str) -> tuple[str, str]:
    """A line break, comma or dash ends a name, once what stands before it is one."""
    is_all_name = looks_like_full_name(cell.replace("\n", " "))
    for found in _AFTER_NAME.finditer(cell):
        before, after = cell[: found.start()], cell[found.end() :]
        ends = not is_all_name or found[0].strip() in _SEPARATING_DASHES
        if ends and looks_like_full_name(before):
            return before, after
    return cell, ""


def begins_with_full_name(text: str) -> bool:
    """Whether the text is a name, or a name and a remark on it."""
    return looks_like_full_name(name_and_remark(without_marks(text)[0])[0])


def without_marks(
    cell: str, is_name: Callable[[str], bool] = looks_like_full_name
) -> tuple[str, str]:
    """The cell without «(ВКС)», «*» or «1» right behind a name, and these; «(Иванова)» stays.

    Behind a surname alone only how somebody attends is a mark.
    """
    if not _MARK_BEGINS.search(cell):
        return cell, ""
    kept, begin, marks = "", 0, list[str]()
    for found in islice(_MARK.finditer(cell), _MOST_MARKS):
        before = kept + cell[begin : found.start()]
        is_other_name = bool(found[1]) and _is_other_name(found[1], before)
        attends = bool(found[1]) and _ATTENDING.match(found[1]) and looks_like_part_of_name(before)
        if (attends or is_name(before.replace("\n", " "))) and not is_other_name:
            kept, begin = before, found.end()
            marks.append(found[1] or found[0].strip())
    return kept + cell[begin:], ", ".join(marks)


def _is_other_name(in_brackets: str, before: str) -> bool:
    """A former or a second name has capitals as the name before it has them."""
    if _ATTENDING.match(in_brackets) or is_post(in_brackets):
        return False
    is_abbreviation = in_brackets.isupper() and not before.isupper()
    return looks_like_part_of_name(in_brackets) and not is_abbreviation

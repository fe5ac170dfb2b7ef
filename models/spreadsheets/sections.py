"""Rows that head a group of people: «Органы власти»."""

import re

from models.spreadsheets.beside_names import begins_with_full_name, without_marks
from models.spreadsheets.columns import Column, Layout
from models.spreadsheets.names import has_patronymic_or_initials
from models.spreadsheets.sheet import Sheet, SheetRow
from models.spreadsheets.vocabulary import heads_group

_OF_A_PERSON = frozenset({Column.FULL_NAME, Column.SURNAME})
_OF_NOBODY = frozenset({Column.NUMBER, Column.IGNORED})
_NUMBERING = re.compile(r"^(?:[IVX]+|\d+)\s*[.)]\s*")


def section_title(row: SheetRow, layout: Layout, *, surnames_alone: bool) -> str:
    """The title when the row heads a section, else empty.

    Such a row is merged or holds one text alone, and that text is no one's name. In a list of
    `surnames_alone` one word is a surname.
    """
    texts = [text for text in row.filled if any(map(str.isalpha, text))]
    if len(texts) != 1 or len(row.filled) > 2:
        return ""
    text = texts[0]
    place = row.cells.index(text)
    meaning = layout.columns[place] if place < len(layout.columns) else Column.IGNORED
    one_word = _is_one_word(text) and (surnames_alone or meaning is Column.SURNAME)
    certain = one_word or len(row.filled) == 2
    if not row.merged and _may_be_person(text, meaning, certain=certain):
        return ""
    return _NUMBERING.sub("", " ".join(text.split())).rstrip(": ")


def _may_be_person(text: str, meaning: Column, *, certain: bool) -> bool:
    if meaning not in _OF_A_PERSON and meaning is not Column.IGNORED:
        return False
    if has_patronymic_or_initials(text):
        return True
    if meaning not in _OF_A_PERSON:
        return False
    if heads_group(text):
        return False
    return certain or begins_with_full_name(text)


def has_surnames_alone(sheet: Sheet, layout: Layout) -> bool:
    """A list that tells nothing but one word of anybody."""
    if {*layout.columns} - _OF_A_PERSON - _OF_NOBODY:
        return False
    places = [place for place, one in enumerate(layout.columns) if one in _OF_A_PERSON]
    below = [row for row in sheet.rows if row.number > layout.last_header]
    return all(_is_one_word(row.cell(place)) for row in below for place in places)


def _is_one_word(text: str) -> bool:
    """But for a mark behind it, «Иванов (ВКС)»."""
    return " " not in without_marks(text)[0].strip()

"""The parts of one row of people: name, post, organisation, contacts."""

import re

from models.spreadsheets.beside_names import name_and_remark, without_marks
from models.spreadsheets.columns import Column, Layout
from models.spreadsheets.names import (
    PersonName,
    looks_like_full_name,
    looks_like_part_of_name,
    recased,
    split_full_name,
    split_given_names,
)
from models.spreadsheets.quoted import without_quoted_commas
from models.spreadsheets.sheet import SheetRow
from models.spreadsheets.vocabulary import is_organisation, is_post

_BEFORE_CAPITAL = re.compile(r",\s*(?=[«\"“A-ZА-ЯЁ])")
_FIRST_COMMA = re.compile(r"(?<![. ]н\.)[,;]\s*")
"""Not that behind a degree, «к.т.н., доцент»."""
_EMAIL = re.compile(r"[^\s,;<>]+@[^\s,;<>]+")
_PHONE = re.compile(r"\+?\d[\d\s()-]{4,22}\d")


def person_name(row: SheetRow, layout: Layout) -> tuple[PersonName, str, str]:
    """The name, what follows it in the same cell, «Иванов И.И. – директор, АО «Заря»», and the
    marks on it, «(ВКС)» or «*»."""
    if layout.has(Column.FULL_NAME):
        cell, marks = without_marks(row.cell(layout.index(Column.FULL_NAME)))
        name_text, remark = name_and_remark(cell)
        return split_full_name(name_text), remark, marks
    columns = (Column.SURNAME, Column.NAME, Column.PATRONYMIC)
    cells = [row.cell(layout.index(column)) for column in columns]
    surname, marks = without_marks(cells[0])
    if surname and not cells[1] and looks_like_full_name(surname):
        return split_full_name(surname), "", marks
    return _name_of_parts(cells, layout)


def _name_of_parts(cells: list[str], layout: Layout) -> tuple[PersonName, str, str]:
    """Surname, name and patronymic, each out of its cell; what is a mark behind a part of a name
    may be part of what names nobody."""
    is_name = looks_like_part_of_name if cells[1] else looks_like_full_name
    pairs = [without_marks(cell, is_name) for cell in cells]
    cells = [cell for cell, _ in pairs]
    marks = [mark for _, mark in pairs if mark]
    surname, name, patronymic = (" ".join(cell.split()) for cell in cells)
    if not layout.has(Column.PATRONYMIC):
        name, patronymic = split_given_names(name)
    return recased(PersonName(surname, name, patronymic)), "", ", ".join(marks)


def post_and_organisation(row: SheetRow, layout: Layout, remark: str) -> tuple[str, str]:
    """Post and organisation from their own columns, a common one, or the remark on the name."""
    post = row.cell(layout.index(Column.POST))
    organisation = row.cell(layout.index(Column.ORGANISATION))
    if remark and layout.has(Column.ORGANISATION):
        return _one_line(post or remark), _one_line(organisation)
    if together := row.cell(layout.index(Column.POST_AND_ORGANISATION)) or remark:
        first, second = post_and_organisation_of(together)
        post, organisation = post or first, organisation or second
    elif together := row.cell(layout.index(Column.ORGANISATION_AND_POST)):
        second, first = _split_in_order(together)
        post, organisation = _told_apart(first, second)
    return _one_line(post), _one_line(organisation)


def post_and_organisation_of(text: str) -> tuple[str, str]:
    """Both out of one text, in this order or, if the words speak for it, the other."""
    return _told_apart(*_split_in_order(text))


def contacts(row: SheetRow, layout: Layout) -> tuple[str, str]:
    """Phone and e-mail from their own columns or a common one."""
    phone = row.cell(layout.index(Column.PHONE))
    email = row.cell(layout.index(Column.EMAIL))
    common = row.cell(layout.index(Column.CONTACTS))
    if found := _EMAIL.search(common):
        email = email or found[0]
    if found := _PHONE.search(common):
        phone = phone or found[0]
    return _one_line(phone), _one_line(email)


def _told_apart(post: str, organisation: str) -> tuple[str, str]:
    """Post and organisation the other way round where both, or the one there is, speak for it."""
    no_post = not post or (is_organisation(post) and not is_post(post))
    no_organisation = not organisation or (
        is_post(organisation) and not is_organisation(organisation)
    )
    return (organisation, post) if no_post and no_organisation else (post, organisation)


def _split_in_order(text: str) -> tuple[str, str]:
    """At the line break or «/», else at the comma before a capital, or the first comma; none
    within quotation marks."""
    for mark in ("\n", " / "):
        if mark in text:
            first, _, second = text.partition(mark)
            return first.strip().rstrip(",;"), second.strip()
    bare = without_quoted_commas(text)
    found = _BEFORE_CAPITAL.search(bare) or _FIRST_COMMA.search(bare)
    if found is None:
        return text, ""
    return text[: found.start()].strip(), text[found.end() :].strip()


def _one_line(text: str) -> str:
    return " ".join(text.split())

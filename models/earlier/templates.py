"""Agendas to begin with: three of the house, and those the moderator keeps under a name."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from models.codec import from_plain, to_plain
from models.ids import ItemId
from models.kinds import ItemKind
from models.meeting import AgendaItem, ItemStatus
from models.papers.wording import Translate
from models.text import clean_line

UNKNOWN = ItemId(0)


class Template(Struct, frozen=True):
    """`own`: kept by the moderator. The items have no ids yet."""

    name: str
    items: tuple[AgendaItem, ...]
    own: bool = False


def house_templates(translate: Translate) -> tuple[Template, ...]:
    """Round table, working meeting and public discussion, in the language of `translate`."""
    return (_round_table(translate), _working_meeting(translate), _public_discussion(translate))


def template_of(name: str, items: Sequence[AgendaItem]) -> Template:
    """What an agenda keeps as a template: titles, kinds, minutes and fixed starts.

    Presenters and private notes belong to the meeting and its people and are left out.
    """
    frame = (
        replace(
            one, id=UNKNOWN, presenters="", private_note="", status=ItemStatus.PLANNED, spans=()
        )
        for one in items
    )
    return Template(clean_line(name), tuple(frame), own=True)


def to_row(template: Template) -> dict[str, Any]:
    """As it is kept."""
    return {"name": template.name, "items": to_plain(template.items)}


def removed_row(name: str) -> dict[str, Any]:
    """What is kept when a template is taken away."""
    return {"name": name, "items": []}


def from_rows(rows: Iterable[Mapping[str, Any]]) -> tuple[Template, ...]:
    """The templates as they were kept last, by name; a row that is none is passed over."""
    last: dict[str, Template] = {}
    for row in rows:
        try:
            items = from_plain(tuple[AgendaItem, ...], row["items"])
            last[str(row["name"])] = Template(str(row["name"]), items, own=True)
        except (KeyError, TypeError, ValueError, OverflowError):
            continue
    return tuple(last[name] for name in sorted(last) if last[name].items)


def _item(title: str, minutes: int, kind: ItemKind = ItemKind.DISCUSSION) -> AgendaItem:
    return AgendaItem(UNKNOWN, title, kind, timedelta(minutes=minutes))


def _round_table(translate: Translate) -> Template:
    """150 minutes."""
    return Template(
        translate("Template", "Round table, 2½ hours"),
        (
            _item(translate("Template", "Opening and words of welcome"), 10, ItemKind.OPENING),
            _item(translate("Template", "Main report"), 15, ItemKind.REPORT),
            _item(translate("Template", "First question for discussion"), 35),
            _item(translate("Template", "Break"), 15, ItemKind.BREAK),
            _item(translate("Template", "Second question for discussion"), 35),
            _item(translate("Template", "Proposals and recommendations"), 30),
            _item(translate("Template", "Summing up"), 10, ItemKind.CLOSING),
        ),
    )


def _working_meeting(translate: Translate) -> Template:
    """60 minutes."""
    return Template(
        translate("Template", "Working meeting"),
        (
            _item(translate("Template", "On the progress of earlier assignments"), 10),
            _item(translate("Template", "State of affairs"), 15, ItemKind.REPORT),
            _item(translate("Template", "Questions to be decided"), 25),
            _item(translate("Template", "Assignments and deadlines"), 10, ItemKind.CLOSING),
        ),
    )


def _public_discussion(translate: Translate) -> Template:
    """120 minutes."""
    return Template(
        translate("Template", "Public discussion"),
        (
            _item(translate("Template", "Opening, order of the discussion"), 10, ItemKind.OPENING),
            _item(translate("Template", "Presentation of the project"), 20, ItemKind.REPORT),
            _item(translate("Template", "Co-report"), 10, ItemKind.REPORT),
            _item(translate("Template", "Questions and answers"), 20),
            _item(translate("Template", "Statements of the participants"), 45),
            _item(translate("Template", "Summing up"), 15, ItemKind.CLOSING),
        ),
    )

"""The sheet that everybody signs at the door."""

from collections.abc import Mapping

from reportlab.lib.units import mm

from models.papers.before.values import Registration
from reports.blocks import Blocks, Story
from reports.lists import SIGNED, fitting_page, head_story, marks_of
from reports.page import PageStyle
from reports.typesetter import NOTHING_ATTACHED, publish

ROOM_TO_SIGN = 7 * mm

_SHARES = (11, 54, 74, 36)
_SHARES_WITH_CONTACTS = (10, 47, 49, 45, 24)


def registration_pdf(
    registration: Registration,
    attachments: Mapping[str, bytes] = NOTHING_ATTACHED,
    page: PageStyle = SIGNED,
) -> bytes:
    """Set the sheet with room to sign in every row, empty rows at its end; gives a PDF/A-3b."""
    columns = registration.columns
    shares = _SHARES if len(columns) == len(_SHARES) else _SHARES_WITH_CONTACTS
    walk_ins = [("",) * len(columns)] * registration.empty_rows
    rows = [*registration.rows, *walk_ins]
    head = registration.head

    def story(blocks: Blocks) -> Story:
        table = blocks.table(columns, shares, rows, above=0.8, room_to_write=ROOM_TO_SIGN)
        return [*head_story(head, blocks), *table]

    fitting = fitting_page(story, page)
    return publish([story(Blocks(fitting))], head.metadata, fitting, marks_of(head), attachments)

"""The list of participants that lies before the chair."""

from collections.abc import Mapping

from models.papers.before.values import ParticipantsList
from reports.blocks import Blocks, Story
from reports.lists import SIGNED, fitting_page, head_story, marks_of
from reports.page import PageStyle
from reports.typesetter import NOTHING_ATTACHED, publish

_SHARES = (11, 57, 77, 30)


def participants_pdf(
    participants: ParticipantsList,
    attachments: Mapping[str, bytes] = NOTHING_ATTACHED,
    page: PageStyle = SIGNED,
) -> bytes:
    """Set the list; a column of remarks only if there are any. Gives a PDF/A-3b."""
    remarks = any(len(row) > 1 and row[3] for row in participants.rows)
    shown = 4 if remarks else 3
    rows = [row[:shown] for row in participants.rows]
    head = participants.head

    def story(blocks: Blocks) -> Story:
        table = blocks.table(participants.columns[:shown], _SHARES[:shown], rows, above=0.8)
        return [*head_story(head, blocks), *(table if rows else [])]

    fitting = fitting_page(story, page)
    return publish([story(Blocks(fitting))], head.metadata, fitting, marks_of(head), attachments)

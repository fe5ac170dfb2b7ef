"""The programme that lies on the table and hangs at the door."""

from collections.abc import Mapping

from models.papers.before.values import Programme
from reports.blocks import Blocks, Story
from reports.lists import ON_THE_TABLE, fitting_page, head_story, marks_of
from reports.page import PageStyle
from reports.typesetter import NOTHING_ATTACHED, publish

_SHARES = (26, 18, 60, 76)


def programme_pdf(
    programme: Programme,
    attachments: Mapping[str, bytes] = NOTHING_ATTACHED,
    page: PageStyle = ON_THE_TABLE,
) -> bytes:
    """Set the programme as a table of time, length, what and who; gives a PDF/A-3b."""

    def story(blocks: Blocks) -> Story:
        story = head_story(programme.head, blocks)
        for place, one in enumerate(programme.officials):
            story += blocks.line(f"{one.label}: {one.text}", above=0.2 if place else 1)
        if programme.rows:
            story += blocks.table(programme.columns, _SHARES, programme.rows, above=0.8)
        return story

    fitting = fitting_page(story, page)
    head = programme.head
    return publish([story(Blocks(fitting))], head.metadata, fitting, marks_of(head), attachments)

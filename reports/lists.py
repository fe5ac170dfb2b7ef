"""What the papers before the meeting share: their page, its type size, and their head."""

from collections.abc import Callable

from models.papers.before.values import Head
from reports.blocks import Blocks, Story
from reports.page import PageStyle
from reports.typesetter import Marks, count_pages

SIZES = (13.0, 12.5, 12.0, 11.5, 11.3)
"""pt; the largest of those that need the fewest pages is taken."""

ON_THE_TABLE = PageStyle(left=20, right=12, top=16, bottom=17, text_size=SIZES[0], table_size=11.5)
"""A paper that lies on the table and is not filed."""

SIGNED = PageStyle(left=25, right=10, text_size=SIZES[0], table_size=11.5)
"""A list that is filed with the minutes."""


def fitting_page(story: Callable[[Blocks], Story], page: PageStyle) -> PageStyle:
    """The page in the largest of SIZES that does not cost a sheet more than the smallest."""
    pages = [page.at_size(size) for size in SIZES]
    return min(pages, key=lambda one: count_pages(story(Blocks(one)), one))


def head_story(head: Head, blocks: Blocks) -> Story:
    """Organisation, title and heading in the middle, day and place below."""
    story: Story = []
    for line in head.organisation:
        story += blocks.centred(line)
    story += blocks.centred(head.title.upper(), above=0.9, bold=True, scale=1.15)
    story += blocks.centred(head.heading, above=0.3, bold=True)
    return story + blocks.centred(head.day_and_place, above=0.4)


def marks_of(head: Head) -> Marks:
    return Marks(sample=head.sample)

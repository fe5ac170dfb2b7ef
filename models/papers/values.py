"""What is printed, as values: the words are chosen, in order; setting type is left to reports/.

Every string is plain text, ready to print; `number` strings are «3» or «3.1».
"""

from datetime import datetime

from msgspec import Struct


class Metadata(Struct, frozen=True):
    """`author` is the organisation, never a person; `created` is an instant of the meeting;
    `version` is worded, and empty for a draft."""

    title: str
    subject: str
    author: str
    language: str
    created: datetime
    version: str = ""


class FiledHead(Struct, frozen=True):
    """What a paper that is filed has on top.

    `draft` and `sample` are marks («ПРОЕКТ», «ОБРАЗЕЦ») or empty. `emblem` is a picture,
    `organisation` the letterhead, `approval` the lines of the stamp top right. `day` and `number`
    stand on one line, `place` below.
    """

    metadata: Metadata
    draft: str
    sample: str
    organisation: tuple[str, ...]
    kind: str
    heading: str
    day: str
    number: str
    place: str
    emblem: bytes = b""
    approval: tuple[str, ...] = ()


class Labelled(Struct, frozen=True):
    """«Председательствующий» – «Фамилия И.О.»."""

    label: str
    text: str


class Statement(Struct, frozen=True):
    """What one person said: name, then texts in the order taken; no texts prints the name alone.

    `kind` is empty for a speech and otherwise worded («вопрос», «ответ»).
    """

    name: str
    kind: str
    texts: tuple[str, ...]


class Proposal(Struct, frozen=True):
    """`lines` are the vote on a proposal that came to no decision, or that it was deferred."""

    text: str
    author: str
    lines: tuple[str, ...] = ()


class Decision(Struct, frozen=True):
    """A decision or an assignment; `lines` are executor, deadline, vote and dissent, worded.
    `section` is the title under which it stands within its item, or empty."""

    number: str
    text: str
    lines: tuple[str, ...]
    section: str = ""


class ItemMinutes(Struct, frozen=True):
    """One agenda item, in the order of the paper. Empty parts are not printed. `notes` are of no
    speaker, and `added` those of them that were written down when the item was over; `dissent` is
    from no decision in particular; `rejected` was voted down and has no number; `state` says
    deferred or dropped, worded.
    """

    number: str
    title: str
    notes: tuple[str, ...]
    heard: tuple[Statement, ...]
    spoke: tuple[Statement, ...]
    dissent: tuple[str, ...]
    proposals: tuple[Proposal, ...]
    conclusions: tuple[str, ...]
    decisions: tuple[Decision, ...]
    state: str
    rejected: tuple[Decision, ...] = ()
    added: tuple[str, ...] = ()


class Signature(Struct, frozen=True):
    post: str
    name: str


class PresentRow(Struct, frozen=True):
    number: str
    full_name: str
    post_and_organisation: str
    remark: str


class PresentGroup(Struct, frozen=True):
    """`name` is empty if the list has no groups."""

    name: str
    rows: tuple[PresentRow, ...]


class Annex(Struct, frozen=True):
    """The list of participants on its own sheets.

    `marks`, for one sheet and for more, have the placeholder {sheets}, counted by the type-setter;
    one of them stands in the body. `corner` is set top right, line by line; `columns` are the
    four headings of the table.
    """

    marks: tuple[str, str]
    corner: tuple[str, ...]
    title: str
    columns: tuple[str, str, str, str]
    groups: tuple[PresentGroup, ...]


class MinutesWords(Struct, frozen=True):
    agenda: str
    heard: str
    spoke: str
    proposed: str
    decided: str


class Minutes(Struct, frozen=True):
    """The full protocol.

    `present` is the attendance, worded, one paragraph each. `agenda` are the lines of the agenda
    without their numbers; (number, text), number empty for an unnumbered line. `distribution` is
    printed below the signatures, one paragraph each.
    """

    head: FiledHead
    officials: tuple[Labelled, ...]
    present: tuple[str, ...]
    agenda: tuple[tuple[str, str], ...]
    words: MinutesWords
    items: tuple[ItemMinutes, ...]
    annex: Annex | None
    signatures: tuple[Signature, ...]
    distribution: tuple[str, ...] = ()


class OutcomeTable(Struct, frozen=True):
    """Assignments: № / what / who / by when. A row of one text is the heading of those below."""

    title: str
    columns: tuple[str, str, str, str]
    rows: tuple[tuple[str, ...], ...]


class OutcomeList(Struct, frozen=True):
    """Decisions or open proposals: a number (may be empty) and the text."""

    title: str
    rows: tuple[tuple[str, str], ...]


class Outcomes(Struct, frozen=True):
    """The outcomes on one page. `facts` are short lines on top (present, spoke, duration)."""

    metadata: Metadata
    draft: str
    sample: str
    organisation: tuple[str, ...]
    title: str
    heading: str
    day_and_place: str
    facts: tuple[str, ...]
    decisions: OutcomeList
    assignments: OutcomeTable
    proposals: OutcomeList
    footer: str

"""The words on the face of the table: who speaks, the clock, and what one key does next."""

from PySide6.QtCore import QCoreApplication

from ui import wording
from ui.desk.text_fit import Words
from ui.palette import Colours
from ui.views.floor import FloorView, Phase
from ui.views.table import TableView

translate = QCoreApplication.translate

SMALL, BODY, NAME, CLOCK = 0.125, 0.135, 0.23, 0.6


def centre_words(floor: FloorView, table: TableView, colours: Colours) -> tuple[Words, ...]:
    match floor.phase:
        case Phase.BEFORE:
            return _before(floor, table, colours)
        case Phase.CLOSED:
            return _closed(floor, colours)
        case Phase.IDLE:
            return _idle(floor, colours)
        case Phase.BREAK:
            return _break(floor, colours)
        case _:
            return _speaking(floor, colours)


def phase_colour(phase: Phase, colours: Colours) -> str:
    match phase:
        case Phase.CALM:
            return colours.accent
        case Phase.WARNING:
            return colours.warning
        case Phase.OVERTIME:
            return colours.danger
        case _:
            return colours.muted


def topic(floor: FloorView) -> str:
    """«REPORT · item 3»."""
    kind = wording.speech_kind(floor.kind).upper() if floor.kind else ""
    item = translate("Table", "item {number}").format(number=floor.item) if floor.item else ""
    return " · ".join(part for part in (kind, item) if part)


def _before(floor: FloorView, table: TableView, colours: Colours) -> tuple[Words, ...]:
    here = translate("Table", "present of {expected} expected").format(expected=table.expected)
    return (
        Words(wording.phase(floor.phase), BODY, colours.muted, bold=True),
        Words(str(table.present), CLOCK, colours.text, bold=True, digits=True),
        Words(here, BODY, colours.muted),
        Words(translate("Table", "F10 – open the meeting"), BODY, colours.accent, bold=True),
    )


def _closed(floor: FloorView, colours: Colours) -> tuple[Words, ...]:
    on = translate("Table", "Ctrl+F3 – outcomes and minutes")
    return (
        Words(wording.phase(floor.phase), NAME, colours.muted, bold=True),
        Words(on, BODY, colours.accent, bold=True),
    )


def _idle(floor: FloorView, colours: Colours) -> tuple[Words, ...]:
    above = " · ".join(part for part in (topic(floor), wording.phase(floor.phase)) if part)
    if not floor.next_name:
        return (
            Words(above, SMALL, colours.muted, bold=True),
            Words(translate("Table", "Nobody is waiting"), NAME, colours.text, bold=True),
            Words(translate("Table", "F7 – who asks for the floor"), BODY, colours.accent),
        )
    kind = wording.speech_kind(floor.next_kind) if floor.next_kind else ""
    return (
        Words(above, SMALL, colours.muted, bold=True),
        Words(translate("Table", "next: {kind}").format(kind=kind), BODY, colours.muted),
        Words(floor.next_name, NAME * 1.3, colours.text, bold=True, most_lines=2),
        Words(translate("Table", "F2 – give the floor"), BODY, colours.accent, bold=True),
    )


def _break(floor: FloorView, colours: Colours) -> tuple[Words, ...]:
    word = wording.phase(floor.phase).upper()
    lasts = translate("Table", "{count} min").format(count=floor.break_minutes)
    since = translate("Table", "since {time}").format(time=floor.break_since)
    goes_on = translate("Table", "{name} goes on with F3").format(name=floor.suspended_name)
    blocks = (
        Words(topic(floor), SMALL, colours.muted, bold=True),
        Words(word, NAME, colours.muted, bold=True),
        Words(lasts, CLOCK, colours.text, bold=True, digits=True),
        Words(since, BODY, colours.muted),
        Words(goes_on if floor.suspended_name else "", BODY, colours.text),
        Words(_after_the_break(floor), BODY, colours.accent, bold=True),
    )
    return tuple(block for block in blocks if block.text)


def _after_the_break(floor: FloorView) -> str:
    if floor.break_is_planned:
        return translate("Table", "F10 – next item")
    return translate("Table", "Shift+F3 – go on")


def _speaking(floor: FloorView, colours: Colours) -> tuple[Words, ...]:
    colour = phase_colour(floor.phase, colours)
    clock = colours.text if floor.phase is Phase.CALM else colour
    blocks = [
        Words(topic(floor), SMALL, colours.muted, bold=True),
        Words(floor.name, NAME, colours.text, bold=True, most_lines=2),
        Words(floor.post, SMALL, colours.muted, most_lines=2),
        Words(floor.left, CLOCK, clock, bold=True, digits=True),
        Words(_of_the_limit(floor), SMALL, colours.muted),
        Words(_returns(floor), SMALL, colours.text),
        Words(wording.phase(floor.phase), SMALL, colour, bold=True),
    ]
    return tuple(block for block in blocks if block.text)


def _of_the_limit(floor: FloorView) -> str:
    limit = translate("Table", "of {limit}").format(limit=floor.limit)
    today = translate("Table", "spoken today {time}").format(time=floor.spoken_today)
    return " · ".join((limit if floor.limit else translate("Table", "no limit"), today))


def _returns(floor: FloorView) -> str:
    if not floor.suspended_name:
        return ""
    text = translate("Table", "F6 – the floor returns to {name}")
    return text.format(name=floor.suspended_name)

"""What stands where in the hall, phase by phase: which words, how large, in which colour."""

from msgspec import Struct

from models.papers.speech_words import speech_words
from models.papers.wording import Translate
from ui.hall import look, words
from ui.hall.setting import Block
from ui.views.floor import FloorView, Phase
from ui.views.hall import HallReading, HallView

NOTHING = "\u00a0"
"""Keeps the line of a word that may come while somebody speaks."""


class Page(Struct, frozen=True):
    """`head` stands beside the time of day, where there is little room `label` does; `top` over the
    whole width, `side` beside the clock.

    `room` is as wide as the clock gets before its limit; a clock that is empty takes no room.
    """

    head: str
    label: str
    top: tuple[Block, ...]
    side: tuple[Block, ...] = ()
    clock: str = ""
    room: str = ""
    clock_colour: str = look.TEXT


def page_of(view: HallView, translate: Translate) -> Page:
    match view.floor.phase:
        case Phase.BEFORE:
            return _before(view, translate)
        case Phase.IDLE:
            return _idle(view, translate)
        case Phase.BREAK:
            return _break(view, translate)
        case Phase.CLOSED:
            return _closed(view, translate)
        case _:
            return _speaking(view, translate)


def clock_of(view: HallView, translate: Translate) -> str:
    """The large figures: of the speech, of the break; before the opening the time of day."""
    match view.floor.phase:
        case Phase.BEFORE:
            return view.time
        case Phase.BREAK:
            return words.break_lasts(view.floor, translate)
        case _:
            return view.floor.left


def phase_colour(phase: Phase) -> str:
    return {
        Phase.WARNING: look.WARNING,
        Phase.OVERTIME: look.DANGER,
        Phase.SUSPENDED: look.SOFT,
    }.get(phase, look.TEXT)


def reading_blocks(reading: HallReading, translate: Translate) -> tuple[Block, ...]:
    return (
        Block(words.reading_kind(reading, translate), look.READ_KIND, look.ACCENT, bold=True),
        Block(reading.text, look.READING, look.TEXT, step=look.STEP),
        Block(
            words.executors(reading.executors, translate), look.READ_FACT, look.SOFT, step=look.STEP
        ),
        Block(words.deadline(reading, translate), look.READ_FACT, look.SOFT, step=look.STEP),
    )


def speaker_blocks(floor: FloorView, translate: Translate) -> tuple[Block, ...]:
    """Who speaks while something is read back."""
    state = words.state(floor.phase, translate)
    return (
        Block(floor.name, look.NEXT_NAME, look.TEXT, bold=True),
        Block(state, look.NEXT_KIND, phase_colour(floor.phase), bold=True),
    )


def next_blocks(view: HallView, translate: Translate) -> tuple[tuple[Block, ...], ...]:
    return tuple(
        (
            Block(one.name, look.NEXT_NAME, look.TEXT),
            Block(speech_words(one.kind, translate), look.NEXT_KIND, look.MUTED),
        )
        for one in view.next
    )


def _before(view: HallView, translate: Translate) -> Page:
    starts = words.begins(view.starts, translate)
    return Page(
        head="",
        label=starts,
        top=(Block(view.title, look.HERO, look.TEXT, bold=True),),
        side=(Block(starts, look.STATE, look.ACCENT, bold=True),),
        clock=view.time,
        room=view.time,
    )


def _idle(view: HallView, translate: Translate) -> Page:
    item = words.item_label(view.item, translate)
    title = view.item_title or view.title
    free = Block(translate("Hall", "The floor is free"), look.STATE, look.MUTED)
    return Page(
        head=view.title if view.item_title else "",
        label=item,
        top=(
            Block(item, look.STATE, look.ACCENT, bold=True),
            Block(title, look.HERO, look.TEXT, bold=True, step=look.STEP),
        ),
        side=(free,),
    )


def _break(view: HallView, translate: Translate) -> Page:
    floor, lasts = view.floor, clock_of(view, translate)
    word = translate("Hall", "Break")
    time = words.break_time(floor, view.break_until, translate)
    return Page(
        head=view.title,
        label=f"{word} · {time}",
        top=(
            Block(word, look.HERO, look.TEXT, bold=True),
            Block(time, look.STATE, look.ACCENT, step=look.STEP),
        ),
        side=(Block(words.goes_on(floor.suspended_name, translate), look.FACT, look.SOFT),),
        clock=lasts,
        room=lasts,
        clock_colour=look.SOFT,
    )


def _closed(view: HallView, translate: Translate) -> Page:
    over = translate("Hall", "The meeting is over. Thank you!")
    return Page(
        head="",
        label=over,
        top=(
            Block(view.title, look.HERO, look.TEXT, bold=True),
            Block(over, look.STATE, look.ACCENT, bold=True, step=look.STEP),
        ),
    )


def _speaking(view: HallView, translate: Translate) -> Page:
    floor = view.floor
    colour = phase_colour(floor.phase)
    returns = words.returns_to(floor.suspended_name, translate)
    state = words.state(floor.phase, translate) or NOTHING
    return Page(
        head=words.item_line(view.item, view.item_title, translate) or view.title,
        label=words.item_label(view.item, translate),
        top=(
            Block(floor.name, look.NAME, look.TEXT, bold=True),
            Block(floor.post, look.POST, look.SOFT, step=look.STEP),
        ),
        side=(
            Block(words.kind_and_limit(floor, translate), look.FACT, look.ACCENT),
            Block(returns, look.FACT, look.SOFT),
            Block(state, look.STATE, colour, bold=True),
        ),
        clock=floor.left,
        room=max(floor.left, floor.limit, key=len),
        clock_colour=colour,
    )

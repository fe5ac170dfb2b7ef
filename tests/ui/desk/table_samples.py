"""Tables of any size with seats in every state, and the face of the table in every phase."""

from msgspec.structs import replace

from models.ids import ParticipantId
from models.kinds import SpeechKind, TableShape
from models.people import Person
from models.readings.finder import Findable
from tests.ui.desk import samples
from ui.views.floor import FloorView, Phase
from ui.views.table import Presence, SeatView, TableView

BREAK = FloorView(
    Phase.BREAK, item="3", break_since="11:45", break_minutes=12, suspended_name="Фамилия И.О."
)
FLOORS: dict[Phase, FloorView] = {**samples.FLOORS, Phase.BREAK: BREAK}
SURNAMES = (
    *("Абакумова", "Белозёров", "Воронцов", "Григорьева", "Дёмин", "Емельянов", "Жукова"),
    *("Калашников-Стрельцов", "Зайцев", "Ким", "Лебедева", "Мартиросян", "Никифоров"),
)
NAMES = (("Анна", "Сергеевна"), ("Борис", "Петрович"), ("Виктор", "Ильич"), ("Олег", "Львович"))
HELD, LEFT, EXCUSED, DEPUTY, TWICE = 14, 24, 10, 7, 18


def seat(number: int, *, of: int = 30) -> SeatView:
    """Somebody with a name of their own; some are held, excused, somebody's deputy."""
    one, who = samples.seat(number, of=of), person(number)
    presence = Presence.EXCUSED if number == EXCUSED else one.presence
    waits = {HELD: (6,), TWICE: (3, 7)}.get(number, one.waits)
    return replace(
        one,
        name=who.full_name,
        short_name=who.short_name,
        presence=presence,
        waits=waits,
        waits_for=(SpeechKind.SPEECH,) * len(waits),
        passed_over=(6,) if number == HELD else (3,) if number == TWICE else (),
        deputy_for="Яковлев А.А." if number == DEPUTY else "",
    )


def table(
    count: int = 30, shape: TableShape = TableShape.OVAL, *, empty: tuple[int, ...] = ()
) -> TableView:
    seats = tuple(seat(number, of=count) for number in range(1, count + 1))
    taken = tuple(one for place, one in enumerate(seats) if place not in empty)
    people = tuple(
        Findable(one.participant, int(one.label), person(int(one.label))) for one in seats
    )
    return TableView(taken, len(taken) - 3, count, False, shape, empty, people)


def person(number: int) -> Person:
    name, patronymic = NAMES[number % len(NAMES)]
    return Person(SURNAMES[number % len(SURNAMES)], name, patronymic, f"АО «Завод {number}»")


def participant(number: int) -> ParticipantId:
    return ParticipantId(100 + number)

"""The papers before an invented round table, as large as a test wants it; names are invented."""

from models.papers.before.values import (
    Head,
    ParticipantsList,
    PlanSeat,
    Programme,
    Registration,
    Row,
    SeatingPlan,
    TentCard,
    TentCards,
)
from models.papers.values import Labelled
from models.readings.table_edge import Box, Point, ellipse
from tests.reports.samples import RUSSIAN

HEAD = Head(
    metadata=RUSSIAN,
    sample="ОБРАЗЕЦ",
    organisation=("Министерство промышленности и торговли края", "Конгресс инженеров"),
    title="БУМАГА",
    heading="заседания круглого стола «На пути к лидерству»",
    day_and_place="16 октября 2025 г., г. Комсомольск-на-Амуре",
)
POST = "начальник управления, Министерство экономического развития края"
LONGEST = "Калашников-Стрельцов"

PROGRAMME = Programme(
    head=HEAD,
    officials=(Labelled("Председательствующий", f"Абакумов Андрей Сергеевич – {POST}"),),
    columns=("Время", "Длит.", "Вопрос", "Выступающие"),
    rows=(
        ("09:30–10:00", "30 мин.", "Регистрация участников", ""),
        ("10:00–10:10", "10 мин.", "1. Открытие", f"Абакумов Андрей Сергеевич – {POST}"),
        ("10:10–10:25", "15 мин.", "Перерыв", ""),
        ("10:25", "", "Завершение мероприятия", ""),
    ),
)


def registration(count: int) -> Registration:
    rows: list[Row] = [("Органы власти",)]
    rows += [(str(n), f"Фамилия{n} Имя Отчество", POST, "") for n in range(1, count + 1)]
    columns = ("№", "Фамилия, имя, отчество", "Должность, организация", "Подпись")
    return Registration(HEAD, columns, tuple(rows), empty_rows=5)


def participants(count: int, remark: str = "") -> ParticipantsList:
    rows: list[Row] = [("Органы власти",)]
    rows += [(str(n), f"Фамилия{n} Имя Отчество", POST, remark) for n in range(1, count + 1)]
    columns = ("№", "Фамилия, имя, отчество", "Должность, организация", "Примечание")
    return ParticipantsList(HEAD, columns, tuple(rows))


def tent_cards(*cards: TentCard) -> TentCards:
    return TentCards(RUSSIAN, "", cards)


def seating_plan(count: int, name: str = "Фамилия") -> SeatingPlan:
    """An oval table of so many."""
    ring = ellipse(Box(0, 0, 2, 1))
    places = [ring.at(number / count) for number in range(count)]
    return SeatingPlan(
        head=HEAD,
        aspect=2,
        radius=min(0.06, 4.8 / count / 2.4),
        outline=tuple(ellipse(Box(0.1, 0.1, 1.8, 0.8)).points),
        seats=tuple(
            PlanSeat(str(number), f"{name}{number}\N{NO-BREAK SPACE}И.О.", place, _outwards(place))
            for number, place in enumerate(places, start=1)
        ),
        unplaced=(),
    )


def _outwards(place: Point) -> Point:
    x, y = (place.x - 1) / 4, place.y - 0.5
    length = (x**2 + y**2) ** 0.5
    return Point(x / length, y / length)

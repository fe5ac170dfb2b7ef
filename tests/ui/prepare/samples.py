"""A round table of thirty people, as the sample lists have it."""

import csv
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from msgspec.structs import replace

from models.ids import ItemId, ParticipantId
from models.kinds import ItemKind
from models.meeting import AgendaItem, Details, Meeting
from models.people import Participant, Person
from ui.views.prepare import PrepareView, prepare_view

LISTS = Path(__file__).resolve().parents[2] / "fixtures"
NOW = datetime(2026, 3, 12, 5, 0, tzinfo=UTC)
TODAY = date(2026, 3, 12)
KINDS = {
    "открытие": ItemKind.OPENING,
    "доклад": ItemKind.REPORT,
    "обсуждение": ItemKind.DISCUSSION,
    "перерыв": ItemKind.BREAK,
    "закрытие": ItemKind.CLOSING,
}


def participants() -> tuple[Participant, ...]:
    return tuple(
        Participant(
            ParticipantId(number),
            Person(
                row["Фамилия"], row["Имя"], row["Отчество"], row["Организация"], row["Должность"]
            ),
            row["Группа"],
        )
        for number, row in enumerate(_rows("participants.csv"), start=1)
    )


def items() -> tuple[AgendaItem, ...]:
    return tuple(
        AgendaItem(
            ItemId(number),
            row["Вопрос"],
            KINDS[row["Вид"]],
            timedelta(minutes=int(row["Минут"])),
            time.fromisoformat(row["Начало"]) if row["Начало"] else None,
            row["Докладчик"],
        )
        for number, row in enumerate(_rows("agenda.csv"), start=101)
    )


def details() -> Details:
    chair = participants()[0].person
    return Details(
        title="Технологический суверенитет в промышленности: на пути к лидерству",
        organiser="Министерство промышленности и торговли края",
        congress="Форум «Промышленность края – 2026»",
        place="Малый зал дома правительства",
        number="3",
        day=TODAY,
        planned_start=time(10),
        planned_end=time(12, 30),
        utc_offset=timedelta(hours=10),
        chair=chair,
        quorum=16,
        sample=True,
    )


def meeting() -> Meeting:
    return Meeting(details(), participants=participants(), items=items())


def view(whole: Meeting | None = None) -> PrepareView:
    return prepare_view(whole or meeting(), NOW)


def view_of(people: tuple[Participant, ...]) -> PrepareView:
    return view(replace(meeting(), participants=people))


def view_of_items(agenda: tuple[AgendaItem, ...]) -> PrepareView:
    return view(replace(meeting(), items=agenda))


def view_with(**changed: object) -> PrepareView:
    whole = meeting()
    return view(replace(whole, details=replace(whole.details, **changed)))


def _rows(name: str) -> list[dict[str, str]]:
    with (LISTS / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))

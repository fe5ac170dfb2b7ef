"""A round table in full swing, as views: 30 people (or as many as asked), long names among them."""

from datetime import date

from msgspec.structs import replace

from models.ids import ItemId, NoteId, ParticipantId, RequestId
from models.kinds import ItemKind, NoteKind, SpeechKind
from models.meeting import ItemStatus
from models.people import Person
from models.readings.finder import Findable
from models.readings.queue import Place
from ui.views.advice import AdviceView
from ui.views.agenda import AgendaView, ItemView
from ui.views.floor import FloorView, Phase
from ui.views.notes import NoteRow, NotesView
from ui.views.queue import QueueRow, QueueView
from ui.views.shares import Invited, ShareRow, SharesView
from ui.views.table import Presence, SeatView, TableView

GROUPS = ("Органы власти", "Предприятия", "Институты поддержки")
LONG_NAME = "Калашников-Стрельцов Константин Вениаминович"
LONG_POST = (
    "заместитель руководителя департамента развития промышленности и инвестиционной политики, "
    "Акционерное общество «Научно-производственное объединение „Приборостроение“»"
)


def seat(number: int, *, of: int = 30) -> SeatView:
    waits = {6: 1, 12: 2, 18: 3, 22: 4, 27: 5}.get(number)
    presence = {9: Presence.EXPECTED, 24: Presence.LEFT}.get(number, Presence.PRESENT)
    return SeatView(
        participant=ParticipantId(100 + number),
        label=str(number),
        name=LONG_NAME if number == 1 else f"Фамилия{number} Имя Отчество",
        post="генеральный директор, АО «Предприятие»",
        group=-1 if number == of else (number - 1) * 3 // of,
        group_name=GROUPS[(number - 1) * 3 // of],
        presence=presence,
        speaking=number == 1,
        suspended=number == 20,
        waits=(waits,) if waits else (),
        waits_for=(SpeechKind.SPEECH,) if waits else (),
        has_spoken=number in (3, 4, 15, 16),
        spoken="6:10" if number in (3, 4, 15, 16) else "",
    )


def table(count: int = 30) -> TableView:
    seats = tuple(seat(number, of=count) for number in range(1, count + 1))
    present = sum(one.presence is Presence.PRESENT for one in seats)
    return TableView(seats, present, count, registering=False)


SPEAKING = FloorView(
    phase=Phase.CALM,
    kind=SpeechKind.REPORT,
    item="3",
    name="Фамилия Имя Отчество",
    post="генеральный директор, АО «Предприятие»",
    left="3:42",
    limit="5:00",
    spoken_today="6:10",
    share=0.74,
    next_name="Фамилия А.А.",
    next_kind=SpeechKind.SPEECH,
)
LONGEST = replace(
    SPEAKING,
    kind=SpeechKind.CLOSING_WORD,
    name=LONG_NAME,
    post=LONG_POST,
    left="−1:02:03",
    limit="10:00",
    suspended_name="Калашников-Стрельцов К.В.",
)
FLOORS = {
    Phase.BEFORE: FloorView(Phase.BEFORE),
    Phase.IDLE: FloorView(
        Phase.IDLE, item="3", next_name="Калашников-Стрельцов К.В.", next_kind=SpeechKind.QUESTION
    ),
    Phase.CALM: SPEAKING,
    Phase.WARNING: replace(SPEAKING, phase=Phase.WARNING, left="0:42", share=0.14),
    Phase.OVERTIME: replace(LONGEST, phase=Phase.OVERTIME, left="−0:42", share=0.0),
    Phase.SUSPENDED: replace(LONGEST, phase=Phase.SUSPENDED, left="2:10", share=0.43),
    Phase.CLOSED: FloorView(Phase.CLOSED),
}


def item(
    number: int,
    title: str,
    start: str,
    planned: int,
    taken: int | None = None,
    *,
    fits: bool = True,
) -> ItemView:
    status = ItemStatus.PLANNED if taken is None else ItemStatus.DONE
    if number == 3:
        status = ItemStatus.CURRENT
    return ItemView(
        item=ItemId(200 + number),
        number="" if number == 5 else str(number - (number > 5)),
        title=title,
        kind=ItemKind.BREAK if number == 5 else ItemKind.DISCUSSION,
        status=status,
        start=start,
        planned=planned,
        taken=taken,
        share=0.18 if number == 3 else 0.0,
        speeches=2,
        waiting=5,
        fits=fits,
    )


AGENDA = AgendaView(
    items=(
        item(1, "Открытие. Приветствие", "10:00", 10, 12),
        item(2, "Об итогах реализации Хартии", "10:10", 30, 28),
        item(3, "О мерах поддержки проектов", "10:40", 40, 7),
        item(4, "О бережливом производстве", "11:20", 25),
        item(5, "Перерыв", "11:45", 15),
        item(6, "О машиностроении и радиоэлектронике", "12:00", 20),
        item(
            7,
            "О промежуточных итогах реализации Хартии промышленного технологического суверенитета "
            "и импортозамещения",
            "12:10",
            10,
            fits=False,
        ),
        item(8, "Подведение итогов. Резолюция", "12:20", 10, fits=False),
    ),
    planned_end="12:30",
    expected_end="12:37",
    late=7,
    open=True,
    closed=False,
)


def request(
    place: int, name: str, organisation: str, kind: SpeechKind, waits: str, spoken: str
) -> QueueRow:
    return QueueRow(
        request=RequestId(300 + place),
        participant=ParticipantId(100 + place),
        place=place,
        seat=place,
        name=name,
        organisation=organisation,
        kind=kind,
        waits=waits,
        spoken=spoken,
        why=Place.BY_RANK if place < 3 else Place.BY_TIME,
    )


QUEUE = QueueView(
    rows=(
        request(1, "Фамилия А.А.", "Минпромторг края", SpeechKind.POINT_OF_ORDER, "0:20", "0:00"),
        request(2, "Фамилия Б.Б.", "Фонд поддержки", SpeechKind.QUESTION, "1:05", ""),
        request(3, "Фамилия В.В.", "Завод «Пример»", SpeechKind.REPLY, "2:10", "4:05"),
        request(
            4,
            "Калашников-Стрельцов К.В.",
            "АО «Научно-производственное объединение „Приборостроение“»",
            SpeechKind.CLOSING_WORD,
            "13:30",
            "10:05",
        ),
        request(5, "Фамилия Д.Д.", "АО «Судострой»", SpeechKind.SPEECH, "4:12", "2:20"),
    ),
    list_closed=False,
    open=True,
)


def note(
    number: int, time: str, kind: NoteKind, text: str, *, executors: tuple[str, ...] = ()
) -> NoteRow:
    return NoteRow(
        note=NoteId(400 + number),
        time=time,
        kind=kind,
        text=text,
        author="Фамилия Е.Е." if kind is NoteKind.PROPOSAL else "",
        private=number == 4,
        executors=executors,
        due=date(2025, 12, 1) if executors else None,
        due_words="",
    )


NOTES = NotesView(
    item="3",
    title="О мерах поддержки проектов",
    speaker="Фамилия И.О.",
    rows=(
        note(1, "10:41", NoteKind.NOTE, "Субсидии дошли до 14 предприятий; лизинг недоступен."),
        note(
            2,
            "10:44",
            NoteKind.PROPOSAL,
            "Расширить лизинговую программу на предприятия до 100 чел. и снизить первый взнос.",
        ),
        note(
            3,
            "10:46",
            NoteKind.ASSIGNMENT,
            "Подготовить перечень оборудования",
            executors=("Фамилия Е.Е.",),
        ),
        note(4, "10:47", NoteKind.NOTE, "Спросить о сроках после заседания"),
    ),
    open=True,
)
SHARES = SharesView(
    rows=(
        ShareRow(0, GROUPS[0], 9, 42, 30, 3),
        ShareRow(1, GROUPS[1], 13, 31, 43, 10),
        ShareRow(2, GROUPS[2], 8, 27, 27, 8),
    ),
    silent=21,
    invited=Invited(ParticipantId(101), "Калашников-Стрельцов К.В.", GROUPS[1], 31, 43, 65),
    running=True,
)
ADVICE = AdviceView(waiting=7, left=18, fits="2:30", longer="3:00", over=3, close_list=True)


def person(number: int, surname: str, name: str, patronymic: str, organisation: str) -> Findable:
    return Findable(
        ParticipantId(100 + number), number, Person(surname, name, patronymic, organisation)
    )


PEOPLE = (
    person(1, "Калашников-Стрельцов", "Константин", "Вениаминович", "АО «Приборостроение»"),
    person(2, "Иванов", "Илья", "Петрович", "Министерство промышленности края"),
    person(3, "Иваненко", "Ольга", "Ивановна", "ООО «Лизинговая компания „Юг“»"),
    person(10, "Ёлкина", "Анна", "Сергеевна", "Фонд «Развитие»"),
    person(12, "Ким", "Олег", "Львович", "BASF SE"),
    person(21, "Кимаев", "Пётр", "Олегович", "ПАО «Завод „Пример“»"),
)

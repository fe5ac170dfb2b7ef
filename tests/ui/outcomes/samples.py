"""Invented outcomes of an invented round table, and a paper to show."""

from datetime import UTC, date, datetime
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from models.ids import ItemId, NoteId
from models.kinds import NoteKind
from models.notes import Vote
from ui.outcomes.missing_list import MissingLine
from ui.outcomes.new_outcome import ItemChoice, OutcomeChoices
from ui.views.notes import NoteRow
from ui.views.outcomes import OutcomeRow, OutcomeSection, OutcomesView

PEOPLE = ("Ёлкина А.В.", "Заречный-Морской К.Ф.", "Лугова М.П.", "Широкополосов В.В.")
VOTE = Vote(
    taken=datetime(2026, 11, 20, 1, 5, tzinfo=UTC),
    in_favour=19,
    against=3,
    abstained=4,
    present=28,
    quorum=16,
)
REPORT = "О мерах поддержки проектов технологического суверенитета: субсидии, гранты и лизинг"


def row(
    note: int,
    kind: NoteKind,
    text: str,
    *,
    number: str = "",
    author: str = "",
    private: bool = False,
    executors: tuple[str, ...] = (),
    due: date | None = None,
    due_words: str = "",
    typed: str = "",
    vote: Vote | None = None,
) -> OutcomeRow:
    written = NoteRow(NoteId(note), "10:44", kind, text, author, private, executors, due, due_words)
    controlled = kind is NoteKind.ASSIGNMENT
    return OutcomeRow(written, number, typed, vote, controlled=controlled)


CONCLUSION = row(
    11, NoteKind.CONCLUSION, "Отчёт о реализации Хартии принять к сведению.", author=PEOPLE[0]
)
NOTE = row(
    21,
    NoteKind.NOTE,
    "Субсидии дошли до четырнадцати предприятий; лизинг оборудования остаётся недоступным "
    "малым предприятиям, поскольку первоначальный взнос превышает их годовую прибыль.",
    author=PEOPLE[1],
    typed="субс до 14 предпр; лизинг недоступен малым",
)
PROPOSAL = row(
    22,
    NoteKind.PROPOSAL,
    "Расширить лизинговую программу на предприятия численностью до ста человек.",
    author=PEOPLE[2],
)
DECISION = row(
    23,
    NoteKind.DECISION,
    "Рекомендовать учредителям фонда снизить первоначальный взнос по договорам лизинга.",
    number="2.1",
    author=PEOPLE[2],
    vote=VOTE,
)
ASSIGNMENT = row(
    24,
    NoteKind.ASSIGNMENT,
    "Подготовить перечень оборудования, которое предприятия радиоэлектронной промышленности "
    "готовы заменить отечественным, с указанием сроков и поставщиков.",
    number="2.2",
    executors=("Широкополосов В.В.", "Ассоциация «Приборостроители побережья»"),
    due=date(2026, 12, 1),
    due_words="далее ежеквартально",
)
PRIVATE = row(31, NoteKind.NOTE, "Вернуться к составу комиссии.", private=True)

SECTIONS = (
    OutcomeSection(ItemId(1), "1", "Об итогах реализации Хартии", (CONCLUSION,)),
    OutcomeSection(ItemId(2), "2", REPORT, (NOTE, PROPOSAL, DECISION, ASSIGNMENT)),
    OutcomeSection(None, "", "", (PRIVATE,)),
)
EMPTY = OutcomesView((), PEOPLE, 28, True)
CHOICES = OutcomeChoices(
    items=(
        ItemChoice(ItemId(1), "1", "Об итогах реализации Хартии"),
        ItemChoice(ItemId(2), "2", REPORT),
        ItemChoice(ItemId(3), "3", "О бережливом производстве"),
    ),
    day=date(2026, 11, 20),
)
MISSING = (
    MissingLine("secretary", "Секретарь не назван."),
    MissingLine("number", "У протокола нет номера."),
    MissingLine(
        "note:22",
        "Предложение «Расширить лизинговую программу на предприятия численностью до ста "
        "человек» не решено: примите решение или отложите его.",
    ),
    MissingLine("note:24", "У поручения 3.1 нет исполнителя."),
    MissingLine("note:25", "У поручения 3.2 срок раньше дня заседания."),
)


def view(*sections: OutcomeSection, present: int = 28) -> OutcomesView:
    return OutcomesView(sections or SECTIONS, PEOPLE, present, False)


def view_of(*rows: OutcomeRow) -> OutcomesView:
    """These rows under one item."""
    return view(OutcomeSection(ItemId(2), "2", REPORT, rows))


def paper(pages: int, *, height: int = 842) -> bytes:
    """A PDF of so many pages; with the invariant switch the same bytes every time."""
    content = BytesIO()
    canvas = Canvas(content, pagesize=(595, height), invariant=True)
    for number in range(1, pages + 1):
        canvas.drawString(85, height - 85, f"Page {number}")
        canvas.showPage()
    canvas.save()
    return content.getvalue()

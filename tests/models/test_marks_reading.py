"""What a moderator types while somebody speaks, and how it is understood."""

from collections.abc import Sequence
from datetime import date

import pytest

from models.ids import ParticipantId
from models.marks.marked import Marked
from models.marks.names import TableNames
from models.marks.reading import read_marks
from models.readings.finder import Findable
from models.short_names import ShortNames
from tests.models.table import thirty

MEETING_DAY = date(2025, 10, 16)  # a Thursday
PEOPLE = tuple(
    Findable(ParticipantId(100 + seat), seat, one.person)
    for seat, one in enumerate(thirty(), start=1)
)
LEBEDEV, ZHDANOV, ABAKUMOV = "Лебедев\u00a0Н.Ю.", "Жданов\u00a0И.Р.", "Абакумов\u00a0А.С."
SAVELYEVA, KIM, ERDMAN = "Савельева\u00a0А.П.", "Ким\u00a0М.Ч.", "Эрдман\u00a0С.Я."
AIRCRAFT, SHIPS, UNIVERSITY = "АО «Авиастроительный завод»", "ООО «Судоремонт»", "Университет"
MINISTRY = "Министерство промышленности и торговли края"
DECEMBER = date(2025, 12, 1)


def names_of(people: Sequence[Findable]) -> TableNames:
    """Of a table where nobody has an official for a namesake."""
    return TableNames(people, ShortNames(who.person for who in people))


def read(text: str) -> Marked:
    return read_marks(text, names_of(PEOPLE), MEETING_DAY)


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        (
            "Подготовить перечень оборудования до 1.12 @Лебедев #лизинг",
            Marked("Подготовить перечень оборудования", (LEBEDEV,), DECEMBER, "", ("лизинг",)),
        ),
        (
            "Минпромторгу до 1 декабря 2025 г. представить перечень",
            Marked("Минпромторгу представить перечень", due=DECEMBER),
        ),
        (
            "@kt,tl подготовить сводку к 15 ноября",
            Marked("подготовить сводку", (LEBEDEV,), date(2025, 11, 15)),
        ),
        (
            "@ЛЕБЕДЕВ Н.Ю., @7 и @Судоремонт: представить предложения до пятницы",
            Marked("представить предложения", (LEBEDEV, ZHDANOV, SHIPS), date(2025, 10, 17)),
        ),
        (
            "Поручить @Лебедеву и @Савельевой подготовить смету до конца месяца #субсидии",
            Marked(
                "Поручить подготовить смету",
                (LEBEDEV, SAVELYEVA),
                date(2025, 10, 31),
                "",
                ("субсидии",),
            ),
        ),
        (
            "@АО «Авиастроительный завод» до 1.12 подготовить график",
            Marked("подготовить график", (AIRCRAFT,), DECEMBER),
        ),
        (
            "Подготовить график поставок (@АО «Авиастроительный завод», до 1.12).",
            Marked("Подготовить график поставок.", (AIRCRAFT,), DECEMBER),
        ),
        (
            f"@{MINISTRY} до конца года утвердить программу",
            Marked("утвердить программу", (MINISTRY,), date(2025, 12, 31)),
        ),
        (
            "Подготовить перечень. Ответственный: @Лебедев Н.Ю. Срок – 1.12.",
            Marked("Подготовить перечень.", (LEBEDEV,), DECEMBER),
        ),
        (
            "Разместить сведения на сайте. Отв. @Ким, срок: до 1.12",
            Marked("Разместить сведения на сайте.", (KIM,), DECEMBER),
        ),
        (
            "Продлить приём заявок до 1 декабря, срок 20.11 @Ким",
            Marked("Продлить приём заявок до 1 декабря", (KIM,), date(2025, 11, 20)),
        ),
        (
            "Обновлять перечень потребностей ежеквартально @Лебедев #кооперация",
            Marked(
                "Обновлять перечень потребностей",
                (LEBEDEV,),
                None,
                "ежеквартально",
                ("кооперация",),
            ),
        ),
        (
            "Представлять отчёт ежемесячно до 5 числа, @Эрдман",
            Marked("Представлять отчёт", (ERDMAN,), None, "ежемесячно до 5 числа"),
        ),
        (
            "Проработать вопрос о займах в течение месяца.",
            Marked("Проработать вопрос о займах.", due_words="в течение месяца"),
        ),
        (
            "Собирать рабочую группу раз в квартал, первый сбор до 1.12",
            Marked("Собирать рабочую группу, первый сбор", (), DECEMBER, "раз в квартал"),
        ),
        (
            "Проводить сверку, ежемесячно, до 1.12",
            Marked("Проводить сверку", (), DECEMBER, "ежемесячно"),
        ),
        (
            "Направить замечания ежеквартально до 1.12 @Ким",
            Marked("Направить замечания", (KIM,), DECEMBER, "ежеквартально"),
        ),
        (
            "Подготовить перечень до 1.12, согласовать с Минпромторгом",
            Marked("Подготовить перечень, согласовать с Минпромторгом", due=DECEMBER),
        ),
        (
            "Подготовить перечень до 1.12 и согласовать его с фондом",
            Marked("Подготовить перечень и согласовать его с фондом", due=DECEMBER),
        ),
        (
            "Подготовить отчёт до 1.12; @Ким – смету до 5.12",
            Marked("Подготовить отчёт до 1.12; смету", (KIM,), date(2025, 12, 5)),
        ),
        (
            "Подготовить перечень до 1 декабря 2025 г. Направить его в Минпромторг.",
            Marked("Подготовить перечень. Направить его в Минпромторг.", due=DECEMBER),
        ),
        (
            "В срок до 1 декабря 2025 г. Минпромторгу представить перечень",
            Marked("Минпромторгу представить перечень", due=DECEMBER),
        ),
        (
            "Министерству (@Абакумов) до 1.12 представить доклад",
            Marked("Министерству представить доклад", (ABAKUMOV,), DECEMBER),
        ),
        (
            "@Эрдман (университет): набор на курсы, не позднее 1 декабря с.г.",
            Marked("(университет): набор на курсы", (ERDMAN,), DECEMBER),
        ),
        (
            "до 1.12 – @Лебедев – подготовить перечень",
            Marked("подготовить перечень", (LEBEDEV,), DECEMBER),
        ),
        (
            "До 1 декабря представить перечень @Лебедев",
            Marked("Представить перечень", (LEBEDEV,), DECEMBER),
        ),
        (
            "Принять к сведению. До 1 декабря Минпромторгу представить перечень",
            Marked("Принять к сведению. Минпромторгу представить перечень", due=DECEMBER),
        ),
        (
            "Выделить 5 млн руб. до 1.12, согласовать смету",
            Marked("Выделить 5 млн руб., согласовать смету", due=DECEMBER),
        ),
        (
            "Подготовить перечень\n@Лебедев до 1.12\nНаправить в фонд",
            Marked("Подготовить перечень\nНаправить в фонд", (LEBEDEV,), DECEMBER),
        ),
        (
            "Собраться через 2 недели @Абакумов",
            Marked("Собраться", (ABAKUMOV,), date(2025, 10, 30)),
        ),
        (
            "@Университет провести набор до 1 марта #кадры #ит-кадры",
            Marked("провести набор", (UNIVERSITY,), date(2026, 3, 1), "", ("кадры", "ит-кадры")),
        ),
        (
            "Обсудить #лизинг, #Лизинг и #импортозамещение_станков: @Лебедев",
            Marked("Обсудить", (LEBEDEV,), themes=("лизинг", "импортозамещение станков")),
        ),
        (
            "@Сидоров до 1.12 подготовить справку",
            Marked("подготовить справку", ("Сидоров",), DECEMBER, unknown=("Сидоров",)),
        ),
        (
            "Запросить данные @Центр до 1.12",
            Marked("Запросить данные", ("Центр",), DECEMBER, unknown=("Центр",)),
        ),
        (
            "Подготовить письмо @Лебедев, @Сидоров А.А. и @Ким до 1.12",
            Marked(
                "Подготовить письмо",
                (LEBEDEV, "Сидоров А.А.", KIM),
                DECEMBER,
                unknown=("Сидоров А.А.",),
            ),
        ),
        (
            "@Лебедев @лебедев н.ю. @11 подготовить",
            Marked("подготовить", (LEBEDEV,)),
        ),
        (
            "Send the list of equipment by 1 Dec @Лебедев #leasing",
            Marked("Send the list of equipment", (LEBEDEV,), DECEMBER, "", ("leasing",)),
        ),
        (
            "Ministry of Industry by 1 December 2025 to submit the list",
            Marked("Ministry of Industry to submit the list", due=DECEMBER),
        ),
        (
            "Prepare the list by 1 Dec. Send it to the fund.",
            Marked("Prepare the list. Send it to the fund.", due=DECEMBER),
        ),
        (
            "By Friday send the list to the fund",
            Marked("Send the list to the fund", due=date(2025, 10, 17)),
        ),
        (
            "Meet again in 2 weeks, responsible: @Ким",
            Marked("Meet again", (KIM,), date(2025, 10, 30)),
        ),
        (
            "Update the list quarterly from December 2025",
            Marked("Update the list", due_words="quarterly from December 2025"),
        ),
        (
            "Publish the results monthly, no later than 1 December 2025.",
            Marked("Publish the results.", (), DECEMBER, "monthly"),
        ),
        (
            "Hire 20 engineers by the end of the quarter #staff",
            Marked("Hire 20 engineers", due=date(2025, 12, 31), themes=("staff",)),
        ),
    ],
)
def test_a_sentence_of_the_table_is_understood(typed: str, understood: Marked) -> None:
    assert read(typed) == understood


@pytest.mark.parametrize(
    "sentence",
    [
        "Принять к сведению информацию о ходе реализации Хартии.",
        "Распространить гранты на проекты с объёмом финансирования до 3 млн рублей.",
        "Сократить срок рассмотрения заявок на субсидии до 15 рабочих дней.",
        "Срок ввода участка перенесён на II квартал 2026 г. по обращению предприятия.",
        "Доклад – до 10 минут, содоклад – до 5 минут, вопрос – до 1 минуты.",
        "Отчётность по гранту включает 14 форм.",
        "Писать на a@b.ru, info@завод.рф или b@c.",
        "Программы на C#, F# и 1С.",
        "Обратиться к п. 1.12 протокола №5.",
        "Цена – 5 @ шт., скидка 10 % @",
        "5 @",
        "Вопросы: # и #1, #2.",
        "«@Лебедев, до 1.12, #лизинг» – так помечают поручение",
        "The rate grew by 15 % in 2025.",
        "Reduce the term to 15 working days.",
        "",
    ],
)
def test_a_sentence_without_marks_is_kept_to_the_letter(sentence: str) -> None:
    assert read(sentence) == Marked(sentence)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Подготовить  перечень  @Ким", "Подготовить  перечень"),
        ("Подготовить @Ким перечень", "Подготовить перечень"),
        ("Подготовить   @Ким   перечень", "Подготовить перечень"),
        ("Подготовить @Ким, перечень", "Подготовить, перечень"),
        ("Подготовить, @Ким, перечень", "Подготовить, перечень"),
        ("Подготовить – @Ким, перечень", "Подготовить, перечень"),
        ("Подготовить перечень – @Ким", "Подготовить перечень"),
        ("Подготовить перечень - @Ким.", "Подготовить перечень."),
        ("Подготовить перечень: @Ким!", "Подготовить перечень!"),
        ("Подготовить перечень. @Ким.", "Подготовить перечень."),
        ("Подготовить перечень… @Ким.", "Подготовить перечень…"),
        ("Подготовить перечень @Ким. #лизинг", "Подготовить перечень."),
        ("Подготовить перечень @Ким? #лизинг. @Ли", "Подготовить перечень?"),
        ("Подготовить перечень, @Ким. #лизинг Готово", "Подготовить перечень. Готово"),
        ("Подготовить ,@Ким. #лизинг Готово", "Подготовить. Готово"),
        ("Подготовить перечень. @Ким. #лизинг Готово", "Подготовить перечень. Готово"),
        ("Подготовить перечень. @Ким. Готово", "Подготовить перечень. Готово"),
        ("Подготовить , @Ким\nГотово", "Подготовить\nГотово"),
        ("Подготовить @Ким , и", "Подготовить, и"),
        ("Перечень. @Ким – смета", "Перечень. смета"),
        ("Перечень, @Ким — смета", "Перечень, смета"),
        ("Перечень: @Ким - смета", "Перечень: смета"),
        ("Перечень @Ким – смета", "Перечень – смета"),
        ("@Ким – перечень", "перечень"),
        ("@Ким: -5 % к плану", "-5 % к плану"),
        ("План: @Ким -5 %", "План: -5 %"),
        ("План (@Ким)", "План"),
        ("План [@Ким #лизинг] готов", "План готов"),
        ("План (смета, @Ким)", "План (смета)"),
        ("План (@Ким, смета)", "План (смета)"),
        ("План ( @Ким )(@Ли), далее", "План, далее"),
        ("План (@Ким\nсмета)", "План (\nсмета)"),
        ("План @Ким/#лизинг", "План"),
        ("План @Ким & @Ли and #лизинг", "План"),
        ("План @Ким ижица", "План ижица"),
        ("План @Ким\nСмета", "План\nСмета"),
        ("План,\n@Ким\n\nСмета", "План,\n\nСмета"),
        ("@Ким\nСмета", "Смета"),
        ("План:\n- смета @Ким,\n- график @Ли", "План:\n- смета,\n- график"),
        ("План:\n– @Ким смета", "План:\n– смета"),
        ("Поручить @Ким:\nподготовить", "Поручить:\nподготовить"),
        ("Поручить @Ким:", "Поручить"),
        ("@Ким подготовить", "подготовить"),
        ("План\nДо 1.12 подготовить", "План\nПодготовить"),
        ("До 1.12 подготовить", "Подготовить"),
        ("до 1.12 подготовить", "подготовить"),
        ("1. До 1.12 подготовить", "1. Подготовить"),
        ("Итак До 1.12 подготовить", "Итак подготовить"),
        ("До 1.12 ßтать", "ßтать"),
        ("@Ким #лизинг до 1.12", ""),
    ],
)
def test_the_sentence_reads_as_if_no_mark_had_been_typed(typed: str, told: str) -> None:
    assert read(typed).text == told


@pytest.mark.parametrize("link", [*",;:/&+–—-", "", " ", "\u00a0\u3000", "и", "And", ", –"])
def test_a_link_between_marks_goes_with_them(link: str) -> None:
    assert read(f"План @Ким {link} @Ли сдать").text == "План сдать"


@pytest.mark.parametrize("stop", list(".!?…"))
def test_the_end_of_a_sentence_between_marks_stays(stop: str) -> None:
    assert read(f"План @Ким{stop} @Ли {stop} #план Сдать").text == f"План{stop} Сдать"


@pytest.mark.parametrize("sign", list(",;:.!?…–—-"))
def test_a_sign_behind_a_mark_does_not_begin_the_sentence(sign: str) -> None:
    assert read(f"@Ким {sign} сдать").text == "сдать"
    assert read(f"(@Ким {sign} сдать)").text == "(сдать)"


@pytest.mark.parametrize("sign", [*" ([,;:–—/\n\u2003\u202f\u3000"])
def test_a_mark_begins_behind_a_blank_or_a_sign(sign: str) -> None:
    marked = read(f"План{sign}@Ким сдать{sign}#план сдать{sign}до 1.12")
    assert (marked.executors, marked.due, marked.themes) == ((KIM,), DECEMBER, ("план",))


@pytest.mark.parametrize("sign", [*"«»„“”\"'’_-+=*&%.…!?)]", "я", "7"])
def test_no_mark_begins_behind_another_sign(sign: str) -> None:
    typed = f"План{sign}@Ким сдать{sign}до 1.12 сдать{sign}#план сдать"
    assert read(typed) == Marked(typed)


@pytest.mark.parametrize(
    "marks", ["«{}»", "„{}“", "“{}”", '"{}"', "«а «б» {}»", "«а «б» {} «в» г»"]
)
def test_what_stands_in_quotation_marks_is_no_mark(marks: str) -> None:
    quoted = marks.format("Смета, @Ким, до 1.12, #план")
    assert read(f"План {quoted} готов") == Marked(f"План {quoted} готов")
    assert read(f"План {quoted}, @Ким") == Marked(f"План {quoted}", (KIM,))


def test_what_only_tells_what_was_said_keeps_its_dates() -> None:
    said = "Сообщил, что монтаж завершат до 1 декабря, отчёты сдают ежемесячно #монтаж"
    marked = read_marks(said, names_of(PEOPLE), MEETING_DAY, deadlines=False)
    assert marked == Marked(said.removesuffix(" #монтаж"), themes=("монтаж",))


def test_the_text_is_clean_before_marks_are_looked_for() -> None:
    assert read("\ufeffПлан\r\n@\u200eКим \x00до 1.12 ") == Marked("План", (KIM,), DECEMBER)


def test_a_meeting_of_nobody_knows_nobody() -> None:
    assert read_marks("План @Ким @7", names_of(()), MEETING_DAY) == Marked(
        "План", ("Ким", "7"), unknown=("Ким", "7")
    )

"""Whom the letters behind `@` mean."""

import pytest

from models.ids import ParticipantId
from models.marks.marked import Marked
from models.marks.reading import read_marks
from models.people import Person
from models.readings.finder import Findable
from tests.models.test_marks_reading import (
    ABAKUMOV,
    AIRCRAFT,
    ERDMAN,
    KIM,
    LEBEDEV,
    MEETING_DAY,
    MINISTRY,
    SAVELYEVA,
    SHIPS,
    UNIVERSITY,
    ZHDANOV,
    names_of,
    read,
)

BELOZEROV, KHOKHLOVA, LI = "Белозёров\u00a0П.И.", "Хохлова\u00a0Н.Э.", "Ли\u00a0Е.С."
STRELTSOV, ILYINSKY, YUDINA = (
    "Калашников-Стрельцов\u00a0К.В.",
    "Ильинский\u00a0Р.П.",
    "Юдина\u00a0А.Н.",
)


def table(*people: Person) -> tuple[Findable, ...]:
    return tuple(
        Findable(ParticipantId(100 + seat), seat, one) for seat, one in enumerate(people, start=1)
    )


def at_table(text: str, *people: Person) -> Marked:
    return read_marks(text, names_of(table(*people)), MEETING_DAY)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        # by surname, in either layout
        ("@Лебед", LEBEDEV),
        ("@ЛЕБЕДЕВ", LEBEDEV),
        ("@kt,tl", LEBEDEV),
        ("@Kt,tltd", LEBEDEV),
        ("@белозеров", BELOZEROV),
        ("@,tkjp`hjd", BELOZEROV),
        ("@;lfyjd", ZHDANOV),
        ("@'hlvfy", ERDMAN),
        ('@"hlvfy', ERDMAN),
        ("@[j[kjdf", KHOKHLOVA),
        ("@.lbyf", YUDINA),
        ("@Стрельцов", STRELTSOV),
        ("@Калашников-Стрел", STRELTSOV),
        ("@Ли", LI),
        ("@kb", LI),
        # with initials
        ("@Лебедев Н.Ю.", LEBEDEV),
        ("@Лебедев\u00a0Н.Ю.", LEBEDEV),
        ("@лебедев н. ю.", LEBEDEV),
        ("@ЛЕБЕДЕВ Н.", LEBEDEV),
        ("@лебедев н.", LEBEDEV),
        ("@Ли Е.С.", LI),
        # by seat
        ("@7", ZHDANOV),
        ("@07", ZHDANOV),
        ("@1", ABAKUMOV),
        # in the dative
        ("@Лебедеву", LEBEDEV),
        ("@Лебедеву Н.Ю.", LEBEDEV),
        ("@Савельевой", SAVELYEVA),
        ("@Ильинскому", ILYINSKY),
        ("@Юдиной А.Н.", YUDINA),
        # by first name, if nothing else fits
        ("@Эдуардовна", KHOKHLOVA),
        # an organisation
        ("@Судорем", SHIPS),
        ("@celjhtv", SHIPS),
        ("@«Судоремонт»", SHIPS),
        ('@"Судоремонт"', SHIPS),
        ("@„Судоремонт“", SHIPS),
        ("@“Судоремонт”", SHIPS),
        ("@Авиа", AIRCRAFT),
        (f"@{AIRCRAFT}", AIRCRAFT),
        ('@ао "авиастроительный завод"', AIRCRAFT),
        ("@АО Авиастроительный завод", AIRCRAFT),
        (f"@«{AIRCRAFT}»", AIRCRAFT),
        ("@«авиастроительный завод»", AIRCRAFT),
        (f"@{MINISTRY}", MINISTRY),
        ("@«Министерство промышленности»", MINISTRY),
        ("@университет", UNIVERSITY),
        ("@ИП", "ИП Гуляев С.А."),
        ("@Гуляев", "Гуляев\u00a0С.А."),
        ("@ООО «Радиоприбор-ДВ»", "ООО «Радиоприбор-ДВ»"),
    ],
)
def test_a_few_letters_mean_somebody_of_the_table(typed: str, meant: str) -> None:
    assert read(typed) == Marked("", (meant,))
    assert read(f"Поручить {typed} смету") == Marked("Поручить смету", (meant,))
    assert read(f"Смета ({typed}), план") == Marked("Смета, план", (meant,))
    assert read(f"{typed}: смета") == Marked("смета", (meant,))


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("@Сидоров", "Сидоров"),
        ("@Сидоров А.А.", "Сидоров А.А."),
        ("@Сидоров\u00a0А.А.", "Сидоров\u00a0А.А."),
        ("@ЛЕБЕДЕВ А.В.", "ЛЕБЕДЕВ А.В."),
        ("@Лебедеву А.В.", "Лебедеву А.В."),
        ("@Иванов-Петров", "Иванов-Петров"),
        ("@Минпром", "Минпром"),
        ("@Министерство", "Министерство"),
        ("@Центр", "Центр"),
        ("@С", "С"),
        ("@99", "99"),
        ("@0", "0"),
        ("@«Рога и копыта»", "Рога и копыта"),
        ("@« Рога »", "Рога"),
        ('@"Рога"', "Рога"),
        ("@vasya", "vasya"),
        ("@Лебедевич", "Лебедевич"),
        ("@Мюллер Х.-Ю.", "Мюллер Х.-Ю."),
        ("@Лебедевым", "Лебедевым"),
    ],
)
def test_who_is_nobody_or_several_stays_as_typed(typed: str, words: str) -> None:
    for sentence in (f"Смета {typed}", f"Смета ({typed})"):
        assert read(sentence) == Marked("Смета", (words,), unknown=(words,))


@pytest.mark.parametrize(
    ("typed", "told", "meant"),
    [
        ("Смета @Лебедев, план", "Смета, план", LEBEDEV),
        ("Смета @Лебедев. План", "Смета. План", LEBEDEV),
        ("Смета @kt,tl, план", "Смета, план", LEBEDEV),
        ("Смета @Лебедев;план", "Смета;план", LEBEDEV),
        ("Смета @Лебедев/план", "Смета /план", LEBEDEV),
        ("@Лебедев – смета", "смета", LEBEDEV),
        ("Смета @Лебедев Н.Ю. План", "Смета План", LEBEDEV),
        ("Смета @Лебедев Н.Ю.. План", "Смета. План", LEBEDEV),
        ("Смета @Ким г. Хабаровск", "Смета г. Хабаровск", KIM),
        ("Смета @Ким и другие", "Смета и другие", KIM),
        ("Смета @Судоремонт»", "Смета »", SHIPS),
        ("Смета @ООО «Судоремонт». План", "Смета. План", SHIPS),
        ("Смета @ООО «Судоремонт» «Б»", "Смета «Б»", SHIPS),
        ("Смета @Университет Развития", "Смета Развития", UNIVERSITY),
        ("Смета @Лебедев#план", "Смета", LEBEDEV),
        ("Смета, отв. @Лебедев", "Смета", LEBEDEV),
        ("Смета. Отв.: @Лебедев", "Смета.", LEBEDEV),
        ("Смета, ответственный – @Лебедев", "Смета", LEBEDEV),
        ("Смета. Ответственная: @Лебедев", "Смета.", LEBEDEV),
        ("Смета. Ответственные — @Лебедев", "Смета.", LEBEDEV),
        ("Смета, исполнители - @Лебедев", "Смета", LEBEDEV),
        ("Смета. Исполнитель: @Лебедев", "Смета.", LEBEDEV),
        ("Budget, responsible: @Лебедев", "Budget", LEBEDEV),
        ("Назначить ответственным @Лебедев", "Назначить ответственным", LEBEDEV),
        ("Назначен ответственный @Лебедев", "Назначен ответственный", LEBEDEV),
        ("Безответственный: @Лебедев", "Безответственный", LEBEDEV),
        ("План @Ли Е.С.иванов", "План Е.С.иванов", LI),
    ],
)
def test_a_mark_ends_where_the_name_ends(typed: str, told: str, meant: str) -> None:
    marked = read(typed)
    assert (marked.text, marked.executors, marked.unknown) == (told, (meant,), ())


@pytest.mark.parametrize(
    "sentence",
    [
        "Писать на a@b.ru",
        "Писать на лебедев@лебедев",
        "Цена 5 @ 10",
        "@",
        "@ Лебедев",
        "@ Университет",
        "@«Рога»копыта",
        "@;qqq",
        "@@Лебедев",
        "@\nЛебедев",
        "@, далее",
        "@. Далее",
        "@-",
        "@,б",
        "@(Лебедев)",
        "@_",
        "@«»",
        "@«–»",
        "«@Лебедев»",
        "Сказал: «поручить @Лебедев завтра»",
        "Сказал: «в «Цех» поручить @Лебедев завтра»",
        'Сказал: "поручить @Лебедев завтра"',
        "Сказал: “поручить @Лебедев завтра”",
        "@" + "я" * 101,
    ],
)
def test_not_every_at_is_a_mark(sentence: str) -> None:
    assert read(sentence) == Marked(sentence)


def test_an_open_quotation_mark_hides_nothing() -> None:
    assert read("Отметил: «поручить @Лебедев").executors == (LEBEDEV,)
    assert read("Отметил: «поручить\n@Лебедев»").executors == (LEBEDEV,)


@pytest.mark.parametrize("sign", [*",;:/()!?"])
def test_what_stands_behind_a_sign_within_a_word_is_no_name(sign: str) -> None:
    marked = read(f"Смета @Лебедев{sign}план")
    assert (marked.executors, marked.text.endswith(f"{sign}план")) == ((LEBEDEV,), True)


@pytest.mark.parametrize("sign", [*".,;:!?…)]", " –", " —", "/", "–", "—"])
def test_a_sign_may_follow_a_whole_name(sign: str) -> None:
    for name in (UNIVERSITY, "ООО «Судоремонт»", "«Университет»"):
        marked = read(f"Смета @{name}{sign} план")
        assert (len(marked.executors), marked.unknown) == (1, ())
        assert marked.text.endswith("план")


def test_signs_behind_a_word_are_letters_of_the_latin_layout_if_need_be() -> None:
    people = [Person(surname) for surname in ("Любимов", "Людов", "Лыков")]
    assert at_table("@k., смета", *people) == Marked("смета", ("Любимов",))
    assert at_table("@k.l, смета", *people) == Marked("смета", ("Людов",))
    assert at_table("@k. смета", *people) == Marked("смета", ("k",), unknown=("k",))
    assert at_table("@k.,bv,, смета", *people) == Marked("смета", ("Любимов",))


def test_a_name_may_hold_what_else_would_be_a_mark() -> None:
    people = (Person("Ким", "", "", "Клуб @Ким #1"), Person("Ли", "", "", "Фонд #лизинг до 1.12"))
    assert at_table("@Клуб @Ким #1 – смета", *people) == Marked("смета", ("Клуб @Ким #1",))
    assert at_table("Смета @Фонд #лизинг до 1.12", *people) == Marked(
        "Смета", ("Фонд #лизинг до 1.12",)
    )


def test_several_executors_stand_in_the_order_typed_and_once() -> None:
    assert read("@Савельева, @Лебедев и @17 – смета") == Marked("смета", (SAVELYEVA, LEBEDEV))


def test_two_names_stuck_together_are_read_one_after_the_other() -> None:
    assert read("@Лебедев,@Ким смета") == Marked("смета", (LEBEDEV, KIM))
    assert read("@Лебедев/@Ким смета") == Marked("смета", (LEBEDEV, KIM))


def test_two_of_one_surname_are_told_apart_by_initials_only() -> None:
    kims = Person("Ким", "Олег", "Львович"), Person("Ким", "Анна", "Львовна")
    assert at_table("@Ким", *kims) == Marked("", ("Ким",), unknown=("Ким",))
    assert at_table("@Ким А.", *kims) == Marked("", ("Ким\u00a0А.Л.",))
    assert at_table("@Киму О.", *kims) == Marked("", ("Ким\u00a0О.Л.",))


def test_two_with_the_same_initials_are_told_apart_by_the_full_name() -> None:
    kims = Person("Ким", "Олег", "Львович"), Person("Ким", "Ольга", "Львовна")
    assert at_table("@Ким", *kims).unknown == ("Ким",)
    assert at_table("@Ким О.Л.", *kims).unknown == ("Ким О.Л.",)
    assert at_table("@Ким Ольга Львовна", *kims) == Marked("", ("Ким Ольга Львовна",))


@pytest.mark.parametrize("typed", ["@Лебедев Иван", "@лебедев  иван петрович", "@«Лебедев Иван»"])
@pytest.mark.parametrize("other", ["Игорь", "Пётр"])
def test_a_surname_and_a_first_name_are_a_whole_name_where_they_mean_one_only(
    typed: str, other: str
) -> None:
    ivan, igor = Person("Лебедев", "Иван", "Петрович"), Person("Лебедев", other, "Павлович")
    meant = names_of(table(ivan, igor)).of(ivan)
    assert at_table(f"Смета {typed}", ivan, igor) == Marked("Смета", (meant,))
    assert at_table(f"Смета {typed}. План", ivan, igor) == Marked("Смета. План", (meant,))
    assert at_table(f"Смета {typed}", ivan) == Marked("Смета", ("Лебедев\u00a0И.П.",))


def test_who_bear_the_same_surname_and_first_name_are_not_told_apart_by_them() -> None:
    kims = Person("Ким", "Анна", "", "АО «Заря»"), Person("Ким", "Анна", "", "ООО «Рассвет»")
    assert at_table("@Ким Анна", *kims).unknown == ("Ким",)


def test_two_of_the_same_full_name_are_told_apart_by_the_organisation() -> None:
    kims = Person("Ким", "Ольга", "", "АО «Заря»"), Person("Ким", "Ольга", "", "ООО «Рассвет»")
    assert at_table("@Ким Ольга (АО «Заря») – смета", *kims) == Marked(
        "смета", ("Ким Ольга (АО «Заря»)",)
    )


def test_a_surname_goes_before_an_organisation() -> None:
    people = Person("Ромашов", "Олег"), Person("Юрьев", "Пётр", "", "ООО «Ромашка»")
    assert at_table("@Рома", *people).executors == ("Ромашов\u00a0О.",)
    assert at_table("@Ромашк", *people).executors == ("ООО «Ромашка»",)


def test_an_organisation_or_a_first_name_is_left_to_the_moderator() -> None:
    people = Person("Ильинский", "Роман"), Person("Юрьев", "Пётр", "", "ООО «Ромашка»")
    assert at_table("@Ром", *people).unknown == ("Ром",)
    assert at_table("@Роман", *people).executors == ("Ильинский\u00a0Р.",)


def test_an_organisation_spelt_in_two_ways_is_one() -> None:
    people = Person("Юрьев", "", "", 'ООО "Пример"'), Person("Ким", "", "", "ООО «Пример»")
    for typed in ("@Прим", "@ООО «Пример»", "@ООО Пример"):
        assert at_table(typed, *people) == Marked("", ('ООО "Пример"',))


def test_a_whole_name_in_quotation_marks_goes_before_longer_ones() -> None:
    people = Person("Ким", "", "", "Фонд"), Person("Ли", "", "", "Фонд развития")
    assert at_table("@«Фонд» смета", *people) == Marked("смета", ("Фонд",))
    assert at_table("@«Фон» смета", *people) == Marked("смета", ("Фон",), unknown=("Фон",))


def test_the_longest_name_that_is_written_out_is_meant() -> None:
    people = Person("Ким", "", "", "Фонд"), Person("Ли", "", "", "Фонд развития, г. Хабаровск")
    assert at_table("@Фонд развития, г. Хабаровск смета", *people) == Marked(
        "смета", ("Фонд развития, г. Хабаровск",)
    )
    assert at_table("@Фонд развития – смета", *people) == Marked("развития – смета", ("Фонд",))
    assert at_table("@Фонд. Развития, г. Хабаровск", *people).executors == ("Фонд",)


def test_a_name_is_never_read_over_the_end_of_a_line() -> None:
    people = Person("Ким", "", "", "Фонд"), Person("Ли", "", "", "Фонд развития")
    assert at_table("@Фонд\nразвития", *people) == Marked("развития", ("Фонд",))


def test_a_surname_that_goes_on_is_another_surname() -> None:
    assert at_table("@Ким-Ли", Person("Ким")) == Marked("", ("Ким-Ли",), unknown=("Ким-Ли",))
    assert at_table("@О’Нил", Person("О’Нил", "Джон")).executors == ("О’Нил\u00a0Д.",)


def test_a_name_that_begins_with_a_quotation_mark_is_read_whole() -> None:
    people = (Person("Ким", "", "", "«Пример», завод"),)
    assert at_table("@«Пример», завод – смета", *people) == Marked("смета", ("«Пример», завод",))
    assert at_table("@«Прим» – смета", *people) == Marked("смета", ("«Пример», завод",))


def test_signs_without_letters_are_no_name() -> None:
    assert at_table("@«» смета", Person("–", "", "", "«»")) == Marked("@«» смета")


def test_no_more_than_fifty_are_read() -> None:
    assert len(read("@Ким @Ли " * 25 + "@Лебедев").executors) == 2
    assert read("@Ким " * 50 + "@Ли").text == "@Ли"

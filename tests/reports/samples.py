"""Minutes and outcomes of an invented round table of thirty people; every name is invented."""

from datetime import UTC, datetime

from msgspec.structs import replace

from models.papers.values import (
    Annex,
    Decision,
    FiledHead,
    ItemMinutes,
    Labelled,
    Metadata,
    Minutes,
    MinutesWords,
    OutcomeList,
    Outcomes,
    OutcomeTable,
    PresentGroup,
    PresentRow,
    Proposal,
    Signature,
    Statement,
)

CREATED = datetime(2025, 10, 16, 3, 2, 0, tzinfo=UTC)

RUSSIAN = Metadata(
    title="Протокол заседания круглого стола",
    subject="«Технологический суверенитет в промышленности: на пути к лидерству»",
    author="Министерство промышленности и торговли края",
    language="ru",
    created=CREATED,
)

_BODIES = {
    "Органы власти": (
        ("Министерство промышленности и торговли края", "заместитель министра"),
        ("Министерство экономического развития края", "начальник управления инвестиций"),
        ("Администрация городского округа", "начальник отдела"),
    ),
    "Промышленные предприятия": (
        ("АО «Авиастроительный завод»", "генеральный директор"),
        ("ООО «Радиоприбор-ДВ»", "первый заместитель генерального директора – главный инженер"),
        ("ПАО «Электромашина»", "директор по развитию"),
    ),
    "Институты поддержки": (
        ("Фонд развития промышленности края", "исполнительный директор"),
        ("Региональный центр компетенций", "руководитель проектов бережливого производства"),
    ),
}
_SURNAMES = (
    "Абакумов",
    "Белозёров",
    "Воронцов",
    "Гуляев",
    "Дружинин",
    "Ершов",
    "Жданов",
    "Зимин",
    "Ильинский",
    "Калашников-Стрельцов",
    "Лебедев",
    "Мещеряков",
    "Нагорный",
    "Остапенко",
    "Пожарский",
    "Рябов",
    "Савельев",
    "Тихонов",
    "Ушаков",
    "Филиппов",
    "Хворостовский",
    "Цветков",
    "Чернышёв",
    "Шубин",
    "Щеглов",
    "Юдин",
    "Яковлев",
    "Аверин",
    "Бобров",
    "Вьюгин",
)


def participants(count: int = 30) -> tuple[PresentGroup, ...]:
    sizes = {"Органы власти": 9, "Промышленные предприятия": 13}
    groups, taken = [], 0
    for name, bodies in _BODIES.items():
        size = sizes.get(name, count - taken)
        rows = tuple(_row(taken + n, bodies[n % len(bodies)]) for n in range(size))
        groups.append(PresentGroup(name, rows))
        taken += size
    return tuple(groups)


def _row(place: int, body: tuple[str, str]) -> PresentRow:
    surname = _SURNAMES[place % len(_SURNAMES)]
    remark = {3: "прибыл в 10:25", 11: "убыл в 12:40", 20: "за Королёва А.П."}.get(place, "")
    return PresentRow(str(place + 1), f"{surname} Андрей Ильич", f"{body[0]}, {body[1]}", remark)


ANNEX = Annex(
    marks=("Приложение: Список участников на {sheets} л. в 1 экз.",) * 2,
    corner=("Приложение", "к протоколу заседания круглого стола", "от 16 октября 2025 г. № 3"),
    title="Список участников",
    columns=("№", "Фамилия, имя, отчество", "Организация, должность", "Примечание"),
    groups=participants(),
)

_REPORT = (
    "К Хартии промышленного технологического суверенитета и импортозамещения присоединились "
    "386 предприятий края различных отраслей. Многие активно взаимодействуют и создают устойчивые "
    "производственные кооперационные связи.",
    "Из одиннадцати обязательств, принятых на прошлом заседании, исполнены восемь, два исполняются "
    "в срок, одно перенесено на IV квартал 2025 г. по просьбе предприятия.",
)
_SPEECH = (
    "Субсидии на возмещение части затрат по лизингу оборудования востребованы, но срок "
    "рассмотрения заявки – 45 дней – не позволяет заключать договоры поставки до конца "
    "года. Предлагается сократить его до 15 рабочих дней и принимать заявки круглогодично."
)


def decision(number: str, text: str, *lines: str) -> Decision:
    return Decision(number, text, lines)


def item(number: str, title: str, **parts: object) -> ItemMinutes:
    said = ("notes", "heard", "spoke", "dissent", "proposals")
    empty = dict.fromkeys((*said, "conclusions", "decisions"), ())
    return ItemMinutes(number=number, title=title, **{**empty, "state": "", **parts})


_TITLES = (
    "О промежуточных итогах реализации Хартии промышленного технологического суверенитета и "
    "импортозамещения",
    "О мерах поддержки импортозамещающих проектов: субсидии, гранты, лизинг",
    "О кадровом обеспечении производств",
    "О бережливом производстве",
    "О развитии машиностроения",
    "О развитии радиоэлектроники",
    "О кооперации предприятий края",
    "О подведении итогов и принятии рекомендаций",
)


def _items() -> tuple[ItemMinutes, ...]:
    return (
        item(
            "1",
            _TITLES[0],
            heard=(Statement("Белозёров П.И.", "", _REPORT),),
            spoke=(
                Statement("Лебедев Н.Ю.", "вопрос", ("Какие обязательства перенесены?",)),
                Statement("Белозёров П.И.", "ответ", ("Одно: испытательный стенд.",)),
                Statement("Мещеряков А.В.", "", (_SPEECH, "Готовы участвовать в пилоте.")),
                Statement("Калашников-Стрельцов К.В.", "", ()),
            ),
            decisions=(
                decision("1.1", "Принять к сведению информацию о реализации Хартии."),
                decision(
                    "1.2",
                    "Министерству промышленности и торговли края обобщить предложения предприятий "
                    "и направить их участникам круглого стола.",
                    "Ответственные: Белозёров П.И., Гуляев С.А.",
                    "Срок: до 1 декабря 2025 г.",
                    "Голосовали: «за» – 27, «против» – 1, «воздержались» – 2. Решение принято.",
                    "Особое мнение: Рябов А.Д. – срок недостаточен.",
                ),
            ),
        ),
        item(
            "2",
            _TITLES[1],
            heard=(Statement("Мещеряков А.В.", "", (_SPEECH, _REPORT[0])),),
            spoke=tuple(
                Statement(f"{_SURNAMES[place]} И.О.", "", (_SPEECH,)) for place in range(5, 13)
            ),
            notes=("В ходе обсуждения объявлен перерыв на 15 минут.",),
            proposals=(
                Proposal("Создать единое окно приёма заявок.", "Нагорный Т.Р."),
                Proposal("Продлить программу грантов до 2030 года.", "Тихонова М.А."),
            ),
            conclusions=("Меры поддержки востребованы, порядок их получения требует упрощения.",),
            decisions=(
                decision("2.1", "Рекомендовать сократить срок рассмотрения заявок до 15 дней."),
                decision("2.2", _SPEECH, "Срок: ежемесячно"),
            ),
        ),
        *(
            item(
                str(place),
                _TITLES[place - 1],
                heard=(Statement(f"{_SURNAMES[place + 8]} А.С.", "", (_REPORT[1], _SPEECH)),),
                spoke=(Statement("Филиппова Е.С.", "", (_SPEECH,)),),
                decisions=(decision(f"{place}.1", "Принять информацию к сведению."),),
            )
            for place in range(3, 7)
        ),
        item("7", _TITLES[6], state="Рассмотрение вопроса отложено."),
        item(
            "8",
            _TITLES[7],
            decisions=(
                decision("8.1", "Принять рекомендации круглого стола за основу."),
                decision("8.2", "Поручить секретарю направить протокол участникам.", "Срок: 3 дня"),
            ),
        ),
    )


MINUTES = Minutes(
    head=FiledHead(
        metadata=RUSSIAN,
        draft="ПРОЕКТ",
        sample="ОБРАЗЕЦ. Все имена вымышлены",
        organisation=("Министерство промышленности и торговли края",),
        kind="ПРОТОКОЛ",
        heading="заседания круглого стола «Технологический суверенитет в промышленности: "
        "на пути к лидерству»",
        day="16 октября 2025 г.",
        number="№ 3",
        place="г. Комсомольск-на-Амуре",
    ),
    officials=(
        Labelled("Председательствующий", "Абакумов А.С., заместитель министра"),
        Labelled("Модератор", "Воронцов Г.О."),
        Labelled("Секретарь", "Савельева А.П."),
    ),
    present=("Присутствовали: 30 чел. (список прилагается).", "Кворум имеется."),
    agenda=(*((str(n), title) for n, title in enumerate(_TITLES, 1)),),
    words=MinutesWords("ПОВЕСТКА ДНЯ", "СЛУШАЛИ", "ВЫСТУПИЛИ", "ПРЕДЛОЖЕНИЯ", "РЕШИЛИ"),
    items=_items(),
    annex=ANNEX,
    signatures=(
        Signature(
            "Председательствующий, заместитель министра промышленности и торговли края",
            "А.С. Абакумов",
        ),
        Signature("Секретарь", "А.П. Савельева"),
    ),
)

UNMARKED = replace(MINUTES, head=replace(MINUTES.head, draft="", sample=""))

OUTCOMES = Outcomes(
    metadata=RUSSIAN,
    draft="",
    sample="ОБРАЗЕЦ. Все имена вымышлены",
    organisation=("Министерство промышленности и торговли края",),
    title="Итоги",
    heading="круглого стола «Технологический суверенитет в промышленности: на пути к лидерству»",
    day_and_place="16 октября 2025 г., г. Комсомольск-на-Амуре",
    facts=("участников – 30", "выступили – 18", "продолжительность – 3 ч 02 мин"),
    decisions=OutcomeList(
        "Решения",
        (
            ("1.1", "Принять к сведению информацию о реализации Хартии."),
            ("2.1", "Рекомендовать сократить срок рассмотрения заявок на субсидии до 15 дней."),
            ("3.1", "Одобрить целевой набор инженеров и наставничество на предприятиях края."),
            ("4.1", "Распространить опыт бережливого производства на 40 предприятий."),
            ("6.1", "Поддержать создание испытательной лаборатории радиоэлектроники."),
        ),
    ),
    assignments=OutcomeTable(
        "Поручения",
        ("№", "Что сделать", "Кто", "Срок"),
        (
            (
                "1.2",
                "Обобщить предложения предприятий и направить их участникам",
                "Белозёров П.И., Гуляев С.А.",
                "до 1 декабря 2025 г.",
            ),
            (
                "2.2",
                "Подготовить проект порядка «единого окна» для заявок на субсидии, гранты и лизинг",
                "Мещеряков А.В.",
                "до 15 ноября 2025 г.",
            ),
            ("3.2", "Составить карту потребности в кадрах", "Филиппова Е.С.", "IV квартал 2025 г."),
            (
                "5.1",
                "Согласовать перечень узлов для кооперации",
                "Калашников-Стрельцов К.В.",
                "ежемесячно",
            ),
            ("8.2", "Направить протокол участникам", "Савельева А.П.", "3 дня"),
        ),
    ),
    proposals=OutcomeList(
        "Предложения, оставшиеся открытыми",
        (
            ("", "Продлить программу грантов до 2030 года (Тихонова М.А.)"),
            ("", "Создать реестр отечественных комплектующих (Нагорный Т.Р.)"),
        ),
    ),
    footer="Полный протокол направляется участникам в течение трёх рабочих дней.",
)

ENGLISH_OUTCOMES = Outcomes(
    metadata=replace(RUSSIAN, title="Outcomes of the round table", language="en"),
    draft="DRAFT",
    sample="SAMPLE. All names are invented",
    organisation=("Ministry of Industry and Trade of the Territory",),
    title="Outcomes",
    heading="of the round table “Technological sovereignty in industry: towards leadership”",
    day_and_place="16 October 2025, Komsomolsk-on-Amur",
    facts=("30 present", "18 spoke", "3 h 02 min"),
    decisions=OutcomeList(
        "Decisions",
        (
            ("1.1", "To note the report on the Charter, which 386 enterprises have joined."),
            ("2.1", "To recommend that subsidy applications be examined within 15 days."),
        ),
    ),
    assignments=OutcomeTable(
        "Assignments",
        ("No.", "What", "Who", "By when"),
        (
            (
                "1.2",
                "Gather the proposals of the enterprises",
                "Belozyorov P.I.",
                "1 December 2025",
            ),
            ("2.2", "Draft the single window for grants and leasing", "Gulyaev S.A.", "monthly"),
        ),
    ),
    proposals=OutcomeList("Open proposals", (("", "To prolong the grants (Tikhonova M.A.)"),)),
    footer="The full minutes will be sent to all participants within three working days.",
)

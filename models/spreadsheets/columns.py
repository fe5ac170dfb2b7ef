"""What a column may hold, and the headings organisers give it."""

import re
from collections.abc import Mapping
from enum import Enum, auto
from types import MappingProxyType

from msgspec import Struct

from models.text import plain_letters


class Column(Enum):
    """The meaning of one column of a list of participants or of an agenda."""

    IGNORED = auto()
    NUMBER = auto()
    FULL_NAME = auto()
    SURNAME = auto()
    NAME = auto()
    PATRONYMIC = auto()
    ORGANISATION = auto()
    POST = auto()
    POST_AND_ORGANISATION = auto()
    ORGANISATION_AND_POST = auto()
    GROUP = auto()
    SEAT = auto()
    NOTE = auto()
    PHONE = auto()
    EMAIL = auto()
    CONTACTS = auto()
    TITLE = auto()
    KIND = auto()
    MINUTES = auto()
    START = auto()
    TIME = auto()
    PRESENTERS = auto()


class Layout(Struct, frozen=True):
    """Which column means what; `header` is the number of the header row, 0 without one.

    `last_header` is the last row of a header of two lines, else the same row. Rows above the
    header are titles.
    """

    header: int
    columns: tuple[Column, ...]
    last_header: int = 0

    def index(self, column: Column) -> int:
        """The first column with this meaning, or -1."""
        return self.columns.index(column) if column in self.columns else -1

    def has(self, *columns: Column) -> bool:
        """Whether any column has one of these meanings."""
        return any(column in self.columns for column in columns)


_NUMBER = r"№|n|#|№ ?п ?п|п ?п|номер|no|num|number|порядковый номер"
_NOTE = r"примечани[ея]|комментари[йи]|заметк[аи]|notes?|remarks?|comments?|статус|роль|role"

_POST = (
    r"должност[ьи]( (участника|учен).*)?|занимаемая должность|пост|позиция"
    r"|position|post|job( title)?|title"
)
_ORGANISATION = (
    r"(представляемая )?организаци[яию]|место работы|компани[яю]|предприятие|учреждение"
    r"|((полное|краткое|сокращенное) )?(наименование|название)"
    r" (организации|предприятия|компании|учреждения|места работы)"
    r"|орган( власти)?|ведомство|работодатель|фирма|организация которую вы представляете"
    r"|место работы учебы|юридическое лицо|вуз"
    r"|organi[sz]ation|company|employer|affiliation|institution|place of work|workplace"
)
_PHONE_KIND = r"(контактный|моб(ильный)?|сот(овый)?|раб(очий)?)"
_PHONE = r"(тел|телефон[аы]?|phone)"
_ELECTRONIC = r"(электронн(ая|ой)|эл)"
_ASKING = re.compile(r"((укажите|введите|напишите|пожалуйста|ваш[аеиу]?|please|enter|your) )*")
MAY_STAND_BEFORE_NAME = "title"
"""A heading of posts which, beside another one, is that of «Dr.» and «Ms»."""

PARTICIPANT_HEADINGS: Mapping[Column, re.Pattern[str]] = MappingProxyType(
    {
        column: re.compile(pattern)
        for column, pattern in (
            (Column.NUMBER, _NUMBER),
            (Column.SURNAME, r"фамили[яю]|surname|last ?name|family ?name"),
            (Column.PATRONYMIC, r"отчество|patronymic|middle ?name|second name"),
            (Column.NAME, r"имя|имя (и )?отчество|first ?name|given ?name|forename|name"),
            (
                Column.FULL_NAME,
                r"фио.*|ф и о.*|фамили[яю] и?\s?имя.*|фамилия (и )?инициалы|фамилия и ?о"
                r"|имя (и )?фамилия|имя отчество фамилия|полное имя|имя полностью|участник[и]?"
                r"|спикер[ы]?|персона|приглашенны[йе]|эксперт[ы]?|full ?name|participants?"
                r"|name surname|name and surname|attendees?|speakers?|delegates?|person|guest",
            ),
            (
                Column.POST_AND_ORGANISATION,
                r"должност[ьи].*(организаци|место работы|компания|предприяти|орган).*"
                r"|(position|post|job|title)\b.*(organi[sz]ation|company|employer|affiliation).*",
            ),
            (
                Column.ORGANISATION_AND_POST,
                r"((полное )?(наименование|название) )?"
                r"(организаци|мест[оа] работы|компани|предприяти).*должност.*"
                r"|(organi[sz]ation|company|employer|affiliation)\b.*\b(position|post|job|title).*",
            ),
            (Column.POST, _POST),
            (Column.ORGANISATION, _ORGANISATION),
            (Column.GROUP, r"группа|секция|категория( участника)?|сторона|group|category|section"),
            (Column.SEAT, r"место|номер места|№ места|место за столом|seat( number| no)?|place"),
            (Column.NOTE, _NOTE),
            (
                Column.PHONE,
                rf"({_PHONE_KIND} )?(номер )?(телефон[аы]?|тел)( ({_PHONE_KIND}|для связи))?"
                r"|номер (мобильного|контактного|сотового|рабочего) телефона"
                r"|(mobile |cell |contact )?(tele)?phone( number)?|mobile|tel",
            ),
            (
                Column.EMAIL,
                rf"(адрес )?e ?mail( address| адрес)?|(адрес )?{_ELECTRONIC} почт[аы]|почта"
                r"|электронный адрес|емейл|имейл|mail",
            ),
            (
                Column.CONTACTS,
                r"(контакт[ы]?|контактные данные|контактная информация|contacts?)"
                r"( (тел|e ?mail).*)?"
                rf"|({_PHONE_KIND} )?{_PHONE}\b.*\b(e ?mail|почт[аы])\b.*"
                rf"|(адрес )?(e ?mail|{_ELECTRONIC} почт[аы])\b.*\b{_PHONE}\b.*",
            ),
        )
    }
)

AGENDA_HEADINGS: Mapping[Column, re.Pattern[str]] = MappingProxyType(
    {
        column: re.compile(pattern)
        for column, pattern in (
            (Column.NUMBER, _NUMBER),
            (
                Column.TITLE,
                r"вопрос[ы]?( повестки.*)?|тема( выступления| доклада| вопроса)?|темы|повестка.*"
                r"|наименование( вопроса)?|название|содержание|пункт[ы]?|мероприятие|этап"
                r"|topics?|items?|titles?|subjects?|agenda( item)?|questions?|session|activity",
            ),
            (
                Column.MINUTES,
                r"минут[ы]?|мин|длительность.*|продолжительность.*|регламент.*|время мин(ут)?"
                r"|время в минутах|хронометраж|min(utes|s)?|duration.*|length|time min(utes)?",
            ),
            (Column.START, r"начало.*|время начала|старт|starts?( time)?|begin(s|ning)?|from"),
            (Column.TIME, r"время( проведения)?|часы|time|when"),
            (
                Column.KIND,
                r"вид.*|тип.*|формат|форма|kind|types?|format",
            ),
            (
                Column.PRESENTERS,
                r"докладчик[и]?|выступающи[йе]|спикер[ы]?|ведущи[йе]|ответственн(ый|ые)"
                r"|фио.*|участник[и]?|содокладчик[и]?|модератор|докладывает"
                r"|presenters?|speakers?|reporters?|lead|who|responsible",
            ),
            (Column.NOTE, _NOTE),
        )
    }
)


def heading_key(text: str) -> str:
    """A heading without case, ё, punctuation, remarks in brackets and «Укажите ваше» before it."""
    plain = re.sub(r"\([^)]*\)", " ", plain_letters(text))
    key = re.sub(r"[^\w№#]+", " ", plain.replace("_", " ")).strip()
    return _ASKING.sub("", key, count=1)

"""Words that tell what a text without a heading is about."""

import re

_ORGANISATION = re.compile(
    r"\b(ао|оао|пао|зао|ооо|ип|фгбу|фгуп|гку|мку|нко|дума|союз|совет|банк|inc|llc|ltd|plc)\b"
    r"|\b(министерств|администраци|правительств"
    r"|университет|институт|завод|центр|фонд|компани|предприяти|департамент|комитет|агентств"
    r"|ассоциаци|академи|корпораци|управлени[ея] [а-я]+ого|палата|колледж|gmbh|university"
    r"|institute|ministry|agency|bank|company|centre|center"
    r"|мин(?:фин|пром|эк|обр|здрав|строй|транс|труд|сельхоз|природ|энерго|юст|культ|цифр|спорт))|[«»\"]",
    re.IGNORECASE,
)
_POST = re.compile(
    r"\b(директор|начальник|заместител|инженер|министр|консультант|проректор|ректор|руководител"
    r"|специалист|председател|глава|советник|эксперт|менеджер|заведующ|профессор|доцент|депутат"
    r"|секретар|референт|бухгалтер|юрист|помощник|аналитик|управляющ|президент|координатор"
    r"|губернатор|мэр\b|прокурор|governor|mayor\b|rector"
    r"|director|head|manager|engineer|minister|officer|professor|chair|president|deputy|analyst)",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"\b(орган[ыа]|власт|предприяти|институт[ыа]|организаци|эксперт[ыа]|приглаш[её]нн|участник"
    r"|представител|гост[ии]|президиум|члены|секци|бизнес|наук[аи]|сообществ|объединени|ведомств"
    r"|authorit|industr|institut|expert|guest|member|participant|government|business|academia)",
    re.IGNORECASE,
)
_LIST_TITLE = re.compile(r"\b(список|перечень|состав|реестр|list|register)\b", re.IGNORECASE)


def is_organisation(text: str) -> bool:
    """Whether the text names an organisation by a word or by quotation marks."""
    return _ORGANISATION.search(text) is not None


def is_post(text: str) -> bool:
    """Whether the text holds a word for a post."""
    return _POST.search(text) is not None


def heads_group(text: str) -> bool:
    """Whether the text holds a word for many people, and is not the title of a list."""
    return _GROUP.search(text) is not None and _LIST_TITLE.search(text) is None

"""What the hall may have to show, in both languages: every phase, and the longest words."""

from dataclasses import dataclass

from msgspec.structs import replace

from models.kinds import NoteKind, SpeechKind
from ui.language import Language
from ui.views.floor import FloorView, Phase
from ui.views.hall import BLANK, HallNext, HallReading, HallView

SPACE = "\u00a0"


@dataclass(frozen=True, slots=True)
class Texts:
    """The words of a meeting: usual ones, and the longest that were ever met with."""

    title: str
    item: str
    name: str
    post: str
    others: tuple[str, str]
    message: str
    decision: str
    executors: tuple[str, ...]
    due_words: str
    long_title: str
    long_name: str
    long_post: str
    long_others: tuple[str, str]
    long_message: str
    long_decision: str


RUSSIAN = Texts(
    title="Технологический суверенитет: кадры и станки",
    item="О мерах поддержки проектов",
    name="Абакумов Андрей Сергеевич",
    post="генеральный директор, АО «Предприятие»",
    others=(f"Белозёров{SPACE}Б.Б.", f"Воронцов{SPACE}Г.О."),
    message="1 минута, к выводам",
    decision="Расширить лизинговую программу на предприятия численностью до 100 человек и "
    "направить перечень оборудования в министерство",
    executors=(f"Ким{SPACE}М.Ч.", "Министерство промышленности и торговли края"),
    due_words="ежеквартально",
    long_title="О мерах государственной поддержки инвестиционных проектов технологического "
    "перевооружения предприятий машиностроительного комплекса края и о механизмах лизинга "
    "оборудования для малых и средних предприятий",
    long_name="Мещерякова-Константинопольская Александра Владиславовна",
    long_post="первый заместитель генерального директора по стратегическому развитию и "
    "технологическому перевооружению производства, Федеральное государственное унитарное "
    "предприятие «Научно-производственное объединение имени Героя Социалистического Труда "
    "академика В.П. Константинова»",
    long_others=(
        f"Мещерякова-Константинопольская{SPACE}А.В.",
        f"Христорождественский{SPACE}Я.Я.",
    ),
    long_message="Уважаемые коллеги, говорите, пожалуйста, в микрофон и представляйтесь: ведётся "
    "запись заседания. " * 5,
    long_decision="Рекомендовать органам местного самоуправления и предприятиям края расширить "
    "лизинговую программу на предприятия численностью до ста человек. " * 4,
)
ENGLISH = Texts(
    title="Technological sovereignty: people and machines",
    item="On support for projects",
    name="Andrei Sergeyevich Abakumov",
    post="General Director, Predpriyatie JSC",
    others=(f"Belozerov{SPACE}B.B.", f"Vorontsov{SPACE}G.O."),
    message="1 minute, please conclude",
    decision="Extend the leasing programme to enterprises of up to 100 people and send the list of "
    "equipment to the ministry",
    executors=(f"Kim{SPACE}M.Ch.", "Regional Ministry of Industry and Trade"),
    due_words="quarterly",
    long_title="On measures of state support for investment projects of technological "
    "re-equipment of the machine-building enterprises of the region and on ways of leasing "
    "equipment to small and medium-sized enterprises",
    long_name="Alexandra Vladislavovna Meshcheryakova-Konstantinopolskaya",
    long_post="First Deputy General Director for Strategic Development and Technological "
    "Re-equipment of Production, Federal State Unitary Enterprise “Academician Konstantinov "
    "Scientific and Production Association of the Machine-Building Industry”",
    long_others=(
        f"Meshcheryakova-Konstantinopolskaya{SPACE}A.V.",
        f"Khristorozhdestvensky{SPACE}Y.Y.",
    ),
    long_message="Dear colleagues, please speak into the microphone and say your name before you "
    "begin: the meeting is recorded. " * 4,
    long_decision="Recommend to the local authorities and the enterprises of the region to extend "
    "the leasing programme to enterprises of up to a hundred people. " * 4,
)
TEXTS: dict[Language, Texts] = {"ru": RUSSIAN, "en": ENGLISH}


def views(language: Language) -> dict[str, HallView]:
    """By what they show; `long-…` are those with the longest words."""
    words = TEXTS[language]
    return {"blank": BLANK, **_usual(words), **_long(words)}


def _usual(words: Texts) -> dict[str, HallView]:
    speaking = _speaking(words)
    floor, first = speaking.floor, words.others[0]
    reading = HallReading(
        NoteKind.DECISION, "3.1", words.decision, words.executors, "01.12.2025", words.due_words
    )
    warning = replace(floor, phase=Phase.WARNING, left="0:42", share=0.1)
    overtime = replace(floor, phase=Phase.OVERTIME, left="−1:07", share=0.0)
    interrupting = replace(
        floor, kind=SpeechKind.POINT_OF_ORDER, left="0:50", limit="1:00", suspended_name=first
    )
    planned = FloorView(Phase.BREAK, break_since="11:40", break_minutes=7, break_is_planned=True)
    unplanned = replace(planned, break_is_planned=False, suspended_name=first)
    idle = replace(speaking, floor=FloorView(Phase.IDLE, item="3"))
    outside = replace(speaking, item="", item_title="", next=())
    return {
        "calm": speaking,
        "warning": replace(speaking, floor=warning),
        "overtime": replace(speaking, floor=overtime),
        "paused": replace(speaking, floor=replace(floor, phase=Phase.SUSPENDED)),
        "interrupted": replace(speaking, floor=interrupting),
        "no-limit": replace(speaking, floor=replace(floor, limit="", left="1:02:03", share=1.0)),
        "nobody-waits": replace(speaking, next=()),
        "idle": idle,
        "before": replace(outside, floor=FloorView(Phase.BEFORE), starts="10:00", time="9:52"),
        "break": replace(speaking, item="", floor=planned, break_until="11:55"),
        "break-by-key": replace(speaking, floor=unplanned),
        "closed": replace(outside, floor=FloorView(Phase.CLOSED)),
        "message": replace(speaking, message=words.message),
        "reading": replace(speaking, reading=reading),
        "reading-message": replace(idle, reading=reading, message=words.message),
    }


def _long(words: Texts) -> dict[str, HallView]:
    speaking = _speaking(words)
    floor = replace(
        *(speaking.floor,),
        phase=Phase.OVERTIME,
        kind=SpeechKind.POINT_OF_ORDER,
        name=words.long_name,
        post=words.long_post,
        left="−12:34",
        limit="10:00",
        share=0.0,
        suspended_name=words.long_others[0],
    )
    coming = tuple(
        HallNext(name, kind)
        for name, kind in zip(
            words.long_others, (SpeechKind.POINT_OF_ORDER, SpeechKind.CLOSING_WORD), strict=True
        )
    )
    full = replace(
        *(speaking,),
        title=words.long_title,
        item="12",
        item_title=words.long_title,
        floor=floor,
        next=coming,
    )
    reading = HallReading(
        NoteKind.ASSIGNMENT,
        "12.10",
        words.long_decision,
        (*words.executors, *words.long_others),
        "01.12.2025",
        words.due_words,
    )
    resting = FloorView(
        Phase.BREAK, break_since="11:40", break_minutes=127, suspended_name=words.long_others[1]
    )
    return {
        "long-speaking": full,
        "long-message": replace(full, message=words.long_message),
        "long-reading": replace(full, reading=reading),
        "long-idle": replace(full, floor=FloorView(Phase.IDLE, item="12")),
        "long-before": replace(full, floor=FloorView(Phase.BEFORE), next=()),
        "long-break": replace(full, floor=resting, message=words.long_message),
        "long-closed": replace(full, floor=FloorView(Phase.CLOSED), next=()),
    }


def _speaking(words: Texts) -> HallView:
    first, second = words.others
    return HallView(
        blank=False,
        title=words.title,
        time="10:47",
        starts="10:00",
        item="3",
        item_title=words.item,
        floor=FloorView(
            Phase.CALM,
            SpeechKind.REPORT,
            "3",
            words.name,
            words.post,
            left="3:42",
            limit="7:00",
            share=0.53,
        ),
        break_until="",
        next=(
            HallNext(first, SpeechKind.POINT_OF_ORDER),
            HallNext(second, SpeechKind.QUESTION),
        ),
        message="",
        reading=None,
    )

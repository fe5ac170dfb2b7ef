"""Kinds of speech in the queue: the colour that stands beside their word."""

from models.kinds import SpeechKind
from ui.palette import Colours

OFFERED = (
    SpeechKind.SPEECH,
    SpeechKind.REPLY,
    SpeechKind.QUESTION,
    SpeechKind.ANSWER,
    SpeechKind.POINT_OF_ORDER,
    SpeechKind.REPORT,
    SpeechKind.CO_REPORT,
    SpeechKind.CLOSING_WORD,
)


def kind_colour(kind: SpeechKind, colours: Colours) -> str:
    match kind:
        case SpeechKind.POINT_OF_ORDER:
            return colours.danger
        case SpeechKind.QUESTION | SpeechKind.ANSWER:
            return colours.warning
        case SpeechKind.REPLY | SpeechKind.REPORT | SpeechKind.CO_REPORT:
            return colours.accent
        case _:
            return colours.muted

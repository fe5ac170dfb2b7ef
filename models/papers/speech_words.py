"""The kinds of speech as labels, in the language of whoever reads them."""

from models.kinds import SpeechKind
from models.papers.wording import Translate


def speech_words(kind: SpeechKind, translate: Translate) -> str:
    """«Point of order»."""
    return {
        SpeechKind.POINT_OF_ORDER: translate("Kind", "Point of order"),
        SpeechKind.QUESTION: translate("Kind", "Question"),
        SpeechKind.ANSWER: translate("Kind", "Answer"),
        SpeechKind.REPLY: translate("Kind", "Reply"),
        SpeechKind.SPEECH: translate("Kind", "Speech"),
        SpeechKind.REPORT: translate("Kind", "Report"),
        SpeechKind.CO_REPORT: translate("Kind", "Co-report"),
        SpeechKind.CLOSING_WORD: translate("Kind", "Closing word"),
    }[kind]

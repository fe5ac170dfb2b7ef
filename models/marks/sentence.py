"""Where in its sentence a stretch stands, by the words and signs around it.

Other marks are masked in the text (`stretch.masked`) and count as signs.
"""

import re

from models.marks.stretch import BEGINS, MASK, spaced

_WINDOW = 200
_CLOSED = spaced(rf"~(?:$|\n|{MASK}|[.!?…;:,)\]]+(?=\s|{MASK}|$)| [(\[]| [–—-](?=\s|{MASK}))")
_LINE_ENDS = spaced(rf"~[.!?…]*~(?:$|\n|{MASK})")
_CAPITAL = re.compile(r"[^\S\n]{1,3}[A-ZА-ЯЁ]")
_NEXT_WORD = spaced(r" (?:и )?([^\W\d_]+)")
_ENGLISH_ACTION = spaced(r" to [a-z]{2}")
_INFINITIVE = re.compile(r"\w{2,}(?:ть|ти|чь)(?:ся|сь)?", re.IGNORECASE)
_NOUN_OR_NUMERAL = re.compile(
    r".*(?:ост|част|област|власт|сет|пят|шест|девят|десят|дцат|трет|четверт|памят|печат|печ)[ьи]"
    r"|путь|пути|речь|ночь|нефть|смерть|мать|дети|почти",
    re.IGNORECASE,
)
_CLAUSE_ENDS = re.compile(r"[,;:!?\n(]|\.\s")
_LINKS = re.compile(rf"(?:[\s,;:–—{MASK}-]|{BEGINS}(?:и|and)(?!\w))*")
_PROLONGING = re.compile(
    r"\b(?:продл|пролонг|отсроч|перен[её]с|перенос|отлож|отклад|приостан|приуроч"
    r"|сохран(?:ить|ять|яет|яют)|действ(?:ует|уют|овать)|принима(?:ть|ет|ют)"
    r"|extend|prolong|postpon|suspend|valid\b)",
    re.IGNORECASE,
)
_MEASURING = re.compile(
    r"\b(?:увелич|повы[сш]|сни[зж]|сокра[тщ]|уменьш|rais|increas|reduc|cut\b|lower\b|grow)",
    re.IGNORECASE,
)
_CLAUSE_BEGINS = rf"{_LINKS.pattern}(?:please )?"
_HANDED_IN = spaced(
    _CLAUSE_BEGINS
    + r"(?:submit|send|prepare|draft|draw up|hand in|compile|complete|finish|write)(?!\w)"
)
_DELIVERED = spaced(
    _CLAUSE_BEGINS + r"(?:deliver|report|provide|present|publish|update|collect|make)(?!\w)"
)
_GOT_DONE = spaced(_CLAUSE_BEGINS + r"(?:get|have) .*(?:\w{2}ed|done|made|sent|ready)~$")
_MORE_IS_SAID = spaced(
    r"\b(?:not|no|nothing|nobody|none|never|and|or|that|wh(?:o|at|en|ere|ich|ether)|if|how"
    r"|to(?! the\b)|\w{2,}ing)\b"
)
_OF_BEFORE = spaced(
    BEGINS + r"(?:received|submitted|filed|registered|signed|issued|adopted|approved|concluded"
    r"|expired|needed|required|planned|scheduled|made|sent|open|from|days?|weeks?|months?)~$"
)
_UNIT = spaced(
    r" (?:(?:млн|млрд|трлн|тыс|шт|раза?|га|км|кг|[кмг]вт|кв|куб|mln|bln|times|tons|tonnes)(?!\w)"
    r"|тысяч|миллион|миллиард|руб|чел|тонн|процент|million|billion|thousand|percent)"
)
_DESCRIBING = (
    spaced(r"(?<!ко)вш[иеау]\w{1,2}(?:ся)?~$"),
    spaced(r",~\w{2,}(?:нн|[яыу]т|[еи]м|[юуяа]щ)[ыиоеау]\w{1,2}(?:ся)?~$"),
    spaced(BEGINS + r"(?:с|со|от|from|between) \d[\w.]{0,9}(?: \w{1,9}\.?){0,3}~$"),
    spaced(r"(?:период|вплоть|period)~$"),
)


def closes(text: str, end: int) -> bool:
    """Whether a line, a mark or a sign follows that ends a part of the sentence."""
    return _CLOSED.match(text, end) is not None


def ends_line(text: str, end: int) -> bool:
    """Whether its line ends here, or another mark follows."""
    return _LINE_ENDS.match(text, end) is not None


def is_to_be_done(text: str, begin: int, *, once: bool) -> bool:
    """Whether the words before tell nothing but what is to be delivered: "send the list". `once`:
    by a verb of what can't last, as "publish the figures" may."""
    clause = _CLAUSE_ENDS.split(text[max(0, begin - _WINDOW) : begin])[-1]
    if _MORE_IS_SAID.search(clause):
        return False
    if not once and _GOT_DONE.match(clause):
        return True
    is_delivering = _HANDED_IN.match(clause) or (not once and _DELIVERED.match(clause))
    return bool(is_delivering) and _OF_BEFORE.search(clause) is None


def opens(text: str, begin: int) -> bool:
    """Whether only marks and links between them stand before it on its line, or a sentence
    begins here with a capital."""
    before = text[max(0, begin - _WINDOW) : begin]
    line = before[before.rfind("\n") + 1 :]
    if _LINKS.fullmatch(line):
        return True
    return text[begin].isupper() and line.rstrip().endswith((".", "!", "?", "…"))


def comes_before_action(text: str, end: int) -> bool:
    """Whether what is to be done comes next, or behind «и»: an infinitive, or "to" and a word."""
    found = _NEXT_WORD.match(text, end)
    if found and _INFINITIVE.fullmatch(found[1]):
        return _NOUN_OR_NUMERAL.fullmatch(found[1]) is None
    return _ENGLISH_ACTION.match(text, end) is not None


def begins_with_capital(text: str, end: int) -> bool:
    return _CAPITAL.match(text, end) is not None


def is_content(text: str, begin: int, end: int, *, may_be_number: bool) -> bool:
    """Whether a day belongs to what is said: as the end of a period, as what something is prolonged
    to, as an attribute («поступившие до …»), or as how much there is or is to be of something."""
    before = text[max(0, begin - _WINDOW) : begin]
    clause = _CLAUSE_ENDS.split(before)[-1]
    if may_be_number and (_MEASURING.search(clause) or _UNIT.match(text, end)):
        return True
    if _PROLONGING.search(clause):
        return True
    return any(pattern.search(before) for pattern in _DESCRIBING)

"""Inline marks: what the moderator types into a sentence to say who, by when and about what.

`@Лебедев` is who is responsible, `до 1.12` or `by 1 Dec` is by when, `#лизинг` is a theme.
"""

from datetime import date

from models.marks.deadlines import Deadline, deadline_in
from models.marks.executors import executor_marks
from models.marks.marked import Marked
from models.marks.mending import without
from models.marks.names import TableNames
from models.marks.stretch import masked, unquoted
from models.marks.themes import theme_marks, without_doubles
from models.text import clean


def read_marks(text: str, names: TableNames, today: date, *, deadlines: bool = True) -> Marked:
    """What the marks in a typed text say, and the clean text without them.

    `today` is the day of the meeting. Without `deadlines`, for what only tells what was said, dates
    stay in the text. `executors.executor_marks`, `deadlines.deadline_in` and `themes.theme_marks`
    say what is a mark; what stands in quotation marks is none. A text without marks comes out as
    `clean` makes it, and no text is refused.
    """
    text = clean(text)
    named = executor_marks(text, names)
    told = unquoted(text)
    themes = theme_marks(masked(told, [one.stretch for one in named]))
    stretches = [*(one.stretch for one in named), *(one.stretch for one in themes)]
    due = deadline_in(told, stretches, today) if deadlines else Deadline()
    return Marked(
        text=without(text, (*stretches, *due.stretches)),
        executors=without_doubles(one.written for one in named),
        due=due.day,
        due_words=due.words,
        themes=without_doubles(one.theme for one in themes),
        unknown=without_doubles(one.written for one in named if not one.known),
    )

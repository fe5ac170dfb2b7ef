"""The words of days, months and lengths of time, in Russian and in English."""

Rows = tuple[tuple[str, ...], ...]

MONTHS = (
    ("января", "january"),
    ("февраля", "february"),
    ("марта", "march"),
    ("апреля", "april"),
    ("мая", "may"),
    ("июня", "june"),
    ("июля", "july"),
    ("августа", "august"),
    ("сентября", "september"),
    ("октября", "october"),
    ("ноября", "november"),
    ("декабря", "december"),
)
SHORT_MONTHS = (
    ("янв", "jan"),
    ("фев", "февр", "feb"),
    ("мар", "mar"),
    ("апр", "apr"),
    (),
    ("июн", "jun"),
    ("июл", "jul"),
    ("авг", "aug"),
    ("сен", "сент", "sep", "sept"),
    ("окт", "oct"),
    ("ноя", "нояб", "nov"),
    ("дек", "dec"),
)
WEEKDAYS = (
    ("понедельника", "понедельнику", "monday"),
    ("вторника", "вторнику", "tuesday"),
    ("среды", "среде", "wednesday"),
    ("четверга", "четвергу", "thursday"),
    ("пятницы", "пятнице", "friday"),
    ("субботы", "субботе", "saturday"),
    ("воскресенья", "воскресенью", "sunday"),
)
NUMBERS = (
    ("один", "одну", "a", "an", "one"),
    ("два", "две", "two"),
    ("три", "three"),
    ("четыре", "four"),
    ("пять", "five"),
    ("шесть", "six"),
    ("семь", "seven"),
    ("восемь", "eight"),
    ("девять", "nine"),
    ("десять", "ten"),
)
DAYS = ("день", "дня", "дней", "day", "days")
WEEKS = ("неделю", "недели", "недель", "week", "weeks")
OF_MONTHS = ("месяц", "месяца", "месяцев", "month", "months")
OF_YEARS = ("год", "года", "лет", "year", "years")


def any_of(rows: Rows) -> str:
    """A pattern of all the words, longer ones first."""
    return "|".join(sorted((word for row in rows for word in row), key=len, reverse=True))


def row_of(word: str, rows: Rows) -> int:
    """In which row the word is, 1 for the first; 0 if in none."""
    plain = word.casefold()
    return next((row for row, words in enumerate(rows, start=1) if plain in words), 0)


MONTH_NAME = rf"(?:(?P<name>{any_of(MONTHS)})|(?P<short>{any_of(SHORT_MONTHS)})\.?)(?!\w)"
FULL_YEAR = r"(?P<year>20\d\d)(?:~(?:года|г\.|г(?!\w)))?"

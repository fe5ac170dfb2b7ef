"""The digest of a congress: what it says, and how it is printed."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from msgspec.structs import replace

from models.digest.digest import digest_of
from models.digest.gathering import AsRead, Gathered, gather, in_order
from models.digest.rows import MeetingRows, ProposalRow, rows_of
from models.digest.values import Digest, DigestGroup, DigestList
from models.meeting import Meeting
from models.privacy.aliases import Aliases, numbered_as
from models.register import register_of
from reports.digest import ROWS_AT_ONCE, digest_pdf
from tests.digest.congress import CONGRESS, sequel_of, table, to_come
from tests.reports.reading import Printed, letters, overlaps, strings
from ui.language import Language, Words

NOW = datetime(2026, 1, 15, 9, 30, tzinfo=UTC)


@cache
def congress(count: int = 3) -> Gathered:
    files = {Path(str(number)): table(number) for number in range(count)}
    return in_order(gather(files, lambda path: AsRead(files[path])))


def digest(language: str = "ru", skipped: Sequence[str] = (), title: str = "") -> Digest:
    return digest_of(congress(), title, NOW, skipped, Words(language), language)


@cache
def printed_bytes(language: str = "ru") -> bytes:
    return digest_pdf(digest(language, ("Файл x повреждён.",)))


@cache
def printed(language: str = "ru") -> Printed:
    return Printed(printed_bytes(language))


def test_without_a_title_it_bears_that_of_the_congress() -> None:
    assert digest().heading == CONGRESS["ru"]
    assert digest(title="Отчёт министру").heading == "Отчёт министру"


def test_the_sums_of_the_summary_are_those_of_the_meetings() -> None:
    *rows, total = digest().summary
    for column in range(3, 7):
        assert int(total[column]) == sum(int(row[column]) for row in rows)


@pytest.mark.parametrize("decided", [None, NOW])
def test_an_assignment_prolonged_at_a_later_meeting_counts_once(decided: datetime | None) -> None:
    first = table(0)
    later = sequel_of(first, 1, done=False)
    (told,) = [one for one in later.notes if one.origin]
    prolonged = replace(told, decided=decided, due=NOW.date(), due_before=(told.due,))
    value = _of(rows_of(first), rows_of(replace(later, notes=later.notes.put(prolonged))))
    counted, standing = value.facts
    assignments = int(re.findall(r"\d+", counted)[-1])
    assert assignments == sum(map(int, re.findall(r"– (\d+)", standing)))
    assert assignments == int(value.summary[-1][5])


def test_every_assignment_is_told_by_executor_and_by_deadline() -> None:
    given = {one.text for meeting in congress().meetings for one in meeting.assignments}
    for found in (digest().by_executor, digest().by_deadline):
        assert {row[1] for group in found.groups for row in group.rows} == given


def test_by_deadline_nothing_is_lost_and_nothing_doubled() -> None:
    rows = [row for group in digest().by_deadline.groups for row in group.rows]
    assert len(rows) == sum(len(one.assignments) for one in congress().meetings)


def test_speaking_time_adds_up_over_the_meetings() -> None:
    whole = sum((time for one in congress().meetings for _, time in one.group_times), timedelta())
    told = [bar.words.split(" ")[0].split(":") for bar in digest().speaking.bars]
    seconds = sum(int(h) * 3600 + int(m) * 60 + int(s) for h, m, s in told)
    assert seconds == whole // timedelta(seconds=1)


def test_a_group_in_capitals_or_not_is_one_group() -> None:
    minute = timedelta(minutes=1)
    told = (("Органы власти", minute), ("органы власти", minute), ("", minute))
    bars = _of(replace(rows_of(table(0)), group_times=told)).speaking.bars
    assert [(one.label, one.words) for one in bars] == [
        ("Органы власти", "0:02:00 (67 %)"),
        ("без группы", "0:01:00 (33 %)"),
    ]


def test_a_theme_begins_with_a_capital_as_a_heading_does() -> None:
    rows = (ProposalRow("Платить наставникам", "", ("кадры",)), ProposalRow("Ещё", "", ("Кадры",)))
    (group,) = _of(replace(rows_of(table(0)), proposals=rows)).proposals.groups
    assert (group.title, len(group.rows)) == ("Кадры", 2)


def test_the_congress_is_told_in_the_language_of_the_digest() -> None:
    both = (rows_of(table(0)), rows_of(table(1, "en")))
    assert _of(*both).heading == CONGRESS["ru"]
    assert _of(*both, language="en").heading == CONGRESS["en"]
    assert _of(*both, replace(both[0], congress="Другой конгресс")).heading == ""


@pytest.mark.parametrize("language", ["ru", "en"])
def test_every_word_of_the_digest_is_on_paper(language: str) -> None:
    value = digest(language)
    left = [(one.heading, one.lines, one.decisions, one.assignments) for one in value.meetings]
    shown = printed(language).letters
    for text in strings((value.summary, tuple(left), value.by_deadline, value.speaking)):
        assert all(letters(word) in shown for word in text.split())


def test_the_outline_leads_to_every_meeting_and_every_part() -> None:
    titles = [title for title, _ in printed().outline()]
    value = digest()
    parts = (value.by_executor, value.by_deadline, value.proposals, value.speaking)
    assert {*(one.heading for one in value.meetings)} <= {*titles}
    assert {one.title for one in parts} <= {*titles}


def test_nothing_runs_into_anything() -> None:
    for page in printed().pages:
        assert overlaps(printed().boxes(page)) == []


def test_the_same_meetings_at_the_same_instant_give_the_same_bytes() -> None:
    paper = digest_pdf(digest("ru", ("Файл x повреждён.",)))
    assert paper == printed_bytes()


def test_a_long_group_goes_on_in_the_next_table_under_its_name() -> None:
    rows = tuple((str(n), f"поручение {n}") for n in range(ROWS_AT_ONCE + 10))
    group = DigestGroup("Ким М.Ч.", "много", rows)
    shown = Printed(digest_pdf(_only(DigestList("По исполнителям", ("№", "Что"), (group,)))))
    assert all(letters(f"поручение {n}") in shown.letters for n in range(len(rows)))
    assert shown.letters.count(letters("Ким М.Ч. – много")) > 1


@pytest.mark.parametrize("count", range(30, 36))
def test_the_totals_never_stand_on_a_page_without_a_meeting(count: int) -> None:
    """Whatever is at the foot of the first page."""
    row = replace(rows_of(table(0)), title="Стол", decisions=(), assignments=(), proposals=())
    shown = Printed(digest_pdf(_of(*(replace(row, place=str(n)) for n in range(count)))))
    assert letters(f"{count} Стол 16.10.2025") in letters(shown.text(shown.page_of("Итого")))


@pytest.mark.parametrize("above", range(22, 28))
def test_a_short_group_is_not_parted_from_its_name(above: int) -> None:
    first = DigestGroup("Ёлкина А.П.", "много", tuple((str(n), "строка") for n in range(above)))
    second = DigestGroup("Ким М.Ч.", "пять", tuple((str(n), f"поручение {n}") for n in range(5)))
    found = DigestList("По исполнителям", ("№", "Что"), (first, second))
    shown = Printed(digest_pdf(_only(found)))
    assert shown.page_of("Ким М.Ч.") == shown.page_of("поручение 4")


def test_a_table_that_is_still_to_come_is_told_so_and_is_none_of_those_held() -> None:
    value = _of(rows_of(table(0)), rows_of(to_come(1)), language="en")
    assert value.facts[0].startswith("1 meeting · not held yet – 1 · ")
    told = value.meetings[1]
    assert [
        one.endswith("minutes\N{NO-BREAK SPACE}No.\N{NO-BREAK SPACE}2, not held yet")
        for one in told.lines
    ] == [True]
    assert told.nothing == ""
    assert [row[3] for row in value.summary] == [
        str(rows_of(table(0)).present),
        "–",
        value.summary[0][3],
    ]
    shown = Printed(digest_pdf(value)).letters
    assert letters("Nothing was decided") not in shown


@pytest.mark.parametrize(("language", "name"), [("ru", "Участник 5"), ("en", "Participant 5")])
def test_one_number_at_two_meetings_made_anonymous_is_two_people(
    language: Language, name: str
) -> None:
    tables = (rows_of(_anonymous(table(number, language), language)) for number in range(2))
    value = _of(*tables, language="en")
    titles = [one.title for one in value.by_executor.groups if one.title.startswith(f"{name} ")]
    assert titles == [f"{name} (meeting 1)", f"{name} (meeting 2)"]


def _anonymous(meeting: Meeting, language: Language) -> Meeting:
    """All of it assigned to the fifth of the list."""
    aliases = Aliases(meeting.participants, (), (), numbered_as(Words(language)))
    people = [
        replace(one, person=aliases.person(one.person, one.id)) for one in meeting.participants
    ]
    executors = (people[4].person.full_name,)
    notes = register_of(replace(one, executors=executors) for one in meeting.notes)
    return replace(meeting, participants=tuple(people), notes=notes)


def test_a_digest_of_nothing_is_a_page() -> None:
    empty = digest_of(Gathered((), ()), "Пусто", NOW, (), Words("ru"), "ru")
    assert len(Printed(digest_pdf(empty)).pages) == 1


def _of(*meetings: MeetingRows, language: str = "ru") -> Digest:
    return digest_of(Gathered(meetings, ()), "", NOW, (), Words(language), language)


def _only(found: DigestList) -> Digest:
    empty = digest_of(Gathered((), ()), "Отчёт", NOW, (), Words("ru"), "ru")
    return replace(empty, proposals=found)

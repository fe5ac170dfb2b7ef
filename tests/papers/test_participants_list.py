"""The list of participants is for both: before the meeting everybody, afterwards who was there."""

from models.acts.agenda import close_meeting
from models.acts.people import arrive, leave, send_deputy
from models.desk import Desk
from models.papers.before.people import participants_of
from models.people import Person
from tests.models.table import ABAKUMOV, BELOZEROV, GULYAEV, LEBEDEV, HandClock, begin, english
from tests.papers.plain_words import plain


def listed(desk: Desk) -> dict[str, str]:
    """Surname and remark, groups aside."""
    rows = participants_of(desk.meeting, english, "en").rows
    return {row[1].split()[0]: plain(row[3]) for row in rows if len(row) > 1}


def test_who_came_late_left_early_or_replaced_somebody_is_told(
    prepared: Desk, clock: HandClock
) -> None:
    for who in (ABAKUMOV, BELOZEROV, GULYAEV):
        prepared.do(arrive, who)
    begin(prepared)
    clock.advance(minutes=25)
    prepared.do(arrive, LEBEDEV)
    prepared.do(send_deputy, GULYAEV, Person("Щукин", "Пётр", "Ильич"))
    clock.advance(minutes=60)
    prepared.do(leave, BELOZEROV)
    told = listed(prepared)
    assert (told["Абакумов"], told["Белозёров"], told["Лебедев"]) == (
        "",
        "until 11:25",
        "from 10:25",
    )
    assert told["Щукин"].startswith("in place of: Гуляев С.А.")
    assert "Нагорный" in told


def test_when_the_meeting_is_over_only_those_who_were_there_are_listed(desk: Desk) -> None:
    for who in (ABAKUMOV, LEBEDEV):
        desk.do(arrive, who)
    desk.do(close_meeting)
    assert [*listed(desk)] == ["Абакумов", "Лебедев"]


def test_where_nobody_was_registered_everybody_stays_listed(desk: Desk) -> None:
    desk.do(close_meeting)
    assert len(listed(desk)) == 30

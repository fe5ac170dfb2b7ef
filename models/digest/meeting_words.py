"""What one meeting left, in words."""

from models.digest.rows import AssignmentRow, MeetingRows, ProposalRow
from models.digest.values import MeetingDigest
from models.papers.promises import origin_words
from models.papers.requisites import joined, until_words
from models.papers.values import OutcomeList, OutcomeTable
from models.papers.wording import Translate, worded_days
from models.people import NO_BREAK_SPACE
from models.text import without_full_stop


def meeting_digest(place: int, meeting: MeetingRows, translate: Translate) -> MeetingDigest:
    """`place` is its number in the digest."""
    return MeetingDigest(
        heading=f"{place}. {meeting.title}",
        lines=_lines(meeting, translate),
        decisions=OutcomeList(translate("Outcomes", "Decided"), meeting.decisions),
        assignments=OutcomeTable(
            translate("Outcomes", "Assignments"),
            (
                translate("Outcomes", "No."),
                translate("Outcomes", "What"),
                translate("Outcomes", "Who"),
                translate("Outcomes", "By when"),
            ),
            tuple(_assignment(one, translate) for one in meeting.assignments),
        ),
        proposals=OutcomeList(
            translate("Outcomes", "Proposals left open"),
            tuple(("", proposal_words(one)) for one in meeting.proposals),
        ),
        nothing=translate("Digest", "Nothing was decided, and no proposal is open.")
        if meeting.held
        else "",
    )


def due_words(row: AssignmentRow, translate: Translate) -> str:
    """«ежемесячно, до 1 декабря 2025 г.», or one of the two, or nothing."""
    by = until_words(row.due, translate) if row.due else ""
    return joined((row.due_words, by))


def what_words(row: AssignmentRow, translate: Translate) -> str:
    """A decision says that it is one; what has no number here, where it was given."""
    if row.decision:
        decision = translate("Assignments", "decision")
        return f"{row.text}\n({decision})"
    return row.text if row.number else f"{row.text}\n({origin_words(row.given_at, translate)})"


def proposal_words(row: ProposalRow) -> str:
    return f"{without_full_stop(row.text)} ({row.author})" if row.author else row.text


def _lines(meeting: MeetingRows, translate: Translate) -> tuple[str, ...]:
    day = worded_days(meeting.day, meeting.last_day, translate) if meeting.day else ""
    number = translate("Minutes", "minutes No. {number}").replace(" ", NO_BREAK_SPACE)
    where = (
        day,
        meeting.place,
        number.format(number=meeting.number) if meeting.number else "",
        _state(meeting, translate),
    )
    if not meeting.held:
        return (joined(where),)
    counted = (
        translate("Outcomes", "Present: %n people", "", meeting.present),
        translate("Outcomes", "Spoke: %n people", "", meeting.spoke),
    )
    return joined(where), " · ".join(counted)


def _state(meeting: MeetingRows, translate: Translate) -> str:
    if not meeting.held:
        return translate("Digest", "not held yet")
    return translate("Digest", "draft") if meeting.draft else ""


def _assignment(row: AssignmentRow, translate: Translate) -> tuple[str, str, str, str]:
    """One of an earlier meeting says whether it is carried out."""
    due = due_words(row, translate)
    done = translate("Assignments", "carried out") if row.done else ""
    due = "\n".join(part for part in (due, done) if part)
    return row.number, what_words(row, translate), joined(row.executors), due

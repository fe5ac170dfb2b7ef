"""What every paper of the meeting shares: marks, organisation, day, place, heading, metadata."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from models.kinds import Role
from models.meeting import Meeting
from models.notes import Note
from models.papers.values import Metadata
from models.papers.wording import Translate, named_by_kind, worded_date, worded_days
from models.people import NO_BREAK_SPACE
from models.readings.decisions import authors_of
from models.text import without_full_stop


def organisation(meeting: Meeting) -> tuple[str, ...]:
    return tuple(line for line in (meeting.details.organiser, meeting.details.congress) if line)


def draft_mark(translate: Translate) -> str:
    return translate("Paper", "DRAFT")


def sample_mark(meeting: Meeting, translate: Translate) -> str:
    words = translate("Paper", "Sample: all names are invented")
    return words if meeting.details.sample else ""


def heading(meeting: Meeting, translate: Translate) -> str:
    """In the genitive, to follow the kind of document: «заседания круглого стола «…»»."""
    if meeting.details.heading:
        return meeting.details.heading
    words = translate("Paper", "of the round table “{title}”")
    return named_by_kind(words, meeting.details.title)


def first_day(meeting: Meeting) -> date | None:
    if meeting.details.day is not None:
        return meeting.details.day
    return meeting.local(meeting.opened).date() if meeting.opened else None


def day_words(meeting: Meeting, translate: Translate) -> str:
    day = first_day(meeting)
    return worded_days(day, meeting.details.last_day, translate) if day else ""


def number_words(meeting: Meeting, translate: Translate) -> str:
    """«№ 3»; a line to fill in by hand where there is no number yet."""
    number = meeting.details.number or "____"
    return translate("Paper", "No. {number}").format(number=number).replace(" ", NO_BREAK_SPACE)


def metadata(meeting: Meeting, kind: str, language: str, version: str = "") -> Metadata:
    return Metadata(
        title=f"{kind}. {meeting.details.title}" if meeting.details.title else kind,
        subject=meeting.details.title,
        author=meeting.details.organiser,
        language=language,
        created=_instant(meeting),
        version=version,
    )


def role_words(role: Role, translate: Translate) -> str:
    """«эксперт», «гость», «наблюдатель»; nothing for an ordinary participant."""
    words = {
        Role.EXPERT: translate("Role", "expert"),
        Role.GUEST: translate("Role", "guest"),
        Role.OBSERVER: translate("Role", "observer"),
    }
    return words.get(role, "")


def deadline_words(note: Note, translate: Translate) -> str:
    """«ежемесячно, до 01.12.2025», or one of the two, or nothing."""
    by = until_words(note.due, translate) if note.due else ""
    words = note.due_words.rstrip(" ,;")
    return joined((without_full_stop(words) if by else words, by))


def until_words(day: date, translate: Translate) -> str:
    """«до 1 декабря 2025 г.», its parts never split over lines."""
    words = translate("Paper", "by {date}").format(date=worded_date(day, translate))
    return words.replace(" ", NO_BREAK_SPACE)


def authors_words(meeting: Meeting, note: Note) -> str:
    """Whose words it is: several, if it was made of the words of several."""
    return joined([meeting.short_names.of(one) for one in authors_of(meeting, note)])


def joined(parts: Sequence[str]) -> str:
    return ", ".join(part for part in parts if part)


def _instant(meeting: Meeting) -> datetime:
    """The close, the opening, or the planned start: an instant of the meeting, not of printing."""
    known = meeting.closed or meeting.opened
    if known is not None:
        return known.replace(microsecond=0)
    details = meeting.details
    local = datetime.combine(details.day or date(2000, 1, 1), details.planned_start or time())
    return (local - details.utc_offset).replace(tzinfo=UTC)

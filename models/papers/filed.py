"""What papers that are filed share: letterhead, stamp, requisites, signatures, distribution."""

from models.emblems import emblem_bytes
from models.meeting import Meeting
from models.paper_settings import Approval
from models.papers.requisites import (
    day_words,
    metadata,
    number_words,
    organisation,
    sample_mark,
)
from models.papers.stage import Stage
from models.papers.values import FiledHead, Signature
from models.papers.wording import Translate, worded_date
from models.people import Person


def filed_head(
    stage: Stage,
    kind: str,
    heading: str,
    translate: Translate,
    language: str,
    *,
    title: str = "",
    stamped: bool = True,
) -> FiledHead:
    """The head of a paper of this kind («ПРОТОКОЛ») with its heading in the genitive.

    `title` names it in the metadata where the kind was typed; `stamped`: it can be approved.
    """
    meeting = stage.meeting
    return FiledHead(
        metadata=metadata(meeting, title or kind.capitalize(), language, stage.version),
        draft=stage.draft,
        sample=sample_mark(meeting, translate),
        organisation=_letterhead(meeting),
        kind=kind,
        heading=heading,
        day=day_words(meeting, translate),
        number=number_words(meeting, translate),
        place=meeting.details.place,
        emblem=emblem_bytes(meeting.emblem) or b"",
        approval=_approval_lines(meeting, translate) if stamped else (),
    )


def _letterhead(meeting: Meeting) -> tuple[str, ...]:
    """The lines typed in place of the organiser, and below them the congress all the same."""
    typed, congress = meeting.paper_settings.letterhead, meeting.details.congress
    if not typed:
        return organisation(meeting)
    return typed if not congress or congress in typed else (*typed, congress)


def signatures(meeting: Meeting, translate: Translate) -> tuple[Signature, ...]:
    """The chair first, then the secretary."""
    return (
        chair_signature(meeting, translate),
        _signature(translate("Minutes", "Secretary"), meeting.details.secretary),
    )


def chair_signature(meeting: Meeting, translate: Translate) -> Signature:
    """The chair, or whoever moderated; without either a line to fill in."""
    chair = meeting.details.chair or meeting.details.moderator
    return _signature(translate("Minutes", "Chair"), chair)


def distribution(meeting: Meeting, translate: Translate) -> tuple[str, ...]:
    """«Рассылка:» and those whom the paper is sent to, one a line; nothing without a list."""
    listed = meeting.paper_settings.distribution
    return (translate("Paper", "Distribution:"), *listed) if listed else ()


def _approval_lines(meeting: Meeting, translate: Translate) -> tuple[str, ...]:
    """«УТВЕРЖДАЮ», post, a line to sign with the name, the date; nothing without a stamp."""
    approval = meeting.paper_settings.approval
    if approval is None:
        return ()
    lines = (
        translate("Paper", "APPROVED"),
        approval.post,
        f"____________ {approval.name}".rstrip(),
        _approved_on(approval, translate),
    )
    return tuple(line for line in lines if line)


def _signature(post: str, person: Person | None) -> Signature:
    return Signature(post, person.signature_name if person else "")


def _approved_on(approval: Approval, translate: Translate) -> str:
    if approval.day is not None:
        return worded_date(approval.day, translate)
    return translate("Paper", "“___” ____________ 20__")

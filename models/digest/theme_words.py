"""The open proposals of a digest by theme."""

from collections.abc import Sequence

from models.digest.meeting_words import proposal_words
from models.digest.rows import MeetingRows
from models.digest.values import DigestGroup, DigestList
from models.papers.after.values import Row
from models.papers.wording import Translate
from models.readings.speaking import fold
from models.text import as_heading, plain_letters


def proposals_list(meetings: Sequence[MeetingRows], translate: Translate) -> DigestList:
    """By theme in alphabetical order, last what has none; with several it stands under each."""
    names: dict[str, str] = {}
    groups: dict[str, list[Row]] = {}
    for place, meeting in enumerate(meetings, start=1):
        for one in meeting.proposals:
            for theme in dict.fromkeys(one.themes or ("",)):
                key = fold(theme)
                names.setdefault(key, theme)
                groups.setdefault(key, []).append((str(place), proposal_words(one)))
    ordered = sorted(groups, key=lambda key: (not key, plain_letters(names[key])))
    return DigestList(
        title=translate("Digest", "Open proposals by theme"),
        columns=(translate("Digest", "Meeting"), translate("Digest", "Proposal")),
        groups=tuple(
            DigestGroup(
                as_heading(names[key]) or translate("Digest", "Without a theme"),
                translate("Digest", "%n proposals", "", len(groups[key])),
                tuple(groups[key]),
            )
            for key in ordered
        ),
    )

"""The words of a vote by name."""

from datetime import UTC, datetime

import pytest

from models.ids import ParticipantId
from models.kinds import Majority, Voice
from models.people import Person
from models.short_names import ShortNames
from models.votes import NamedVoice, vote_by_name
from tests.ui.conftest import Speak
from ui.vote_wording import named

PEOPLE = (Person("Белова", "А.", "И."), Person("Лебедев", "П.", "И."))


@pytest.mark.parametrize(("count", "said"), [(1, "Воздержался: Б"), (2, "Воздержались: Б")])
def test_one_abstains_and_several_abstain_in_russian(speak: Speak, count: int, said: str) -> None:
    speak("ru")
    voices = tuple(
        NamedVoice(ParticipantId(number), person, Voice.ABSTAINED)
        for number, person in enumerate(PEOPLE[:count])
    )
    taken = datetime(2025, 10, 16, tzinfo=UTC)
    vote = vote_by_name(taken, voices, None, Majority.OF_PRESENT, 2)
    assert named(vote, ShortNames(PEOPLE)).startswith(said)

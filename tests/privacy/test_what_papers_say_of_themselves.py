"""Outside their pages and their data papers name nobody: neither in their metadata nor in names."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from models.meeting import Meeting
from tests.models.table import english
from tests.ui.stage import held
from ui.paper_files import write_whole
from ui.papers import PAPERS


@pytest.fixture(scope="module")
def meeting(tmp_path_factory: pytest.TempPathFactory) -> Meeting:
    stage = held(tmp_path_factory.mktemp("held"))
    meeting = stage.meeting
    stage.sitting.close()
    return meeting


@pytest.mark.parametrize(
    "name", ["minutes", "outcomes", "registration_contacts", "participants", "tent_cards"]
)
def test_no_metadata_name_a_person(meeting: Meeting, name: str) -> None:
    pdf = PAPERS[name](meeting, english, "ru")
    with pikepdf.open(BytesIO(pdf)) as document:
        own_words = str(document.docinfo) + document.Root.Metadata.read_bytes().decode()
        attached = list(document.attachments)
    surnames = [one.person.surname for one in meeting.participants]
    assert len(own_words) > 200
    assert not [surname for surname in surnames if surname in own_words]
    assert attached in ([], ["meeting.json"])


def test_papers_are_written_through_a_draft_beside_them_and_none_is_left(
    meeting: Meeting, tmp_path: Path
) -> None:
    write_whole(tmp_path / "paper.pdf", PAPERS["participants"](meeting, english, "ru"))
    assert [one.name for one in tmp_path.iterdir()] == ["paper.pdf"]

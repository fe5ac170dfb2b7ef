"""Erasing in a file: what was kept of the meeting goes too, what is more than it is only named."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from models.acts.agenda import open_meeting
from models.acts.people import change_participant
from models.codec import entry_to_record
from models.desk import Desk
from models.history import History
from models.privacy.erasing import Erasure
from models.privacy.erasing_file import KeptIn, Remains, erase_in_file, sharing_backups
from models.refusals import Refusal
from models.sitting import read_sound, to_entries
from models.store.backups import keep_backup
from models.store.disk import Disk
from models.store.meeting_file import MeetingFile
from models.store.sidecar import Sidecar
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError
from tests.models.table import ABAKUMOV, HandClock, Kept, prepare, refused
from tests.store.faulty_disk import FaultyDisk

NUMBER, ADDRESS = "+7 914 765-43-21", "abakumov@zavod.example"


@pytest.fixture
def around() -> Surroundings:
    salts = iter(range(1, 99))
    return Surroundings(Disk(), lambda: next(salts).to_bytes(8), lambda: HandClock().at)


@pytest.fixture
def desk() -> Desk:
    desk = Desk(HandClock(), Kept())
    prepare(desk)
    somebody = desk.meeting.participant(ABAKUMOV)
    desk.do(change_participant, replace(somebody, phone=NUMBER, email=ADDRESS))
    return desk


@pytest.fixture
def path(tmp_path: Path, desk: Desk, around: Surroundings) -> Path:
    path = tmp_path / "meetings" / "council.roundtable"
    write(path, desk, around)
    return path


@pytest.fixture
def kept_in(tmp_path: Path) -> KeptIn:
    return KeptIn((tmp_path / "backups", tmp_path / "rescue"), (tmp_path / "meetings",))


def write(path: Path, desk: Desk, around: Surroundings) -> None:
    MeetingFile.create(path, around, [*map(entry_to_record, desk.entries)]).close()


def erase(
    path: Path, kept_in: KeptIn, around: Surroundings, erasure: Erasure = Erasure.CONTACTS
) -> Remains:
    return erase_in_file(path, erasure, "Участник", kept_in, around, lambda _entries: HandClock())


def holding(folder: Path, *words: str) -> list[str]:
    """The files below a folder in which one of these words stands."""
    return [
        one.name
        for one in sorted(folder.rglob("*"))
        if one.is_file() and any(word.encode() in one.read_bytes() for word in words)
    ]


def test_backups_torn_ends_and_half_typed_text_lose_the_number_too(
    path: Path, tmp_path: Path, kept_in: KeptIn, around: Surroundings
) -> None:
    keep_backup(path, tmp_path / "backups", around)
    Sidecar(path, around.disk).write({"typed": f"звонить {NUMBER}"})
    (path.parent / f"{path.name}.20260101T000000Z.tail").write_text(NUMBER)
    (path.parent / f"{path.name}.20260101T000000Z.backup").write_text(NUMBER)
    assert len(holding(tmp_path, NUMBER)) == 5
    assert erase(path, kept_in, around) == Remains()
    assert holding(tmp_path, NUMBER, ADDRESS) == []


@pytest.mark.parametrize(
    ("erasure", "left"), [(Erasure.CONTACTS, "звонить —, Абакумову"), (Erasure.NAMES, None)]
)
def test_half_typed_text_outlives_contacts_but_no_names(
    path: Path, kept_in: KeptIn, around: Surroundings, erasure: Erasure, left: str | None
) -> None:
    sidecar = Sidecar(path, around.disk)
    sidecar.write({"typed": f"звонить {NUMBER}, Абакумову", "alive": "2025-10-16T00:00:00+00:00"})
    assert erase(path, kept_in, around, erasure) == Remains()
    assert (sidecar.read() or {}).get("typed") == left


def test_the_meeting_is_read_again_without_contacts_and_with_its_names(
    path: Path, kept_in: KeptIn, around: Surroundings
) -> None:
    erase(path, kept_in, around)
    meeting = History(to_entries(path, read_sound(path, around).records)).meeting
    somebody = meeting.participant(ABAKUMOV)
    assert (somebody.phone, somebody.email) == ("", "")
    assert somebody.person.surname == "Абакумов"


def test_a_file_that_went_on_elsewhere_is_named_and_not_taken_away(
    path: Path, tmp_path: Path, desk: Desk, kept_in: KeptIn, around: Surroundings
) -> None:
    desk.do(open_meeting)
    elsewhere = tmp_path / "rescue" / "council 20260101T000000Z.roundtable"
    write(elsewhere, desk, around)
    assert erase(path, kept_in, around).copies == (elsewhere,)
    assert elsewhere.exists()


def test_an_earlier_state_that_went_elsewhere_goes(
    path: Path, tmp_path: Path, kept_in: KeptIn, around: Surroundings
) -> None:
    elsewhere = tmp_path / "rescue" / "council 20260101T000000Z.roundtable"
    elsewhere.parent.mkdir()
    elsewhere.write_bytes(path.read_bytes())
    assert erase(path, kept_in, around).copies == ()
    assert not elsewhere.exists()


def test_the_original_keeps_its_backups_though_a_copy_is_erased_and_they_are_named(
    path: Path, tmp_path: Path, kept_in: KeptIn, around: Surroundings
) -> None:
    kept = keep_backup(path, tmp_path / "backups", around)
    copy = copied(path, path.with_name("council copy.roundtable"))
    keep_backup(copy, tmp_path / "backups", around)
    remains = erase(copy, kept_in, around)
    assert kept
    assert set(remains.copies) == {path, kept}
    assert set(holding(tmp_path, NUMBER)) == {path.name, kept.name}


def test_a_copy_keeps_its_backups_though_the_original_is_erased(
    path: Path, tmp_path: Path, kept_in: KeptIn, around: Surroundings
) -> None:
    copy = copied(path, tmp_path / "desktop" / "council copy.roundtable")
    kept = keep_backup(copy, tmp_path / "backups", around)
    keep_backup(path, tmp_path / "backups", around)
    remains = erase(path, replace(kept_in, known=(path, copy)), around)
    assert kept
    assert set(remains.copies) == {copy, kept}
    assert set(holding(tmp_path, NUMBER)) == {copy.name, kept.name}


def test_backups_go_that_were_kept_before_the_file_was_renamed(
    path: Path, tmp_path: Path, kept_in: KeptIn, around: Surroundings
) -> None:
    keep_backup(path, tmp_path / "backups", around)
    renamed = path.rename(path.with_name("renamed.roundtable"))
    assert erase(renamed, replace(kept_in, known=(path,)), around) == Remains()
    assert holding(tmp_path, NUMBER) == []


def test_of_copies_of_one_name_nothing_tells_the_backups_apart_so_they_go_and_are_named_before(
    path: Path, tmp_path: Path, kept_in: KeptIn, around: Surroundings
) -> None:
    keep_backup(path, tmp_path / "backups", around)
    copy = copied(path, tmp_path / "stick" / path.name)
    assert sharing_backups(copy, kept_in, around) == (path,)
    assert sharing_backups(path, replace(kept_in, known=(path, copy)), around) == (copy,)
    assert sharing_backups(path, kept_in, around) == ()
    assert erase(copy, kept_in, around).copies == (path,)
    assert holding(tmp_path, NUMBER) == [path.name]


def copied(path: Path, copy: Path) -> Path:
    copy.parent.mkdir(exist_ok=True)
    copy.write_bytes(path.read_bytes())
    return copy


def test_another_meeting_keeps_its_backups(
    path: Path, tmp_path: Path, kept_in: KeptIn, around: Surroundings
) -> None:
    clock = HandClock()
    clock.advance(days=1)
    other = Desk(clock, Kept())
    prepare(other)
    theirs = tmp_path / "backups" / "council 20260101T000000Z.roundtable"
    write(theirs, other, around)
    assert erase(path, kept_in, around) == Remains()
    assert theirs.exists()


def test_papers_beside_the_file_and_among_documents_are_named(
    path: Path, tmp_path: Path, kept_in: KeptIn, around: Surroundings
) -> None:
    documents = tmp_path / "documents"
    documents.mkdir()
    papers = (documents / "Protocol – council.pdf", path.with_name("council – Protocol.pdf"))
    for paper in (*papers, path.with_name("other.pdf"), documents / "council.txt"):
        paper.write_bytes(b"%PDF")
    assert erase(path, replace(kept_in, papers=(documents,)), around).papers == papers


def test_a_file_that_is_called_after_somebody_is_told(
    path: Path, kept_in: KeptIn, around: Surroundings
) -> None:
    named = path.rename(path.with_name("Юбилей Абакумова.roundtable"))
    assert erase(named, kept_in, around, Erasure.NAMES).called == (named,)
    assert erase(named, kept_in, around, Erasure.CONTACTS).called == ()


def test_what_no_disk_takes_away_is_told(
    path: Path, tmp_path: Path, kept_in: KeptIn, around: Surroundings
) -> None:
    kept = keep_backup(path, tmp_path / "backups", around)

    class Sticky(Disk):
        def remove(self, path: Path) -> None:
            if path == kept:
                raise PermissionError(13, "not allowed", str(path))
            super().remove(path)

    assert erase(path, kept_in, replace(around, disk=Sticky())).stuck == (kept,)


def test_nothing_is_erased_while_the_meeting_runs(
    path: Path, desk: Desk, kept_in: KeptIn, around: Surroundings
) -> None:
    desk.do(open_meeting)
    path.unlink()
    write(path, desk, around)
    before = path.read_bytes()
    with refused(Refusal.NOT_CLOSED):
        erase(path, kept_in, around)
    assert path.read_bytes() == before


def test_a_disk_that_refuses_leaves_the_meeting_as_it_was_or_erased(
    path: Path, kept_in: KeptIn, around: Surroundings
) -> None:
    whole = path.read_bytes()
    calls = FaultyDisk()
    erase(path, kept_in, replace(around, disk=calls))
    erased = read_sound(path, around).records
    states = []
    for fail_at in range(1, len(calls.calls) + 1):
        for left in path.parent.iterdir():
            left.unlink()
        path.write_bytes(whole)
        try:
            erase(path, kept_in, replace(around, disk=FaultyDisk(fail_at)))
        except StoreError:
            states.append(read_sound(path, around).records)
    before = len(erased) - 1
    assert {len(one) for one in states} == {before, before + 1}

"""The PDF as a file for an archive."""

import os
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Name, pdfa

from reports.archive import archived
from reports.minutes import minutes_pdf
from reports.outcomes import outcomes_pdf
from tests.reports.samples import CREATED, MINUTES, OUTCOMES

DATA = {"meeting.json": '{"meeting": "круглый стол"}'.encode()}


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf))


@pytest.mark.parametrize("attached", [{}, DATA])
def test_both_documents_are_accepted_as_pdf_a_3b(attached: dict[str, bytes]) -> None:
    for pdf in (minutes_pdf(MINUTES, attached), outcomes_pdf(OUTCOMES, attached)):
        assert pdfa.validate_written(BytesIO(pdf), "3b").verdict == "pass"


def test_the_same_value_gives_the_same_bytes() -> None:
    assert minutes_pdf(MINUTES, DATA) == minutes_pdf(MINUTES, DATA)
    assert outcomes_pdf(OUTCOMES, DATA) == outcomes_pdf(OUTCOMES, DATA)


def test_neither_the_time_zone_nor_the_build_date_of_the_machine_shows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here = minutes_pdf(MINUTES, DATA)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234567890")
    monkeypatch.setitem(os.environ, "TZ", "Asia/Vladivostok")
    assert minutes_pdf(MINUTES, DATA) == here


def test_title_subject_organisation_and_language_are_in_the_file() -> None:
    with opened(minutes_pdf(MINUTES)) as document:
        assert document.docinfo[Name.Title] == MINUTES.head.metadata.title
        assert document.docinfo[Name.Subject] == MINUTES.head.metadata.subject
        assert document.docinfo[Name.Author] == MINUTES.head.metadata.author
        assert document.Root.Lang == "ru"
        assert document.Root.ViewerPreferences.DisplayDocTitle is True


def test_every_date_in_the_file_is_the_instant_of_the_meeting() -> None:
    with opened(minutes_pdf(MINUTES, DATA)) as document, document.open_metadata() as metadata:
        dates = [metadata[f"xmp:{kind}Date"] for kind in ("Create", "Modify", "Metadata")]
        assert {datetime.fromisoformat(date) for date in dates} == {CREATED}
        assert str(document.docinfo[Name.CreationDate]).startswith("D:20251016030200+00'00")
        stream = document.attachments["meeting.json"].obj.EF.F
        assert stream.Params.ModDate == "D:20251016030200+00'00'"


def test_an_instant_is_the_same_in_any_zone() -> None:
    east = CREATED.astimezone(timezone(timedelta(hours=10)))
    pdf = outcomes_pdf(OUTCOMES)
    assert archived(pdf, {}, east) == archived(pdf, {}, CREATED.astimezone(UTC))


def test_only_the_embedded_faces_are_used() -> None:
    for pdf in (minutes_pdf(MINUTES), outcomes_pdf(OUTCOMES)):
        with opened(pdf) as document:
            fonts = [one for one in document.objects if is_font(one)]
            assert fonts
            assert all(Name.FontFile2 in font.FontDescriptor for font in fonts)
            assert all(str(font.BaseFont).split("+")[1].startswith("Tinos") for font in fonts)


def is_font(found: pikepdf.Object) -> bool:
    return isinstance(found, pikepdf.Dictionary) and found.get(Name.Type) == Name.Font


def test_the_data_of_the_meeting_travel_inside() -> None:
    with opened(minutes_pdf(MINUTES, DATA)) as document:
        assert document.attachments["meeting.json"].get_file().read_bytes() == DATA["meeting.json"]


def test_a_document_with_a_face_of_the_viewer_is_refused() -> None:
    with pytest.raises(pdfa.PdfaError):
        archived(with_foreign_face(), {}, CREATED)


def with_foreign_face() -> bytes:
    output = BytesIO()
    with opened(outcomes_pdf(OUTCOMES)) as document:
        helvetica = pikepdf.Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        document.pages[0].Resources.Font["/F9"] = document.make_indirect(helvetica)
        document.pages[0].contents_add(b"BT /F9 9 Tf (x) Tj ET")
        document.save(output)
    return output.getvalue()

"""Papers without data before a judge that knows nothing of the program: PDFBox preflight.

Debian: libpdfbox2-java, libcommons-io-java, libjavax-activation-java, libjaxb-api-java and a JRE.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from models.acts.papers import change_emblem
from models.desk import Desk
from reports.archive import without_data
from tests.models.table import english
from tests.papers.meetings import held
from tests.papers.pictures import base64, picture
from ui.papers import PAPERS

JARS = Path("/usr/share/java")
NEEDED = ("preflight", "xmpbox", "pdfbox2", "fontbox2", "commons-logging", "commons-io")
CLASSES = [JARS / f"{name}.jar" for name in (*NEEDED, "javax.activation", "jaxb-api")]
PICTURED, WRITTEN = ("resolution", "seating_plan"), ("minutes", "statistics", "fallback")

pytestmark = pytest.mark.skipif(
    shutil.which("java") is None or not all(one.exists() for one in CLASSES),
    reason="PDFBox preflight is not installed",
)


def judged(folder: Path) -> list[str]:
    """What preflight says of every PDF in the folder."""
    classes = os.pathsep.join(map(str, CLASSES))
    judge = ["java", "-cp", classes, "org.apache.pdfbox.preflight.Validator_A1b", "batch"]
    told = subprocess.run([*judge, folder], capture_output=True, text=True, timeout=120)
    return [line for line in told.stdout.splitlines() if line.startswith("The file")]


def test_text_tables_drawings_and_pictures_without_their_data_are_accepted_as_pdf_a_1b(
    desk: Desk, tmp_path: Path
) -> None:
    desk.do(change_emblem, base64(picture(60, 60, "PNG", "RGBA")))
    for meeting, documents in ((desk.meeting, PICTURED), (held(16, items=2), WRITTEN)):
        for document in documents:
            bare = without_data(PAPERS[document](meeting, english, "en"))
            (tmp_path / f"{document}.pdf").write_bytes(bare)
    said = judged(tmp_path)
    assert len(said) == len(PICTURED) + len(WRITTEN)
    assert not [line for line in said if "is a valid PDF/A-1b file" not in line]


def test_the_judge_refuses_a_paper_that_carries_a_file(desk: Desk, tmp_path: Path) -> None:
    whole = PAPERS["resolution"](desk.meeting, english, "en")
    (tmp_path / "whole.pdf").write_bytes(whole)
    (said,) = judged(tmp_path)
    assert "is not a valid PDF/A-1b file" in said

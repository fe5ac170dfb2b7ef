"""The pictures show what their names say."""

import pytest

from tests.ui.scenes import Scenes
from ui.main_window import MainWindow


@pytest.mark.usefixtures("dressed")
def test_the_picture_of_a_final_paper_shows_that_paper(scenes: Scenes) -> None:
    window = scenes.window("outcomes-made-final", "en")
    assert isinstance(window, MainWindow)
    scenes.show_paper(window, "outcomes-made-final", "en")
    pdf = window.outcomes.preview.pdf
    assert pdf is not None
    words = pdf.getAllText(0).text()
    window.close()
    window.deleteLater()
    assert ("version 1" in words, "DRAFT" in words) == (True, False)

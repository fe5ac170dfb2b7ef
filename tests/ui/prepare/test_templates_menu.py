import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.desk.watching import heard
from ui.prepare.templates_menu import TemplateChoice, TemplatesMenu

CHOICES = (TemplateChoice("Круглый стол", 150), TemplateChoice("Наш & стол", 90, own=True))


@pytest.fixture
def menu(qtbot: QtBot) -> TemplatesMenu:
    owner = QPushButton()
    qtbot.addWidget(owner)
    owner.show()
    menu = TemplatesMenu(owner)
    menu.show_templates(CHOICES, filled=True)
    return menu


def action(menu: TemplatesMenu, name: str) -> QAction:
    found = menu.findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


def asked(menu: TemplatesMenu) -> QInputDialog:
    owner = menu.parent()
    assert owner is not None
    found = owner.findChild(QInputDialog)
    assert isinstance(found, QInputDialog)
    return found


def test_every_template_tells_its_name_and_its_minutes(menu: TemplatesMenu) -> None:
    texts = [one.text() for one in menu.actions() if one.text()]
    assert texts[:2] == ["Круглый стол · 150 min", "Наш && стол · 90 min"]


def test_a_template_is_chosen_by_its_place(menu: TemplatesMenu) -> None:
    told = QSignalSpy(menu.chosen)
    action(menu, "template_1").trigger()
    assert heard(told) == [1]


def test_an_agenda_is_kept_under_a_name_that_is_asked_for(menu: TemplatesMenu) -> None:
    told = QSignalSpy(menu.kept)
    action(menu, "keep_template").trigger()
    dialog = asked(menu)
    dialog.setTextValue("  Стол   по  средам ")
    dialog.accept()
    assert heard(told) == ["Стол по средам"]


def test_without_a_name_nothing_is_kept(menu: TemplatesMenu) -> None:
    told = QSignalSpy(menu.kept)
    menu.ask_for_a_name()
    dialog = asked(menu)
    dialog.accept()
    assert heard(told) == []


def test_an_empty_agenda_cannot_be_kept(menu: TemplatesMenu) -> None:
    menu.show_templates(CHOICES, filled=False)
    assert not action(menu, "keep_template").isEnabled()


def test_only_ones_own_templates_can_be_removed(menu: TemplatesMenu) -> None:
    told = QSignalSpy(menu.removed)
    (removals,) = menu.findChildren(QMenu)
    (gone,) = removals.actions()
    gone.trigger()
    assert heard(told) == ["Наш & стол"]

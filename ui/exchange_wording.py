"""Sentences about data that come from outside."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from models.digest.gathering import Doubled, Invented, Skipped
from models.exchange.reading_data import BadData, DataFault
from models.store.trouble import StoreError
from ui.skipped_words import skipped_words
from ui.trouble_wording import store_error

translate = QCoreApplication.translate


def bad_data(problem: BadData, name: str) -> str:
    words = {
        DataFault.NOT_DATA: translate(
            "Exchange", "{name} holds no data of a meeting: a JSON file or a paper is needed."
        ),
        DataFault.NEWER: translate(
            "Exchange", "{name} was written by a newer version of the program."
        ),
        DataFault.UNFIT: translate(
            "Exchange", "{name} does not fit together at {where} (see docs/data.md)."
        ),
    }
    return words[problem.fault].format(name=name, where=problem.where)


def skipped_file(skipped: Skipped) -> str:
    """One sentence with the name of the file."""
    match skipped.problem:
        case StoreError() as error:
            return store_error(error)
        case BadData() as problem:
            return bad_data(problem, skipped.path.name)
        case Doubled() | Invented():
            return skipped_words(skipped, translate)
        case _:
            assert_never(skipped.problem)

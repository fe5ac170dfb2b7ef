"""Sentences about data that come from outside."""

from PySide6.QtCore import QCoreApplication

from models.exchange.reading_data import BadData, DataFault

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

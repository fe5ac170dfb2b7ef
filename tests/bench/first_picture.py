"""A process up to its first picture: python -m tests.bench.first_picture bare | demo.

Prints how much memory the process had taken at most by then, in bytes, and ends.
"""

import os
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


def main(what: str) -> int:
    return {"bare": bare, "demo": demo}[what]()


def bare() -> int:
    application = QApplication(["bare"])
    window = QMainWindow()
    window.resize(1366, 768)
    window.show()
    QTimer.singleShot(0, tell_when_painted)
    return application.exec()


def demo() -> int:
    """The program's own way in, from its command line on."""
    from main import main as program

    QTimer.singleShot(0, tell_when_painted)
    return program(["--demo"])


def tell_when_painted() -> None:
    """A window that is exposed has been painted: Qt does the one on being told of the other."""
    handles = [one.windowHandle() for one in QApplication.topLevelWidgets() if one.isVisible()]
    if any(handle is not None and handle.isExposed() for handle in handles):
        print(most_memory(), flush=True)
        os._exit(0)
    QTimer.singleShot(0, tell_when_painted)


def most_memory() -> int:
    with open("/proc/self/status", encoding="ascii") as status:
        line = next(one for one in status if one.startswith("VmHWM"))
    return int(line.split()[1]) * 1024


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

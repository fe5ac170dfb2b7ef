"""A panel that takes the room its page gives it, whatever stands in it."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget


class Plate(QFrame):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "panel")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return False

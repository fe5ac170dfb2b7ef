"""A plain text that is as high as its lines are at the width it gets."""

from PySide6.QtWidgets import QLabel

from ui.plain import wrapping


def paragraph(text: str = "", *, role: str = "") -> QLabel:
    made = wrapping(text, role=role)
    policy = made.sizePolicy()
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made

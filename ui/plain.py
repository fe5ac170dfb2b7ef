"""The one factory of widgets that show text: what was typed is shown as typed, never as markup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QPushButton, QSizePolicy, QWidget

_ESCAPES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"))
"""Those of html.escape, which brings the names of two thousand letters with it."""


def label(text: str = "", *, role: str = "", parent: QWidget | None = None) -> QLabel:
    """A plain-text label; `role` picks its style (title, section, muted, strong, warning, …)."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


def wrapping(text: str = "", *, role: str = "", parent: QWidget | None = None) -> QLabel:
    made = label(text, role=role, parent=parent)
    made.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made


def button(text: str, name: str, *, role: str = "", parent: QWidget | None = None) -> QPushButton:
    """A button whose object name is `name` (the act, if it is one); a click gives it no focus, and
    with it Enter presses it as Space does."""
    made = QPushButton(button_text(text), parent)
    made.setObjectName(name)
    made.setAccessibleName(text)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAutoRepeat(False)
    made.setAutoDefault(True)
    if role:
        made.setProperty("role", role)
    return made


def panel(name: str, parent: QWidget | None = None) -> QFrame:
    made = QFrame(parent)
    made.setObjectName(name)
    made.setProperty("role", "panel")
    return made


def begun_large(words: str) -> str:
    """Words as the begin of a sentence."""
    return words[:1].upper() + words[1:]


def before_stop(words: str) -> str:
    """Words to be followed by a full stop: one of their own, as of «И.И.», is not doubled."""
    return words.removesuffix(".")


def button_text(text: str) -> str:
    """The text with its ampersands shown, not taken for mnemonics."""
    return text.replace("&", "&&")


def show_checked(button: QAbstractButton, on: bool) -> None:
    """Without `toggled`, which so is always somebody's: a screen reader turns and never clicks."""
    button.blockSignals(True)
    button.setChecked(on)
    button.blockSignals(False)


def explain(widget: QWidget, text: str) -> None:
    """A tool tip for the eye, and the same words without markup for a screen reader."""
    tip = tool_tip(text)
    if widget.toolTip() != tip:
        widget.setToolTip(tip)
        widget.setAccessibleDescription(text)


def tool_tip(text: str) -> str:
    """The text so that a tool tip shows it as typed."""
    for sign, escaped in (*_ESCAPES, ("\n", "<br>")):
        text = text.replace(sign, escaped)
    return f"<qt>{text}</qt>" if text else ""

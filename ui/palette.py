"""The light and the dark palette: named colours, and the Fusion palette made of them."""

from msgspec import Struct
from PySide6.QtGui import QColor, QPalette


class Colours(Struct, frozen=True):
    """Colours never carry meaning alone: a shape or a word always stands with them."""

    ground: str
    panel: str
    raised: str
    border: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_ground: str
    on_accent: str
    warning: str
    warning_ground: str
    danger: str
    done: str
    groups: tuple[str, ...]


LIGHT = Colours(
    ground="#F4F5F2",
    panel="#FFFFFF",
    raised="#F4F5F2",
    border="#D9DDD8",
    text="#1E2A32",
    muted="#5A666F",
    faint="#E3E7E3",
    accent="#0F5C6E",
    accent_ground="#E6F0F2",
    on_accent="#FFFFFF",
    warning="#985A00",
    warning_ground="#FFF6E8",
    danger="#B3261E",
    done="#3D7828",
    groups=("#3D6FB5", "#5B8C3A", "#8C5AA8", "#B5651D", "#2A8C8C", "#A8456B", "#6B6B6B", "#7A7A1F"),
)
DARK = Colours(
    ground="#12191E",
    panel="#1A242B",
    raised="#222E36",
    border="#35434C",
    text="#E9EEF0",
    muted="#A3B1B9",
    faint="#2C3942",
    accent="#3FB6C9",
    accent_ground="#17343C",
    on_accent="#08171B",
    warning="#F2B04A",
    warning_ground="#3A2D14",
    danger="#FF8A80",
    done="#8CC66B",
    groups=("#7FA9E6", "#93C46F", "#C193DC", "#E2A26B", "#6CC9C9", "#E38BAC", "#B5B5B5", "#C6C66A"),
)


def qt_palette(colours: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.ground,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.panel,
        QPalette.ColorRole.AlternateBase: colours.raised,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.raised,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.danger,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.ToolTipBase: colours.panel,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.Mid: colours.border,
        QPalette.ColorRole.Midlight: colours.faint,
        QPalette.ColorRole.Light: colours.panel,
        QPalette.ColorRole.Dark: colours.border,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.WindowText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette

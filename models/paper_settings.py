"""How the papers of a meeting look and what they say: presets, and settings of one's own."""

from datetime import date
from enum import StrEnum

from msgspec import Struct

from models.papers.wording import Translate


class HeardAs(StrEnum):
    """The case of the name behind СЛУШАЛИ; the accusative only where it is stored."""

    NOMINATIVE = "nominative"
    ACCUSATIVE = "accusative"


class DecidedWord(StrEnum):
    """РЕШИЛИ or ПОСТАНОВИЛИ."""

    DECIDED = "decided"
    RESOLVED = "resolved"


class RecommendedTo(StrEnum):
    """What the recommendations of a resolution are grouped by."""

    ADDRESSEE = "addressee"
    THEME = "theme"


class PageSettings(Struct, frozen=True):
    """The page of papers that are filed: margins in mm, type in pt, `spacing` of lines in per cent
    of the type size. `mirrored`: for duplex, the binding margin changes sides."""

    left: int = 30
    right: int = 10
    top: int = 20
    bottom: int = 20
    mirrored: bool = False
    text_size: int = 14
    table_size: int = 11
    spacing: int = 115


class Approval(Struct, frozen=True):
    """«УТВЕРЖДАЮ»: who approves, «И.О. Фамилия»; no date leaves room to write it by hand."""

    post: str = ""
    name: str = ""
    day: date | None = None


class PaperSettings(Struct, frozen=True):
    """`outcome_title` in place of «РЕЗОЛЮЦИЯ», `letterhead` in place of the organiser; empty: the
    usual. `distribution` are those whom the paper is sent to."""

    page: PageSettings = PageSettings()
    heard_as: HeardAs = HeardAs.NOMINATIVE
    decided_word: DecidedWord = DecidedWord.DECIDED
    recommended_to: RecommendedTo = RecommendedTo.ADDRESSEE
    outcome_title: str = ""
    letterhead: tuple[str, ...] = ()
    approval: Approval | None = None
    distribution: tuple[str, ...] = ()


class PagePreset(Struct, frozen=True):
    name: str
    page: PageSettings


def page_presets(translate: Translate) -> tuple[PagePreset, ...]:
    """The presets of the house, the standard first, named in the language of `translate`."""
    return (
        PagePreset(translate("PagePreset", "GOST R 7.0.97"), PageSettings()),
        PagePreset(
            translate("PagePreset", "GOST R 7.0.97, both sides"), PageSettings(mirrored=True)
        ),
        PagePreset(
            translate("PagePreset", "GOST R 7.0.97, kept up to ten years"), PageSettings(left=20)
        ),
        PagePreset(
            translate("PagePreset", "Saving paper"),
            PageSettings(left=20, text_size=12, table_size=10, spacing=100),
        ),
    )

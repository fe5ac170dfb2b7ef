"""The kinds of agenda items as labels, in the language of whoever reads them."""

from models.kinds import ItemKind
from models.papers.wording import Translate


def item_words(kind: ItemKind, translate: Translate) -> str:
    """«Report»."""
    return {
        ItemKind.OPENING: translate("Item", "Opening"),
        ItemKind.REPORT: translate("Item", "Report"),
        ItemKind.DISCUSSION: translate("Item", "Discussion"),
        ItemKind.BREAK: translate("Item", "Break"),
        ItemKind.CLOSING: translate("Item", "Closing"),
        ItemKind.OTHER: translate("Item", "Other"),
    }[kind]

"""By what the outcomes are listed; remembered on this computer."""

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QWidget

from ui.entry import Choice
from ui.room import keep_choices_whole
from ui.views.outcome_groups import Listing

LISTINGS = tuple(Listing)
KEPT = "outcomes/listing"


class ListingChoice(Choice):
    chosen = Signal(Listing)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("listing")
        self.setAccessibleName(self.tr("Listed"))
        self.addItems(
            [
                self.tr("by agenda item"),
                self.tr("by theme"),
                self.tr("by author"),
                self.tr("by executor"),
                self.tr("by status"),
            ]
        )
        keep_choices_whole(self)
        self.activated.connect(lambda _index: self.chosen.emit(self.listing))

    @property
    def listing(self) -> Listing:
        return LISTINGS[self.currentIndex()]

    def step(self, by: int) -> None:
        """The one before or after; behind the last comes the first."""
        self.setCurrentIndex((self.currentIndex() + by) % len(LISTINGS))
        self.chosen.emit(self.listing)

    def save(self, settings: QSettings) -> None:
        settings.setValue(KEPT, self.listing.value)

    def restore(self, settings: QSettings) -> None:
        kept = str(settings.value(KEPT, Listing.ITEM.value))
        known = kept in {one.value for one in LISTINGS}
        self.setCurrentIndex(LISTINGS.index(Listing(kept)) if known else 0)

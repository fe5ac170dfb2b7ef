"""What a meeting still lacks before it can begin, in words."""

from PySide6.QtCore import QCoreApplication

from models.readings.agenda import end_is_doubtful
from ui.short_text import short
from ui.views.prepare import PrepareView

translate = QCoreApplication.translate


def still_missing(view: PrepareView) -> tuple[str, ...]:
    """Short phrases, the gravest first; none if everything is there."""
    details = view.details
    over = translate("Prepare", "the plan is {minutes} min longer than the planned end")
    early = translate("Prepare", "“{title}” begins before the item above it ends")
    gaps = (
        (not details.title, translate("Prepare", "no title")),
        (not view.participants, translate("Prepare", "nobody on the list")),
        (not view.items, translate("Prepare", "no agenda")),
        (details.chair is None, translate("Prepare", "no chair")),
        (details.secretary is None, translate("Prepare", "no secretary")),
        (details.day is None and not view.started, translate("Prepare", "no day")),
        (
            end_is_doubtful(details),
            translate("Prepare", "the planned end is not after the start"),
        ),
        (view.over > 0, over.format(minutes=view.over)),
        *((True, early.format(title=short(title))) for title in view.too_early),
    )
    return tuple(words for lacking, words in gaps if lacking)

"""The papers that the preview offers, as people call them."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

DOCUMENTS = (
    "minutes",
    "outcomes",
    "short_minutes",
    "resolution",
    "assignments",
    "extract",
    "proposals",
    "statistics",
    "fallback",
    "programme",
    "registration",
    "participants",
    "tent_cards",
    "seating_plan",
    "before",
    "participants_by_name",
    "registration_contacts",
)


def document_names() -> tuple[str, ...]:
    """In the language of the window, in the order of DOCUMENTS."""
    return (
        translate("PaperPreview", "Full minutes"),
        translate("PaperPreview", "Outcomes on one page"),
        translate("PaperPreview", "Short minutes"),
        translate("PaperPreview", "Resolution"),
        translate("PaperPreview", "List of assignments"),
        translate("PaperPreview", "Extracts from the minutes"),
        translate("PaperPreview", "Register of proposals"),
        translate("PaperPreview", "Speaking time"),
        translate("PaperPreview", "One page to go on by pen"),
        translate("PaperPreview", "Programme"),
        translate("PaperPreview", "Registration sheet"),
        translate("PaperPreview", "List of participants"),
        translate("PaperPreview", "Tent cards"),
        translate("PaperPreview", "Seating plan"),
        translate("PaperPreview", "All papers before the meeting"),
        translate("PaperPreview", "List of participants, by name"),
        translate("PaperPreview", "Registration sheet with contacts"),
    )

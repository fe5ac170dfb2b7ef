"""What the moderator does with the rehearsal itself, as data: names, keys and words."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from models.papers.wording import Translate
from models.rehearsing.pace import SPEEDS
from ui.actions import ActSpec

SPEED = "rehearsal_speed_{speed}"
PAUSE, ASSIST, LIST, END = (
    *("rehearsal_pause", "rehearsal_assist", "rehearsal_list"),
    "rehearsal_end",
)
CHECKED = (*(SPEED.format(speed=one) for one in SPEEDS), PAUSE, ASSIST, LIST)


def rehearsal_specs(runs: Mapping[str, Callable[[], object]]) -> tuple[ActSpec, ...]:
    """`runs` says by name what is to be called."""
    keys, words = rehearsal_keys(), rehearsal_words(QCoreApplication.translate)
    return tuple(ActSpec(name, words[name], (keys[name],), runs[name]) for name in keys)


def rehearsal_keys() -> dict[str, str]:
    """None of them is a key of the desk: those are what is rehearsed."""
    return {
        **{SPEED.format(speed=one): f"Alt+{n}" for n, one in enumerate(SPEEDS, start=1)},
        PAUSE: "Alt+0",
        ASSIST: "Alt+7",
        LIST: "Alt+8",
        END: "Alt+9",
    }


def rehearsal_words(translate: Translate) -> dict[str, str]:
    speed = translate("Rehearsal", "Rehearsal: {speed}×")
    return {
        **{SPEED.format(speed=one): speed.format(speed=one) for one in SPEEDS},
        PAUSE: translate("Rehearsal", "Rehearsal: stand still, go on"),
        ASSIST: translate("Rehearsal", "Rehearsal: play by itself"),
        LIST: translate("Rehearsal", "Rehearsal: what has happened"),
        END: translate("Rehearsal", "Rehearsal: where seconds were lost; end"),
    }

"""The keys that answer soonest what happened: taken from the tables by which the keys act."""

from models.rehearsing.happening import HappeningKind
from ui.actions import act_keys
from ui.keys.ways import way_keys

ENTER, HERE_OR_LEFT, ANOTHER_KIND = "Enter", "Ctrl+Enter", "Ctrl+↓"
SHOWN = "…"


def quickest(kind: HappeningKind, seat: str) -> tuple[str, ...]:
    """In the order in which they are pressed; `seat` is typed, «…» is text.

    The last of it may have alternatives: «F2 / F5» is the next speaker or, where nobody waits,
    the end of the speech.
    """
    acts, ways = {name: keys[0] for name, keys in act_keys().items()}, way_keys()
    next_or_end = f"{acts['next_speaker']} / {acts['end_speech']}"
    return {
        HappeningKind.SEATED: (acts["everyone_arrives"],),
        HappeningKind.TIME_TO_OPEN: (acts["open_meeting"],),
        HappeningKind.EMPTY_SEAT: (seat, HERE_OR_LEFT),
        HappeningKind.LATE: (seat, HERE_OR_LEFT),
        HappeningKind.LEAVES: (seat, HERE_OR_LEFT),
        HappeningKind.HAND: (seat, ENTER),
        HappeningKind.REPLY: (seat, ANOTHER_KIND, ENTER),
        HappeningKind.QUESTION: (seat, ANOTHER_KIND, ANOTHER_KIND, ENTER),
        HappeningKind.POINT_OF_ORDER: (acts["point_of_order"], seat, ENTER),
        HappeningKind.PROPOSAL: (ways["write_note"], SHOWN, ways["note_proposal"]),
        HappeningKind.TIME_IS_UP: (acts["end_speech"],),
        HappeningKind.FINISHED: (next_or_end,),
        HappeningKind.QUESTION_PUT: (acts["next_speaker"],),
        HappeningKind.INTERRUPTION_OVER: (acts["return_floor"],),
        HappeningKind.WAITS_TO_GO_ON: (acts["resume_speech"],),
        HappeningKind.FLOOR_FREE: (acts["next_speaker"],),
        HappeningKind.NOTHING_MORE: (acts["next_item"],),
        HappeningKind.ALL_DONE: (acts["close_meeting"],),
        HappeningKind.BREAK_OVER: (f"{acts['end_break']} / {acts['next_item']}",),
    }[kind]

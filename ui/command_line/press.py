"""The press of a window: makes its papers in a process of its own until the window goes."""

import gc
import sys
from argparse import Namespace
from typing import cast

from ui.places import Places
from ui.press.order import Order, carried_out
from ui.press.pipe import framed, frames_of


def press(_arguments: Namespace, _places: Places) -> int:
    """Orders come on the input, outcomes go to the output; it ends when the input does.

    Garbage is collected while nobody waits: it would take a third of the time of a paper.
    """
    gc.disable()
    for frame in frames_of(sys.stdin.buffer):
        number, order = cast("tuple[int, Order]", frame)
        sys.stdout.buffer.write(framed((number, carried_out(order))))
        sys.stdout.buffer.flush()
        gc.collect()
    return 0

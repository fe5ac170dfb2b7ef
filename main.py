"""The desk of a round table: where the program begins, for the window and for the commands."""

import gc
import sys
from collections.abc import Sequence

from ui.plain_import import import_plainly


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0, 2 for bad input, 3 where there is no screen for a window."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    import_plainly()
    collects = gc.isenabled()
    gc.disable()  # nothing of what is imported is garbage; whoever goes on for long collects again
    try:
        from ui.run import run

        return run(given, collects)
    finally:
        if collects:
            gc.enable()


if __name__ == "__main__":
    sys.exit(main())

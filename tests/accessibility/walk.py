"""Walks through the demo by AT-SPI alone. Run by the Python of the system, which has pyatspi.

python3 walk.py PROGRAM ARGUMENT …
"""

import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi
from gi.repository import GLib

APPLICATION = "roundtable"
PATIENCE = 60  # seconds for whatever is waited for
WAYS = ("Подготовка", "Стол", "Итоги")


def main(program: list[str]) -> int:
    running = subprocess.Popen(program)
    heard: list[str] = []
    pyatspi.Registry.registerEventListener(
        lambda event: heard.append(str(event.any_data)), "object:announcement"
    )
    try:
        application = wait_for(found_application, "the program on the bus")
        for way in WAYS:
            press(application, way)
            tell(way, look_over(application))
        press(application, "Стол")
        hold_a_meeting(application)
    finally:
        running.terminate()
        running.wait(timeout=PATIENCE)
    return 0


def hold_a_meeting(application: Any) -> None:
    """Opened, somebody called, and the clock and the table are told in words."""
    key("F10")
    wait_for(lambda: named_like(application, "Дать слово"), "the button that gives the floor")
    key("F8")
    key("1")
    key("Return")
    wait_for(lambda: named_like(application, "Ветлугин"), "whoever waits, by name")
    key("F2")
    wait_for(lambda: named_like(application, "Завершить"), "the button that ends the speech")
    tell("Стол, идёт выступление", look_over(application))


def look_over(application: Any) -> tuple[int, list[str]]:
    """How much of what is shown takes the focus, and what of it says no name."""
    shown = [one for one in everything(application) if takes_focus(one)]
    nameless = [f"{one.getRoleName()} in {path(one)}" for one in shown if not one.name.strip()]
    marked = [f"{one.name}: {one.description}" for one in shown if "<qt>" in one.description]
    return len(shown), [*nameless, *marked]


def takes_focus(one: Any) -> bool:
    state = one.getState()
    wanted = (pyatspi.STATE_FOCUSABLE, pyatspi.STATE_SHOWING, pyatspi.STATE_ENABLED)
    return all(state.contains(part) for part in wanted)


def everything(one: Any) -> Iterator[Any]:
    yield one
    for place in range(one.childCount):
        child = one.getChildAtIndex(place)
        if child is not None:
            yield from everything(child)


def path(one: Any) -> str:
    """The nearest around it that has a name."""
    while one is not None and not one.name:
        one = one.parent
    return one.name if one is not None else ""


def named_like(application: Any, begin: str) -> Any:
    def fits(one: Any) -> bool:
        return begin in one.name and one.getState().contains(pyatspi.STATE_SHOWING)

    return next((one for one in everything(application) if fits(one)), None)


def press(application: Any, name: str) -> None:
    """As a screen reader presses: by the action of the accessible object."""
    button = wait_for(lambda: named_like(application, name), name)
    button.queryAction().doAction(0)
    pause(1000)


def key(name: str) -> None:
    subprocess.run(("xdotool", "key", "--clearmodifiers", name), check=True)
    pause(700)


def found_application() -> Any:
    desktop = pyatspi.Registry.getDesktop(0)
    return next((one for one in desktop if one and one.name == APPLICATION), None)


def wait_for(look: Callable[[], Any], what: str) -> Any:
    for _try in range(PATIENCE * 2):
        found = look()
        if found:
            return found
        pause(500)
    raise SystemExit(f"Not found: {what}")


def pause(milliseconds: int) -> None:
    """Events of the bus come in meanwhile."""
    loop = GLib.MainLoop()
    GLib.timeout_add(milliseconds, loop.quit)
    loop.run()


def tell(where: str, looked: tuple[int, list[str]]) -> None:
    count, faults = looked
    print(f"{where}: {count} take the focus, {len(faults)} of them badly told", flush=True)
    if faults or count == 0:
        raise SystemExit("\n".join(faults))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

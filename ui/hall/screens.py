"""Where the hall goes: on which screen, into a window, or nowhere for now. No Qt."""

from collections.abc import Sequence

from msgspec import Struct


class Box(Struct, frozen=True):
    left: int
    top: int
    width: int
    height: int

    def overlap(self, other: "Box") -> int:
        """The area that both cover."""
        across = min(self.left + self.width, other.left + other.width) - max(self.left, other.left)
        down = min(self.top + self.height, other.top + other.height) - max(self.top, other.top)
        return max(0, across) * max(0, down)

    def inside(self, other: "Box") -> "Box":
        """The same box, moved and if need be made smaller until it lies within the other."""
        width, height = min(self.width, other.width), min(self.height, other.height)
        left = min(max(self.left, other.left), other.left + other.width - width)
        top = min(max(self.top, other.top), other.top + other.height - height)
        return Box(left, top, width, height)


class Screen(Struct, frozen=True, eq=False):
    """A screen as the system tells of it; the serial number may be empty. It is the same one
    whether or not it is the primary."""

    name: str
    serial: str
    box: Box
    primary: bool = False

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Screen) and self._itself() == other._itself()

    def __hash__(self) -> int:
        return hash(self._itself())

    def _itself(self) -> tuple[str, str, Box]:
        return self.name, self.serial, self.box


class Home(Struct, frozen=True):
    """The screen on which the hall was, as it is remembered."""

    name: str
    serial: str
    width: int
    height: int


class Hidden(Struct, frozen=True):
    """Nowhere for now."""


class Window(Struct, frozen=True):
    """An ordinary window: there is no other screen."""


class FullScreen(Struct, frozen=True):
    screen: Screen


Place = Hidden | Window | FullScreen


def place_of(
    screens: Sequence[Screen], moderators: Screen | None, home: Home | None, *, stays: bool
) -> Place:
    """Never on the moderator's screen, nor on one that shows the same.

    `stays`: the hall has been on its screen since it was asked for. Then it waits for that one and
    goes nowhere else by itself. Without knowing where the moderator is it is not shown.
    """
    if moderators is None:
        return Hidden()
    others = [one for one in screens if not one.box.overlap(moderators.box)]
    known = _at_home(others, home)
    if known is not None:
        return FullScreen(known)
    if stays:
        return Hidden()
    others.sort(key=lambda one: one.primary)
    return FullScreen(others[0]) if others else Window()


def home_of(screen: Screen) -> Home:
    return Home(screen.name, screen.serial, screen.box.width, screen.box.height)


def kept_on(box: Box, screens: Sequence[Screen]) -> Box:
    """The box moved onto the screen it covers most of, else onto the primary one."""
    if not screens:
        return box
    best = max(screens, key=lambda one: (box.overlap(one.box), one.primary))
    return box.inside(best.box)


def _at_home(screens: Sequence[Screen], home: Home | None) -> Screen | None:
    """The same device; where the devices have no number, the same socket. The size decides only
    between two that are alike: a screen may be set to another one."""
    if home is None:
        return None
    same = [one for one in screens if (one.name, one.serial) == (home.name, home.serial)]
    same = same or [one for one in screens if home.serial and one.serial == home.serial]
    size = (home.width, home.height)
    alike = [one for one in same if (one.box.width, one.box.height) == size]
    return next(iter(alike or same), None)

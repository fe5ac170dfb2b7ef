"""How the hall looks: colours and sizes of its own, whatever the window wears."""

from msgspec import Struct


class Size(Struct, frozen=True):
    """Letters (em) as a share of the height of the screen: as wished, and the least to which a
    long text may shrink.

    A capital letter is 0.7 of its em. ISO 9241-303 asks for capitals that are seen under 16′ and
    better under 20′; a two-hundredth of the distance is 17′: 5 cm for whoever sits ten metres
    away. On a picture 1.5 m high that is an em of 0.048, on one 2 m high of 0.036. So from ten
    metres every wished size is read on a picture of 1.5 m, and the least ones on a picture of
    2 m; but those of 0.03, to which only posts, titles and readings of some two hundred letters
    and more come, are read there from eight metres.
    """

    wished: float
    least: float


CLOCK = Size(0.34, 0.13)
HERO = Size(0.115, 0.036)
NAME = Size(0.105, 0.055)
POST = Size(0.052, 0.03)
FACT = Size(0.052, 0.036)
STATE = Size(0.06, 0.044)
HEAD = Size(0.048, 0.03)
TIME = Size(0.062, 0.062)
LABEL = Size(0.048, 0.048)
NEXT_NAME = Size(0.062, 0.04)
NEXT_KIND = Size(0.048, 0.038)
MESSAGE = Size(0.085, 0.036)
SHORT_MESSAGE = Size(0.085, 0.05)
NEXT_LINE = Size(0.054, 0.036)
READ_KIND = Size(0.062, 0.048)
READING = Size(0.075, 0.03)
READ_FACT = Size(0.052, 0.036)
SMALL_CLOCK = Size(0.13, 0.13)

GROUND = "#0E191F"
PANEL = "#182831"
TRACK = "#24343D"
TEXT = "#FFFFFF"
SOFT = "#C9D6DC"
MUTED = "#A4B6BF"
ACCENT = "#4FC3D5"
WARNING = "#FFC04D"
DANGER = "#FF9A91"
"""Every text colour is lighter than 7:1 on GROUND and on PANEL (WCAG 2.2, 1.4.6)."""

MARGIN = 0.05
GAP = 0.03
PAD = 0.03
STEP = 0.016
BAR = 0.024
NEXT_HEIGHT = 0.215
HEAD_HEIGHT = 0.15
MESSAGE_HEIGHT = 0.19
ROW_HEIGHT = 0.24
NEXT_LINE_HEIGHT = 0.1

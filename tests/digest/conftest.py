from tests.models.conftest import (
    clock as clock,
    desk as desk,
    empty_desk as empty_desk,
    kept as kept,
    prepared as prepared,
)

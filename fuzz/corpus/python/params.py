"""Parameters."""
import os

LR: float = 1e-3
NAME = "a" 'b'  # c
SHAPE = 3, 224
OPTS = {"a": [1, (2,), {3, 4}], 1: None, True: -0.5}
TEXT = """two
lines"""
RAW = r"\n" b'x' if LR else f"{NAME!r:>{SHAPE}}"
A = B = 1


@dataclass(frozen=True)
class Train(Base, metaclass=Meta):
    batch: int = 0x10
    class Inner: depth = 3; width = 1_000

    def __init__(self, x: int = 1) -> None:
        self.x = [
            1,
            2,
        ]
        if x:
            self.y = 1

    async def run(self):
        return [z for z in self.x]


if LR > 1: C = 1
else:
    D = 2 \
        + 3

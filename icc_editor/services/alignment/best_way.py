# SPDX-License-Identifier: MIT
"""The best way through two texts at once, piece by piece, in the order of both."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

_STEPS = ((1, 1), (1, 0), (0, 1), (1, 2), (2, 1))
"""How many pieces of each text a step takes; the likeliest first."""
_NARROW = 8
"""How far from the straight way a first way is looked for: how good it is bounds all others."""
_ROUNDING = 1e-6

Worth = Callable[[range, range], float]
"""How well pieces of both texts go together."""


@dataclass(slots=True)
class Work:
    """How much was looked at; tests count it."""

    places: int = 0


class Ways:
    """Ways through two texts, of which the best is wanted."""

    def __init__(
        self, tops: tuple[Sequence[float], Sequence[float]], worth: Worth, alone: float
    ) -> None:
        """Know the texts.

        Args:
            tops: For every piece of both what it is worth at most with whatever it goes with.
            worth: What pieces that go together are worth: no more than the tops of either side,
                and ``alone`` where several go with one.
            alone: What a piece without a partner is worth: less than nothing.
        """
        self.work = Work()
        self._tops = tops
        self._rest = _Rest(tops[0]), _Rest(tops[1])
        self._worth = worth
        self._alone = alone

    def best(self, width: int) -> list[tuple[int, int]]:
        """Return the steps of the best way: how many pieces of each text go together.

        It keeps within ``width`` pieces of the straight way.  The time is that of the narrow
        strip in which a way could be as good as one that was found near the straight one.
        """
        rows, columns = (len(side) for side in self._tops)
        narrow = _NARROW + math.ceil(columns / max(1, rows))
        least, steps = self._found(min(narrow, width), -math.inf)
        if narrow < min(width, max(rows, columns)):
            _score, steps = self._found(width, least)
        return steps

    def _found(self, width: int, least: float) -> tuple[float, list[tuple[int, int]]]:
        """Return how good the best way is that is at least so good, and its steps."""
        rows, columns = (len(side) for side in self._tops)
        score: list[dict[int, float]] = []
        step: list[dict[int, tuple[int, int]]] = []
        for row in range(rows + 1):
            middle = row * columns // max(1, rows)
            first, end = max(0, middle - width), min(columns, middle + width) + 1
            if row:
                known = [column for each in score[-2:] for column in each]
                first = max(first, min(known, default=end))
            here: dict[int, float] = {}
            how: dict[int, tuple[int, int]] = {}
            last = max((max(each, default=-1) for each in score[-2:]), default=-1) + 2
            for column in range(first, end):
                if column > last and column - 1 not in here and (row or column):
                    break  # nothing leads further
                best, way = self._step_to(row, column, score, here)
                if best + self._most_left(row, column) >= least - _ROUNDING:
                    here[column], how[column] = best, way
            score.append(here)
            step.append(how)
        if columns not in score[rows]:
            return -math.inf, []
        steps, row, column = [], rows, columns
        while row or column:
            way = step[row][column]
            steps.append(way)
            row, column = row - way[0], column - way[1]
        return score[rows][columns], steps[::-1]

    def _step_to(
        self, row: int, column: int, score: list[dict[int, float]], here: dict[int, float]
    ) -> tuple[float, tuple[int, int]]:
        """Return how good it is to be at a place, and by which step one comes there."""
        if not row and not column:
            return 0.0, (0, 0)
        self.work.places += 1
        best, way = -math.inf, (0, 0)
        for up, left in _STEPS:
            before = (score[row - up] if up else here).get(column - left) if up <= row else None
            if before is None:
                continue
            if not up or not left:
                found = before + self._alone
            elif before + self._most(row, up, left) < best:
                continue
            else:
                found = before + self._worth(range(row - up, row), range(column - left, column))
            if found > best:
                best, way = found, (up, left)
        return best, way

    def _most(self, row: int, up: int, left: int) -> float:
        """Return what a step is worth at most, told by the first text alone."""
        top = self._tops[0][row - 1]
        if up > 1:
            top += self._tops[0][row - 2]
        return top if up == left else top + self._alone

    def _most_left(self, row: int, column: int) -> float:
        """Return what all the rest is worth at most."""
        one, other = self._rest
        rows, columns = one.count(row), other.count(column)
        most = min(one.most(row, columns), other.most(column, rows))
        return most + self._alone * abs(rows - columns)


class _Rest:
    """What the pieces of a text are worth from one of them on."""

    def __init__(self, tops: Sequence[float]) -> None:
        self._all = len(tops)
        self._sums = _from_the_end(max(top, 0.0) for top in reversed(tops))
        self._good = _from_the_end(top >= 0 for top in reversed(tops))
        self._loss = max((top for top in tops if top < 0), default=0.0)

    def count(self, place: int) -> int:
        return self._all - place

    def most(self, place: int, others: int) -> float:
        """Return what they are worth at most with so many others.

        Where these are more than what is good for something, some of the rest goes with them, or
        stands alone, which is worse.
        """
        pairs = min(self.count(place), others)
        return self._sums[place] + self._loss * max(0, pairs - self._good[place])


def _from_the_end(values: Iterable[float]) -> list[float]:
    return list(accumulate(values, initial=0.0))[::-1]

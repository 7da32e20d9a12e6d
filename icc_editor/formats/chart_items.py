# SPDX-License-Identifier: MIT
"""What a chart has a bar for, and the sums and lengths of it: exact, rounded once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from icc_editor.post.chart import SCALE
from icc_editor.post.exact_numbers import Exact
from icc_editor.post.table_figures import Value
from icc_editor.post.table_parts import Missing, Row, Texts


@dataclass(frozen=True, slots=True)
class ChartItem:
    """A row that is drawn: its label, what its cell comes to, and the section it stands in."""

    row: Row
    label: str
    value: Value
    section: str = ""

    @property
    def number(self) -> Exact | None:
        """Return the number in its cell, None when there is none."""
        value = self.value
        return None if value is None or isinstance(value, Texts | Missing) else value


def by_value(items: Iterable[ChartItem]) -> list[ChartItem]:
    """Return the items with the largest first, those without a number last."""
    return sorted(items, key=lambda item: (item.number is None, -(item.number or 0)))


def length_of(value: Exact, longest: Exact) -> int:
    """Return a length in ``SCALE``; what is not zero is never drawn as if it were."""
    if not value:
        return 0
    length = abs(round(Fraction(value) * SCALE / Fraction(longest))) or 1
    return length if value > 0 else -length


def numbers_of(items: Iterable[ChartItem]) -> list[Exact]:
    """Return the numbers of those items that have one."""
    return [item.number for item in items if item.number is not None]


def sum_of(values: Iterable[Value]) -> Exact | None:
    """Return the sum of what are numbers, None when none is."""
    numbers = [v for v in values if v is not None and not isinstance(v, Texts | Missing)]
    return sum(numbers) if numbers else None


def total_of(values: Sequence[Value]) -> Value:
    """Return the sum, or what keeps it from being one."""
    missing = next((value for value in values if isinstance(value, Missing)), None)
    return sum_of(values) if missing is None else missing

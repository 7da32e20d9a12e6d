# SPDX-License-Identifier: MIT
"""The best way through two texts, found without a look at every place there is."""

import random

from icc_editor.formats.segment_cuts import units
from icc_editor.services.alignment.best_way import Ways, Work
from icc_editor.services.alignment.pairing import paired

ALONE = -1.7
STEPS = ((1, 1), (1, 0), (0, 1), (1, 2), (2, 1))


def best_of_all(rows, columns, worth):
    """Return what the best way is worth, every place looked at."""
    best = {(0, 0): 0.0}
    for row in range(rows + 1):
        for column in range(columns + 1):
            for up, left in STEPS:
                before = best.get((row - up, column - left))
                if before is None:
                    continue
                step = ALONE
                if up and left:
                    step = worth(range(row - up, row), range(column - left, column))
                best[row, column] = max(best.get((row, column), -1e9), before + step)
    return best[rows, columns]


def worth_of(steps, worth):
    total, row, column = 0.0, 0, 0
    for up, left in steps:
        pieces = range(row, row + up), range(column, column + left)
        total += worth(*pieces) if up and left else ALONE
        row, column = row + up, column + left
    return total, row, column


def test_no_way_is_better_than_the_one_that_is_found():
    chance = random.Random(1)
    for _case in range(300):
        rows, columns = chance.randrange(1, 30), chance.randrange(1, 30)
        kinds = [[chance.randrange(4) for _piece in range(count)] for count in (rows, columns)]
        tops = [[chance.choice((-0.4, 0.0, 1.0, 3.0)) for _piece in side] for side in kinds]

        def worth(ones, others, kinds=kinds, tops=tops):
            most = [
                sum(tops[side][each] for each in its) for side, its in enumerate((ones, others))
            ]
            alike = kinds[0][ones[0]] == kinds[1][others[0]]
            several = ALONE if len(ones) + len(others) > 2 else 0.0
            return min(most) + several - (0.0 if alike else 2.0)

        steps = Ways((tops[0], tops[1]), worth, ALONE).best(60)
        total, *end = worth_of(steps, worth)
        assert end == [rows, columns]
        assert abs(total - best_of_all(rows, columns, worth)) < 1e-9


def test_where_numbers_show_the_way_hardly_a_place_beside_it_is_looked_at():
    source = "\n\n".join(f"It was said that {n} communes were counted." for n in range(300))
    target = "\n\n".join(f"គេបាននិយាយថា ឃុំចំនួន {n} ត្រូវបានរាប់។" for n in range(300) if n % 3)
    work = Work()
    pairs = paired(units(source), units(target), ("en", "km"), work)
    assert [pair.sources for pair in pairs] == [(n,) for n in range(300) if n % 3]
    assert work.places < 10_000  # of 60,000, and of 40,000 in the strip it looks in

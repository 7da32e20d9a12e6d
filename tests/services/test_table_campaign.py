# SPDX-License-Identifier: MIT
"""Faults planted in tables by a generator that knows nothing of the checks: every one is found."""

import os
import random
from collections import Counter

import pytest

from icc_editor.post.table_figures import TableFigures
from icc_editor.services.table_checks.checking import check
from tests.services.planted_tables import parties, places, planted

CAMPAIGN = int(os.environ.get("ICC_TEST_PLANTED", "300"))
"""How many faults are planted; twice as many clean tables are checked as well."""
MAKERS = {"parties": parties, "places": places}
ARITHMETIC = (
    *("table.total", "table.share", "table.rank", "table.change", "table.ballots", "table.valid_"),
    "table.voters_",
)


def checked(table):
    return check(table, TableFigures(table))


@pytest.mark.campaign
@pytest.mark.parametrize("maker", MAKERS)
def test_nothing_is_said_of_clean_tables(maker) -> None:
    rng = random.Random(f"clean {maker}")
    far = 0  # from the others by chance
    for number in range(CAMPAIGN):
        found = checked(MAKERS[maker](rng).table())
        far += len(found)
        assert {its.code for its in found} <= {"table.outlier"}, number
    assert far <= CAMPAIGN // 1000


@pytest.mark.campaign
@pytest.mark.parametrize("maker", MAKERS)
def test_every_planted_fault_is_found(maker) -> None:
    rng = random.Random(f"planted {maker}")
    missed, named = [], Counter()
    for number in range((CAMPAIGN + 1) // 2):
        sheet = MAKERS[maker](rng)
        right = dict(sheet.values)
        row, column = planted(rng, sheet)
        found = [its for its in checked(sheet.table()) if its.code.startswith(ARITHMETIC)]
        if not found:
            missed.append((number, row, column, right[row, column], sheet.values[row, column]))
        for its in found:
            facts = dict(its.facts)
            if "suspect" in facts:
                meant = facts["suspect"] in (row, column)
                mended = facts["mended"] == str(right[row, column])
                named["right" if meant and mended else "wrong"] += 1
    assert missed == []
    assert named["right"] * 20 > CAMPAIGN
    assert named["wrong"] * 5 < named["right"], named

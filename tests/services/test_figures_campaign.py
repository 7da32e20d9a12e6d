# SPDX-License-Identifier: MIT
"""Sentences with planted faults that judge the figures check: docs/figures-check.md."""

import os
from pathlib import Path

import pytest

from tests.services.figure_maker import KINDS, make
from tests.services.figure_pairs import judge, load, table
from tests.services.figure_sentences_judged import JUDGED

PAIRS_OF = Path(__file__).parent / "pairs"
BLIND, SECOND = PAIRS_OF / "written_blind.toml", PAIRS_OF / "written_blind_second.toml"
THIRD = PAIRS_OF / "written_blind_third.toml"
PAIRS = int(os.environ.get("ICC_TEST_FIGURE_PAIRS", "80"))
"""How many faults are planted; as many pairs without one are checked as well."""


@pytest.mark.campaign
def test_planted_faults_are_caught_and_right_pairs_are_let_alone() -> None:
    score = judge(make(JUDGED, PAIRS))
    assert score.clean.total() == PAIRS
    assert {kind for kind, _languages in (*score.caught, *score.missed)} == set(KINDS)
    print(table(score))
    assert score.caught_share >= 0.95, "\n".join(score.notes)
    assert score.alarm_share <= 0.02, "\n".join(score.notes)


def test_pairs_written_blind_are_not_judged_worse_than_they_were() -> None:
    """What somebody wrote who has not seen the rules; far from the goal (docs/figures-check.md)."""
    score = judge(load(BLIND))
    print(table(score))
    assert score.clean.total() == 97
    assert score.caught.total() >= 87, "\n".join(score.notes)
    assert score.alarmed.total() == 0, "\n".join(score.notes)


def test_the_second_pairs_written_blind_are_not_judged_worse_than_they_were() -> None:
    """By somebody else again, who planted dates, years and words as well."""
    score = judge(load(SECOND))
    print(table(score))
    assert score.clean.total() == 75
    assert score.caught.total() >= 58, "\n".join(score.notes)
    assert score.alarmed.total() == 0, "\n".join(score.notes)


def test_the_third_pairs_written_blind_are_not_judged_worse_than_they_were() -> None:
    """By a third person, after the first two sets had taught the rules."""
    score = judge(load(THIRD))
    print(table(score))
    assert score.clean.total() == 80
    assert score.caught.total() >= 87, "\n".join(score.notes)
    assert score.alarmed.total() == 0, "\n".join(score.notes)


def test_pairs_are_read_from_a_file_and_a_missed_fault_is_counted_as_missed(tmp_path) -> None:
    path = tmp_path / "pairs.toml"
    path.write_text(
        """
[[pair]]
source_language = "en"
source = "The CPP won 1,156 communes."
target_language = "km"
target = "គណបក្សប្រជាជនកម្ពុជាឈ្នះ ១,១៦៥ ឃុំ។"
tables = []
faults = [
  { kind = "swap", in = "target", wrong = "១,១៦៥", right = "១,១៥៦" },
  { kind = "none", in = "target", wrong = "៧", right = "៨" },
]

[[pair]]
source_language = "en"
source = "The CPP won 1,156 communes."
target_language = "fr"
target = "Le PPC a gagné 1 156 communes."
tables = ['''
id = "communes"
columns = [{ key = "party", kind = "label" }, { key = "communes" }]
rows = [{ key = "cpp", party = "CPP", communes = 1165 }]
''']
faults = []
""",
        encoding="utf-8",
    )
    score = judge(load(path))
    assert score.caught == {("swap", "en-km"): 1}
    assert score.missed == {("none", "en-km"): 1}
    assert score.clean == {"en-fr": 1}
    assert score.alarmed == {"en-fr": 1}
    assert "| swap |  | 1 of 1 | 1 of 1 |" in table(score)

# SPDX-License-Identifier: MIT
import pytest

from icc_editor.text.spelling.typing_faults import (
    ALIKE,
    COENG_FORGOTTEN,
    DOUBLED,
    DROPPED,
    EXTRA_LETTER,
    EXTRA_MARK,
    OTHER,
    SUBSTITUTE,
    SWAPPED,
    fault_cost,
)


@pytest.mark.parametrize(
    ("typed", "meant", "cost"),
    [
        ("លទ្ទផល", "លទ្ធផល", ALIKE),
        ("ភាករយ", "ភាគរយ", ALIKE),
        ("ពិ", "ពី", ALIKE),
        ("គុ", "គូ", ALIKE),
        ("ឡើ", "លើ", ALIKE),
        ("ស្ដី", "ស្តី", ALIKE),
        ("ស្មី", "ស្វី", SUBSTITUTE),
        ("កោ", "កុ", SUBSTITUTE),
        ("មក", "ងក", OTHER),
        ("លខ", "លេខ", DROPPED),
        ("អក", "អ្នក", DROPPED),
        ("មមួយ", "មួយ", DOUBLED),
        ("ក្រឡឡា", "ក្រឡា", DOUBLED),
        ("ចុំ", "ចំ", EXTRA_MARK),
        ("បាសន", "បាន", EXTRA_LETTER),
        ("ខងា", "ខាង", SWAPPED),
        ("អក្ន", "អ្នក", SWAPPED),
        ("កនុង", "ក្នុង", COENG_FORGOTTEN),
    ],
)
def test_a_fault_has_its_cost(typed: str, meant: str, cost: float) -> None:
    assert fault_cost(typed, meant) == cost


@pytest.mark.parametrize(
    ("typed", "meant"), [("កម", "កម"), ("កម", "តន"), ("កម", "កមតន"), ("", "កម"), ("កខគ", "គខក")]
)
def test_what_is_no_single_fault_has_none(typed: str, meant: str) -> None:
    assert fault_cost(typed, meant) is None

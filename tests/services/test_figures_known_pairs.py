# SPDX-License-Identifier: MIT
"""Pairs that are right or wrong in many ways, written by somebody who knows the rules.

They judge nothing (``test_figures_campaign`` does); they keep what works from being broken.
"""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from icc_editor.formats import table_toml
from icc_editor.post.diagnostic import Severity
from icc_editor.services.figures_check.checking import FiguresCheck
from tests.services.figure_pairs import QUIET

_FILE = Path(__file__).parent / "pairs" / "written_knowing.toml"
_PAIRS = tomllib.loads(_FILE.read_text(encoding="utf-8"))


@cache
def _tables():
    tables = [table_toml.read(one["text"].encode()).table for one in _PAIRS["table"]]
    return {table.id: table for table in tables}


@pytest.fixture(scope="module")
def check():
    """Return what checks one pair after the other: it need not learn the tables again."""
    return FiguresCheck()


def pointed_out(check: FiguresCheck, pair: dict[str, Any]) -> list[str]:
    versions = {pair[f"{side}_language"]: pair[side] for side in ("source", "target")}
    found = check.check(versions, _tables(), source=pair["source_language"])
    return [
        f"{its.language} {its.code} {dict(its.facts)['found']}"
        for its in found
        if its.severity is not Severity.HINT or its.code in QUIET
    ]


@pytest.mark.parametrize("pair", _PAIRS["right"], ids=lambda pair: pair["source"])
def test_nothing_is_pointed_out_where_nothing_is_wrong(check, pair) -> None:
    assert pointed_out(check, pair) == []


@pytest.mark.parametrize("pair", _PAIRS["wrong"], ids=lambda pair: pair["source"])
def test_something_is_pointed_out_where_something_is_wrong(check, pair) -> None:
    assert pointed_out(check, pair)

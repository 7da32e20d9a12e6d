# SPDX-License-Identifier: MIT
"""The options of a chart follow the columns they name."""

from dataclasses import replace

from icc_editor.post.table_parts import Extra, Options
from tests.post.tables import parties


def test_a_column_with_another_name_is_still_drawn() -> None:
    chart = Extra(
        (
            ("kind", "stacked"),
            ("column", "votes"),
            ("columns", ("votes", "seats")),
            ("colours", Extra((("votes", "#0072b2"), ("seats", "#d55e00")))),
            ("shadow", "votes"),  # of a later version of the program: nobody knows what it names
        )
    )
    table = replace(parties(), options=Options(chart=chart))
    assert dict(table.with_column_renamed("votes", "ballots").options.chart.entries) == {
        "kind": "stacked",
        "column": "ballots",
        "columns": ("ballots", "seats"),
        "colours": Extra((("ballots", "#0072b2"), ("seats", "#d55e00"))),
        "shadow": "votes",
    }
    assert table.with_column_renamed("before", "votes_2012").options.chart == chart


def test_a_table_without_a_chart_gets_none() -> None:
    assert parties().with_column_renamed("votes", "ballots").options == parties().options

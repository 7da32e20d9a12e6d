# SPDX-License-Identifier: MIT
"""Where the chart of a table stands in a text, or would."""

import pytest

from icc_editor.formats.chart_places import ChartPlace, chart_line, chart_place
from icc_editor.formats.html import render
from icc_editor.formats.known_tables import TablesReader
from icc_editor.formats.markdown import MarkdownReader

CHART = "![](tables/a.toml#chart)"
SHOWN = "![](tables/a.toml)"


def test_the_line_of_a_chart_is_its_address_without_a_description() -> None:
    assert chart_line("a") == CHART


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"Words\n\n{CHART}\n", ChartPlace(2, stands=True)),
        (f"- an entry\n\n  ![Mine](tables/a.toml#chart)\n\n{SHOWN}", ChartPlace(2, stands=True)),
        (f"{SHOWN}\n\nWords\n", ChartPlace(1, stands=False)),
        (f"Words\n\n{SHOWN}", ChartPlace(3, stands=False)),
        (f"> quoted\n>\n> {SHOWN}\n>\n> more\n\nWords", ChartPlace(5, stands=False)),
        (f"- one\n\n  {SHOWN}\n- two\n\nWords", ChartPlace(4, stands=False)),
        ("Words\n\nand more\n", ChartPlace(4, stands=False)),
        ("", ChartPlace(1, stands=False)),
        # The chart of another table, a chart in code, a table with a longer name.
        (f"{SHOWN}\n\n![](tables/ba.toml#chart)", ChartPlace(1, stands=False)),
        (f"{SHOWN}\n\n```\n{CHART}\n```\n", ChartPlace(1, stands=False)),
        ("![](tables/ba.toml)\n\nWords", ChartPlace(3, stands=False)),
    ],
)
def test_a_chart_stands_behind_its_table(text: str, place: ChartPlace) -> None:
    assert chart_place(text, "a") == place


@pytest.mark.parametrize("text", [f"A\n\n{SHOWN}\n\nB\n", f"- x\n\n  {SHOWN}\n- y\n\nB", "A"])
def test_a_chart_that_is_put_there_is_shown_and_found_again(text: str) -> None:
    lines = text.split("\n")
    place = chart_place(text, "a")
    lines[place.line : place.line] = ["", chart_line("a"), ""]
    after = "\n".join(lines)
    assert chart_place(after, "a") == ChartPlace(place.line + 1, stands=True)
    table = b'id = "a"\ncolumns = [{ key = "n" }]\nrows = [{ key = "r", n = 5 }]\n'
    document = MarkdownReader().read(after, "en", TablesReader().read({"a": table}))
    assert [image.source for image in render(document).images] == ["tables/a.toml#chart-en"]

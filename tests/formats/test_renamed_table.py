# SPDX-License-Identifier: MIT
"""A text follows a table that is called something else."""

import pytest

from icc_editor.formats.renamed_table import with_table_renamed, without_table


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("![A](tables/old.toml)", "![A](tables/new.toml)"),
        ("![A](<./tables/old.toml#chart>)", "![A](<./tables/new.toml#chart>)"),
        ("> - [all of it](tables/old.toml)", "> - [all of it](tables/new.toml)"),
        ("![](tables/older.toml)", "![](tables/older.toml)"),
        ("![](tables/old.toml)\n\n```\n![](tables/old.toml)\n```", None),
        ("so `tables/old.toml` is a file", "so `tables/old.toml` is a file"),
        ("Won {{ old.cnrp.chiefs : share }}, {{older.a.b}}", None),
        ("\\{{old.a.b}} and `{{old.a.b}}`", "\\{{old.a.b}} and `{{old.a.b}}`"),
    ],
)
def test_what_names_the_table_follows_and_nothing_else(before: str, after: str | None) -> None:
    if after is None:
        after = before.replace("old.toml", "new.toml", 1).replace(" old.c", " new.c")
    assert with_table_renamed(before, ("old", "new")) == after


def test_figures_may_call_a_table_something_else_than_its_file() -> None:
    text = "{{votes.a.b}} {{old.a.b}}\n\n![](tables/old.toml)"
    renamed = "{{new.a.b}} {{old.a.b}}\n\n![](tables/new.toml)"
    assert with_table_renamed(text, ("old", "new"), ("votes", "new")) == renamed


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("A\n\n![It [2017]](tables/old.toml)\n\nB", "A\n\n\n\nB"),
        ("![](./tables/old.toml#chart)", ""),
        ('![A](<tables/old.toml> "Title"){.wide}', ""),
        ("![](tables/older.toml)", "![](tables/older.toml)"),
        ("So ![A](tables/old.toml) it is", "So ![A](tables/old.toml) it is"),
        ("```\n![](tables/old.toml)\n```", "```\n![](tables/old.toml)\n```"),
        ("{{old.a.b}}", "{{old.a.b}}"),
    ],
)
def test_the_lines_that_show_a_removed_table_are_blank(before: str, after: str) -> None:
    assert without_table(before, "old") == after

# SPDX-License-Identifier: MIT
"""What the checks noticed, in words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from icc_editor.gui.diagnostic_words import placed_sentence, sentence, sentence_at_place
from icc_editor.post.diagnostic import Diagnostic, Severity

FACTS = {"found": "498", "other": "km", "there": "489"}


def words(**facts: str) -> str:
    code = "figures.differs_between_versions"
    return sentence(Diagnostic(code, Severity.WARNING, "en", facts=tuple((FACTS | facts).items())))


def test_a_finding_says_in_which_line_or_field_its_numbers_stand() -> None:
    assert words(line="3", other_line="5") == (
        "Line 3: 498 stands here, but the ខ្មែរ version has 489 (line 5)."
    )
    assert words(field="title", other_field="excerpt") == (
        "Title: 498 stands here, but the ខ្មែរ version has 489 (excerpt)."
    )
    assert words(field="excerpt", other_field="title") == (
        "Excerpt: 498 stands here, but the ខ្មែរ version has 489 (title)."
    )


@pytest.fixture
def english_numbers() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("english_numbers")
def test_a_finding_in_a_table_names_its_cell_and_writes_numbers_as_the_grid_does() -> None:
    facts = (("expected", "6973893"), ("found", "6973911"))
    found = Diagnostic("table.total", Severity.WARNING, "", "cell:votes/total/number", facts)
    named = placed_sentence(found)
    assert named.startswith("Table “votes”, row “total”, column “number”: ")
    assert "6,973,911" in named
    assert "6,973,893" in named
    assert placed_sentence(found, names_table=False).startswith("Row “total”, column “number”: ")
    whole = Diagnostic("table.no_caption", Severity.HINT, "", "cell:votes")
    assert placed_sentence(whole) == "Table “votes”: The table has no caption."


def test_a_finding_around_a_table_names_its_caption_or_the_unit_of_its_column() -> None:
    def place(address: str) -> str:
        found = Diagnostic("table.no_caption", Severity.HINT, "km", address)
        return placed_sentence(found).partition(":")[0]

    assert place("table:votes/caption") == "Table “votes”, caption"
    assert place("table:votes/source") == "Table “votes”, source"
    assert place("unit:votes/share") == "Table “votes”, column “share”, unit"


def test_a_finding_elsewhere_has_no_cell_to_name() -> None:
    found = Diagnostic("title.missing", Severity.ERROR, "en", "field:title")
    assert placed_sentence(found) == sentence(found)


def test_who_sees_the_place_is_not_told_the_line() -> None:
    code = "figures.differs_between_versions"
    found = (FACTS | {"line": "3", "other_line": "5"}).items()
    told = sentence_at_place(Diagnostic(code, Severity.WARNING, "en", facts=tuple(found)))
    assert told == "498 stands here, but the ខ្មែរ version has 489 (line 5)."


def test_khmer_typed_out_of_order_is_told_with_the_reason(qapp) -> None:
    facts = (("found", "ទេ្ទ"), ("fault", "order"))
    finding = Diagnostic("translation.encoding", Severity.WARNING, facts=facts)
    assert sentence(finding) == "The signs of this letter are in the wrong order. (ទេ្ទ)"

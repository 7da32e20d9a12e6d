# SPDX-License-Identifier: MIT
"""What the checks noticed, in words."""

from icc_editor.gui.diagnostic_words import sentence
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

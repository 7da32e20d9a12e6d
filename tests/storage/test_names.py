# SPDX-License-Identifier: MIT
"""Names are legal on every system."""

from hypothesis import given, settings
from hypothesis import strategies as st

from icc_editor.storage.names import MAX_NAME_BYTES, ascii_slug, free_name


def test_titles_become_plain_names() -> None:
    assert ascii_slug("Élections: the 25 provinces!", fallback="x") == "elections-the-25-provinces"
    assert ascii_slug("លទ្ធផលបោះឆ្នោត", fallback="post") == "post"
    assert ascii_slug("CON", fallback="x") == "con-1"
    assert ascii_slug("../../etc/passwd", fallback="x") == "etc-passwd"
    assert ascii_slug("word " * 40, fallback="x") == "-".join(["word"] * 12)
    assert ascii_slug("a" * 99, fallback="x") == "a" * 60


@settings(deadline=None)
@given(st.text(max_size=300), st.lists(st.text(max_size=9), max_size=4))
def test_any_text_gives_a_safe_free_name(text: str, taken: list[str]) -> None:
    slug = ascii_slug(text, fallback="post")
    name = free_name(slug, ".png", [*taken, f"{slug}.PNG"])
    assert name.isascii()
    assert len(name.encode()) <= MAX_NAME_BYTES
    assert name.strip("-. ") == name
    assert name.casefold() not in {other.casefold() for other in [*taken, f"{slug}.PNG"]}


def test_numbers_count_up_and_case_makes_no_difference() -> None:
    assert free_name("a", ".png", []) == "a.png"
    assert free_name("a", ".png", ["A.PNG", "a-2.png"]) == "a-3.png"
    assert len(free_name("a" * 400, ".png", []).encode()) <= MAX_NAME_BYTES

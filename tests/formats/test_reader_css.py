# SPDX-License-Identifier: MIT
import re

from icc_editor.assets import resource

CSS = resource("css", "reader.css").read_text(encoding="utf-8")


def test_the_style_of_posts_loads_nothing() -> None:
    assert not re.search(r"url\(|@import|//", re.sub(r"/\*.*?\*/", "", CSS, flags=re.DOTALL))


def test_khmer_lines_are_high_enough_for_stacks() -> None:
    heights = re.findall(r":lang\(km\)[^{}]*\{[^{}]*line-height:\s*([\d.]+)", CSS)
    assert heights
    assert min(map(float, heights)) >= 1.8


def test_it_is_readable_in_the_dark_and_on_a_phone() -> None:
    assert "(prefers-color-scheme: dark)" in CSS
    assert "(max-width: 30rem)" in CSS


def test_every_class_the_renderer_writes_has_a_style() -> None:
    for name in (
        "footnotes",
        "footnote-ref",
        "footnote-back",
        "missing-picture",
        "missing-figure",
        "results-table",
    ):
        assert f".{name}" in CSS


def test_no_letters_of_khmer_are_set_apart() -> None:
    assert "letter-spacing" not in CSS  # Khmer stacks would come apart: w3c/sealreq#36

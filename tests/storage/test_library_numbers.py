# SPDX-License-Identifier: MIT
"""``library.toml`` says how numbers are written, and no way of saying it does harm."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.formats import toml_text
from icc_editor.post.clock import utc_now
from icc_editor.post.metadata import NumberStyle
from icc_editor.storage import post_folder
from icc_editor.storage.library import Library
from icc_editor.storage.library_numbers import library_numbers

KHMER = NumberStyle("khmer", ".", ",")


def say(library: Path, text: str) -> None:
    with (library / "library.toml").open("a", encoding="utf-8") as file:
        file.write(text)


def test_a_post_knows_how_its_library_writes_numbers(tmp_path: Path) -> None:
    post = Library.create(tmp_path / "posts").new_post("Communes", "km", utc_now())
    assert post.number_style("km", None) is None
    say(tmp_path / "posts", '\n[numbers.km]\ndigits = "khmer"\ngroup = "."\ndecimal = ","\n')
    post = post_folder.load(post.path)
    assert post.number_style("km", None) == KHMER
    assert post.number_style("en", None) is None


def test_what_the_version_says_itself_goes_first(tmp_path: Path) -> None:
    post = Library.create(tmp_path / "posts").new_post("Communes", "km", utc_now())
    say(tmp_path / "posts", '\n[numbers.km]\ngroup = "."\n')
    own = NumberStyle("latin", " ", ",")
    assert post_folder.load(post.path).number_style("km", own) == own


def test_what_is_left_out_is_as_usual_in_the_language(tmp_path: Path) -> None:
    (tmp_path / "library.toml").write_text(
        'id = "a"\nnumbers = { fr = { group = "." }, km = { decimal = "." } }\n'
    )
    assert dict(library_numbers(tmp_path)) == {
        "fr": NumberStyle("latin", ".", ","),
        "km": NumberStyle("khmer", ",", "."),
    }


@pytest.mark.parametrize(
    "said",
    [
        'numbers = "khmer"',
        'numbers.km = "khmer"',
        'numbers.km = { digits = "roman" }',
        'numbers.km = { decimal = "" }',
        'numbers.km = { group = "--" }',
        "numbers.km = { group = 1 }",
        "numbers.km = { group =",
    ],
)
def test_a_style_that_cannot_be_counts_as_none(tmp_path: Path, said: str) -> None:
    (tmp_path / "library.toml").write_text(f"{said}\n")
    assert library_numbers(tmp_path) == ()


def test_without_the_file_there_are_no_styles(tmp_path: Path) -> None:
    assert library_numbers(tmp_path) == ()


_STYLES = st.builds(
    NumberStyle, st.sampled_from(["latin", "khmer"]), st.sampled_from(["", ",", "."]),
    st.sampled_from([",", "."]),
)  # fmt: skip


@given(styles=st.dictionaries(st.sampled_from(["en", "km", "fr"]), _STYLES, min_size=1))
def test_every_style_that_can_be_is_read_as_it_was_said(tmp_path_factory, styles) -> None:
    folder = tmp_path_factory.mktemp("library")
    said = {
        language: {"digits": its.digits, "group": its.group, "decimal": its.decimal}
        for language, its in styles.items()
    }
    (folder / "library.toml").write_text(toml_text.dump({"id": "a", "numbers": said}), "utf-8")
    assert dict(library_numbers(folder)) == styles

# SPDX-License-Identifier: MIT
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.text.slugs import KEY_LENGTH, MAX_LENGTH, short_key, slugify


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Commune results: 1,156 of 1,646", "commune-results-1-156-of-1-646"),
        ("L’élection à Phnom Penh", "lelection-a-phnom-penh"),
        ("Cafe\u0301 Œuvre Straße", "cafe-oeuvre-strasse"),
        ("លទ្ធផល\u200bនៃការបោះឆ្នោត ២០១៧", "លទ្ធផលនៃការបោះឆ្នោត-២០១៧"),
        ("  — ! ", ""),
        ("½ × 3", "½-3"),
        ("../../etc/passwd", "etc-passwd"),
        ("日本 語", "日本-語"),
    ],
)
def test_a_slug_keeps_letters_of_every_script(title: str, slug: str) -> None:
    assert slugify(title) == slug


def test_a_long_slug_is_cut_between_words_where_it_can() -> None:
    assert slugify("word " * 30) == "-".join(["word"] * 12)


def test_a_long_khmer_slug_is_never_cut_inside_a_syllable() -> None:
    slug = slugify("a" + "ក្រុំ" * 30)
    assert slug == "a" + "ក្រុំ" * 11


@given(st.text())
def test_any_title_gives_a_short_slug_that_is_its_own_slug(title: str) -> None:
    slug = slugify(title)
    assert len(slug) <= MAX_LENGTH
    assert slugify(slug) == slug
    assert all(char == "-" or unicodedata.category(char)[0] in "LNM" for char in slug)


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("Votes by party, commune elections of 4 June 2017", "votes_by_party"),
        ("Results of the communes", "results"),
        ("CNRP", "cnrp"),
        ("Élections à Phnom Penh", "elections_a_phnom"),
        ("Of the", "of_the"),
        ("តារាង", ""),
        ("Votes សំឡេង", ""),
        ("!", ""),
    ],
)
def test_a_key_of_words_is_short_enough_to_stand_in_every_figure(words: str, key: str) -> None:
    assert short_key(words) == key
    assert len(short_key(words * 9)) <= KEY_LENGTH

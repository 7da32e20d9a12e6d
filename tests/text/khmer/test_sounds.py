# SPDX-License-Identifier: MIT
"""Names known again by their consonants, in Khmer and in Latin letters."""

import pytest

from icc_editor.text.khmer.sounds import khmer_sounds, latin_sounds


@pytest.mark.parametrize(
    ("khmer", "latin"),
    [
        ("ត្រពាំងធំ", "Trapeang Thom"),
        ("អង្គតាសោម", "Ang Ta Som"),
        ("ស្រែរនោង", "Sre Ronoung"),
        ("សុខ ដារ៉ា", "Sok Dara"),
        ("ចាន់ សុភា", "Chan Sophea"),
        ("កឹម សុខា", "Kem Sokha"),
        ("ជា វិជ្ជា", "Chea Vichea"),
        ("ខុមហ្វ្រែល", "COMFREL"),
        ("បន្ទាយមានជ័យ", "Banteay Meanchey"),
        ("អង្គរ", "Angkor"),
    ],
)
def test_a_name_sounds_alike_in_both_scripts(khmer, latin) -> None:
    assert khmer_sounds(khmer).key == latin_sounds(latin)
    assert len(latin_sounds(latin)) > 1


def test_other_names_do_not() -> None:
    keys = {
        latin_sounds(name) for name in ("Sok Dara", "Chan Sophea", "Kem Sokha", "Trapeang Thom")
    }
    assert len(keys) == 4


def test_each_sound_tells_where_it_stands() -> None:
    text = "លោក សុខ ដារ៉ា បាន"
    sounds = khmer_sounds(text)
    assert len(sounds.key) == len(sounds.starts)
    assert text[sounds.starts[sounds.key.index("sktr")]] == "ស"


def test_a_letter_that_is_not_said_is_left_out_and_other_signs_part_names() -> None:
    assert khmer_sounds("ពោធិ៍").key == "p"
    assert khmer_sounds("សុខ ១២ ដារ៉ា។ ក").key == "sk  tr k"
    assert khmer_sounds("សុខ A ដារ៉ា").key == "sk tr"

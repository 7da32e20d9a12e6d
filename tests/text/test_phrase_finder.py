# SPDX-License-Identifier: MIT
"""Finding names and terms in a text, however they were typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.text.khmer.letters import inside_cluster
from icc_editor.text.phrase_finder import PhraseFinder


def found(text: str, *phrases: str, parts: bool = False) -> list[str]:
    """What of a text is found, in its own words."""
    return [text[hit.start : hit.end] for hit in PhraseFinder(phrases).find(text, parts=parts)]


@pytest.mark.parametrize(
    ("phrase", "text", "hits"),
    [
        ("commune council", "The Commune  Councils met.", ["Commune  Councils"]),
        (
            "commune council",
            "commune-council\ncommune\ncouncil",
            ["commune-council", "commune\ncouncil"],
        ),
        ("commune council", "of the commune\n\ncouncil", []),
        ("commune council", "of the commune. Council", []),
        ("commune council", "the **commune** council's", ["commune** council"]),
        ("ballot box", "ballot boxes and a ballot  box", ["ballot boxes", "ballot  box"]),
        ("party", "two parties, a party", ["parties", "party"]),
        ("Cambodian People's Party", "Cambodian Peoples’ Party", ["Cambodian Peoples’ Party"]),
        ("parti", "l’un des partis, une partie", ["partis"]),
        ("élection", "l’élection, d'ELECTIONS", ["élection", "ELECTIONS"]),
        ("bureau de vote", "les bureaux de vote", ["bureaux de vote"]),
        ("commune", "communes, communism, kommune", ["communes"]),
        ("class", "classes and a class", ["classes", "class"]),
        ("census", "census", ["census"]),
        ("NEC", "the NEC's and two NECs, nec plus ultra, connection", ["NEC", "NECs"]),
        ("FUNCINPEC", "Funcinpec", ["Funcinpec"]),
        ("A4", "A4 a4 A 4", ["A4"]),  # a name of a few capitals
        ("2017", "ឆ្នាំ២០១៧ 2017 12017", ["២០១៧", "2017"]),
        ("...", "", []),
        ("", "anything", []),
    ],
)
def test_words_are_found_in_either_number_and_whole(
    phrase: str, text: str, hits: list[str]
) -> None:
    assert found(text, phrase) == hits


@pytest.mark.parametrize(
    ("phrase", "text", "hits"),
    [
        ("គណបក្ស", "គណបក្សនយោបាយ", ["គណបក្ស"]),
        ("គណបក្សសង្គ្រោះជាតិ", "គណបក្ស\u200bសង្គ្រោះ\u200bជាតិ ឈ្នះ", ["គណបក្ស\u200bសង្គ្រោះ\u200bជាតិ"]),
        ("ស្ត្រី", "ស្រ្តី ស្ដ្រី", ["ស្រ្តី", "ស្ដ្រី"]),
        ("សម រង្ស៊ី", "សមរង្ស៊ី", ["សមរង្ស៊ី"]),
        ("កែប", "កែប្រែ", []),
        ("ក", "ក្រ កា ក", ["ក"]),
        ("គ.ជ.ប", "គ.ជ.ប.", ["គ.ជ.ប"]),
    ],
)
def test_khmer_is_found_however_it_was_typed_and_between_clusters(
    phrase: str, text: str, hits: list[str]
) -> None:
    assert found(text, phrase) == hits


def test_parts_of_what_icu_takes_for_one_word_are_found_when_asked_for() -> None:
    assert found("នៅខេត្តកំពត", "កំពត") == []
    assert found("នៅខេត្តកំពត", "កំពត", parts=True) == ["កំពត"]
    [hit] = PhraseFinder(["កំពត"]).find("នៅខេត្តកំពត", parts=True)
    assert not hit.whole


def test_phrases_that_make_up_one_word_of_icu_are_whole() -> None:
    assert found("នៅខេត្តកំពត", "កំពត", "ខេត្ត") == ["ខេត្ត", "កំពត"]
    assert found("នៅខេត្តកំពតនោះ", "ខេត្ត") == []


def test_the_longest_phrase_goes_first_wherever_it_begins() -> None:
    phrases = ("commune", "commune election", "election of commune chiefs")
    finder = PhraseFinder(phrases)
    hits = finder.find("a commune election of commune chiefs in the commune")
    assert [phrases[hit.phrases[0]] for hit in hits] == [
        "commune",
        "election of commune chiefs",
        "commune",
    ]


def test_phrases_that_are_typed_alike_are_found_together() -> None:
    [hit] = PhraseFinder(["Party", "vote", "parties"]).find("party")
    assert hit.phrases == (0, 2)


PIECES = st.lists(
    st.sampled_from(
        ["NEC", "party", "parties", " ", "ក", "្រ", "ា", "\u200b", "-", "'s", "\n", "១", "."]
    ),
    max_size=14,
).map("".join)


@given(st.lists(PIECES, max_size=5), PIECES)
def test_hits_never_overlap_and_never_cut_a_cluster(phrases: list[str], text: str) -> None:
    end = 0
    for hit in PhraseFinder(phrases).find(text, parts=True):
        assert end <= hit.start < hit.end
        end = hit.end
        assert not inside_cluster(text, hit.start)
        for place in hit.phrases:
            again = PhraseFinder([phrases[place]]).find(text[hit.start : hit.end], parts=True)
            assert [(one.start, one.end) for one in again] == [(0, hit.end - hit.start)]


@given(PIECES, PIECES)
def test_a_phrase_is_found_in_itself_and_between_others(phrase: str, other: str) -> None:
    alone = PhraseFinder([phrase]).find(phrase, parts=True)
    text = f"{other}\n\n{phrase}\n\n{other}"
    assert len(PhraseFinder([phrase]).find(text, parts=True)) >= len(alone)

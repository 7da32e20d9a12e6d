# SPDX-License-Identifier: MIT
"""Units of two versions brought together when nothing is kept of their translation."""

import pytest

from icc_editor.formats.segment_cuts import units
from icc_editor.services.alignment.pairing import paired
from tests.real.parallel_help import parallel_pages
from tests.services.alignment.separately import as_translated, as_written_separately

PAGES = 60


def pairs(source, target, languages=("en", "km")):
    found = paired(units(source), units(target), languages)
    return [(pair.sources, pair.targets) for pair in found]


def right(written):
    """Return how many pieces of the source have exactly their partners, and how many there are."""
    sources, targets = units(written.source), units(written.target)
    found = dict.fromkeys(written.truth, frozenset())
    for pair in paired(sources, targets, ("en", "km")):
        for place in pair.sources:
            theirs = frozenset(targets[other].first_line for other in pair.targets)
            found[sources[place].first_line] = theirs
    return sum(found[line] == truth for line, truth in written.truth.items()), len(found)


def test_numbers_say_which_paragraph_is_which():
    source = "It won 489 communes.\n\nThe count took 3 days.\n"
    target = "ការរាប់ចំណាយពេល ៣ ថ្ងៃ។\n"
    assert pairs(source, target) == [((1,), (0,))]


def test_names_that_are_not_translated_say_it_too():
    source = "Voters came early in the morning.\n\nComfrel sent observers to all of them.\n"
    target = "Comfrel បានបញ្ជូនអ្នកសង្កេតការណ៍។\n"
    assert pairs(source, target) == [((1,), (0,))]


def test_a_heading_goes_with_a_heading_only():
    assert pairs("# Results\n", "លទ្ធផល\n") == []
    assert pairs("# Results\n\nText.\n", "# លទ្ធផល\n\nអត្ថបទ។\n") == [((0,), (0,)), ((1,), (1,))]


def test_two_paragraphs_made_of_one_are_found_by_their_lengths():
    source = "The commission opened at seven. " * 11 + "The observers saw the boxes sealed. " * 11
    first, second = "គណៈកម្មាធិការបើកនៅម៉ោងប្រាំពីរ។ " * 9, "អ្នកសង្កេតការណ៍បានឃើញការបិទហិប។ " * 9
    assert pairs(source, f"{first}\n\n{second}") == [((0,), (0, 1))]


@pytest.mark.parametrize(("source", "target"), [("", ""), ("One.", ""), ("", "មួយ។")])
def test_an_empty_text_has_no_pairs(source, target):
    assert pairs(source, target) == []


def test_pages_translated_paragraph_by_paragraph_are_aligned():
    for page in parallel_pages(PAGES):
        good, count = right(as_translated(page))
        assert good >= 0.95 * count, page.name


def test_pages_that_lack_and_join_paragraphs_are_mostly_aligned():
    """Every twelfth is missing on either side: 94.7 % were right of pages not used for tuning."""
    results = [right(as_written_separately(page, "two")) for page in parallel_pages(120)[PAGES:]]
    good, count = (sum(column) for column in zip(*results, strict=True))
    assert count > 200
    assert good >= 0.93 * count, good / count

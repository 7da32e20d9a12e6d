# SPDX-License-Identifier: MIT
"""What changed between two states of a text, word by word."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.text import word_changes as module
from icc_editor.text.khmer.letters import inside_cluster
from icc_editor.text.word_changes import ChangeKind, word_changes

WORDS = st.sampled_from(
    (
        *("the", "party", "won", "489", "492", "ខ្មែរ", "កម្ពុជា", "គណបក្ស", "ៗ", "ស្រុក", "\u200b"),
        *(" ", " ", ".", "។", "្រ", "ា", "😀", "ê", "\n"),
    )
)
TEXTS = st.lists(WORDS, max_size=24).map("".join)


def told(old: str, new: str) -> str:
    """The changes as one text: what is the same, [-removed-], {+added+}."""
    parts = []
    for kind, a, b, c, d in word_changes(old, new):
        if kind is ChangeKind.SAME:
            parts.append(old[a:b])
        else:
            parts += [f"[-{old[a:b]}-]" if a < b else "", f"{{+{new[c:d]}+}}" if c < d else ""]
    return "".join(parts)


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("", "", ""),
        ("a", "", "[-a-]"),
        ("", "ខ្មែរ", "{+ខ្មែរ+}"),
        ("The CNRP won 492.", "The CNRP won 489.", "The CNRP won [-492-]{+489+}."),
        ("two words here", "two here", "two [-words -]here"),
        ("two here", "two new here", "two {+new +}here"),
        ("one word", "one words", "one [-word-]{+words+}"),
        ("the old house fell", "the new roof fell", "the [-old house-]{+new roof+} fell"),
        ("គណបក្សឈ្នះ៤៩២ឃុំ", "គណបក្សឈ្នះ៤៨៩ឃុំ", "គណបក្សឈ្នះ[-៤៩២-]{+៤៨៩+}ឃុំ"),
        ("រៀបចំការបោះឆ្នោត", "រៀបចំថ្មីការបោះឆ្នោត", "រៀបចំ{+ថ្មី+}ការបោះឆ្នោត"),
        ("ខ្មែរ", "ខ្មែ", "[-ខ្មែរ-]{+ខ្មែ+}"),
        ("ក", "ក្រ", "[-ក-]{+ក្រ+}"),
        ("ខេត្តកំពត", "ខេត្ត\u200bកំពត", "ខេត្ត{+\u200b+}កំពត"),
    ],
)
def test_the_words_that_changed_are_told_and_no_others(old: str, new: str, shown: str) -> None:
    assert told(old, new) == shown


@given(TEXTS, TEXTS, st.sampled_from([4, 60, module._MOST_PAIRS]))
def test_changes_are_gapless_true_and_never_cut_a_cluster(old: str, new: str, most: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_MOST_PAIRS", most)  # long texts are cut first
        found = word_changes(old, new)
    assert "".join(old[c.old_start : c.old_end] for c in found) == old
    assert "".join(new[c.new_start : c.new_end] for c in found) == new
    for change in found:
        kind, a, b, c, d = change
        same = old[a:b] == new[c:d]
        assert same == (kind is ChangeKind.SAME)
        assert (a == b) == (kind is ChangeKind.ADDED)
        assert (c == d) == (kind is ChangeKind.REMOVED)
        assert not inside_cluster(old, a)
        assert not inside_cluster(new, c)
    kinds = [change.kind is ChangeKind.SAME for change in found]
    assert all(one != other for one, other in pairwise(kinds))


@given(TEXTS)
def test_a_text_that_did_not_change_has_no_changes(text: str) -> None:
    assert [change.kind for change in word_changes(text, text)] == [ChangeKind.SAME] * bool(text)


def test_a_change_of_a_neighbour_does_not_tell_that_a_word_changed_that_icu_cuts_otherwise() -> (
    None
):
    # ICU's words: ខេត្ត ស្រុក ឃុំ, but ខេត្ត ស្រុកខ្មែរ.
    assert told("ខេត្តស្រុកឃុំ", "ខេត្តស្រុកខ្មែរ") == "ខេត្តស្រុក[-ឃុំ-]{+ខ្មែរ+}"


def test_long_texts_are_cut_at_words_that_stand_once(monkeypatch: pytest.MonkeyPatch) -> None:
    seeded = random.Random(6)
    words = [f"word{number}" for number in range(400)]
    old = " ".join(words)
    for at in seeded.sample(range(400), 40):
        words[at] = f"other{at}"
    new = " ".join(words)
    whole = word_changes(old, new)
    sizes: list[int] = []
    real = module._middle

    def seen(one, other):
        sizes.append(len(one) * len(other))
        return real(one, other)

    monkeypatch.setattr(module, "_MOST_PAIRS", 60)
    monkeypatch.setattr(module, "_middle", seen)
    assert word_changes(old, new) == whole
    assert sum(size <= 60 for size in sizes) > 30


def test_between_words_that_stand_once_others_are_compared_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "_MOST_PAIRS", 4)
    old, new = "the old one of the two was the best", "a the new one by the two is the best"
    assert (
        told(old, new) == "{+a +}the [-old-]{+new+} one [-of-]{+by+} the two [-was-]{+is+} the best"
    )
    assert told("one a one b one", "x a y b z") == "[-one-]{+x+} a [-one-]{+y+} b [-one-]{+z+}"


def test_long_texts_with_nothing_in_common_are_one_change(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_PAIRS", 60)
    old, new = "a b " * 50, "c d " * 50
    assert word_changes(old, new)[0].kind is ChangeKind.REPLACED

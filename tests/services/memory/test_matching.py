# SPDX-License-Identifier: MIT
"""The best matches of a memory: proposals with a score."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from icc_editor.post.term import Term, TermForms
from icc_editor.post.translation_pair import TranslationPair
from icc_editor.services.memory.matching import EXACT, FIGURES, MemoryMatch, memory_matches
from icc_editor.services.terms import Terms
from icc_editor.storage.translation_memory import MemoryFile, TranslationMemory
from icc_editor.text.numbers.styles import style_for

TERMS = Terms(
    Term((("en", TermForms((en,))), ("km", TermForms((km,)))))
    for en, km in (("Kampot", "កំពត"), ("Kandal", "កណ្តាល"))
)
WON = TranslationPair("It won 489 communes in Kampot.", "នៅកំពត ឈ្នះ ៤៨៩ ឃុំ។", ("en", "km"))
LOST = TranslationPair("It lost 12 communes in Kampot.", "នៅកំពត ចាញ់ ១២ ឃុំ។", ("en", "km"))


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[TranslationMemory]:
    found = TranslationMemory(tmp_path / "memory.sqlite")
    found.replace_files([MemoryFile("a", "1", (WON, LOST))])
    yield found
    found.close()


def asked(memory: TranslationMemory, source: str, **how: float) -> tuple[MemoryMatch, ...]:
    return memory_matches(memory, source, ("en", "km"), style_for("km"), TERMS, **how)


def test_the_same_source_is_exact(memory: TranslationMemory) -> None:
    best, other = asked(memory, "It won 489 communes in Kampot.")
    assert best == MemoryMatch(WON, WON.target, EXACT)
    assert best.is_exact
    assert other.pair == LOST
    assert 60 <= other.score < FIGURES
    assert not other.is_exact


def test_figures_and_names_are_put_in_and_worth_almost_as_much(memory: TranslationMemory) -> None:
    best = asked(memory, "It won 1,156 communes in Kandal.")[0]
    assert (best.score, best.target) == (FIGURES, "នៅកណ្តាល ឈ្នះ ១,១៥៦ ឃុំ។")
    assert [best.target[start:end] for start, end in best.substituted] == ["កណ្តាល", "១,១៥៦"]
    assert best.pair == WON


def test_what_is_only_alike_stays_as_it_was_and_is_worth_less(memory: TranslationMemory) -> None:
    best = asked(memory, "It won 488 communes in Kampot?")[0]
    assert best.target == WON.target
    assert best.substituted == ()
    assert 90 < best.score < FIGURES


def test_there_are_no_more_than_asked_for_and_none_that_is_too_unlike(
    memory: TranslationMemory,
) -> None:
    assert len(asked(memory, WON.source, most=1)) == 1
    assert asked(memory, "Something else entirely happened", least=0.7) == ()


def test_the_same_translation_is_proposed_once(memory: TranslationMemory) -> None:
    again = replace(WON, source="It won 489 communes in Kampot!")
    memory.replace_files([MemoryFile("b", "1", (again,))])
    targets = [match.target for match in asked(memory, WON.source)]
    assert targets.count(WON.target) == 1

# SPDX-License-Identifier: MIT
"""A pattern is found in the real worker as it is found here, but not for ever."""

import re

import pytest

from icc_editor.errors import Cancelled, WorkerDeadline
from icc_editor.services.finding import Wanted
from icc_editor.services.pattern_spans import pattern_spans
from icc_editor.text.khmer.fold import FindOptions, find_all
from icc_editor.worker.process import WorkerProcess

TEXT = "🇰🇭 Vote, voter ឆ្នាំ ២០១៧ \ud800\nand vote 2017"
ENDLESS = "a" * 60 + "!"


@pytest.mark.parametrize("pattern", [r"vote\w?", r"\d+", "^and", "absent", ".", "x*"])
@pytest.mark.parametrize("match_case", [False, True])
@pytest.mark.parametrize("whole_words", [False, True])
def test_places_are_those_found_in_this_process(
    worker: WorkerProcess, pattern: str, match_case: bool, whole_words: bool
) -> None:
    wanted = Wanted(pattern, match_case=match_case, whole_words=whole_words, pattern=True)
    options = FindOptions(
        match_case=match_case, match_accents=True, whole_words=whole_words, pattern=True
    )
    assert list(pattern_spans(worker, wanted)(TEXT)) == find_all(pattern, TEXT, options)


def test_what_is_no_pattern_is_told_before_a_text_is_searched(worker: WorkerProcess) -> None:
    with pytest.raises(re.error):
        pattern_spans(worker, Wanted("(", pattern=True))


def test_a_pattern_that_would_take_for_ever_is_ended_and_the_next_one_found(
    worker: WorkerProcess,
) -> None:
    endless = pattern_spans(worker, Wanted("(a+)+$", pattern=True), deadline_s=0.5)
    with pytest.raises(WorkerDeadline):
        endless(ENDLESS)
    assert list(pattern_spans(worker, Wanted("a+", pattern=True))(ENDLESS)) == [(0, 60)]


def test_a_search_that_is_cancelled_ends_at_once(worker: WorkerProcess) -> None:
    spans = pattern_spans(worker, Wanted("(a+)+$", pattern=True), cancelled=lambda: True)
    with pytest.raises(Cancelled):
        spans(ENDLESS)

# SPDX-License-Identifier: MIT
"""Two texts as rows that stand beside each other."""

import pytest

from icc_editor.post.segment import BLOCK, SegmentRecord, SegmentState
from icc_editor.services.translating.rows import Row, rows_of
from icc_editor.services.translating.segments import text_segments
from tests.services.translating.edit_scripts import Teller
from tests.services.translating.script_truth import found_in


def rows(source, target, *pairs):
    records = [SegmentRecord(BLOCK, *pair, SegmentState.TRANSLATED) for pair in pairs]
    segments = text_segments(source, target, records, ("en", "km")).segments
    return rows_of(segments, source.count("\n") + 1, target.count("\n") + 1)


ONE, TWO, THREE = "The first one.", "The second of them.", "And now a third."
MOT, PIR, BEI = "ទីមួយ។", "ទីពីរនៃពួកគេ។", "ហើយឥឡូវទីបី។"


def test_what_belongs_together_stands_in_one_row_with_the_blank_lines_below():
    found = rows(f"{ONE}\n\n{TWO}\n", f"{MOT}\n\n\n{PIR}", (ONE, MOT), (TWO, PIR))
    assert found == (Row(0, 2, 3), Row(1, 2, 1))


def test_what_is_not_translated_stands_beside_nothing():
    found = rows(f"{ONE}\n\n{TWO}\n\n{THREE}", f"{MOT}\n\n{BEI}", (ONE, MOT), (THREE, BEI))
    assert found == (Row(0, 2, 2), Row(1, 2, 0), Row(2, 1, 1))


def test_an_empty_translation_gives_its_one_line_to_the_first_row():
    assert rows(f"{ONE}\n\n{TWO}", "") == (Row(0, 2, 1), Row(1, 1, 0))
    assert rows("", "") == (Row(-1, 1, 1),)
    assert rows("\n\n", "") == (Row(-1, 3, 1),)


def test_a_translation_without_source_stands_alone():
    found = rows(ONE, f"{MOT}\n\n{PIR}", (ONE, MOT), (TWO, PIR))
    assert found == (Row(0, 1, 2), Row(1, 0, 1))


def test_what_was_moved_in_one_text_has_a_row_in_each():
    found = rows(
        f"{TWO}\n\n{ONE}\n\n{THREE}",
        f"{MOT}\n\n{PIR}\n\n{BEI}",
        *((ONE, MOT), (TWO, PIR), (THREE, BEI)),
    )
    apart = [row for row in found if row.is_apart]
    assert len(apart) == 2
    assert {row.segment for row in apart} in ({0}, {1})
    assert sum(row.source_lines for row in found) == 5
    assert sum(row.target_lines for row in found) == 5


@pytest.mark.parametrize("seed", range(150))
def test_rows_have_every_line_of_both_texts_in_order(seed):
    story = Teller(f"rows {seed}").story()
    segments = found_in(story).segments
    lines = [text.count("\n") + 1 for text in (story.source, story.target)]
    found = rows_of(segments, *lines)
    assert [sum(row.source_lines for row in found), sum(row.target_lines for row in found)] == lines
    at = [0, 0]
    for row in found:
        segment = segments[row.segment]
        for side, (units, count) in enumerate(
            ((segment.sources, row.source_lines), (segment.targets, row.target_lines))
        ):
            if count:
                here = range(at[side], at[side] + count)
                assert any(unit.first_line in here for unit in units)
            at[side] += count
    assert {row.segment for row in found} == set(range(len(segments)))

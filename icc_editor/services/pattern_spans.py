# SPDX-License-Identifier: MIT
"""Finds a regular expression in the worker, which is ended when the expression takes for ever.

Python's engine knows no limit of its own: ``(a+)+$`` on a line of thirty letters is enough.
"""

import re
from array import array
from collections.abc import Iterator

from icc_editor.post.job import CancelCheck, never_cancelled
from icc_editor.services.finding import Spans, Wanted
from icc_editor.worker.protocol import Worker
from icc_editor.worker.tasks import OFFSETS, TEXT_ENCODING, TEXT_ERRORS

DEADLINE_S = 10.0


def pattern_spans(
    worker: Worker,
    wanted: Wanted,
    *,
    deadline_s: float = DEADLINE_S,
    cancelled: CancelCheck = never_cancelled,
) -> Spans:
    """Return what says where the pattern in ``wanted`` stands in a text, in code points.

    It raises ``WorkerDeadline`` when one text takes longer than ``deadline_s`` seconds, and
    whatever else ``Worker.call`` does.

    Raises:
        re.error: The text is no pattern.
    """
    re.compile(wanted.text)

    def spans(text: str) -> Iterator[tuple[int, int]]:
        reply = worker.call(
            "pattern",
            {
                "pattern": wanted.text,
                "match_case": wanted.match_case,
                "whole_words": wanted.whole_words,
            },
            text.encode(TEXT_ENCODING, TEXT_ERRORS),
            deadline=deadline_s,
            cancelled=cancelled,
        )
        offsets = array(OFFSETS, reply.blob)
        return zip(offsets[::2], offsets[1::2], strict=True)

    return spans

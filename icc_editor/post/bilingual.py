# SPDX-License-Identifier: MIT
"""A translation as other programs exchange it: pairs of texts, each with a name of its own."""

from dataclasses import dataclass

from icc_editor.post.segment import SegmentState


@dataclass(frozen=True, slots=True)
class BilingualUnit:
    r"""A source text and its translation.

    ``id`` says which segment it is and what its translation was when the file was made (see
    ``formats.exchange.unit_ids``).  The texts are without the signs of their blocks, with ``\n``
    line ends; ``target`` is empty when there is none.  ``state`` None: the file does not say.
    ``notes`` are what people wrote beside it; ``kind`` is what it is, for whom the file is for.
    """

    id: str
    source: str
    target: str = ""
    state: SegmentState | None = None
    notes: tuple[str, ...] = ()
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Bilingual:
    """The units of one translation of a post; ``post_id`` is empty when a file does not say it."""

    source_language: str
    target_language: str
    units: tuple[BilingualUnit, ...]
    post_id: str = ""
    title: str = ""

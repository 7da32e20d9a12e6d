# SPDX-License-Identifier: MIT
"""The checks of a translation as one: every segment by itself, then all of them together.

Pure: no files, no clock.  ``TranslationCheck`` remembers what it found in a segment, so that after
a change only the segments that were touched are checked again.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.document import BlockKind
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.segment import Segment
from icc_editor.services.terms import Terms
from icc_editor.services.translation_checks.endings import check_endings
from icc_editor.services.translation_checks.findings import Found, diagnostics
from icc_editor.services.translation_checks.names import NamesCheck
from icc_editor.services.translation_checks.numbers import check_numbers
from icc_editor.services.translation_checks.parts import PartKind, check_parts, definitions
from icc_editor.services.translation_checks.sides import Pair
from icc_editor.services.translation_checks.signs import check_signs
from icc_editor.services.translation_checks.structure import check_lists, check_structure
from icc_editor.services.translation_checks.terms import check_terms
from icc_editor.services.translation_checks.wording import check_wording
from icc_editor.services.translation_checks.writing import check_digits, check_writing

_SLUG = "field:slug"
_WHOLE = frozenset({PartKind.TABLE, PartKind.PICTURE})


def check_translation(
    segments: Iterable[Segment],
    languages: tuple[str, str],
    *,
    terms: Terms | None = None,
    style: NumberStyle | None = None,
    digits: str = "",
) -> tuple[Diagnostic, ...]:
    """Return what is to be pointed out in a translation, segment by segment.

    Args:
        segments: All of them in order: fields, text, tables.
        languages: Of source and target.
        terms: What shall be called how.
        style: How the translation writes numbers; None: as is usual in its language.
        digits: Which digits a Khmer version is to have, ``latin`` or ``khmer``; else those it
            mostly has.
    """
    return TranslationCheck(languages, terms=terms, style=style, digits=digits).check(segments)


@dataclass(slots=True)
class Work:
    """How much a check had to do anew."""

    segments_checked: int = 0


_Key = tuple[str, str, str, tuple[BlockKind, ...], tuple[BlockKind, ...]]


class TranslationCheck:
    """Checks the same translation again and again; for one thread at a time."""

    def __init__(
        self,
        languages: tuple[str, str],
        *,
        terms: Terms | None = None,
        style: NumberStyle | None = None,
        digits: str = "",
    ) -> None:
        """Take what does not change while it is worked on; see ``check_translation``."""
        self.work = Work()
        """What the last check had to do."""
        self._languages = languages
        self._terms = terms
        self._names = NamesCheck()
        self._style = style
        self._digits = digits
        self._known: tuple[dict[str, str], dict[str, str]] = ({}, {})
        self._pairs: dict[_Key, Pair] = {}
        self._found: dict[_Key, tuple[Found, ...]] = {}

    def check(self, segments: Iterable[Segment]) -> tuple[Diagnostic, ...]:
        """Return what ``check_translation`` does, with what was found before."""
        self.work = Work()
        checked = [segment for segment in segments if segment.address != _SLUG]
        pairs = self._read(checked)
        self._take_definitions(checked)
        before, self._found = self._found, {}
        found = [self._of_segment(pair, before) for pair in pairs]
        _take_out_moved(found)
        at = {id(pair): place for place, pair in enumerate(pairs)}
        for its in (
            *check_lists(checked, pairs),
            *check_digits(pairs, self._digits),
            *self._names.check(pairs),
        ):
            found[at[id(its.pair)]].append(its)
        return diagnostics(its for of_pair in found for its in of_pair)

    def check_segment(self, segment: Segment) -> tuple[Diagnostic, ...]:
        """Return what is to be pointed out in one segment, without a look at the others."""
        return diagnostics(self._of_segment(Pair.of(segment, self._languages), {}))

    def _read(self, segments: Sequence[Segment]) -> list[Pair]:
        """Return the segments to be checked; what was read the last time is not read again."""
        before, self._pairs = self._pairs, {}
        pairs = []
        for segment in segments:
            key = _key(segment)
            known = before.pop(key, None) or self._pairs.get(key)
            pair = known.at(segment) if known is not None else Pair.of(segment, self._languages)
            self._pairs[key] = pair
            pairs.append(pair)
        return pairs

    def _take_definitions(self, segments: Sequence[Segment]) -> None:
        known = tuple(
            definitions(
                "\n".join(unit.text for units in side for unit in units if "]:" in unit.text)
            )
            for side in (
                [segment.sources for segment in segments],
                [segment.targets for segment in segments],
            )
        )
        if known != self._known:
            self._known = (known[0], known[1])
            self._found = {}

    def _of_segment(self, pair: Pair, before: Mapping[_Key, tuple[Found, ...]]) -> list[Found]:
        key = _key(pair.segment)
        known = before.get(key)
        if known is None:
            self.work.segments_checked += 1
            known = tuple(self._anew(pair))
        self._found[key] = known
        return [replace(its, pair=pair) for its in known]

    def _anew(self, pair: Pair) -> Iterator[Found]:
        segment = pair.segment
        if not (pair.source.is_readable and pair.target.is_readable):
            return
        if not segment.is_translated:
            yield from check_parts(pair, *self._known)
            return
        if segment.is_parked:
            yield from self._of_parked(pair)
            return
        wording = list(check_wording(pair))
        yield from wording
        if not segment.target.strip():
            return
        yield from check_structure(pair)
        yield from _without_typed_figures(
            [*check_parts(pair, *self._known), *check_numbers(pair, self._style)]
        )
        if any(its.code == "untranslated" for its in wording):
            return
        yield from check_endings(pair)
        yield from check_signs(pair)
        yield from check_writing(pair)
        if self._terms is not None:
            yield from check_terms(pair, self._terms)

    def _of_parked(self, pair: Pair) -> Iterator[Found]:
        """Yield what is wrong in a paragraph that translates nothing."""
        if pair.target.units:
            yield Found("added_text", Severity.HINT, pair, (0, len(pair.target.text)))
        for its in check_parts(pair, *self._known):
            if its.opposite is not None and its.opposite.thing[0] in _WHOLE:
                yield its
        yield from check_signs(pair)
        yield from check_writing(pair)
        if self._terms is not None:
            yield from check_terms(pair, self._terms)


def _key(segment: Segment) -> _Key:
    """Return all that the checks of a segment by itself hang on."""
    return (
        segment.address,
        segment.source,
        segment.target,
        tuple(unit.kind for unit in segment.sources),
        tuple(unit.kind for unit in segment.targets),
    )


def _without_typed_figures(found: Sequence[Found]) -> Iterator[Found]:
    """Yield findings without numbers that only stand in the place of a figure, or it in theirs."""
    typed = {
        f"number_{its}": sum(one.code == f"figure_{other}" for one in found)
        for its, other in (("added", "missing"), ("missing", "added"))
    }
    for its in found:
        if typed.get(its.code):
            typed[its.code] -= 1
        else:
            yield its


def _take_out_moved(found: Sequence[list[Found]]) -> None:
    """Take out what is missing in one segment and added in another: it was moved."""
    missing: dict[tuple[object, ...], list[tuple[int, Found]]] = defaultdict(list)
    for place, its_found in enumerate(found):
        for its in its_found:
            if its.opposite is not None and its.opposite.is_missing:
                missing[its.opposite.thing].append((place, its))
    for place, its_found in enumerate(found):
        for its in list(its_found):
            if its.opposite is None or its.opposite.is_missing:
                continue
            thing, reach = its.opposite.thing, its.opposite.reach
            near = len(found) if reach is None else reach
            there = next((m for m in missing[thing] if abs(m[0] - place) <= near), None)
            if there is not None:
                missing[thing].remove(there)
                its_found.remove(its)
                found[there[0]].remove(there[1])

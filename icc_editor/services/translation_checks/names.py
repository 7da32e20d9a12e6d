# SPDX-License-Identifier: MIT
"""Names that are spelled two ways in one translation: Battambang and Batambang, សុខា and សុក្ខា.

Known names (provinces, parties) are compared with each other; of unknown ones, in Latin letters
those with a capital, in Khmer those of two words behind លោក and the like, and only where the
sources have a name in common.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import OSA

from icc_editor.post.diagnostic import Severity
from icc_editor.services.figures_check.names import Kind, known_names
from icc_editor.services.figures_check.vocabulary import Named, Vocabulary
from icc_editor.services.translation_checks.findings import Found
from icc_editor.services.translation_checks.sides import Pair, Side
from icc_editor.text.khmer.fold import fold_key
from icc_editor.text.khmer.letters import COENG, LETTERS, MARKS, ZWSP, is_mark
from icc_editor.text.languages import KHMER

_LATIN = "A-Za-zÀ-ÖØ-öø-ÿœŒ"
_CAPITAL = re.compile(f"(?<![{_LATIN}'’.-])[A-ZÀ-ÖØ-Þ][{_LATIN}]+(?:[-][{_LATIN}]+)*")
_TITLES = (
    *("លោកស្រី", "លោកជំទាវ", "លោក", "អ្នកស្រី", "អ្នកនាង", "កញ្ញា", "ឯកឧត្តម", "សម្តេច", "អ្នកឧកញ៉ា"),
    *("ឧកញ៉ា", "ព្រះតេជគុណ", "ភិក្ខុ"),
)
_KHMER = f"{LETTERS}{MARKS}{ZWSP}"
_TITLED = re.compile(
    f"(?:{'|'.join(_TITLES)})[ {ZWSP}\u00a0]{{0,3}}(?P<name>[{_KHMER}]{{2,14}}[ \u00a0]"
    f"(?P<second>[{_KHMER}]{{2,60}}))"
)
_INSIDE = re.compile(r"[\w,'’(-] ?\Z")
# ឥសាន is said like អិសាន.
_ALIKE = str.maketrans(
    {
        "ឥ": "អិ",
        "ឦ": "អី",
        "ឧ": "អុ",
        "ឩ": "អូ",
        "ឪ": "អូ",
        "ឯ": "អែ",
        "ឰ": "អៃ",
        "ឱ": "អោ",
        "ឳ": "អៅ",
    }
)
_SHORTEST = 5
_LONG = 9
_MOST_NAMES = 400
_SECOND = 14
"""Code points of a name's second word; what is longer runs on into the sentence."""
# Endings that make another word of a name: Cambodge, Cambodgien; Khmer, Khmers.
_INFLECTED = 3


@dataclass(frozen=True, slots=True)
class _Name:
    pair: Pair
    start: int
    end: int
    key: str  # as it is compared
    first: bool = False  # of its sentence: any word has a capital there

    @property
    def written(self) -> str:
        return self.pair.target.text[self.start : self.end]


class NamesCheck:
    """Looks for names spelled two ways; the names everybody knows are put in order once."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._known: dict[str, list[Named]] = {}

    def _find_known(self, sides: Iterable[Side]) -> None:
        """Look for known names in texts that were not looked at before; forget all others."""
        before, self._known = self._known, {}
        for side in sides:
            found = before.get(side.prose)
            if found is None:
                found = self._vocabulary.find_in(side.folded)
            self._known[side.prose] = found

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        kinds = tuple(f"{kind}:" for kind in (Kind.WHO, Kind.WHERE))
        keys = (
            (fold_key(name), frozenset({its}))
            for name, its in known_names()
            if its.startswith(kinds)
        )
        return Vocabulary({}, tuple(keys))

    def check(self, pairs: Sequence[Pair]) -> Iterator[Found]:
        """Yield the rarer spelling of each such name."""
        self._find_known(pair.target for pair in pairs)
        known: dict[str, list[_Name]] = {}
        taken: dict[int, list[tuple[int, int]]] = {}
        others: list[_Name] = []
        for place, pair in enumerate(pairs):
            spans = taken.setdefault(place, [])
            for named in self._known[pair.target.prose]:
                spans.append((named.start, named.end))
                key = fold_key(pair.target.prose[named.start : named.end])
                name = _Name(pair, named.start, named.end, key)
                known.setdefault(" ".join(sorted(named.concepts)), []).append(name)
            others += (
                name
                for name in _unknown(pair)
                if not any(start < name.end and name.start < end for start, end in spans)
            )
        for names in known.values():
            yield from _of_known(names)
        yield from _of_unknown(others, pairs)


def _of_known(names: Sequence[_Name]) -> Iterator[Found]:
    count = Counter(name.key for name in names)
    if len(count) < 2:
        return
    usual = max(count, key=lambda key: (count[key], -[n.key for n in names].index(key)))
    like = next(name for name in names if name.key == usual)
    for name in names:
        if name.key != usual and _are_near(name.key, usual, known=True):
            yield _two_ways(name, like.written)


def _two_ways(name: _Name, expected: str) -> Found:
    facts = (("expected", expected),)
    span = (name.start, name.end)
    return Found("name_two_ways", Severity.HINT, name.pair, span, None, expected, facts)


def _are_near(one: str, other: str, *, known: bool = False) -> bool:
    if one in other or other in one:
        return False
    most = max(len(one), len(other))
    allowed = max(2, most // 3) if known else 1 + (most >= _LONG)
    return int(OSA.distance(one, other, score_cutoff=allowed)) <= allowed


# -- names nobody knows -------------------------------------------------------------------------


def _sound(name: str) -> str:
    """Return a Khmer name as it is compared: what is said alike is written alike."""
    return fold_key(name).translate(_ALIKE)


def _unknown(pair: Pair) -> Iterator[_Name]:
    text = pair.target.prose
    if pair.target.language == KHMER:
        for match in _TITLED.finditer(text):
            yield _Name(pair, match.start("name"), match.end("name"), _sound(match["name"]))
        return
    for match in _CAPITAL.finditer(text):
        key = fold_key(match[0])
        if len(key) >= _SHORTEST:
            first = not _INSIDE.search(text, max(0, match.start() - 3), match.start())
            yield _Name(pair, match.start(), match.end(), key, first)


def _of_unknown(names: Sequence[_Name], pairs: Sequence[Pair]) -> Iterator[Found]:
    if not names or len({name.key for name in names}) > _MOST_NAMES:
        return
    if names[0].pair.target.language == KHMER:
        yield from _of_khmer(names)
        return
    small = {word for pair in pairs for word in _small_words(pair.target.prose)}
    theirs = {
        fold_key(match[0]) for pair in pairs for match in _CAPITAL.finditer(pair.source.prose)
    }
    inside = {name.key for name in names if not name.first} | theirs
    count = Counter(name.key for name in names if name.key not in small and name.key in inside)
    for key in count:
        near = [its for its in count if its != key and _is_respelled(key, its)]
        if not near or key in theirs:
            continue
        best = max(near, key=lambda its: (its in theirs, count[its]))
        if not (best in theirs or count[best] > count[key]) and list(count).index(best) > list(
            count
        ).index(key):
            continue
        like = next(name for name in names if name.key == best)
        for name in names:
            if name.key == key:
                yield _two_ways(name, like.written)


_SMALL = re.compile(f"(?<![{_LATIN}])[a-zà-öø-ÿ][{_LATIN}]+")


def _small_words(text: str) -> Iterator[str]:
    return (fold_key(match[0]) for match in _SMALL.finditer(text))


def _is_respelled(one: str, other: str) -> bool:
    """Return whether two words are one name, and not two forms of it."""
    short = min(len(one), len(other))
    same = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), short)
    if same >= short - _INFLECTED and len(one) != len(other):
        return False
    return one[0] == other[0] and _are_near(one, other)


def _of_khmer(names: Sequence[_Name]) -> Iterator[Found]:
    """Yield Khmer names that are near another one, of which the sources name the same."""
    groups: list[list[_Name]] = []
    for name in names:
        for group in groups:
            same = _cut(name, group[0], allowed=0)
            if same is not None:
                group.append(same)
                break
        else:
            groups.append([name])
    groups.sort(key=len, reverse=True)
    for at, group in enumerate(groups):
        for usual in groups[:at]:
            near = [(name, _cut(name, usual[0], allowed=2)) for name in group]
            if not _have_name_in_common(group, usual) or any(cut is None for _n, cut in near):
                continue
            for name, cut in near:
                shortest = _cut(usual[0], name, allowed=2) or usual[0]
                yield _two_ways(cut or name, shortest.written)
            break


def _cut(name: _Name, like: _Name, *, allowed: int) -> _Name | None:
    """Return a name without what runs on behind it, when it is ``like`` but for a few signs."""
    best: tuple[int, _Name] | None = None
    for one in _endings(name):
        for other in _endings(like):
            if abs(len(one.key) - len(other.key)) > allowed:
                continue
            if min(len(one.key), len(other.key)) < _SHORTEST:
                continue
            apart = int(OSA.distance(one.key, other.key, score_cutoff=allowed))
            if apart <= allowed and (best is None or apart < best[0]):
                best = (apart, one)
    return best[1] if best else None


def _endings(name: _Name) -> list[_Name]:
    """Return what the name may be: all of it, or a part of its last word, by whole letters."""
    text = name.pair.target.prose
    space = max(text.rfind(" ", name.start, name.end), text.rfind("\u00a0", name.start, name.end))
    if name.end - space - 1 <= _SECOND // 2:
        return [name]
    found = [name] if name.end - space - 1 <= _SECOND else []
    found += (
        _Name(name.pair, name.start, end, _sound(text[name.start : end]))
        for end in range(space + 3, min(name.end, space + 1 + _SECOND))
        if not is_mark(text[end]) and text[end - 1] != COENG
    )
    return found


def _have_name_in_common(ones: Iterable[_Name], others: Iterable[_Name]) -> bool:
    theirs = [
        {match[0] for name in names for match in _CAPITAL.finditer(name.pair.source.prose)}
        for names in (ones, others)
    ]
    return bool(theirs[0] & theirs[1])

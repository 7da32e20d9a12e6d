# SPDX-License-Identifier: MIT
"""A passage read: its numbers, and for each whose it is and what it counts.

Whose: parties and provinces are bound to the numbers of their clause.  What: the name right after
the number or, in Khmer, right before it.  Dates, years, ordinals and the numbers of articles and
pages are no amounts.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise
from typing import TypeVar

from icc_editor.services.figures_check import words
from icc_editor.services.figures_check.before import SPACES
from icc_editor.services.figures_check.binding import Binding, bind
from icc_editor.services.figures_check.counted import Counted
from icc_editor.services.figures_check.names import AXES, OWNERS, Kind
from icc_editor.services.figures_check.no_amounts import LOOK_AROUND, Sieve
from icc_editor.services.figures_check.passages import Passage
from icc_editor.services.figures_check.ranges import followed, ranges, with_shared_scales
from icc_editor.services.figures_check.vocabulary import Named, Vocabulary
from icc_editor.text.khmer.letters import TO_LATIN_DIGITS
from icc_editor.text.numbers.reader import read_numbers
from icc_editor.text.numbers.spelled.reader import read_spelled_numbers
from icc_editor.text.numbers.token import NumberKind, NumberToken, digits_of

_ROUNDED = 1000  # words of whole thousands often round
_GROUP = 3  # digits between separators
_LONGEST = 20_000
_MOST_NUMBERS = 300
"""Code points and numbers of a passage; one with more is no text, and is not read."""
_NOTHING: frozenset[str] = frozenset()
_BALLOTS = f"{Kind.BALLOTS}:"


@dataclass(frozen=True, slots=True)
class Around:
    """What was said before a passage and holds in it: names and years of a heading, a lead-in."""

    bound: tuple[frozenset[str], ...] = (_NOTHING,) * len(AXES)
    measures: frozenset[str] = _NOTHING
    years: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Amount:
    """A number of a passage, in code points, with what is said about it.

    ``whose`` has a binding for each of ``AXES``.  ``unit`` is what it counts as said beside it;
    ``foreign`` when that is a word nobody knows; ``near`` what its sentence counts at all.
    ``rough`` when it is said to be so; ``bound`` -1 when the true number is no greater (*nearly*),
    1 when it is no less (*more than*).  ``difference`` when it is one of two numbers, ``said`` when
    it stands in somebody's words, ``whole`` when it is all of something (*of 1,646*).  ``years``
    are those its sentence names (``dated``) or an earlier one; ``elsewhen`` when it is about the
    past or a plan.  ``spelled`` when it is in words.
    """

    token: NumberToken
    written: str
    sentence: int
    whose: tuple[Binding, ...]
    unit: frozenset[str] = _NOTHING
    foreign: bool = False
    near: frozenset[str] = _NOTHING
    rough: bool = False
    bound: int = 0
    difference: bool = False
    said: bool = False
    whole: bool = False
    elsewhen: bool = False
    years: frozenset[int] = frozenset()
    dated: bool = False
    spelled: bool = False

    @property
    def figures(self) -> str:
        """Return it as digits would have it, with no word: what is told by the digits."""
        return _in_digits(self.token) if self.spelled else self.written

    @property
    def concepts(self) -> frozenset[str]:
        """Return whose it is, on all axes together."""
        return frozenset().union(*(binding.concepts for binding in self.whose))


@dataclass(frozen=True, slots=True)
class ReadPassage:
    """A passage with its amounts.

    ``small`` are words below ten (*one of them*), which seldom count; ``asides`` the values of
    numbers that are no amounts: days, years, ordinals; ``names`` all that is named; ``after`` is
    what holds in what follows; ``parties`` where somebody is named.
    """

    passage: Passage
    amounts: tuple[Amount, ...]
    small: tuple[Amount, ...]
    asides: frozenset[Fraction]
    names: frozenset[str]
    after: Around
    parties: tuple[Named, ...] = ()


def read_passage(
    passage: Passage, language: str, vocabulary: Vocabulary, around: Around
) -> ReadPassage:
    """Return the amounts of ``passage`` and what they are about."""
    return _Reader(passage, language, vocabulary, around).read()


class _Reader:
    def __init__(
        self, passage: Passage, language: str, vocabulary: Vocabulary, around: Around
    ) -> None:
        self._passage = passage
        self._text = passage.text
        self._small_text = words.in_small(passage.text)
        self._around = around
        self._language = language
        readable = len(self._text) <= _LONGEST
        tokens = read_numbers(self._text, language) if readable else []
        words_of = read_spelled_numbers(self._text, language) if readable else []
        self._spelled = {its.token.start: its for its in words_of if self._is_in_line(its.token)}
        self._named = vocabulary.find(self._text) if readable else []
        tokens = _regrouped(self._text, tokens if len(tokens) <= _MOST_NUMBERS else [])
        tokens += [its.token for its in self._spelled.values() if not its.small]
        tokens = [its for its in tokens if not self._is_in_name(its)]
        tokens.sort(key=_start_of)
        begin = ranges(self._text, tokens)
        self._tokens = with_shared_scales(self._text, tokens, begin)
        self._followed = followed(self._tokens, begin)
        small = (its.token for its in self._spelled.values() if its.small)
        self._small = [its for its in small if not self._is_in_name(its)]
        heads = f"{passage.row_label}\n{passage.column_label}"
        self._heads = vocabulary.find(heads) if heads.strip() else []
        self._head_counts = frozenset().union(*(its.counts for its in self._heads))
        self._sieve = Sieve(self._text, self._small_text, self._named, self._spelled)

    def read(self) -> ReadPassage:
        amounts: list[Amount] = []
        small: list[Amount] = []
        carried = self._around
        bounds = self._sentences()
        for number, (start, end) in enumerate(bounds):
            named, tokens = _within(self._named, start, end), _within(self._tokens, start, end)
            words_of = _within(self._small, start, end)
            if not named and not tokens and not words_of:
                continue
            before = carried
            found, carried = self._sentence(number, (start, end), named, tokens, before)
            amounts += found
            if words_of:
                both = sorted([*tokens, *words_of], key=_start_of)
                found, _after = self._sentence(number, (start, end), named, both, before, words_of)
                small += found
        counted = {amount.token.start for amount in amounts}
        asides = frozenset(
            value
            for token in self._tokens
            if token.start not in counted
            for value in (*token.values, *(v for part in token.parts for v in part.values))
        )
        names = frozenset().union(*(its.concepts for its in (*self._named, *self._heads)))
        parties = tuple(its for its in self._named if its.of(Kind.WHO))
        return ReadPassage(
            self._passage, tuple(amounts), tuple(small), asides, names, carried, parties
        )

    def _is_in_line(self, token: NumberToken) -> bool:
        return "\n" not in self._text[token.start : token.end]

    def _is_in_name(self, token: NumberToken) -> bool:
        """Return whether a number is part of a name: Station 0103."""
        return any(its.start < token.start and token.end <= its.end for its in self._named)

    def _sentences(self) -> list[tuple[int, int]]:
        starts = [0, *(match.end() for match in words.SENTENCE_END.finditer(self._text))]
        return list(zip(starts, [*starts[1:], len(self._text)], strict=True))

    def _sentence(
        self,
        number: int,
        span: tuple[int, int],
        named: Sequence[Named],
        tokens: Sequence[NumberToken],
        carried: Around,
        wanted: Sequence[NumberToken] | None = None,
    ) -> tuple[list[Amount], Around]:
        """Return the amounts of a sentence, or the ``wanted`` alone, and what holds behind it."""
        plain, years = self._sieve.amounts(tokens)
        near = self._head_counts.union(*(its.counts for its in named))
        after = self._after(named, near, years, carried)
        if not plain:
            return [], after
        of_all = bool(words.OF_ALL.search(self._small_text, *span))
        whose = [
            self._bindings(kind, span, named, plain, _NOTHING if of_all else carried.bound[axis])
            for axis, kind in enumerate(OWNERS)
        ]
        elsewhen = bool(words.OTHER_TIME.search(self._small_text, *span))
        said = [match.span() for match in words.SAID.finditer(self._text, *span)]
        counted = Counted(self._text, self._language, named, tokens)
        found = []
        for place, token in enumerate(plain):
            if wanted is not None and token not in wanted:
                continue
            unit, foreign = self._unit(token, counted)
            its_whose = tuple(bindings[place] for bindings in whose)
            before = self._small_text[max(span[0], token.start - LOOK_AROUND) : token.start]
            bare = before.rstrip(SPACES)
            behind = self._text[token.end : min(span[1], token.end + LOOK_AROUND)]
            about = words.APPROX_BEFORE.stand_in(bare)
            found.append(
                Amount(
                    token,
                    self._text[token.start : token.end],
                    number,
                    (
                        *its_whose,
                        Binding(frozenset(its for its in unit if its.startswith(_BALLOTS))),
                    ),
                    unit,
                    foreign,
                    near or carried.measures,
                    rough=self._is_said_roughly(token)
                    or bool(about or words.APPROX_AFTER.match(behind)),
                    bound=_bound_of(bare) if about else 0,
                    difference=_is_difference(before, bare, behind),
                    said=any(start < token.start < end for start, end in said),
                    whole=words.WHOLE_BEFORE.stand_in(bare)
                    or words.WHOLE_AFTER.match(behind) is not None
                    or (of_all and not any(its.concepts for its in its_whose)),
                    elsewhen=elsewhen,
                    years=years or carried.years,
                    dated=bool(years),
                    spelled=token.start in self._spelled,
                )
            )
        return found, after

    def _unit(self, token: NumberToken, counted: Counted) -> tuple[frozenset[str], bool]:
        """Return what a number counts, or the one that ends its range."""
        if self._heads:
            return self._head_counts, False
        unit, foreign = counted.by(token)
        if not unit and token.start in self._followed:
            return counted.by(self._followed[token.start])
        return unit, foreign

    def _is_said_roughly(self, token: NumberToken) -> bool:
        """Return whether a number in words is a round one: a dozen, three hundred."""
        spelled = self._spelled.get(token.start)
        if spelled is None:
            return False
        digits = [str(its) for its in token.values]
        return spelled.rough or all(len(its) > 2 and not its[2:].strip("0") for its in digits)

    @staticmethod
    def _after(
        named: Sequence[Named], near: frozenset[str], years: frozenset[int], carried: Around
    ) -> Around:
        if not (named or near or years):
            return carried
        bound = tuple(
            next((its for name in reversed(named) if (its := name.of(kind))), before)
            for kind, before in zip(AXES, carried.bound, strict=True)
        )
        return Around(bound, near or carried.measures, years or carried.years)

    # -- whose it is ----------------------------------------------------------------------------

    def _bindings(
        self,
        kind: Kind,
        span: tuple[int, int],
        named: Sequence[Named],
        tokens: Sequence[NumberToken],
        carried: frozenset[str],
    ) -> list[Binding]:
        owners = [its for its in named if its.of(kind)]
        mentions = [(its.start, its.of(kind)) for its in owners]
        if self._heads:
            heads = frozenset().union(*(its.of(kind) for its in self._heads))
            if heads or not mentions:
                return [Binding(heads or carried, bool(heads))] * len(tokens)
        if not mentions:
            return [Binding(carried, not carried)] * len(tokens)
        cuts = [match.start() for match in words.CLAUSE_END.finditer(self._text, *span)]
        cuts = [
            cut
            for cut in cuts
            if not any(token.start <= cut < token.end for token in self._tokens)
            and not any(its.start <= cut < its.end for its in named)
        ]
        starts = [token.start for token in tokens]
        joint = self._joint(owners, starts)
        if joint is None:
            return bind(mentions, starts, cuts, self._small_within(span))
        both = frozenset().union(*(its.of(kind) for its in joint))
        apart = [(its.start, its.of(kind)) for its in owners if its not in joint]
        mentions = sorted([*apart, (joint[0].start, both)])
        cuts = [cut for cut in cuts if not joint[0].start < cut < joint[-1].start]
        bound = bind(mentions, starts, cuts, self._small_within(span))
        return [Binding(its.concepts, its.sure and its.concepts != both) for its in bound]

    def _small_within(self, span: tuple[int, int]) -> list[int]:
        return [its.start for its in _within(self._small, *span)]

    def _joint(self, owners: Sequence[Named], numbers: Sequence[int]) -> list[Named] | None:
        """Return the names that share one number: *A and B shared 157*; None where none do."""
        runs: list[list[Named]] = []
        for its in owners:
            if runs and words.JOINED.fullmatch(self._text, runs[-1][-1].end, its.start):
                runs[-1].append(its)
            else:
                runs.append([its])
        for place, run in enumerate(runs):
            before = runs[place - 1][-1].end if place else 0
            after = runs[place + 1][0].start if place + 1 < len(runs) else len(self._text)
            ahead = [n for n in numbers if before <= n < run[0].start]
            behind = [n for n in numbers if run[-1].end <= n < after]
            if len(run) > 1 and len(behind) == 1 and not ahead:
                return run
        return None


_Placed = TypeVar("_Placed", Named, NumberToken)


def _within(found: Sequence[_Placed], start: int, end: int) -> Sequence[_Placed]:
    """Return what begins from ``start`` on and before ``end``; ``found`` is in order."""
    first = bisect_left(found, start, key=_start_of)
    return found[first : bisect_left(found, end, lo=first, key=_start_of)]


def _start_of(placed: Named | NumberToken) -> int:
    return placed.start


def _regrouped(text: str, tokens: Sequence[NumberToken]) -> list[NumberToken]:
    """Return the tokens, with those as one that a lost or doubled digit parts: 3 56 824."""
    found = list(tokens)
    if not any(other.start == one.end + 1 for one, other in pairwise(tokens)):
        return found
    latin = text.translate(TO_LATIN_DIGITS)
    for match in words.WRONGLY_GROUPED.finditer(latin):
        pieces = match[0].split(match["mark"])
        if sum(len(piece) != _GROUP for piece in pieces[1:]) != 1 or len(pieces[0]) > _GROUP:
            continue
        inside = [its for its in found if match.start() <= its.start < match.end()]
        if len(inside) < 2 or (inside[0].start, inside[-1].end) != match.span():
            continue
        if any(its.kind is not NumberKind.NUMBER for its in inside):
            continue
        value = Fraction(int("".join(pieces)))
        first = found.index(inside[0])
        found[first : first + len(inside)] = [
            replace(
                inside[0],
                end=match.end(),
                values=frozenset({value}),
                digits=digits_of(text[match.start() : match.end()]),
                parts=tuple(inside),
            )
        ]
    return found


def _in_digits(token: NumberToken) -> str:
    """Return the digits of a number in words, without the zeros that a scale word says."""
    value = max(token.values)
    if value.denominator != 1:
        return ""
    digits = str(abs(value.numerator))
    return digits.rstrip("0") if value and not value % _ROUNDED else digits


def _bound_of(before: str) -> int:
    """Return -1 when the words before a number say that it is not reached, 1 when it is passed."""
    if words.LESS_BEFORE.stand_in(before):
        return -1
    return 1 if words.MORE_BEFORE.stand_in(before) else 0


def _is_difference(before: str, bare: str, behind: str) -> bool:
    """Return whether the words beside a number say that it is how much two others differ."""
    return (
        words.DIFFERENCE_BEFORE.stand_in(bare)
        or words.CHANGED_BEFORE.stand_in(bare)
        or words.AHEAD_BEFORE.search(before) is not None
        or words.DIFFERENCE_AFTER.match(behind) is not None
    )

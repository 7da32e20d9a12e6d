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
from typing import TypeVar

from icc_editor.services.figures_check import words
from icc_editor.services.figures_check.binding import Binding, bind
from icc_editor.services.figures_check.likeness import has_scale
from icc_editor.services.figures_check.names import AXES, OWNERS, PEOPLE, Kind
from icc_editor.services.figures_check.passages import Passage
from icc_editor.services.figures_check.ranges import followed, with_shared_scales
from icc_editor.services.figures_check.vocabulary import Named, Vocabulary
from icc_editor.text.khmer.letters import TO_LATIN_DIGITS, ZWSP
from icc_editor.text.languages import KHMER
from icc_editor.text.numbers.reader import read_numbers
from icc_editor.text.numbers.spelled.reader import read_spelled_numbers
from icc_editor.text.numbers.token import NumberKind, NumberToken, digits_of

_LOOK_AROUND = 40  # code points in which the small words before and after a number are looked for
_UNIT_BEFORE = 24  # code points between a Khmer measure and its number: ឃុំចំនួន ១,១៥៦
_MOST_WORDS = 3  # between a number and what it counts: 489 of the rural communes
_ROUNDED = 1000  # words of whole thousands often round
_GROUP = 3  # digits between separators
_YEARS = range(1900, 2101)
_BUDDHIST_YEARS = range(2443, 2645)
_LONGEST = 20_000
_MOST_NUMBERS = 300
"""Code points and numbers of a passage; one with more is no text, and is not read."""
_SPACE = f" \u00a0\u202f{ZWSP}"
_NO_AMOUNT = frozenset({NumberKind.DATE, NumberKind.TIME})
_NOTHING: frozenset[str] = frozenset()
_NO_MEASURE = frozenset({f"{Kind.MEASURE}:"})  # what only sounds like one
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
        self._tokens = with_shared_scales(self._text, sorted(tokens, key=_start_of))
        self._followed = followed(self._text, self._tokens)
        small = (its.token for its in self._spelled.values() if its.small)
        self._small = [its for its in small if not self._is_in_name(its)]
        heads = f"{passage.row_label}\n{passage.column_label}"
        self._heads = vocabulary.find(heads) if heads.strip() else []

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
        plain, years = self._amounts(tokens)
        measures = [its.of(Kind.MEASURE) | its.of(Kind.BALLOTS) for its in (*named, *self._heads)]
        near = frozenset().union(*measures)
        of_all = bool(words.OF_ALL.search(self._small_text, *span))
        whose = [
            self._bindings(kind, span, named, plain, _NOTHING if of_all else carried.bound[axis])
            for axis, kind in enumerate(OWNERS)
        ]
        elsewhen = bool(words.OTHER_TIME.search(self._small_text, *span))
        said = [match.span() for match in words.SAID.finditer(self._text, *span)]
        found = []
        for place, token in enumerate(plain):
            if wanted is not None and token not in wanted:
                continue
            unit, foreign = self._unit(token, named, tokens)
            if not unit and token.start in self._followed:
                unit, foreign = self._unit(self._followed[token.start], named, tokens)
            whose_now = [bindings[place].concepts for bindings in whose]
            before = self._small_text[max(span[0], token.start - _LOOK_AROUND) : token.start]
            after = self._text[token.end : min(span[1], token.end + _LOOK_AROUND)]
            about = words.APPROX_BEFORE.search(before)
            found.append(
                Amount(
                    token,
                    self._text[token.start : token.end],
                    number,
                    (
                        *(bindings[place] for bindings in whose),
                        Binding(frozenset(its for its in unit if its.startswith(_BALLOTS))),
                    ),
                    unit,
                    foreign,
                    near or carried.measures,
                    rough=self._is_said_roughly(token)
                    or bool(about or words.APPROX_AFTER.match(after)),
                    bound=_bound_of(before) if about else 0,
                    difference=bool(
                        words.DIFFERENCE_BEFORE.search(before)
                        or words.DIFFERENCE_AFTER.match(after)
                    ),
                    said=any(start < token.start < end for start, end in said),
                    whole=bool(words.WHOLE_BEFORE.search(before) or words.WHOLE_AFTER.match(after))
                    or (of_all and not any(whose_now)),
                    elsewhen=elsewhen,
                    years=years or carried.years,
                    dated=bool(years),
                    spelled=token.start in self._spelled,
                )
            )
        return found, self._after(named, near, years, carried)

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
        bound = list(carried.bound)
        for axis, kind in enumerate(AXES):
            own = [its.of(kind) for its in named if its.of(kind)]
            if own:
                bound[axis] = own[-1]
        return Around(tuple(bound), near or carried.measures, years or carried.years)

    # -- what is an amount ----------------------------------------------------------------------

    def _amounts(self, tokens: Sequence[NumberToken]) -> tuple[list[NumberToken], frozenset[int]]:
        """Return the tokens that are amounts, and the years named beside them."""
        amounts, years = list[NumberToken](), set[int]()
        for token in tokens:
            if token.kind is NumberKind.DATE:
                years |= {int(v) for part in token.parts for v in part.values if int(v) in _YEARS}
            if token.kind in _NO_AMOUNT:
                continue
            before = self._small_text[max(0, token.start - _LOOK_AROUND) : token.start]
            year = self._year(token, before)
            if year:
                years.add(year)
            elif not self._is_label(token, before):
                amounts.append(token)
        return amounts, frozenset(years)

    def _year(self, token: NumberToken, before: str) -> int:
        written = self._text[token.start : token.end]
        if len(written) != 4 or not written.isdigit() or token.kind is not NumberKind.NUMBER:
            return 0
        value = int(written)
        if words.YEAR_WORD_BEFORE.search(before):
            return value
        if value in _BUDDHIST_YEARS and not words.YEAR_BEFORE.search(before):
            return 0
        if value not in _YEARS:
            return 0
        beside = words.YEAR_BEFORE.search(before)
        return value if beside or not self._counts(token.end) else 0

    def _counts(self, end: int) -> bool:
        """Return whether a known measure begins right behind ``end``."""
        at = end
        while at < len(self._text) and self._text[at] in _SPACE:
            at += 1
        return any(its.start == at and its.of(Kind.MEASURE) - _NO_MEASURE for its in self._named)

    def _is_label(self, token: NumberToken, before: str) -> bool:
        after = self._text[token.end : token.end + _LOOK_AROUND]
        if words.ORDINAL_AFTER.match(after) or words.NUMBERED_BEFORE.search(before):
            return True
        if words.CODE.fullmatch(self._text, token.start, token.end):
            return True
        if words.KHMER_CLOCK_BEFORE.search(before):
            return True
        if token.start in self._spelled and (
            words.CLOCK_AFTER.match(after) or words.RATIO_BEFORE.search(before)
        ):
            return True
        if words.HOUR_BEFORE.search(before) and words.HOUR_AFTER.match(after):
            return True
        written = self._text[token.start : token.end]
        if words.CLOCK_WRITTEN.fullmatch(written) and words.PART_OF_DAY_AFTER.match(after):
            return True
        is_day = len(written) <= 2 and written.isdigit()
        return is_day and bool(words.MONTH_AFTER.match(after) or words.MONTH_BEFORE.search(before))

    # -- what it counts -------------------------------------------------------------------------

    def _unit(
        self, token: NumberToken, named: Sequence[Named], tokens: Sequence[NumberToken]
    ) -> tuple[frozenset[str], bool]:
        """Return what stands beside a number as what it counts, and whether nobody knows it."""
        if self._heads:
            units = [its.of(Kind.MEASURE) | its.of(Kind.BALLOTS) for its in self._heads]
            return frozenset().union(*units), False
        if sign := self._money(token):
            return frozenset({sign}), False
        end = token.end
        if of := words.OF_AFTER_SCALE.match(self._text, end):
            written = self._text[token.start : end]
            end = of.end() if any(has_scale(written, its) for its in token.values) else end
        if self._language == KHMER and (unit := self._unit_in_row(token, named, tokens)):
            return unit, False
        after, foreign = self._unit_after(end, named)
        if after and after != {PEOPLE}:
            return after, False
        before = self._unit_before(token, named, tokens)
        return (before or after), foreign and not before

    def _unit_in_row(
        self, token: NumberToken, named: Sequence[Named], tokens: Sequence[NumberToken]
    ) -> frozenset[str]:
        """Return what stands right before a number where the same holds for the next: ឃុំ ៥ ភូមិ ៩."""
        before = next((its for its in reversed(named) if its.end <= token.start), None)
        after = next((its for its in named if its.start >= token.end), None)
        following = next((its for its in tokens if its.start >= token.end), None)
        if before is None or after is None or following is None or after.end > following.start:
            return _NOTHING
        gaps = ((before.end, token.start), (token.end, after.start), (after.end, following.start))
        if any(self._text[start:end].strip(_SPACE) for start, end in gaps):
            return _NOTHING
        unit = before.of(Kind.MEASURE) | before.of(Kind.BALLOTS)
        counted = after.of(Kind.MEASURE) | after.of(Kind.BALLOTS)
        return unit if counted and counted != {PEOPLE} else _NOTHING

    def _unit_after(self, end: int, named: Sequence[Named]) -> tuple[frozenset[str], bool]:
        at, unknown = end, False
        for _ in range(_MOST_WORDS):
            start = at
            while start < len(self._text) and self._text[start] in f"{_SPACE}-":
                start += 1
            known = next((its for its in named if its.start == start), None)
            unit = known.of(Kind.MEASURE) | known.of(Kind.BALLOTS) if known else _NOTHING
            being = words.BEING.match(self._text, known.end) if known else None
            if unit == {PEOPLE} and being:
                kind = next((its for its in named if its.start == being.end()), None)
                unit = (kind.of(Kind.MEASURE) if kind else _NOTHING) or unit
            if unit:
                return unit, False
            word = words.LATIN_WORD.match(self._text, at)
            if not word or known or word[1].lower() in words.STOPS or _is_elided(word[1]):
                break
            unknown = True
            at = word.end()
        return _NOTHING, unknown

    def _unit_before(
        self, token: NumberToken, named: Sequence[Named], tokens: Sequence[NumberToken]
    ) -> frozenset[str]:
        for its in reversed(named):
            if its.end > token.start:
                continue
            gap = self._text[its.end : token.start]
            if len(gap) > _UNIT_BEFORE or words.CLAUSE_END.search(gap):
                break
            if any(its.end <= other.start < token.start for other in tokens):
                break
            unit = its.of(Kind.MEASURE) | its.of(Kind.BALLOTS)
            if unit:
                return unit if self._language == "km" or ":" in gap else _NOTHING
        return _NOTHING

    def _money(self, token: NumberToken) -> str:
        around = self._text[max(0, token.start - 2) : token.start]
        around += self._text[token.end : token.end + 2]
        for sign, concept in _MONEY.items():
            if sign in around:
                return concept
        return ""

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


_MONEY = {"$": "measure:dollars", "€": "measure:euros", "៛": "measure:riels"}


def _regrouped(text: str, tokens: Sequence[NumberToken]) -> list[NumberToken]:
    """Return the tokens, with those as one that a lost or doubled digit parts: 3 56 824."""
    latin = text.translate(TO_LATIN_DIGITS)
    found = list(tokens)
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
    if words.LESS_BEFORE.search(before):
        return -1
    return 1 if words.MORE_BEFORE.search(before) else 0


def _is_elided(word: str) -> bool:
    return word.lower().startswith(("d'", "d’", "l'", "l’", "qu'", "qu’", "s'", "n'"))

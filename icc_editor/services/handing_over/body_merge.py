# SPDX-License-Identifier: MIT
"""Two states of a text that come from a third, brought together unit by unit.

What only one side changed is taken from that side, what both changed alike stands once, and what
they changed differently is a clash: then mine stays until somebody decides.  Lines of units that
were not touched stay as they are, and so do the lines between them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from rapidfuzz import fuzz

from icc_editor.formats.segment_cuts import plain, units
from icc_editor.post.document import BlockKind
from icc_editor.post.segment import BLOCK, Unit
from icc_editor.services.alignment.matching import matched
from icc_editor.services.handing_over.clashes import Change, Clash, Findings

_ALIKE = 62
"""Likeness in hundredths above which two new units are one, in two wordings."""
_MOST_PAIRS = 250_000
_TIGHT = frozenset({BlockKind.LIST, BlockKind.TABLE})


@dataclass(frozen=True, slots=True)
class Sources:
    """What is known of the source of a text's units, by their first line.

    ``places`` say where in my source it stands, ``texts`` are its words.
    """

    places: Mapping[int, int] = field(default_factory=dict)
    texts: Mapping[int, str] = field(default_factory=dict)


NO_SOURCES = Sources()


def merged_body(
    part: str,
    base: str | None,
    mine: str,
    theirs: str,
    findings: Findings,
    known: tuple[Sources, Sources] = (NO_SOURCES, NO_SOURCES),
) -> str:
    r"""Return the text with both sides' changes; ``\n`` line ends.

    Args:
        part: Which part of the post it is, for what is found.
        base: What both come from; None when that is not known.
        mine: My text; it stands where both sides differ.
        theirs: Theirs.
        findings: Takes what is changed and what clashes.
        known: The sources of my units and of theirs.
    """
    if theirs in (mine, base):
        return mine
    if mine == base:
        _note_all(part, mine, theirs, findings)
        return theirs
    return _Merge(part, base or "", mine, theirs, known).result(findings)


def _note_all(part: str, mine: str, theirs: str, findings: Findings) -> None:
    """Note what changes when theirs is taken as a whole, unit by unit."""
    ours, others = units(mine), units(theirs)
    links = matched([plain(u.text) for u in ours], [plain(u.text) for u in others])
    linked = {link.new: link.old for link in links}
    for place, unit in enumerate(others):
        before = ours[linked[place]].text if place in linked else ""
        if before != unit.text:
            findings.changes.append(Change(part, BLOCK, before, unit.text))
    kept = set(linked.values())
    for place, unit in enumerate(ours):
        if place not in kept:
            findings.changes.append(Change(part, BLOCK, unit.text, ""))


class _Text:
    """A text as units and the lines between them."""

    def __init__(self, body: str, sources: Sources = NO_SOURCES) -> None:
        self.lines = body.split("\n")
        self.units = units(body)
        self.words = [plain(unit.text) for unit in self.units]
        self._sources = sources

    def place(self, number: int) -> int | None:
        return self._sources.places.get(self.units[number].first_line)

    def source(self, number: int) -> str:
        return self._sources.texts.get(self.units[number].first_line, "")

    def between(self, number: int) -> list[str]:
        """Return the lines between a unit and the next."""
        return self.lines[self.units[number].end_line : self.units[number + 1].first_line]

    @property
    def head(self) -> list[str]:
        return self.lines[: self.units[0].first_line] if self.units else []

    @property
    def tail(self) -> list[str]:
        return self.lines[self.units[-1].end_line :] if self.units else self.lines

    def text(self, numbers: Sequence[int]) -> str:
        return "\n\n".join(self.units[number].text for number in numbers)

    def texts(self, numbers: Sequence[int]) -> list[str]:
        return [self.units[number].text for number in numbers]


@dataclass(slots=True)
class _Piece:
    """Units of the three texts that are one: reworded, split or merged on the way."""

    base: list[int] = field(default_factory=list)
    mine: list[int] = field(default_factory=list)
    theirs: list[int] = field(default_factory=list)
    takes_theirs: bool = False

    def take(self, other: "_Piece") -> None:
        self.base = sorted({*self.base, *other.base})
        self.mine = sorted({*self.mine, *other.mine})
        self.theirs = sorted({*self.theirs, *other.theirs})


@dataclass(frozen=True, slots=True)
class _Item:
    """A unit of the result: from which side, and what it stands for on both."""

    is_mine: bool
    number: int
    mine: tuple[int, int] | None
    theirs: tuple[int, int] | None


class _Merge:
    """One merge."""

    def __init__(
        self, part: str, base: str, mine: str, theirs: str, known: tuple[Sources, Sources]
    ) -> None:
        self._part = part
        self._base = _Text(base)
        self._mine = _Text(mine, known[0])
        self._theirs = _Text(theirs, known[1])

    def result(self, findings: Findings) -> str:
        pieces = self._pieces()
        for piece in sorted(pieces, key=lambda p: (p.mine or [10**9], p.theirs)):
            self._decide(piece, findings)
        items = self._arranged(pieces)
        wanted = [self._unit(item).text for item in items]
        text = self._joined(items, is_loose=False)
        if [unit.text for unit in units(text)] != wanted:
            text = self._joined(items, is_loose=True)
        return text

    # -- what is one ------------------------------------------------------------------------------

    def _pieces(self) -> list[_Piece]:
        pieces: list[_Piece] = []
        of_base = {number: _Piece(base=[number]) for number in range(len(self._base.units))}
        agreed = self._agreed()
        of_mine = self._linked(self._mine, set(agreed), of_base, is_mine=True)
        of_theirs = self._linked(self._theirs, set(agreed.values()), of_base, is_mine=False)
        loose_mine = [n for n in range(len(self._mine.units)) if n not in of_mine]
        loose_theirs = [n for n in range(len(self._theirs.units)) if n not in of_theirs]
        partner = agreed | self._pairs(
            [n for n in loose_mine if n not in agreed],
            [n for n in loose_theirs if n not in agreed.values()],
        )
        seen: set[int] = set()
        for piece in of_base.values():
            if id(piece) not in seen:
                seen.add(id(piece))
                pieces.append(piece)
        pieces += [
            _Piece(mine=[number], theirs=[partner[number]] if number in partner else [])
            for number in loose_mine
        ]
        taken = set(partner.values())
        pieces += [_Piece(theirs=[number]) for number in loose_theirs if number not in taken]
        return pieces

    def _agreed(self) -> dict[int, int]:
        """Return which of my units is which of theirs: new ones that say the same on both sides.

        The likeness of something else in the base must not come between them.
        """
        new = []
        for text in (self._mine, self._theirs):
            same = {link.new for link in matched(self._base.words, text.words) if link.same}
            new.append([number for number in range(len(text.units)) if number not in same])
        mine, theirs = new
        links = matched(
            [self._mine.words[number] for number in mine],
            [self._theirs.words[number] for number in theirs],
        )
        return {mine[link.old]: theirs[link.new] for link in links if link.same}

    def _linked(
        self, text: _Text, known: set[int], of_base: dict[int, _Piece], *, is_mine: bool
    ) -> set[int]:
        """Put units into the pieces of the base they come from; return which found one."""
        found: dict[int, _Piece] = {}
        free = [number for number in range(len(text.units)) if number not in known]
        for link in matched(self._base.words, [text.words[number] for number in free]):
            new, piece = free[link.new], of_base[link.old]
            other = found.get(new)
            if other is not None and other is not piece:
                piece.take(other)
                for number in piece.base:
                    of_base[number] = piece
                for number, its in found.items():
                    if its is other:
                        found[number] = piece
            into = piece.mine if is_mine else piece.theirs
            if new not in into:
                into.append(new)
                into.sort()
            found[new] = piece
        return set(found)

    def _pairs(self, mine: list[int], theirs: list[int]) -> dict[int, int]:
        """Return which of my new units is which of theirs: of the same source, or alike."""
        pairs: dict[int, int] = {}
        free = set(theirs)
        places = {self._theirs.place(n): n for n in reversed(theirs)}
        for number in mine:
            place = self._mine.place(number)
            other = places.get(place) if place is not None else None
            if other is not None and other in free:
                pairs[number] = other
                free.discard(other)
        if len(mine) * len(free) > _MOST_PAIRS:
            return pairs
        alike = sorted(
            (-score, one, other)
            for one in mine
            for other in free
            if one not in pairs
            and None in (self._mine.place(one), self._theirs.place(other))
            and (score := fuzz.ratio(self._mine.words[one], self._theirs.words[other])) >= _ALIKE
        )
        for _score, one, other in alike:
            if one not in pairs and other in free:
                pairs[one] = other
                free.discard(other)
        return pairs

    # -- who wins ---------------------------------------------------------------------------------

    def _decide(self, piece: _Piece, findings: Findings) -> None:
        base = self._base.texts(piece.base)
        mine, theirs = self._mine.texts(piece.mine), self._theirs.texts(piece.theirs)
        if mine == theirs or (piece.base and theirs == base) or (not piece.base and not theirs):
            return
        before, after = self._mine.text(piece.mine), self._theirs.text(piece.theirs)
        if mine == base:
            findings.changes.append(Change(self._part, BLOCK, before, after))
            piece.takes_theirs = True
            return
        source = next(
            (
                text
                for side, numbers in ((self._mine, piece.mine), (self._theirs, piece.theirs))
                for number in numbers
                if (text := side.source(number))
            ),
            "",
        )
        clash = Clash(self._part, BLOCK, before, after, self._base.text(piece.base), source)
        piece.takes_theirs = findings.takes_theirs(clash)

    # -- in which order ---------------------------------------------------------------------------

    def _arranged(self, pieces: list[_Piece]) -> list[_Item]:
        # Mine is the order, unless they alone moved something.
        by_mine = self._is_moved(self._mine) or not self._is_moved(self._theirs)
        spine = [(n, p) for p in pieces for n in (p.mine if by_mine else p.theirs)]
        items: list[_Item] = []
        for number, piece in sorted(spine, key=lambda found: found[0]):
            items += self._items_at(number, piece, by_mine=by_mine)
        rest = [
            (number, piece)
            for piece in pieces
            if piece.takes_theirs is by_mine and not (piece.mine if by_mine else piece.theirs)
            for number in (piece.theirs if by_mine else piece.mine)
        ]
        for number, _piece in sorted(rest, key=lambda found: found[0]):
            at = self._place_of(number, items, pieces, by_mine=by_mine)
            span = (number, number)
            item = _Item(not by_mine, number, None if by_mine else span, span if by_mine else None)
            items.insert(at, item)
        return items

    def _is_moved(self, text: _Text) -> bool:
        places = [link.old for link in matched(self._base.words, text.words)]
        return places != sorted(places)

    def _items_at(self, number: int, piece: _Piece, *, by_mine: bool) -> Iterator[_Item]:
        """Yield what stands in the result where a unit of the spine stands."""
        own, others = (piece.mine, piece.theirs) if by_mine else (piece.theirs, piece.mine)
        is_pairwise = len(own) == len(others)
        at = own.index(number)
        if piece.takes_theirs is not by_mine:  # the spine's own side wins
            other = (others[at], others[at]) if is_pairwise else None
            yield _item(by_mine, number, (number, number), other)
        elif is_pairwise:
            yield _item(not by_mine, others[at], (others[at], others[at]), (number, number))
        elif at == 0:
            for place, other_number in enumerate(others):
                # Together they stand for what they replace: the first begins it, the last ends it.
                ends = (own[0], own[-1]) if len(others) == 1 else None
                if len(others) > 1 and place in (0, len(others) - 1):
                    ends = (own[0], -1) if place == 0 else (-1, own[-1])
                yield _item(not by_mine, other_number, (other_number, other_number), ends)

    def _place_of(
        self, number: int, items: list[_Item], pieces: list[_Piece], *, by_mine: bool
    ) -> int:
        """Return where among ``items`` a unit belongs that the spine does not have."""
        side, spine = (self._theirs, self._mine) if by_mine else (self._mine, self._theirs)
        places: dict[int, int] = {}
        for at, item in enumerate(items):
            if item.is_mine is not by_mine:
                places[item.number] = at
            else:
                span = item.theirs if by_mine else item.mine
                if span is not None and span[1] >= 0:
                    places[span[1]] = at
        own_at = {item.number: at for at, item in enumerate(items) if item.is_mine is by_mine}
        for piece in pieces:  # of what was split or merged, the last piece counts
            others = piece.theirs if by_mine else piece.mine
            own = piece.mine if by_mine else piece.theirs
            if others and own and own[-1] in own_at:
                places.setdefault(others[-1], own_at[own[-1]])
        at = next((places[n] + 1 for n in range(number - 1, -1, -1) if n in places), 0)
        lonely = {
            n
            for piece in pieces
            if not piece.base and not (piece.theirs if by_mine else piece.mine)
            for n in (piece.mine if by_mine else piece.theirs)
        }
        wanted = side.place(number)
        while at < len(items) and items[at].is_mine is by_mine and items[at].number in lonely:
            place = spine.place(items[at].number)
            if wanted is not None and place is not None and place > wanted:
                break
            at += 1
        return at

    # -- as one text ------------------------------------------------------------------------------

    def _unit(self, item: _Item) -> Unit:
        return (self._mine if item.is_mine else self._theirs).units[item.number]

    def _joined(self, items: list[_Item], *, is_loose: bool) -> str:
        frame = self._mine if self._mine.units else self._theirs
        lines = list(frame.head)
        if items:
            lines += self._unit(items[0]).text.split("\n")
        for one, other in pairwise(items):
            lines += self._between(one, other, is_loose=is_loose)
            lines += self._unit(other).text.split("\n")
        return "\n".join([*lines, *frame.tail])

    def _between(self, one: _Item, other: _Item, *, is_loose: bool) -> list[str]:
        if _follow(one.mine, other.mine):
            return self._mine.between(one.mine[1]) if one.mine else []
        if _follow(one.theirs, other.theirs) and not is_loose:
            return self._theirs.between(one.theirs[1]) if one.theirs else []
        kinds = (self._unit(one).kind, self._unit(other).kind)
        if kinds[0] is kinds[1] and not is_loose:
            if kinds[0] in _TIGHT:
                return []
            if kinds[0] is BlockKind.QUOTE:
                return [">"]
        return [""]


def _item(is_mine: bool, number: int, own: tuple[int, int], other: tuple[int, int] | None) -> _Item:
    return _Item(is_mine, number, own if is_mine else other, other if is_mine else own)


def _follow(one: tuple[int, int] | None, other: tuple[int, int] | None) -> bool:
    return one is not None and other is not None and one[1] >= 0 and one[1] + 1 == other[0]

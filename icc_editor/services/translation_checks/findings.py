# SPDX-License-Identifier: MIT
"""What a check of a translation found, and what would mend it.

Facts of all findings: ``line`` (of the text, from 1) or ``field``, ``start`` and ``end`` (code
points in that line or field; both the same where something is missing), ``found``, the words there;
``other_line``, ``other_start``, ``other_end`` and ``there`` for what they are set against in the
source; ``expected`` for what would stand there instead; ``mend`` where that is the one right
answer.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from icc_editor.post.address import Address, Place
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.services.translation_checks.sides import Pair, Side, Spot

PREFIX = "translation."
CODES = frozenset(
    {
        *("translation.empty", "translation.untranslated", "translation.left_over"),
        *("translation.short", "translation.long", "translation.added_text"),
        *("translation.number_differs", "translation.number_missing", "translation.number_added"),
        *("translation.figure_missing", "translation.figure_added"),
        *("translation.link_missing", "translation.link_added", "translation.link_differs"),
        *("translation.picture_missing", "translation.picture_added"),
        *("translation.table_missing", "translation.table_added"),
        *("translation.footnote_missing", "translation.footnote_added"),
        *("translation.kind", "translation.heading_level", "translation.table_columns"),
        *("translation.list_kind", "translation.list_nesting", "translation.list_length"),
        *("translation.ending", "translation.unpaired", "translation.quotes_missing"),
        *("translation.brackets_missing", "translation.french_spacing"),
        *("translation.doubled_word", "translation.encoding", "translation.mixed_digits"),
        *("translation.other_digits", "translation.name_two_ways"),
        *("translation.term_missing", "translation.term_forbidden"),
    }
)
"""Every code these checks give."""
_LONGEST = 120
"""Code points of the words that are shown; what a mend puts in is never cut."""


@dataclass(frozen=True, slots=True)
class Opposite:
    """What makes two findings one thing that was moved: here it is missing, there it is added.

    ``thing`` is what both have in common: its kind, then what tells it from others of the kind.
    ``is_missing``: it is missing here; else it is added here.  ``reach`` is how many segments away
    the other may be; None: anywhere.
    """

    thing: tuple[object, ...]
    is_missing: bool
    reach: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A finding before it has an address: stretches of the two texts of a segment.

    ``target`` None: it is about all of the target; ``source`` None: it is not set against anything
    in particular.  ``mend`` replaces the stretch of the target; None: only a reader can tell.
    ``opposite`` tells which finding in another segment it cancels out with.
    """

    code: str
    severity: Severity
    pair: Pair
    target: tuple[int, int] | None = None
    source: tuple[int, int] | None = None
    mend: str | None = None
    facts: tuple[tuple[str, str], ...] = ()
    opposite: Opposite | None = None

    def diagnostic(self) -> Diagnostic:
        """Return it with its address, as everything else that is pointed out."""
        side, other = self.pair.target, self.pair.source
        place = _place(side, self.target)
        facts = _facts(place, "") if place else {}
        if self.target is not None and self.target[0] < self.target[1]:
            facts["found"] = _short(side.text[slice(*self.target)])
        there = _place(other, self.source)
        if there is not None:
            facts |= _facts(there, "other_")
        if self.source is not None:
            facts["there"] = _short(other.text[slice(*self.source)])
        facts |= dict(self.facts)
        if self.mend is not None and self._is_in_one_line:
            facts["mend"] = self.mend
        address = place.address if place else there.address if there else side.address
        return Diagnostic(
            PREFIX + self.code, self.severity, side.language, address, tuple(facts.items())
        )

    @property
    def _is_in_one_line(self) -> bool:
        return self.target is None or "\n" not in self.pair.target.text[slice(*self.target)]


@dataclass(frozen=True, slots=True)
class Mend:
    """What would mend a finding: ``start`` to ``end`` of a line become ``text``; code points.

    ``line`` counts from 0 in the body; None where ``address`` names a field or a table's text.
    """

    address: str
    line: int | None
    start: int
    end: int
    text: str

    def applied(self, text: str) -> str:
        """Return the body, or the text of the field, with the mend made."""
        if self.line is None:
            return text[: self.start] + self.text + text[self.end :]
        lines = text.split("\n")
        line = lines[self.line]
        lines[self.line] = line[: self.start] + self.text + line[self.end :]
        return "\n".join(lines)


def mend_of(finding: Diagnostic) -> Mend | None:
    """Return what would mend a finding of these checks; None when only a reader can tell."""
    facts = dict(finding.facts)
    if not finding.code.startswith(PREFIX) or "mend" not in facts:
        return None
    place = Address.parse(finding.address)
    line = place.line if place.kind is Place.BLOCK else None
    return Mend(finding.address, line, int(facts["start"]), int(facts["end"]), facts["mend"])


def _place(side: Side, span: tuple[int, int] | None) -> Spot | None:
    """Return where a stretch is, or where the text begins; None where there is no text."""
    if span is not None:
        return side.spot(*span)
    return side.spot(0, len(side.text)) if side.text else None


def _facts(spot: Spot, prefix: str) -> dict[str, str]:
    facts = {"line": str(spot.line + 1)} if spot.line is not None else {}
    place = Address.parse(spot.address)
    if place.kind is Place.FIELD:
        facts["field"] = place.name
    facts |= {"start": str(spot.start), "end": str(spot.end)}
    return {f"{prefix}{name}": value for name, value in facts.items()}


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def diagnostics(found: Iterable[Found]) -> tuple[Diagnostic, ...]:
    """Return findings with their addresses."""
    return tuple(its.diagnostic() for its in found)

# SPDX-License-Identifier: MIT
"""Links, pictures, results tables, figures and footnotes: what goes over as it is."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from icc_editor.formats.figures import PlacedFigure, figures_in_block, figures_in_line
from icc_editor.formats.table_address import table_named_by
from icc_editor.post.diagnostic import Severity
from icc_editor.post.document import BlockKind
from icc_editor.services.translation_checks.findings import Found, Opposite
from icc_editor.services.translation_checks.sides import Pair, Side
from icc_editor.text.khmer.letters import BLOCKS, ZWSP

_PART = re.compile(
    r"(?P<code>(?P<ticks>`+)(?!`)[^`\n]{0,2000}(?<!`)(?P=ticks)(?!`))"
    r"|(?P<picture>!\[[^\]\n]{0,1000}\]\(\s*(?:<(?P<angled>[^<>\n]{1,2000})>"
    r"|(?P<source>[^)\s<]{1,2000}))(?:\s+[\"'][^\n)]{0,500})?\s*\))"
    r"|(?P<footnote>\[\^(?P<note>[^\]\s]{1,100})\](?!:))"
    r"|(?P<link>(?<=\])\(\s*<?(?P<address>[^\s<>()]{1,2000}(?:\([^\s()]{0,200}\)[^\s<>()]{0,2000})?)>?"
    r"(?:\s+[\"'][^\n)]{0,500})?\s*\))"
    r"|(?P<reference>(?<=\])\[(?P<label>[^\[\]\n]{1,200})\])"
    r"|(?P<anchor><a\s[^>\n]{0,500}?href\s*=\s*[\"']?(?P<href>[^\"'\s>]{1,2000}))"
    r"|(?P<image><img\s(?:[^>\n]{0,500}?\s)?src\s*=\s*[\"']?(?P<src>[^\"'\s>]{1,2000}))"
    rf"|(?P<bare>\b(?:https?://|www\.|mailto:)[^\s<>\"«»“”()\[\]{BLOCKS}{ZWSP}]{{1,2000}})",
    re.IGNORECASE,
)
_DEFINITION = re.compile(r"^ {0,3}\[(?P<label>[^\]\n^]{1,200})\]:[ \t]*<?(?P<url>[^\s>]+)", re.M)
_LANGUAGE = re.compile(r"(?:en|fr|km|kh|khmer|english|francais)(?:[-_][a-z]{2})?", re.IGNORECASE)


class PartKind(StrEnum):
    """What goes over as it is; the first part of the codes."""

    LINK = "link"
    PICTURE = "picture"
    TABLE = "table"
    FIGURE = "figure"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Part:
    """One of them, where it stands, and what it names."""

    kind: PartKind
    name: str
    start: int
    end: int


def definitions(text: str) -> dict[str, str]:
    """Return the addresses that references in a text may use, by label."""
    return {match["label"].lower(): match["url"] for match in _DEFINITION.finditer(text)}


def parts_of(side: Side, known: Mapping[str, str]) -> list[Part]:
    """Return what goes over as it is, in order; ``known`` are addresses by label."""
    if side.kind in (BlockKind.CODE, BlockKind.LINK_DEFINITION):
        return []
    found = list(_written(side.text, known))
    if "{{" in side.text:
        found += [
            Part(PartKind.FIGURE, _figure(side.text[its.start : its.end]), its.start, its.end)
            for its in _figures(side)
        ]
        found.sort(key=lambda part: part.start)
    return found


def _figures(side: Side) -> tuple[PlacedFigure, ...]:
    return figures_in_block(side.text, side.kind) if side.kind else figures_in_line(side.text)


def _figure(written: str) -> str:
    """Return the cell a figure names; in which form it is shown is the language's matter."""
    return "".join(written.strip("{} \t").split()).partition(":")[0]


def _written(text: str, known: Mapping[str, str]) -> Iterator[Part]:
    for match in _PART.finditer(text):
        start, end = match.span()
        match match.lastgroup:
            case "picture" | "image":
                name = match["angled"] or match["source"] or match["src"]
                table = table_named_by(name)
                kind = PartKind.TABLE if table else PartKind.PICTURE
                yield Part(kind, table or name, start, end)
            case "footnote":
                yield Part(PartKind.FOOTNOTE, match["note"], start, end)
            case "link" | "anchor":
                yield Part(PartKind.LINK, match["address"] or match["href"], start, end)
            case "reference" if (label := match["label"].lower()) in known:
                yield Part(PartKind.LINK, known[label], start, end)
            case "bare":
                name = match["bare"].rstrip(".,;:!?'")
                yield Part(PartKind.LINK, name, start, start + len(name))


def check_parts(
    pair: Pair, source_known: Mapping[str, str], target_known: Mapping[str, str]
) -> Iterator[Found]:
    """Yield what stands on one side only; in what order they stand does not matter."""
    theirs, mine = parts_of(pair.source, source_known), parts_of(pair.target, target_known)
    partners = partners_of(theirs, mine)
    for its, partner in zip(theirs, partners, strict=True):
        if partner is not None and its.kind is PartKind.LINK:
            other = mine[partner]
            if not _same(its, other) and not _is_translated(other.name, its.name):
                yield _link_differs(pair, other, its)
    paired = frozenset(partners)
    theirs = [its for its, partner in zip(theirs, partners, strict=True) if partner is None]
    mine = [its for place, its in enumerate(mine) if place not in paired]
    for its in theirs:
        yield Found(
            f"{its.kind}_missing",
            Severity.WARNING,
            pair,
            source=(its.start, its.end),
            facts=(("name", its.name),),
            opposite=Opposite((its.kind, its.name), is_missing=True),
        )
    for its in mine:
        yield Found(
            f"{its.kind}_added",
            Severity.WARNING,
            pair,
            target=(its.start, its.end),
            facts=(("name", its.name),),
            opposite=Opposite((its.kind, its.name), is_missing=False),
        )


def partners_of(theirs: Sequence[Part], mine: Sequence[Part]) -> list[int | None]:
    """Return which of ``mine`` goes with each of ``theirs``: the same, else a link for a link.

    In what order they stand does not matter; each is taken once.
    """
    left = list(range(len(mine)))
    found: list[int | None] = [None] * len(theirs)
    for place in list(left):
        same = (n for n, its in enumerate(theirs) if found[n] is None and _same(mine[place], its))
        if (partner := next(same, None)) is not None:
            found[partner] = place
            left.remove(place)
    links = [place for place in left if mine[place].kind is PartKind.LINK]
    waiting = [n for n, its in enumerate(theirs) if found[n] is None and its.kind is PartKind.LINK]
    for partner, place in zip(waiting, links, strict=False):
        found[partner] = place
    return found


def _same(one: Part, other: Part) -> bool:
    return one.kind is other.kind and one.name.rstrip("/") == other.name.rstrip("/")


def _link_differs(pair: Pair, one: Part, other: Part) -> Found:
    written = pair.target.text[one.start : one.end]
    at = written.find(one.name)
    facts = (("expected", other.name),)
    if at < 0:  # a reference: what it leads to stands elsewhere
        return Found(
            "link_differs",
            Severity.WARNING,
            pair,
            (one.start, one.end),
            (other.start, other.end),
            facts=facts,
        )
    span = (one.start + at, one.start + at + len(one.name))
    place = pair.source.text.find(other.name, other.start, other.end)
    there = (place, place + len(other.name)) if place >= 0 else (other.start, other.end)
    return Found("link_differs", Severity.WARNING, pair, span, there, other.name, facts)


def _is_translated(mine: str, theirs: str) -> bool:
    """Return whether a link leads to the same in another language: /km/ for /en/, km.wikipedia."""
    if mine.startswith("#") and theirs.startswith("#"):
        return True
    try:
        one, other = urlsplit(mine), urlsplit(theirs)
    except ValueError:
        return False
    hosts = [_without_language(its.netloc.split(".")) for its in (one, other)]
    if hosts[0] != hosts[1]:
        return False
    if one.netloc != other.netloc and "wiki" in one.netloc:
        return True  # an article has another name in each language
    paths = [_without_language(its.path.split("/")) for its in (one, other)]
    queries = [_without_language(re.split("[&=]", its.query)) for its in (one, other)]
    return paths[0] == paths[1] and queries[0] == queries[1]


def _without_language(pieces: list[str]) -> list[str]:
    return [its for its in pieces if its and not _LANGUAGE.fullmatch(its)]

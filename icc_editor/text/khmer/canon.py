# SPDX-License-Identifier: MIT
"""One spelling for what looks the same: the order of the Khmer Encoding Structure.

Source: "Khmer Encoding Structure" (Unicode L2/22-290, SIL 2024).  Unicode's own normal forms are
no help: NFC leaves misordered Khmer as it is and can part a coeng from its letter.  Offsets are
code points.
"""

import re

from icc_editor.text.khmer.faults import Edit, Fault, apply_edits
from icc_editor.text.khmer.letters import (
    COENG,
    COENG_DA,
    COENG_RO,
    COENG_TA,
    JOINERS,
    LETTERS,
    MARKED_RE,
    UPPER_VOWEL,
)

_UNIT = re.compile(f"{COENG}[{COENG}{JOINERS}]*[{LETTERS}]|.", re.DOTALL)
_SUBSCRIPT = re.compile(f"({COENG})[{COENG}]*([{JOINERS}]?)[{COENG}{JOINERS}]*")

_ORDER = (
    "\u17cc",  # robat
    "",  # subscripts
    "",  # the subscript RO
    "\u17c9\u17ca",  # shifters
    JOINERS,
    "\u17be\u17bf\u17c0\u17c1\u17c2\u17c3\u17c4\u17c5",  # vowels with a part in front
    "\u17bb\u17bc\u17bd",  # below
    "\u17b7\u17b8\u17b9\u17ba",  # above
    "\u17b6",  # after
    "\u17c6\u17cb\u17cd\u17ce\u17cf\u17d0\u17d1\u17d3\u17dd",  # signs
    "\u17c7\u17c8",  # finals
)
_RANK = {mark: rank for rank, marks in enumerate(_ORDER) for mark in marks}
_SUBSCRIPT_RANK, _SUBSCRIPT_RO_RANK = 1, 2

# A cluster with one of these and without BA takes ៊, every other takes ៉.  Source: KES, "strong".
_STRONG = re.compile(
    "[\u1780-\u1783\u1785-\u1788\u178a-\u178d\u178f-\u1792\u1795-\u1797\u179e-\u17a0\u17a2]"
)
_BA = "\u1794"
_U_FOR_SHIFTER = re.compile(
    f"^(.\u17cc?(?:{COENG}\u200d?[{LETTERS}])*[\u17c1-\u17c5]?)\u17bb(?={UPPER_VOWEL})"
)
_SPLIT_OE = re.compile("\u17c1([\u17bb-\u17bd]?)\u17b8")
_SPLIT_O = re.compile("\u17c1([\u17bb-\u17bd]?)\u17b6")


def canon(text: str) -> str:
    """Return ``text`` with every Khmer cluster in order; safe to write back, idempotent.

    Nothing is dropped but a coeng typed twice: spellings that only look alike (្ដ and ្ត, ឲ and ឱ),
    ZWSP and other scripts stay.
    """
    return apply_edits(text, canon_edits(text))


def strict_canon(text: str) -> str:
    """Return ``text`` as the Khmer Encoding Structure has it to the letter; idempotent.

    That is `canon`, and ្ត for every ្ដ: both look the same, and newer keyboards type the first
    alone.  Dictionaries tell them apart, so it is for who wants one spelling, never done unasked.
    """
    return canon(text).replace(COENG_DA, COENG_TA)


def canon_edits(text: str) -> list[Edit]:
    """Return what `canon` changes in ``text``, one edit per cluster, in order."""
    known: dict[str, tuple[str, Fault] | None] = {}
    edits = []
    for match in MARKED_RE.finditer(text):
        cluster = match[0]
        if cluster not in known:
            known[cluster] = canon_cluster(cluster)
        if changed := known[cluster]:
            edits.append(Edit(match.start(), match.end(), *changed))
    return edits


def canon_cluster(cluster: str) -> tuple[str, Fault] | None:
    """Return the canonical form of one cluster and the gravest fault, None when it is canonical."""
    joined = _SUBSCRIPT.sub(r"\1\2", cluster)
    fault = Fault.ORDER if joined == cluster else Fault.REPEATED
    ordered = _ordered(joined)
    composed = _SPLIT_O.sub("\u17c4\\1", _SPLIT_OE.sub("\u17be\\1", ordered))
    if composed != ordered:
        fault = Fault.SPLIT_VOWEL
    composed = composed.replace("\u17be\u17bb", "\u17bb\u17be")
    shifted = _U_FOR_SHIFTER.sub(_with_shifter, composed)
    if shifted != composed:
        fault = Fault.SHIFTER
        shifted = _ordered(shifted)
    return None if shifted == cluster else (shifted, fault)


def _ordered(cluster: str) -> str:
    units: list[str] = _UNIT.findall(cluster)
    return units[0] + "".join(sorted(units[1:], key=_rank))


def _rank(unit: str) -> int:
    if unit[0] != COENG:
        return _RANK[unit]
    return _SUBSCRIPT_RO_RANK if unit == COENG_RO else _SUBSCRIPT_RANK


def _with_shifter(match: re.Match[str]) -> str:
    letters = str(match[1])
    strong = _STRONG.search(letters) and _BA not in letters
    return letters + ("\u17ca" if strong else "\u17c9")

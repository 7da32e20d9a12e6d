# SPDX-License-Identifier: MIT
"""What a Khmer cluster was meant to be, however it was typed."""

import re

from icc_editor.text.khmer.canon import canon_cluster
from icc_editor.text.khmer.faults import Fault
from icc_editor.text.khmer.letters import (
    BASES,
    COENG,
    COMPOSE_CODES,
    CONSONANTS,
    DEPRECATED_LETTERS,
    FINALS,
    INDEPENDENT_VOWELS,
    INHERENT_VOWELS,
    INVISIBLE,
    LETTERS,
    MARKED_RE,
    SHIFTERS,
    SIGNS,
    VOWELS,
    ZWNJ,
)
from icc_editor.text.khmer.nida import COMPOSED

_TYPED_MARK = f"[{INHERENT_VOWELS}\u17b6-\u17d1\u17d3\u17dd{COMPOSE_CODES}]"
_SUBSCRIPT = f"{COENG}[{COENG}{INVISIBLE}]*[{LETTERS}]"
TYPED_RE = re.compile(
    f"[{BASES}{DEPRECATED_LETTERS}](?:[{INVISIBLE}]*(?:{_SUBSCRIPT}|{_TYPED_MARK}))+"
    f"|[{DEPRECATED_LETTERS}]"
)
"""A letter with everything that was meant to belong to it: invisible signs may part them."""

IN_ORDER = (
    f"[{CONSONANTS}{INDEPENDENT_VOWELS}](?:{COENG}[{CONSONANTS}{INDEPENDENT_VOWELS}])?[{VOWELS}]?"
    f"[\u17c6\u17cb\u17cd\u17cf]?[{FINALS}]?(?![{INVISIBLE}]*(?:{_SUBSCRIPT}|{_TYPED_MARK}))"
)
"""A pattern: what most of a text is, and needs no mending.

That is a letter alone, or with one subscript, vowel, sign and final at most, in this order.  ័ is
not among the signs, for ុ before it is a shifter.
"""
_IN_ORDER = re.compile(IN_ORDER)
_COMPOSED = str.maketrans(COMPOSED)

_ADVISED = {0x17A3: "\u17a2", 0x17A4: "\u17a2\u17b6", 0x17B4: None, 0x17B5: None}
# ZWNJ after a shifter keeps it from turning into ុ below an upper vowel: the one that is of use.
_USELESS = re.compile(f"(?!(?<=[{SHIFTERS}]){ZWNJ}[{VOWELS}{SIGNS}])[{INVISIBLE}]")
_REPEATED = re.compile("([\u17b6-\u17d3\u17dd])\\1+")
# ុ typed for how a shifter looks below such a vowel, beside the shifter itself; no letter has both.
_REDUNDANT_U = re.compile(
    f"([{SHIFTERS}]{ZWNJ}?)(?:\u17bb(?=[\u17b6-\u17ba\u17be])|([\u17be\u17bf\u17c0])\u17bb)"
)


def mend_cluster(cluster: str) -> tuple[str, Fault] | None:
    """Return what was meant by a match of `TYPED_RE` and the first fault, None when all is well."""
    if _IN_ORDER.fullmatch(cluster):
        return None
    faults = []
    text = cluster.translate(_COMPOSED)
    if text != cluster:
        faults.append(Fault.COMPOSE)
    bare = text.translate(_ADVISED)
    if bare != text:
        faults.append(Fault.DEPRECATED)
    visible = _USELESS.sub("", bare)
    if visible != bare:
        faults.append(Fault.INVISIBLE)
    ordered = _canonical(visible, faults)
    single = _REPEATED.sub(r"\1", ordered)
    if single != ordered:
        faults.insert(0, Fault.REPEATED)
        single = _canonical(single, faults)
    bare = _REDUNDANT_U.sub(r"\1\2", single)
    if bare != single:
        faults.insert(0, Fault.SHIFTER)
        single = bare
    return None if single == cluster else (single, faults[0])


def _canonical(text: str, faults: list[Fault]) -> str:
    match = MARKED_RE.fullmatch(text)
    changed = canon_cluster(text) if match else None
    if changed is None:
        return text
    faults.append(changed[1])
    return changed[0]

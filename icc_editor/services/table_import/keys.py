# SPDX-License-Identifier: MIT
"""Keys made from labels: ``cnrp``, ``phnom_penh``; they stay when labels change."""

import re
from collections.abc import Collection, Iterable

from icc_editor.errors import TableError
from icc_editor.post.table_parts import TOTAL_KEY, Texts, check_key, free_key
from icc_editor.services.table_checks.ballots import measure_of
from icc_editor.text.parties import party_key
from icc_editor.text.provinces import province_of
from icc_editor.text.slugs import short_key

_ABBREVIATION = re.compile(r"\(([A-Z][A-Z0-9.-]{1,11})\)\s*$")
_CAPITALS = re.compile(r"[A-Z][A-Z0-9&.-]{1,11}")


def row_key(labels: Iterable[Texts], taken: Collection[str]) -> str:
    """Return a key for the row with these labels that is not in ``taken``."""
    parts = [part for texts in labels if (part := _name(texts))]
    return _free("_".join(parts) or "row", taken)


def column_key(labels: Texts, fallback: str, taken: Collection[str]) -> str:
    """Return a key for the column called so; ``fallback`` when its words are not Latin."""
    measure = measure_of("", labels)
    name = _latin(labels) or (measure.value if measure is not None else fallback)
    return _free("sum" if name == TOTAL_KEY else name, taken)


def is_key(text: str) -> bool:
    """Return whether ``text`` could be a key as it stands."""
    try:
        check_key(text)
    except TableError:
        return False
    return text != TOTAL_KEY


def is_abbreviation(text: str) -> bool:
    """Return whether ``text`` is the same in every language: capitals (CNRP), or no letters."""
    return bool(_CAPITALS.fullmatch(text)) or not any(map(str.isalpha, text))


def _name(texts: Texts) -> str:
    for _language, text in texts.entries:
        if (province := province_of(text)) is not None:
            return province.key
        if party := party_key(text):
            return party
        if short := _ABBREVIATION.search(text):
            return short[1]
    return _latin(texts)


def _latin(texts: Texts) -> str:
    """Return a key of the words that have one in Latin letters, those in English first."""
    entries = sorted(texts.entries, key=lambda entry: entry[0] != "en")
    return next((key for _language, text in entries if (key := short_key(text))), "")


def _free(wanted: str, taken: Collection[str]) -> str:
    return free_key(wanted, {*taken, TOTAL_KEY})

# SPDX-License-Identifier: MIT
"""What the words above a column, and those that name a row, tell of it."""

import re
from collections.abc import Sequence

from icc_editor.post.table_parts import Texts
from icc_editor.services.table_checks.ballots import Measure, measure_of
from icc_editor.services.table_import.mapping import ColumnUse
from icc_editor.text.khmer.fold import fold_key
from icc_editor.text.khmer.letters import COLON

_LATIN = {
    ColumnUse.SHARE: r"%|\b(?:shares?|per ?cent(?:age)?s?|pct|pourcentages?|parts?|taux|rate)\b",
    ColumnUse.RANK: r"\b(?:ranks?|ranking|rang|classement)\b",
    ColumnUse.CHANGE: r"\+/-|±|\b(?:change|difference|diff|swing|evolution|variation|ecart)\b",
}
_KHMER = {
    ColumnUse.SHARE: ("ភាគរយ", "អត្រា"),
    ColumnUse.RANK: ("ចំណាត់ថ្នាក់", "លេខរៀង"),
    ColumnUse.CHANGE: ("ការប្រែប្រួល", "បម្រែបម្រួល", "គម្លាត"),
}
_USES = {
    use: re.compile("|".join([latin, *(re.escape(fold_key(word)) for word in _KHMER[use])]))
    for use, latin in _LATIN.items()
}
_RUNNING = frozenset(
    fold_key(name)
    for name in ("", "no", "no.", "nr", "nr.", "n°", "nº", "№", "#", "s/n", "ល.រ", "ល.រ.", "លរ")
)
_SUBTOTAL = re.compile("|".join(["sub[- ]?total", "sous[- ]?total", fold_key("សរុបរង")]))
_TOTAL = re.compile("|".join([r"(?:grand |overall )?total\b", r"totaux\b", fold_key("សរុប")]))
_COUNTRY = frozenset(
    fold_key(name)
    for name in (
        *("Cambodia", "Kingdom of Cambodia", "National", "Nationwide", "Whole country"),
        *("Cambodge", "Ensemble du pays", "កម្ពុជា", "ទូទាំងប្រទេស"),
    )
)
_NOT_AVAILABLE = frozenset({"n/a", "na", "n.a.", "n/d", "nd", "n.d.", "#n/a", "គ្មានទិន្នន័យ"})
_SOURCE = re.compile(
    rf"\s*(?:sources?|ប្រភព)\s*[:{COLON}]\s*(?P<text>\S.*)", re.IGNORECASE | re.DOTALL
)


def use_named(header: str) -> ColumnUse | None:
    """Return what kind of numbers a header announces, None when it does not say."""
    folded = fold_key(header)
    return next((use for use, words in _USES.items() if words.search(folded)), None)


def is_running(header: str) -> bool:
    """Return whether a header is that of running numbers."""
    return fold_key(header).strip() in _RUNNING


def names_subtotal(label: str, *, in_sections: bool) -> bool:
    """Return whether a row called so sums those above it; in sections "Total Kandal" does too."""
    folded = fold_key(label).strip()
    if _SUBTOTAL.match(folded):
        return True
    return in_sections and bool(_TOTAL.match(folded)) and not names_total(label)


def names_total(label: str) -> bool:
    """Return whether a row called so sums the table: Total, Grand total, or the whole country."""
    folded = fold_key(label).strip(" :")
    if measure_of("", _texts(label)) is Measure.TOTAL:
        return True
    total = _TOTAL.match(folded)
    about = folded[total.end() :].strip(" :,-–") if total else folded
    return about in _COUNTRY or (total is not None and not about)


def measure(label: str) -> Measure | None:
    """Return what a row called so counts, other than a total."""
    found = measure_of("", _texts(label))
    return None if found is Measure.TOTAL else found


def is_missing(text: str) -> bool:
    """Return whether a cell says that its number is not available."""
    return text.strip().casefold() in _NOT_AVAILABLE


def source_in(text: str) -> str:
    """Return what stands behind "Source:", empty when it does not."""
    match = _SOURCE.match(text)
    return match["text"].strip() if match else ""


def joined(words: Sequence[str]) -> str:
    """Return header words that stand above each other as one line, each once."""
    return " – ".join(dict.fromkeys(word for word in words if word))


def _texts(label: str) -> Texts:
    return Texts.of(" ".join(label.split()).strip(" :"))

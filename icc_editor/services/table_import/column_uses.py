# SPDX-License-Identifier: MIT
"""What each column of a sheet seems to be: by what stands in it, then by what stands above it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from icc_editor.formats.tabular.cell_reading import bare, is_year
from icc_editor.formats.tabular.sheet import CellKind, Sheet, SheetCell, Value
from icc_editor.post.table_parts import MOST_DECIMALS, Texts
from icc_editor.services.table_checks.subject import decimals_of
from icc_editor.services.table_import.header_words import (
    is_missing,
    is_running,
    joined,
    use_named,
)
from icc_editor.services.table_import.keys import column_key
from icc_editor.services.table_import.mapping import ColumnPlan, ColumnUse, RowUse
from icc_editor.text.languages import language_of
from icc_editor.text.provinces import province_of

_NUMBERS = frozenset({CellKind.NUMBER, CellKind.SHARE, CellKind.FORMULA})
_WORDS = frozenset({CellKind.TEXT, CellKind.DATE})
_MOST_SHARE = 1000  # percent; a column called "part" with larger numbers counts something


def column_plans(sheet: Sheet, headers: Sequence[RowUse], language: str) -> tuple[ColumnPlan, ...]:
    """Return a plan for every column; nothing is computed from another one yet.

    Args:
        sheet: The sheet.
        headers: What its header rows are.
        language: Of words in Latin letters.
    """
    labels = [_labels(sheet, headers, place, language) for place in range(sheet.width)]
    written = _written_keys(sheet, headers)
    uses = [
        _use(sheet.column(place), _any(labels[place]), written.get(place, ""))
        for place in range(sheet.width)
    ]
    _name_rows(sheet, uses, written)
    taken: set[str] = set()
    plans: list[ColumnPlan] = []
    for place, use in enumerate(uses):
        its = _language(sheet.column(place), language) if use.is_words else ""
        plan = ColumnPlan(use, language=its, labels=labels[place])
        partner = _partner(sheet, plans, place, plan)
        if partner is not None:
            plan = replace(plan, use=plans[partner].use, key=plans[partner].key)
        elif use.kind is not None:
            fallback = _fallback(plan, sheet.column(place))
            key = written.get(place, "") or column_key(plan.labels, fallback, taken)
            plan = replace(plan, key=key)
            if use is ColumnUse.SHARE:
                plan = replace(plan, decimals=_decimals(sheet.column(place)))
        taken.add(plan.key)
        plans.append(plan)
    return tuple(plans)


def filled(cells: Iterable[SheetCell]) -> list[SheetCell]:
    """Return the cells that hold something of their own."""
    return [cell for cell in cells if cell.kind is not CellKind.BLANK and not cell.covered]


def has_number(cell: SheetCell) -> bool:
    """Return whether a cell holds a number, known or not."""
    return cell.kind in _NUMBERS and not cell.covered


def _labels(sheet: Sheet, headers: Sequence[RowUse], place: int, language: str) -> Texts:
    """Return the header of a column in each language it is written in."""
    words: dict[str, list[str]] = {}
    for number, use in enumerate(headers):
        text = " ".join(sheet.rows[number][place].text.split())
        if use is RowUse.HEADER and text:
            words.setdefault(language_of(text, language) or language, []).append(text)
    return Texts.of({its: joined(texts) for its, texts in words.items()})


def _written_keys(sheet: Sheet, headers: Sequence[RowUse]) -> dict[int, str]:
    """Return the keys of the columns as this program writes them; each once, and none reserved."""
    if RowUse.KEYS not in headers:
        return {}
    row = sheet.rows[headers.index(RowUse.KEYS)]
    return {place: cell.text for place, cell in enumerate(row) if cell.text}


def _any(labels: Texts) -> str:
    return " ".join(text for _language, text in labels.entries)


def _use(cells: Sequence[SheetCell], header: str, written: str) -> ColumnUse:
    held = filled(cells)
    if written == "key":
        return ColumnUse.KEY
    if written == "role":
        return ColumnUse.ROLE
    if not held and not header and not written:
        return ColumnUse.SKIP
    numbers = [cell for cell in held if has_number(cell)]
    if numbers:
        # Among numbers a date is one that a spreadsheet made of something like 1-2.
        held = [c for c in held if c.kind is not CellKind.DATE and not is_missing(c.text)]
    if not numbers and any(cell.kind in _WORDS for cell in held):
        return ColumnUse.TEXT
    if len(numbers) * 2 < len(held):
        return ColumnUse.TEXT
    named = use_named(header)
    if any(cell.kind is CellKind.SHARE for cell in numbers):
        return ColumnUse.SHARE
    values = [cell.value for cell in numbers if cell.value is not None]
    if named is ColumnUse.SHARE and any(value > _MOST_SHARE for value in values):
        return ColumnUse.COUNT
    return named or ColumnUse.COUNT


def _name_rows(sheet: Sheet, uses: list[ColumnUse], written: dict[int, str]) -> None:
    """Tell what names the rows: words before the first numbers, else the first column of years."""
    numbers = [place for place, use in enumerate(uses) if use.is_number]
    for place in numbers[:2]:
        words_follow = any(use is ColumnUse.TEXT for use in uses[place + 1 :])
        if words_follow and place not in written and _is_running(sheet, place):
            uses[place] = ColumnUse.SKIP
    numbers = [place for place, use in enumerate(uses) if use.is_number]
    words = [place for place, use in enumerate(uses) if use is ColumnUse.TEXT]
    first = next((place for place in numbers if filled(sheet.column(place))), sheet.width)
    named = [place for place in words if place < first] or words[:1]
    for place in named:
        uses[place] = ColumnUse.LABEL
    before = not named or (bool(numbers) and numbers[0] < named[0])
    if before and numbers and _are_years(sheet.column(numbers[0])):
        uses[numbers[0]] = ColumnUse.LABEL


def _is_running(sheet: Sheet, place: int) -> bool:
    """Return whether a column counts the rows: 1, 2, 3."""
    header = sheet.rows[sheet.header_rows - 1][place].text if sheet.header_rows else ""
    held = filled(sheet.column(place))
    values: list[Value | None] = [cell.value for cell in held if has_number(cell)]
    is_counted = len(values) > 1 and values == list(range(1, len(values) + 1))
    return is_counted and len(values) * 2 > len(held) and is_running(header)


def _are_years(cells: Sequence[SheetCell]) -> bool:
    held = filled(cells)
    return bool(held) and all(is_year(cell.text) for cell in held)


def _language(cells: Sequence[SheetCell], language: str) -> str:
    return language_of(" ".join(cell.text for cell in cells), language) or language


def _partner(sheet: Sheet, plans: Sequence[ColumnPlan], place: int, plan: ColumnPlan) -> int | None:
    """Return the column of words that says the same in another language, the nearest before."""
    if not plan.use.is_words:
        return None
    for other in reversed(range(len(plans))):
        known = {its.language for its in plans if its.key == plans[other].key}
        if (
            plans[other].use.is_words
            and plan.language not in known
            and _says_the_same(sheet.column(other), sheet.column(place))
        ):
            return other
    return None


def _says_the_same(one: Sequence[SheetCell], other: Sequence[SheetCell]) -> bool:
    """Return whether each word of a column stands beside the same one of the other every time."""
    pairs = {
        (bare(a.text), bare(b.text)) for a, b in zip(one, other, strict=True) if a.text and b.text
    }
    lonely = sum(bool(a.text) != bool(b.text) for a, b in zip(one, other, strict=True))
    if len(pairs) < 2 or lonely > len(pairs):
        return False
    return len(pairs) == len({a for a, _b in pairs}) == len({b for _a, b in pairs})


def _fallback(plan: ColumnPlan, cells: Sequence[SheetCell]) -> str:
    """Return what a column is called whose header has no Latin letters."""
    if plan.use is not ColumnUse.LABEL:
        return plan.use.value
    words = [cell.text for cell in filled(cells)]
    provinces = sum(province_of(word) is not None for word in words)
    return "province" if provinces * 2 > len(words) else "name"


def _decimals(cells: Sequence[SheetCell]) -> int | None:
    """Return how many decimals shares are shown with, None for the usual ones."""
    decimals = [decimals_of(cell.value) for cell in cells if cell.value is not None]
    most = max(decimals, default=0)
    return None if most == 2 else min(most, MOST_DECIMALS)

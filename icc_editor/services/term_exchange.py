# SPDX-License-Identifier: MIT
"""Terms from files of other programs, and for them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Final

from icc_editor.errors import ExchangeError
from icc_editor.formats import tbx, term_csv
from icc_editor.formats.term_table import can_hold, new_table
from icc_editor.post.term import Term
from icc_editor.storage.names import ascii_slug
from icc_editor.storage.term_base import SUFFIX, TermBase, TermsChange

KINDS: Final = ("tsv", "csv", "tbx")
"""How terms can be written; the first is as the program itself keeps them."""

_TBX = frozenset({".tbx", ".xml"})


def read_terms(name: str, data: bytes, languages: Sequence[str] = ()) -> tuple[Term, ...]:
    """Return the terms in a file: TBX by its name, else a table with commas, semicolons or tabs.

    Terms without a name in a language one can write posts in are left out.

    Args:
        name: The file's name.
        data: Its bytes.
        languages: What the columns of a table hold that has no header.

    Raises:
        ExchangeError: It cannot be read.
    """
    try:
        if PurePath(name).suffix.lower() in _TBX:
            terms = tbx.read_terms(data)
        else:
            terms = term_csv.read_terms(data, languages)
    except ExchangeError as error:
        error.name = name
        raise
    return tuple(filter(can_hold, terms))


def write_terms(terms: Iterable[Term], kind: str) -> bytes:
    """Return a file of one of ``KINDS``.

    Raises:
        ValueError: ``kind`` is another.
    """
    match kind:
        case "tsv":
            return new_table(terms).text.encode("utf-8", "replace")
        case "csv":
            return term_csv.write_terms(terms)
        case "tbx":
            return tbx.write_terms(terms)
        case _:
            raise ValueError(kind)


@dataclass(frozen=True, slots=True)
class TakenTerms:
    """Where terms of a file were put, which may not be there without any, how many, the change."""

    path: Path
    count: int
    change: TermsChange | None


def take_in(base: TermBase, name: str, terms: Iterable[Term]) -> TakenTerms:
    """Add terms to the library's file that is called as ``name`` is, but for those it has anywhere.

    Raises:
        StorageError: The disk refused; the file is as it was.
    """
    path = base.first_file.with_name(ascii_slug(PurePath(name).stem, fallback="terms") + SUFFIX)
    known = {stored.term for stored in base.read().terms}
    new = [term for term in dict.fromkeys(terms) if term not in known]
    return TakenTerms(path, len(new), base.add_all(new, path))

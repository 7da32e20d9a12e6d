# SPDX-License-Identifier: MIT
"""Finding names in a passage: those known to everybody, and the labels of the post's tables.

Names are compared folded (``text.khmer.fold``); where several begin, the longest counts.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import Cell, ColumnKind, RowRole, Texts
from icc_editor.services.figures_check.names import AXES, OWNERS, PLAIN_LABELS, Kind, known_names
from icc_editor.text.khmer.fold import Folded, fold, fold_key
from icc_editor.text.khmer.letters import COENG, is_mark

_PREFIX = 2
_NOTHING: frozenset[str] = frozenset()
_COUNTED = (f"{Kind.MEASURE}:", f"{Kind.BALLOTS}:")
_SHORTEST = 3
"""Code points a name needs to be looked for; abbreviations of two letters are as well."""
_IN_BRACKETS = re.compile(r"[(（\[]([^()\[\]]*)[)）\]]")
_AGREES = re.compile(r"(\w{3,})ée?s?")
_KHMER_PARTY = "គណបក្ស"
_LITTLE_WORDS = frozenset({"of", "the", "and", "for", "de", "du", "des", "la", "le", "et", "pour"})


@dataclass(frozen=True, slots=True)
class Named:
    """A name in a text, in code points, and the concepts it stands for."""

    start: int
    end: int
    concepts: frozenset[str]

    def of(self, kind: Kind) -> frozenset[str]:
        """Return those of its concepts that are of one kind."""
        prefix = kind + ":"
        if len(self.concepts) == 1:  # as most have; this is asked for every name and every kind
            (only,) = self.concepts
            return self.concepts if only.startswith(prefix) else _NOTHING
        return frozenset(its for its in self.concepts if its.startswith(prefix))

    @property
    def counts(self) -> frozenset[str]:
        """Return what it says that a number counts: its measures, and kinds of ballots."""
        return frozenset(its for its in self.concepts if its.startswith(_COUNTED))


Keys = tuple[tuple[str, frozenset[str]], ...]
"""Names as they are compared, and what they stand for."""


class Vocabulary:
    """All names that are looked for in the versions of one post."""

    def __init__(self, tables: Mapping[str, ResultsTable], known: Keys) -> None:
        """Take the names everybody knows (``known_keys()``) and the labels of ``tables``."""
        self._concepts: dict[str, frozenset[str]] = {}
        self._by_prefix: dict[str, list[str]] = {}
        self._plain = frozenset(map(_key, PLAIN_LABELS))
        for key, concepts in known:
            self._add_key(key, concepts)
        self.rows: dict[tuple[str, str], frozenset[str]] = {}
        """What each row of a table is about, by table id and key."""
        self.columns: dict[tuple[str, str], frozenset[str]] = {}
        """What each column of numbers counts, and whose numbers they are if its label says so."""
        for table in tables.values():
            self._take_rows(table)
            self._take_columns(table)

    def find(self, text: str) -> list[Named]:
        """Return the names in ``text``, in order, none overlapping."""
        return self.find_in(fold(text))

    def find_in(self, folded: Folded) -> list[Named]:
        """Return the names in a text whose search key is made already."""
        key, found, at = folded.key, list[Named](), 0
        by_prefix = self._by_prefix
        for place in range(len(key)):
            if place < at or key[place : place + _PREFIX] not in by_prefix:
                continue
            name = self._name_at(key, place)
            if name:
                at = place
                end = at + len(name)
                named = Named(folded.starts[at], folded.ends[end - 1], self._concepts[name])
                found.append(named)
                at = end
        return found

    def _name_at(self, key: str, at: int) -> str:
        for name in self._by_prefix.get(key[at : at + _PREFIX], ()):
            if key.startswith(name, at) and _is_edge(key, at) and _is_edge(key, at + len(name)):
                return name
        return ""

    # -- tables ---------------------------------------------------------------------------------

    def _take_rows(self, table: ResultsTable) -> None:
        labels = [n for n, column in enumerate(table.columns) if column.kind is ColumnKind.LABEL]
        for row in table.rows:
            names = [name for n in labels[:1] for name in _texts(row.cells[n])]
            names = names or [row.key]
            concepts = self._meanings([*names, row.key], AXES)
            concepts = concepts or frozenset({f"{Kind.WHO}:{fold_key(names[0])}"})
            self.rows[table.id, row.key] = concepts
            if row.role is not RowRole.TOTAL:
                self._add_all(names, concepts)

    def _take_columns(self, table: ResultsTable) -> None:
        for column in table.columns:
            if not column.kind.is_number:
                continue
            names = [text for _language, text in column.labels.entries]
            own = self._meanings([*names, column.key], AXES)
            own |= self._measures([*names, column.key.replace("_", " ")])
            concept = f"{Kind.MEASURE}:{table.id}/{column.key}"
            owners = self._owners(names)
            if owners:  # what they are said to have is not known better than the label's measures
                own |= owners
            elif not own:
                self._add_all([*names, *_agreeing(names)], frozenset({concept}))
            self.columns[table.id, column.key] = own if owners else own | {concept}

    def _meanings(self, names: Iterable[str], kinds: Iterable[Kind]) -> frozenset[str]:
        """Return what the names stand for when all of each is one."""
        prefixes = tuple(f"{kind}:" for kind in kinds)
        found: set[str] = set()
        for name in names:
            for form in _forms(name):
                found |= self._concepts.get(fold_key(form), frozenset())
        return frozenset(its for its in found if its.startswith(prefixes))

    def _owners(self, names: Iterable[str]) -> frozenset[str]:
        """Return who is named in the labels of a column: *Won by the CPP*; nobody when several."""
        found = [
            frozenset().union(*(named.of(kind) for named in self.find(name)))
            for name in names
            for kind in OWNERS
        ]
        owners = frozenset().union(*found)
        return owners if len(owners) == 1 else frozenset()

    def _measures(self, names: Iterable[str]) -> frozenset[str]:
        """Return the measures that are mentioned in the names."""
        found = (named.of(Kind.MEASURE) for name in names for named in self.find(name))
        return frozenset().union(*found) - {f"{Kind.MEASURE}:"}

    def _add_all(self, names: Iterable[str], concepts: frozenset[str]) -> None:
        for name in names:
            for form in _forms(name):
                self._add(form, concepts)

    def _add(self, name: str, concepts: frozenset[str]) -> None:
        if (key := _key(name)) and key not in self._plain:
            self._add_key(key, concepts)

    def _add_key(self, key: str, concepts: frozenset[str]) -> None:
        if key not in self._concepts:
            names = self._by_prefix.setdefault(key[:_PREFIX], [])
            names.append(key)
            names.sort(key=len, reverse=True)
        self._concepts[key] = self._concepts.get(key, frozenset()) | concepts


def known_keys() -> Keys:
    """Return the names that need no table, as they are compared; the same for every post."""
    return tuple((key, frozenset({its})) for name, its in known_names() if (key := _key(name)))


def _key(name: str) -> str:
    """Return a name as it is compared, nothing for one that is too short to be looked for."""
    key = " ".join(fold_key(name).split())
    is_long = len(key) >= _SHORTEST or (len(key) == _PREFIX and name.isalpha())
    return key if is_long else ""


def _texts(cell: Cell) -> list[str]:
    return [text for _language, text in cell.entries] if isinstance(cell, Texts) else []


def _forms(name: str) -> list[str]:
    """Return a label and what it may be called in a sentence: without brackets, its initials."""
    plain = _IN_BRACKETS.sub(" ", name).strip()
    forms = [name.strip(), plain, *(inner.strip() for inner in _IN_BRACKETS.findall(name))]
    if plain.startswith(_KHMER_PARTY) and len(plain) > len(_KHMER_PARTY) + _SHORTEST:
        forms.append(plain.removeprefix(_KHMER_PARTY))
    words = [word for word in plain.split() if word.lower() not in _LITTLE_WORDS]
    if len(words) > 2 and all(word[0].isupper() for word in words):
        forms.append("".join(word[0] for word in words))
    return [form for form in dict.fromkeys(forms) if form]


def _agreeing(names: Iterable[str]) -> list[str]:
    """Return the other forms of French labels that agree with a noun: *Libérés*, libérées."""
    stems = [match[1] for name in names if (match := _AGREES.fullmatch(name))]
    return [f"{stem}{ending}" for stem in stems for ending in ("é", "ée", "és", "ées")]


def _is_edge(key: str, at: int) -> bool:
    """Return whether a name may begin or end before the key's character ``at``."""
    if at in (0, len(key)):
        return True
    before, after = key[at - 1], key[at]
    if is_mark(after) or before == COENG:
        return False
    return not (before < "\u1000" and after < "\u1000" and before.isalpha() and after.isalnum())

# SPDX-License-Identifier: MIT
"""The check of figures: every number typed in a post, against its tables and its other versions.

Pure: no files, no network, no clock.  ``FiguresCheck`` remembers what it read, so that after a
change only the blocks that were touched are read again.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType

from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.document import BlockKind, SourceBlock
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.results_table import ResultsTable
from icc_editor.services.figures_check.against_tables import NO_VERDICT, Verdict, judged
from icc_editor.services.figures_check.against_text import contradicted_by
from icc_editor.services.figures_check.alignment import Outline, aligned
from icc_editor.services.figures_check.between_versions import Comparison, compare
from icc_editor.services.figures_check.cells import Figures
from icc_editor.services.figures_check.findings import Spot, Writer
from icc_editor.services.figures_check.pairing import Placed
from icc_editor.services.figures_check.passages import blocks_of, passages_of
from icc_editor.services.figures_check.reading import Amount, Around, ReadPassage, read_passage
from icc_editor.services.figures_check.vocabulary import Vocabulary, known_keys

_NO_STYLES: Mapping[str, NumberStyle] = MappingProxyType({})
Fields = Mapping[str, Mapping[str, str]]
"""The words of the title and the excerpt of each version: by language, then by name."""
_NO_FIELDS: Fields = MappingProxyType({})
FIELDS = ("title", "excerpt")
"""The fields that are read, named as in ``Metadata``, in reading order."""
_LEADS_IN = (":", "៖")


def check_figures(
    versions: Mapping[str, str],
    tables: Mapping[str, ResultsTable],
    *,
    source: str = "",
    styles: Mapping[str, NumberStyle] = _NO_STYLES,
    fields: Fields = _NO_FIELDS,
) -> tuple[Diagnostic, ...]:
    """Return what the numbers in a post's versions do not agree with, in reading order.

    Args:
        versions: The Markdown of each version, without its fields, by language.
        tables: The post's results tables, by id.
        source: The language the others were translated from; the first one when left out.
        styles: How each version writes numbers; where none is given, as usual in its language.
        fields: The title and the excerpt of each version.
    """
    return FiguresCheck().check(versions, tables, source=source, styles=styles, fields=fields)


@dataclass(slots=True)
class Work:
    """How much a check had to do anew."""

    blocks_read: int = 0
    blocks_judged: int = 0
    pairs_compared: int = 0
    vocabularies_made: int = 0


@dataclass(frozen=True, slots=True)
class _ReadBlock:
    block: SourceBlock
    key: "_BlockKey"
    passages: tuple[ReadPassage, ...]
    outline: Outline
    field: str = ""  # which field of the version these words are, none of its text

    def amounts(self) -> Iterator[tuple[ReadPassage, Amount]]:
        return ((part, amount) for part in self.passages for amount in part.amounts)

    def spot(self, part: ReadPassage, amount: Amount) -> Spot:
        return Spot.of(self.block, part, amount, self.field)

    def placed(self, placed: Placed) -> Spot:
        return self.spot(self.passages[placed.part], placed.amount)


@dataclass(frozen=True, slots=True)
class _Pair:
    """A block and the one it translates; ``is_sure`` when those around them are pairs as well."""

    mine: _ReadBlock
    theirs: _ReadBlock
    comparison: Comparison
    is_sure: bool = False


_BlockKey = tuple[str, BlockKind, str, Around]


class FiguresCheck:
    """Checks the same post again and again; for one thread at a time."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self.work = Work()
        """What the last check had to do."""
        self._tables: dict[str, ResultsTable] = {}
        self._labels: object = None
        self._known = known_keys()
        self._vocabulary = Vocabulary({}, self._known)
        self._figures = Figures.of({}, self._vocabulary)
        self._read: dict[_BlockKey, tuple[ReadPassage, ...]] = {}
        self._judged: dict[_BlockKey, tuple[tuple[Verdict, ...], ...]] = {}
        self._compared: dict[tuple[_BlockKey, _BlockKey], Comparison] = {}

    def check(
        self,
        versions: Mapping[str, str],
        tables: Mapping[str, ResultsTable],
        *,
        source: str = "",
        styles: Mapping[str, NumberStyle] = _NO_STYLES,
        fields: Fields = _NO_FIELDS,
    ) -> tuple[Diagnostic, ...]:
        """Return what ``check_figures`` does, with what was read before."""
        self.work = Work()
        self._take(tables)
        source = source if source in versions else next(iter(versions), "")
        read = {
            language: [
                *self._fields(language, fields.get(language, {})),
                *self._blocks(language, body),
            ]
            for language, body in versions.items()
        }
        self._forget(read)
        found: list[Diagnostic] = []
        from_tables: dict[str, set[Spot]] = {}
        in_tables: dict[str, set[Spot]] = {}
        for language, blocks in read.items():
            writer = Writer(language, styles.get(language), tables)
            its, from_tables[language], in_tables[language] = self._alone(blocks, writer)
            found += its
        known: set[tuple[_BlockKey, _BlockKey]] = set()
        for language, blocks in read.items():
            if language != source:
                writer = Writer(language, styles.get(language), tables)
                pairs = self._pairs(blocks, read[source])
                known |= {(pair.mine.key, pair.theirs.key) for pair in pairs}
                values = (_values(blocks), _values(read[source]))
                of_source = Writer(source, styles.get(source), tables)
                found += _between(pairs, (writer, of_source), from_tables, in_tables, values)
        for language in read:
            writer = Writer(language, styles.get(language), tables)
            found += self._against_texts(read, writer, source, from_tables, found)
        self._compared = {key: its for key, its in self._compared.items() if key in known}
        order = list(versions)
        return tuple(sorted(found, key=lambda its: (order.index(its.language), _place(its))))

    # -- reading --------------------------------------------------------------------------------

    def _take(self, tables: Mapping[str, ResultsTable]) -> None:
        if len(tables) == len(self._tables) and all(
            self._tables.get(name) is table for name, table in tables.items()
        ):
            return
        labels = [(table.id, table.columns, _labels(table)) for table in tables.values()]
        if labels != self._labels:
            self._labels = labels
            self._vocabulary = Vocabulary(tables, self._known)
            self.work.vocabularies_made += 1
            self._read.clear()
            self._compared.clear()
        self._tables = dict(tables)
        self._figures = Figures.of(tables, self._vocabulary)
        self._judged.clear()

    def _blocks(self, language: str, body: str) -> list[_ReadBlock]:
        found: list[_ReadBlock] = []
        heading = Around()
        around = heading
        for block in blocks_of(body):
            key = (language, block.kind, block.text, around)
            if key not in self._read:
                self._read[key] = self._read_block(block, language, around)
                self.work.blocks_read += 1
            passages = self._read[key]
            found.append(_ReadBlock(block, key, passages, _outline(block, passages)))
            if block.kind is BlockKind.HEADING and passages:
                heading = passages[-1].after
            leads = block.text.rstrip().endswith(_LEADS_IN) and passages
            around = passages[-1].after if leads else heading
        return found

    def _fields(self, language: str, words: Mapping[str, str]) -> Iterator[_ReadBlock]:
        """Yield the fields of a version; what the title is about, the excerpt is about as well."""
        around = Around()
        for name in FIELDS:
            text = words.get(name, "")
            if not text.strip():
                continue
            block = SourceBlock(BlockKind.PARAGRAPH, text, 0, text.count("\n") + 1)
            key = (language, block.kind, text, around)
            if key not in self._read:
                self._read[key] = self._read_block(block, language, around)
                self.work.blocks_read += 1
            passages = self._read[key]
            yield _ReadBlock(block, key, passages, _outline(block, passages), name)
            around = passages[-1].after if passages else around

    def _read_block(
        self, block: SourceBlock, language: str, around: Around
    ) -> tuple[ReadPassage, ...]:
        return tuple(
            read_passage(passage, language, self._vocabulary, around)
            for passage in passages_of(block)
        )

    def _forget(self, read: Mapping[str, Sequence[_ReadBlock]]) -> None:
        """Keep only what is in the post now."""
        keys = {block.key for blocks in read.values() for block in blocks}
        self._read = {key: its for key, its in self._read.items() if key in keys}
        self._judged = {key: its for key, its in self._judged.items() if key in keys}

    # -- comparing ------------------------------------------------------------------------------

    def _alone(
        self, blocks: Sequence[_ReadBlock], writer: Writer
    ) -> tuple[list[Diagnostic], set[Spot], set[Spot]]:
        """Return what is found in one version alone; where tables say otherwise, or the same."""
        found, spots, same = list[Diagnostic](), set[Spot](), set[Spot]()
        for read in blocks:
            if read.key not in self._judged:
                self._judged[read.key] = tuple(
                    tuple(judged(part.amounts, self._figures)) for part in read.passages
                )
                self.work.blocks_judged += 1
            for part, verdicts in zip(read.passages, self._judged[read.key], strict=True):
                for amount, verdict in zip(part.amounts, verdicts, strict=True):
                    spot = read.spot(part, amount)
                    if verdict.other is not None:
                        found.append(writer.differs_from_table(spot, amount, verdict.other))
                        spots.add(spot)
                    elif verdict.same is not None:
                        same.add(spot)
                        if read.block.kind is not BlockKind.TABLE:
                            found += writer.could_be_figure(spot, amount, verdict.same)
            found += writer.digits(read.block, read.passages, read.field)
        return found, spots, same

    def _pairs(self, mine: Sequence[_ReadBlock], theirs: Sequence[_ReadBlock]) -> list[_Pair]:
        fields = {its.field: its for its in theirs if its.field}
        found = [
            _Pair(its, fields[its.field], self._comparison(its, fields[its.field]))
            for its in mine
            if its.field in fields
        ]
        mine, theirs = ([its for its in side if not its.field] for side in (mine, theirs))
        places = aligned([its.outline for its in mine], [its.outline for its in theirs])
        bounds = [(-1, -1), *places, (len(mine), len(theirs))]
        for before, (one, other), after in zip(bounds, places, bounds[2:], strict=False):
            here, there = mine[one], theirs[other]
            sure = before == (one - 1, other - 1) and after == (one + 1, other + 1)
            found.append(_Pair(here, there, self._comparison(here, there), sure))
        return found

    def _comparison(self, mine: _ReadBlock, theirs: _ReadBlock) -> Comparison:
        key = (mine.key, theirs.key)
        if key not in self._compared:
            self._compared[key] = compare(mine.passages, theirs.passages)
            self.work.pairs_compared += 1
        return self._compared[key]

    def _against_texts(
        self,
        read: Mapping[str, Sequence[_ReadBlock]],
        writer: Writer,
        source: str,
        from_tables: Mapping[str, set[Spot]],
        found: Sequence[Diagnostic],
    ) -> Iterator[Diagnostic]:
        """Yield what the fields of a version say otherwise than the texts do.

        A translation is held against its source, the source against all; each against its own text
        as well.  What a table has decided, or was ``found`` already, is not said again.
        """
        language = writer.language
        told = {where for finding in found for where in _fields_of(finding)}
        open_ones = [
            (spot, amount)
            for spot, amount in self._undecided(read[language])
            if (language, spot.field, spot.start) not in told
        ]
        if not open_ones:
            return
        others = {
            its: _said(read[its], from_tables[its], own=its == language)
            for its in read
            if source in (language, its) or its == language
        }
        for spot, amount in open_ones:
            for other, said in others.items():
                if pair := contradicted_by(amount, said):
                    there, theirs = pair
                    yield writer.differs_between(spot, amount, other, there, theirs)
                    break

    def _undecided(self, blocks: Sequence[_ReadBlock]) -> Iterator[tuple[Spot, Amount]]:
        """Yield the amounts of the fields of which no table says anything."""
        for read in blocks:
            if read.field:
                verdicts = (its for part in self._judged[read.key] for its in part)
                for (part, amount), verdict in zip(read.amounts(), verdicts, strict=True):
                    if verdict == NO_VERDICT:
                        yield read.spot(part, amount), amount


def _between(
    pairs: Sequence[_Pair],
    writers: tuple[Writer, Writer],
    from_tables: Mapping[str, set[Spot]],
    in_tables: Mapping[str, set[Spot]],
    values: tuple[Counter[Fraction], Counter[Fraction]],
) -> Iterator[Diagnostic]:
    """Yield what differs between a translation and its source, as far as no table has decided it.

    ``writers`` and ``values`` are those of the translation and of the source: what is not sure, and
    stands elsewhere in the other version, was moved.
    """
    writer, source = writers
    for pair in pairs:
        for its in pair.comparison.pairs:
            here, there = pair.mine.placed(its.mine), pair.theirs.placed(its.theirs)
            amount, other = its.mine.amount, its.theirs.amount
            if here in from_tables[writer.language] or there in from_tables[source.language]:
                continue
            if not its.sure and (_stands(amount, values[1]) or _stands(other, values[0])):
                continue
            yield writer.differs_between(here, amount, source.language, there, other, its.sort)
        for alone in pair.comparison.alone if pair.is_sure else ():
            sides = (pair.mine, pair.theirs) if alone.mine else (pair.theirs, pair.mine)
            its_writer, other_writer = writers if alone.mine else (source, writer)
            spot = sides[0].placed(alone.placed)
            if spot in from_tables[its_writer.language]:
                continue
            if alone.mine and spot in in_tables[its_writer.language]:
                continue  # the translator took it from there
            if _stands(alone.placed.amount, values[1 if alone.mine else 0]):
                continue
            line = sides[1].block.first_line + sides[1].passages[alone.part].passage.line
            yield its_writer.only_here(spot, alone.placed.amount, other_writer.language, line)


def _stands(amount: Amount, values: Counter[Fraction]) -> bool:
    return any(values[value] for value in amount.token.values)


def _said(
    blocks: Sequence[_ReadBlock], wrong: set[Spot], *, own: bool
) -> list[tuple[Spot, Amount]]:
    """Return the amounts of a version that no table says are wrong; of its ``own`` text alone."""
    placed = [
        (read.spot(part, amount), amount)
        for read in blocks
        if not (own and read.field)
        for part, amount in read.amounts()
    ]
    return [one for one in placed if one[0] not in wrong]


def _values(blocks: Sequence[_ReadBlock]) -> Counter[Fraction]:
    return Counter(value for read in blocks for value in read.outline.values)


def _outline(block: SourceBlock, passages: Sequence[ReadPassage]) -> Outline:
    values = (v for part in passages for amount in part.amounts for v in amount.token.values)
    return Outline(block.kind, block.level, len(passages), frozenset(values), len(block.text))


def _labels(table: ResultsTable) -> tuple[object, ...]:
    """Return the words of a table that may be looked for."""
    places = [n for n, column in enumerate(table.columns) if not column.kind.is_number]
    rows = (*table.rows, *(() if table.total is None else (table.total,)))
    return tuple((row.key, row.role, *(row.cells[n] for n in places)) for row in rows)


def _place(finding: Diagnostic) -> tuple[int, int]:
    facts = dict(finding.facts)
    if "field" in facts:
        return FIELDS.index(facts["field"]) - len(FIELDS), int(facts["start"])
    return int(facts["line"]), int(facts["start"])


def _fields_of(finding: Diagnostic) -> Iterator[tuple[str, str, int]]:
    """Yield the places in fields that a warning names: language, field and start."""
    facts = dict(finding.facts)
    if finding.severity is Severity.HINT:
        return
    if "field" in facts:
        yield finding.language, facts["field"], int(facts["start"])
    if "other_field" in facts:
        yield facts["other"], facts["other_field"], int(facts["other_start"])

# SPDX-License-Identifier: MIT
'''Pairs of texts with and without planted faults: read from a file, checked, counted.

A file of pairs is TOML::

    [[pair]]
    id = "k07"                      # any name; left out: its number
    source_language = "en"          # en, fr or km
    source = """The CPP won 1,156 communes."""
    target_language = "km"
    target = """គណបក្សប្រជាជនកម្ពុជាឈ្នះ ១,១៦៥ ឃុំ។"""
    tables = ["""                   # each the text of a tables/NAME.toml (docs/tables.md); none: []
    id = "communes"
    columns = [{ key = "party", kind = "label" }, { key = "communes" }]
    rows = [{ key = "cpp", party = "CPP", communes = 1156 }]
    """]
    faults = [{ kind = "swap", in = "target", wrong = "១,១៦៥", right = "១,១៥៦" }]

``faults`` is ``[]`` for a pair that is right.  ``kind`` is any word (changed digit, swap, dropped
zero, wrong party, wrong scale, mixed digits, other digits …); ``in`` is ``source``, ``target`` or
``both``; ``wrong`` is the number as it stands there (of ``both``: in the target), for exchanged
names and numbers the words with both.

A fault is caught when a warning, or a hint that says a number is wrong (``QUIET``), names the wrong
number, in the version it stands in or as what the other version says.  A number that was left out
is caught where the other version is said to have it alone, a wrong name by any hint that a number
is somebody else's.  Digits of the other script are only hinted at, so a fault whose value is right
counts as caught by that hint too.  Any other warning or such hint is a false alarm, in pairs with
faults as well.

    python -m tests.services.figure_pairs FILE.toml
'''

import sys
import tomllib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from icc_editor.formats import table_toml
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.results_table import ResultsTable
from icc_editor.services.figures_check.checking import FiguresCheck
from icc_editor.services.figures_check.likeness import digits_written
from icc_editor.text.numbers.reader import read_numbers
from icc_editor.text.numbers.spelled.reader import read_spelled_numbers

QUIET = frozenset({"figures.only_here", "figures.may_have_changed_places", "figures.other_owner"})
"""Hints that say a number is wrong: they catch, and are false alarms, as warnings are."""


@dataclass(frozen=True)
class Fault:
    kind: str
    where: str  # source, target or both
    wrong: str
    right: str


@dataclass(frozen=True)
class Pair:
    name: str
    source_language: str
    source: str
    target_language: str
    target: str
    tables: tuple[ResultsTable, ...] = ()
    faults: tuple[Fault, ...] = ()


@dataclass
class Score:
    """What was caught and missed, by (kind, languages), and what was said for nothing."""

    caught: Counter = field(default_factory=Counter)
    missed: Counter = field(default_factory=Counter)
    clean: Counter = field(default_factory=Counter)
    alarmed: Counter = field(default_factory=Counter)
    strays: int = 0
    hints: int = 0
    notes: list[str] = field(default_factory=list)

    @property
    def caught_share(self) -> float:
        total = self.caught.total() + self.missed.total()
        return self.caught.total() / total if total else 1.0

    @property
    def alarm_share(self) -> float:
        return self.alarmed.total() / self.clean.total() if self.clean.total() else 0.0


def load(path: Path) -> list[Pair]:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return [
        Pair(
            str(one.get("id", number)),
            one["source_language"],
            one["source"],
            one["target_language"],
            one["target"],
            tuple(table_toml.read(text.encode()).table for text in one.get("tables", ())),
            tuple(
                Fault(f["kind"], f.get("in", "target"), str(f["wrong"]), str(f["right"]))
                for f in one.get("faults", ())
            ),
        )
        for number, one in enumerate(data["pair"], 1)
    ]


def findings_of(pair: Pair, check: FiguresCheck) -> tuple[Diagnostic, ...]:
    versions = {pair.source_language: pair.source, pair.target_language: pair.target}
    return check.check(
        versions, {table.id: table for table in pair.tables}, source=pair.source_language
    )


def judge(pairs: Iterable[Pair]) -> Score:
    score, check = Score(), FiguresCheck()
    for pair in pairs:
        languages = f"{pair.source_language}-{pair.target_language}"
        found = findings_of(pair, check)
        warnings = [its for its in found if its.severity is not Severity.HINT or its.code in QUIET]
        digits = [its for its in found if its.code == "figures.other_digits"]
        score.hints += len(digits)
        useful: set[int] = set()
        for fault in pair.faults:
            hits = {id(its) for its in (*warnings, *digits) if _names(its, fault, pair)}
            useful |= hits
            (score.caught if hits else score.missed)[fault.kind, languages] += 1
            if not hits:
                score.notes.append(f"missed {pair.name} {fault}\n  {pair.source}\n  {pair.target}")
        stray = [its for its in warnings if id(its) not in useful]
        if pair.faults:
            score.strays += bool(stray)
        else:
            score.clean[languages] += 1
            score.alarmed[languages] += bool(stray)
        for its in stray:
            facts = dict(its.facts)
            score.notes.append(
                f"alarm {pair.name} {its.language} {its.code} {facts['found']} -> "
                f"{facts.get('expected')} {facts.get('label', '')}\n"
                f"  {pair.source}\n  {pair.target}"
            )
    return score


def _names(finding: Diagnostic, fault: Fault, pair: Pair) -> bool:
    facts, found = dict(finding.facts), dict(finding.facts)["found"]
    language = pair.source_language if fault.where == "source" else pair.target_language
    if finding.language == language or fault.where == "both":
        if _are_same(found, fault.wrong):
            return True
        # Where the script changes the reader may see two numbers.
        mixed = not fault.wrong.isascii() and any(c in fault.wrong for c in "0123456789")
        if mixed and found in fault.wrong:
            return True
        # Where names changed places ``wrong`` is the words around the numbers.
        if found in _numbers_in(fault.wrong):
            return True
    if finding.code == "figures.other_owner":  # a wrong name has no number to be known by
        return not digits_written(fault.wrong) and not read_spelled_numbers(fault.wrong, language)
    if finding.code == "figures.only_here" and finding.language != language:
        # What was left out stands in the other version alone.
        if not digits_written(found):
            return found in fault.right and found not in fault.wrong
        lost = {digits_written(its) for its in _written_in(fault.right)}
        lost -= {digits_written(its) for its in _written_in(fault.wrong)}
        return digits_written(found) in lost
    return finding.language != language and _are_same(facts.get("there", ""), fault.wrong)


def _are_same(found: str, wrong: str) -> bool:
    """Return whether a number as a finding names it is the wrong one: its digits, or its words."""
    if digits_written(found) or digits_written(wrong):
        return digits_written(found) == digits_written(wrong)
    found, wrong = found.casefold(), wrong.casefold()
    return bool(found) and (found in wrong or wrong in found)


def _numbers_in(words: str) -> list[str]:
    """Return the numbers in the words of a fault, as they are written; none of a bare number."""
    found = _written_in(words)
    return found if len(found) > 1 else []


def _written_in(words: str) -> list[str]:
    return [words[token.start : token.end] for token in read_numbers(words)]


def table(score: Score) -> str:
    """Return the confusion table by kind of fault and languages, as Markdown."""
    languages = sorted({its for _kind, its in (*score.caught, *score.missed)} | set(score.clean))
    lines = [
        f"| fault | {' | '.join(languages)} | all |",
        f"| --- |{' ---: |' * len(languages)} ---: |",
    ]
    for kind in sorted({kind for kind, _its in (*score.caught, *score.missed)}):
        cells, all_caught, all_planted = [], 0, 0
        for its in languages:
            caught = score.caught[kind, its]
            planted = caught + score.missed[kind, its]
            cells.append(f"{caught} of {planted}" if planted else "")
            all_caught, all_planted = all_caught + caught, all_planted + planted
        lines.append(f"| {kind} | {' | '.join(cells)} | {all_caught} of {all_planted} |")
    alarms = [f"{score.alarmed[its]} of {score.clean[its]}" for its in languages]
    total = f"{score.alarmed.total()} of {score.clean.total()}"
    lines.append(f"| *false alarms in right pairs* | {' | '.join(alarms)} | {total} |")
    lines.append("")
    lines.append(
        f"Caught {score.caught_share:.1%}, false alarms {score.alarm_share:.1%}; pairs with a "
        f"fault and another warning besides: {score.strays}; hints about digits: {score.hints}."
    )
    return "\n".join(lines)


if __name__ == "__main__":
    result = judge(load(Path(sys.argv[1])))
    print(table(result))
    if "--notes" in sys.argv:
        print("\n".join(result.notes))

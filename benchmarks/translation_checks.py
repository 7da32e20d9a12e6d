# SPDX-License-Identifier: MIT
"""The checks of translations: how many planted faults they find, and how often they are wrong.

    python benchmarks/translation_checks.py                      the tables, and the time it takes
    python benchmarks/translation_checks.py --export PAIRS       the pairs, a line of JSON each
    python benchmarks/translation_checks.py --pofilter PROGRAM   and what translate-toolkit says
    python benchmarks/translation_checks.py --answers NAME=FILE  and what another program says:
                                                                 JSON, a list by the name of a pair
    python benchmarks/translation_checks.py --catalogues FOLDER KM|FR-KM|FR
                                                                 how much is said of real ones

Faults are planted into the half of the sentences that no rule was made for.  Another program finds
one when it says anything of the pair that it does not say of the same pair without the fault.
"""

import argparse
import gettext
import json
import random
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from icc_editor.services.translation_checks.checking import TranslationCheck
from tests.services.translation_checks.judging import TERMS, by_hand, half, judged
from tests.services.translation_checks.pair_files import (
    TextPair,
    findings_of,
    right_pairs,
    written_terms,
)

EACH = 10
Answers = Mapping[str, Iterable[str]]


def pairs() -> list[TextPair]:
    """Return the judging half, right and with faults, but for pairs of several paragraphs."""
    return half("judged.toml", each=EACH)


def export(path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        for pair in pairs():
            source, target = pair.languages
            line = {"name": pair.name, "from": source, "to": target}
            line |= {"source": pair.source, "target": pair.target}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


def of_pofilter(program: str) -> Answers:
    """Return what pofilter's filters say of each pair: it is run as a program of its own."""
    answers: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        source, result = Path(folder, "pairs.po"), Path(folder, "found.po")
        head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
        units = [
            f"#: {number}\nmsgctxt {_quoted(pair.name)}\nmsgid {_quoted(pair.source)}\n"
            f"msgstr {_quoted(pair.target)}\n"
            for number, pair in enumerate(pairs())
        ]
        source.write_text("\n".join([head, *units]), "utf-8")
        subprocess.run([program, "--language=km", source, result], check=True, capture_output=True)
        for unit in result.read_text("utf-8").split("\n\n"):
            name = re.search(r"^msgctxt ((?:\".*\"\n?)+)", unit, re.MULTILINE)
            if name:
                context = json.loads("".join(name[1].split("\n")).replace('""', ""))
                notes = " ".join(re.findall(r"^# (.*)$", unit, re.MULTILINE))
                answers[context] = re.findall(r"\(pofilter\) (\w+)", notes)
    return answers


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def others(answers: Answers, its_pairs: Iterable[TextPair]) -> tuple[Counter[str], int]:
    """Return how many faults of each kind a program finds, and in how many right pairs any."""
    caught, alarms = Counter[str](), 0
    for pair in its_pairs:
        found = set(answers.get(pair.name, ()))
        if pair.faults:
            kind, right = pair.name.split(":", 1)
            caught[kind] += bool(found - set(answers.get(right, ())))
        else:
            alarms += bool(found)
    return caught, alarms


def tables(programs: Mapping[str, Answers]) -> None:
    for name, its_pairs in (
        ("judging half", pairs()),
        ("written before the checks", by_hand()),
        ("half the rules were tuned on", half("tuned.toml", each=EACH)),
    ):
        verdict = judged(its_pairs)
        print(
            f"{name}: {verdict.caught.total()} of {verdict.faulty.total()} faults found "
            f"({verdict.share_caught:.1%}), something in {len(verdict.alarms)} of "
            f"{verdict.right} right pairs ({verdict.share_of_alarms:.1%})"
        )
        for line in (*verdict.missed, *verdict.alarms):
            print("   ", line)
    verdict = judged(pairs())
    theirs = {name: others(answers, pairs()) for name, answers in programs.items()}
    print("\n| planted |  | found | found as |" + "".join(f" {name} |" for name in theirs))
    print("| --- | --- | --- | --- |" + " --- |" * len(theirs))
    for kind, count in verdict.faulty.items():
        codes = ", ".join(f"{code} {its}" for code, its in verdict.codes[kind].most_common())
        more = "".join(f" {caught[kind]} |" for caught, _alarms in theirs.values())
        print(f"| {kind} | {count} | {verdict.caught[kind]} | {codes} |{more}")
    more = "".join(f" {caught.total()} |" for caught, _alarms in theirs.values())
    print(f"| **all** | {verdict.faulty.total()} | {verdict.caught.total()} | |{more}")
    more = "".join(f" {alarms} |" for _caught, alarms in theirs.values())
    print(f"| right pairs with a finding | {verdict.right} | {len(verdict.alarms)} | |{more}")


def times() -> None:
    both = [*right_pairs("tuned.toml"), *right_pairs("judged.toml")]
    segments = [s for pair in both if pair.languages[0] == "en" for s in pair.segments]
    for copies in (1, 4, 16):
        check = TranslationCheck(("en", "km"), terms=written_terms(TERMS))
        check.check(segments[:1])
        many = segments * copies
        begun = time.process_time()
        check.check(many)
        first = time.process_time() - begun
        begun = time.process_time()
        check.check(many)
        again = time.process_time() - begun
        print(
            f"{len(many)} segments: {first / len(many) * 1000:.2f} ms each, "
            f"{again / len(many) * 1000:.2f} ms when nothing changed"
        )


def catalogues(folder: Path, direction: str) -> None:
    """Print how much is pointed out in the interface of LibreOffice, whose faults nobody knows."""
    khmer, french = (_catalogue(folder, language) for language in ("km", "fr"))
    plain = {key: key[1].split("\x04")[-1] for key in {**khmer, **french}}
    found = {
        "KM": (("en", "km"), [(plain[key], text) for key, text in khmer.items()]),
        "FR": (("en", "fr"), [(plain[key], text) for key, text in french.items()]),
        "FR-KM": (
            ("fr", "km"),
            [(french[key], text) for key, text in khmer.items() if key in french],
        ),
    }
    languages, texts = found[direction]
    signs = re.compile(r"[~$%<>{}\\\n_*`\[\]&|#@=/]")
    kept = [
        pair
        for pair in dict.fromkeys(texts)
        if pair[0] != pair[1] and all(20 <= len(t) < 400 and not signs.search(t) for t in pair)
    ]
    random.Random(1).shuffle(kept)
    codes, any_of = Counter[str](), 0
    for number, (source, target) in enumerate(kept[:3000]):
        its = {f.code for f in findings_of(TextPair(str(number), languages, source, target))}
        codes.update(its)
        any_of += bool(its)
    print(f"{direction}: {len(kept[:3000])} pairs, something in {any_of}: {codes.most_common()}")


def _catalogue(folder: Path, language: str) -> dict[tuple[str, str], str]:
    found = {}
    for path in sorted(folder.rglob(f"{language}/LC_MESSAGES/*.mo")):
        with path.open("rb") as file:
            for key, text in gettext.GNUTranslations(file)._catalog.items():  # noqa: SLF001
                if key and isinstance(key, str):
                    found[path.name, key] = text
    return found


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--export", type=Path)
    parser.add_argument("--pofilter")
    parser.add_argument("--answers", action="append", default=[])
    parser.add_argument("--catalogues", nargs=2)
    wanted = parser.parse_args(arguments)
    if wanted.export:
        export(wanted.export)
        return
    if wanted.catalogues:
        catalogues(Path(wanted.catalogues[0]), wanted.catalogues[1])
        return
    programs: dict[str, Answers] = {}
    if wanted.pofilter:
        programs["pofilter"] = of_pofilter(wanted.pofilter)
    for answer in wanted.answers:
        name, _equal, path = answer.partition("=")
        programs[name] = json.loads(Path(path).read_text("utf-8"))
    tables(programs)
    times()


if __name__ == "__main__":
    main(sys.argv[1:])

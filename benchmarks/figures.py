# SPDX-License-Identifier: MIT
"""Reading the numbers of a text, in digits and in words, and checking the figures of a post.

    python benchmarks/figures.py [rounds]

The texts are the sentences of tests/services/pairs, again and again; "dense" is a text with a
number in words every few words.  Times are of the processor, the best of the rounds.  The floor is
looking at every word of the text once.
"""

import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

from icc_editor.services.figures_check.checking import FiguresCheck
from icc_editor.text.khmer.words import spans
from icc_editor.text.numbers.reader import read_numbers
from icc_editor.text.numbers.spelled.reader import read_spelled_numbers
from tests.services.figure_pairs import load
from tests.text.numbers.spelled_numbers import english, french, khmer

PAIRS = Path("tests/services/pairs")
SIZES = (10_000, 100_000)
WRITERS = {"en": english, "fr": french, "km": khmer}


def best(task: Callable[[], object], rounds: int) -> float:
    """Return the shortest of ``rounds`` runs, in milliseconds of the processor."""
    times = []
    for _round in range(rounds):
        start = time.process_time()
        task()
        times.append(time.process_time() - start)
    return min(times) * 1000


def prose(language: str) -> str:
    """Return all sentences of the pairs in ``language``, as paragraphs."""
    pairs = [pair for file in sorted(PAIRS.glob("written_blind*.toml")) for pair in load(file)]
    said = [
        text.strip()
        for pair in pairs
        for its, text in (
            (pair.source_language, pair.source),
            (pair.target_language, pair.target),
        )
        if its == language
    ]
    return "\n\n".join(said) + "\n\n"


def dense(language: str) -> str:
    """Return a text that is mostly numbers in words."""
    write = WRITERS[language]
    nouns = {"en": " of these, ", "fr": " de celles-ci, ", "km": " នាក់ ហើយ"}
    return "".join(write(value * value) + nouns[language] for value in range(2, 400))


def of_size(text: str, size: int) -> str:
    """Return ``text`` repeated and cut to ``size`` bytes of UTF-8."""
    whole = text * (size // len(text.encode()) + 1)
    return whole.encode()[:size].decode(errors="ignore")


def main() -> None:
    """Print the tables."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    words = re.compile(r"\w+")
    print(f"ms of the processor, best of {rounds}")
    print(f"{'text':24}{'bytes':>9}{'numbers':>9}{'floor':>8}{'digits':>8}{'in words':>9}")
    for name, make in (("prose", prose), ("dense", dense)):
        for language in WRITERS:
            for size in SIZES:
                text = of_size(make(language), size)
                look = spans if language == "km" else words.findall
                times = (
                    best(lambda its=text, do=look: do(its), rounds),
                    best(lambda its=text, of=language: read_numbers(its, of), rounds),
                    best(lambda its=text, of=language: read_spelled_numbers(its, of), rounds),
                )
                count = len(read_spelled_numbers(text, language))
                shown = "".join(
                    f"{each:{width}.1f}" for each, width in zip(times, (8, 8, 9), strict=True)
                )
                print(f"{name + ', ' + language:24}{size:9,}{count:9,}{shown}")
    versions = {language: of_size(prose(language), 10_000) for language in ("en", "km")}
    changed = versions | {"en": versions["en"].replace("\n\n", " and 5 more.\n\n", 1)}
    check = FiguresCheck()
    new = best(lambda: FiguresCheck().check(versions, {}), min(rounds, 5))
    check.check(versions, {})
    again = iter([changed, versions] * rounds)
    after = best(lambda: check.check(next(again), {}), rounds)
    print(f"\nfigures of two versions of 10 kB: new {new:.1f}, a paragraph changed {after:.1f}")


if __name__ == "__main__":
    main()

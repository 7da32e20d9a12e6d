# SPDX-License-Identifier: MIT
"""Where ``canon`` and npm khmer-normalizer differ, on every word of the Khmer help of LibreOffice.

    python benchmarks/khmer_canon.py          counts by kind
    python benchmarks/khmer_canon.py --all    and every word that differs: as typed, ours, theirs

Needs Debian's libreoffice-help-km, and Node for khmer-normalizer, as the tests have them.
The words are the corpus's; they are printed, not kept.
"""

import argparse
import re
from collections import Counter
from collections.abc import Callable

from icc_editor.text.khmer.canon import canon, strict_canon
from tests.real.khmer_corpus import read_corpus
from tests.real.khmer_normalizer import sil_normal

DA, TA = "\u17d2\u178a", "\u17d2\u178f"


def differences(words: tuple[str, ...], form: Callable[[str], str]) -> list[tuple[str, str, str]]:
    """Return the words of which the two make something else, with what each makes of them."""
    ours = map(form, words)
    return [row for row in zip(words, ours, sil_normal(words), strict=True) if row[1] != row[2]]


def kind(ours: str, theirs: str) -> str:
    """Return what two forms of a word differ by."""
    if ours.replace(DA, TA) != theirs:
        return "something else"
    letters = sorted(set(re.findall(f"(.){DA}", ours)))
    return f"{', '.join(letter + DA for letter in letters)} written with {TA}"


def main() -> None:
    """Print the table, and the words when they are asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="print every word that differs")
    arguments = parser.parse_args()
    corpus = read_corpus()
    words = corpus.words
    found, strictly = differences(words, canon), differences(words, strict_canon)
    count = len(words)
    print(f"Khmer help of LibreOffice {corpus.version}: {count:,} distinct words")
    for name, its in (("canon", found), ("canon --strict", strictly)):
        print(f"{name:16}equal on {count - len(its):6,}  {1 - len(its) / count:8.3%}")
    for name, times in Counter(kind(*row[1:]) for row in found).most_common():
        print(f"{times:6,}  {name}")
    if arguments.all:
        for typed, ours, theirs in (*found, *strictly):
            print(typed, ours, theirs, kind(ours, theirs), sep="\t")


if __name__ == "__main__":
    main()

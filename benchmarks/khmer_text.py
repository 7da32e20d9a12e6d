# SPDX-License-Identifier: MIT
"""Khmer services beside ICU alone: how right, and how fast.

    python benchmarks/khmer_text.py [rounds]

Needs Debian's libreoffice-help-km: its paragraphs without ZWSP are the text, the ZWSP its
translators typed are what words are compared with.
"""

import re
import sys
import time
from collections.abc import Callable

from icc_editor.text.khmer.breaks import line_ends
from icc_editor.text.khmer.canon import canon
from icc_editor.text.khmer.clusters import stops
from icc_editor.text.khmer.fold import find_folded, fold, fold_key
from icc_editor.text.khmer.lines import line_breaks
from icc_editor.text.khmer.lint import lint
from icc_editor.text.khmer.words import count_words, spans, word_at
from icc_editor.text.khmer.zero_width import insert_word_breaks
from tests.real.khmer_corpus import gold, read_corpus

KHMER = re.compile("[\u1780-\u17d3\u17dd]")
SIZES = (100, 1_000, 5_000, 20_000, 100_000, 500_000)
SERVICES: dict[str, Callable[[str], object]] = {
    "ICU LineBreaker alone": line_ends,
    "line_breaks": line_breaks,
    "spans": spans,
    "count_words": count_words,
    "word_at, in the middle": lambda text: word_at(text, len(text) // 2),
    "stops (clusters)": stops,
    "canon": canon,
    "lint": lint,
    "fold": fold,
    "insert_word_breaks": insert_word_breaks,
}


def best(task: Callable[[], object], rounds: int) -> float:
    """Return the shortest of ``rounds`` runs, in milliseconds."""
    times = []
    for _round in range(rounds):
        start = time.perf_counter()
        task()
        times.append(time.perf_counter() - start)
    return min(times) * 1000


def agreement(paragraphs: tuple[str, ...]) -> tuple[float, float, float]:
    """Return precision, recall and F1 of word ends between Khmer signs."""
    right = wrong = missed = 0
    for paragraph in paragraphs:
        text, marked = gold(paragraph)
        cut = {start for start, _end, _kind in spans(text)}
        for offset in range(1, len(text)):
            if KHMER.match(text[offset]) and KHMER.match(text[offset - 1]):
                right += offset in cut and offset in marked
                wrong += offset in cut and offset not in marked
                missed += offset not in cut and offset in marked
    precision, recall = right / (right + wrong), right / (right + missed)
    return precision, recall, 2 * precision * recall / (precision + recall)


def main() -> None:
    """Print the tables."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    corpus = read_corpus()
    print(f"LibreOffice help {corpus.version}: {len(corpus.paragraphs)} paragraphs,")
    print(f"{sum(map(len, corpus.plain))} characters, {len(corpus.words)} distinct words\n")
    print(
        "words against the translators' ZWSP: P {:.3f}, R {:.3f}, F1 {:.3f}\n".format(
            *agreement(corpus.paragraphs)
        )
    )
    text = "\n".join(corpus.plain)
    print("ms, best of", rounds, "| " + " | ".join(f"{size:,}" for size in SIZES))
    for name, service in SERVICES.items():
        service(text[:100])  # imports ICU
        times = [best(lambda: service(text[:size]), rounds) for size in SIZES]  # noqa: B023
        print(f"{name} | " + " | ".join(f"{took:.3g}" for took in times))
    folded, key = fold(text), fold_key("ភាសា")
    took = best(lambda: find_folded(key, folded), rounds)
    print(f"a key in {len(text):,} folded characters | {took:.3g}")


if __name__ == "__main__":
    main()

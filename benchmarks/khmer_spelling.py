# SPDX-License-Identifier: MIT
"""Unknown Khmer words: how right, and how fast.

    python benchmarks/khmer_spelling.py [mistyped words]

Needs Debian's libreoffice-help-km.  Its paragraphs, in blocks of fifty, are halved: on one half the
numbers in the speller were chosen, the other is the judge.
"""

import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from icc_editor.storage import khmer_words
from icc_editor.storage.places import Places
from icc_editor.text.khmer.fold import fold_key
from icc_editor.text.khmer.lint import lint
from icc_editor.text.khmer.words import spans
from icc_editor.text.spelling.khmer_speller import KhmerSpeller
from icc_editor.text.spelling.khmer_words import KhmerWords
from icc_editor.text.spelling.speller import Stretch
from tests.real.khmer_corpus import ZWSP, read_corpus
from tests.text.spelling.khmer_typing import KINDS, Fault, mistyped

FACTS = (
    "marked",
    "whole word",
    "just the word",
    "meant is first",
    "among five",
    "text mended",
)


def pointed_out(text: str) -> bool:
    """Return whether the encoding of ``text`` is wrong."""
    return bool(lint(text.replace(ZWSP, ""), habits=False))


def best(task: Callable[[], object]) -> float:
    """Return the shortest of five runs, in seconds."""
    times = []
    for _round in range(5):
        start = time.perf_counter()
        task()
        times.append(time.perf_counter() - start)
    return min(times)


def clean_text(texts: list[str], words: KhmerWords) -> None:
    """Print how much of clean text is marked, and what a word costs."""
    speller = KhmerSpeller(words)

    def check(speller: KhmerSpeller) -> list[list[Stretch]]:
        return [speller.unknown(text) for text in texts]

    first = best(lambda: check(KhmerSpeller(words)))
    found = sum(map(len, check(speller)))
    again = best(lambda: check(speller))
    floor = best(lambda: [spans(text) for text in texts])
    pieces = (span for text in texts for span in spans(text))
    count = sum(kind == "khmer" for _start, _end, kind in pieces)
    print(f"  {count:,} Khmer words, {found} marks: {100 * found / count:.2f} in 100")
    print(
        f"  µs a word: first {first / count * 1e6:.1f}, again {again / count * 1e6:.1f}, ", end=""
    )
    print(f"cutting into words alone {floor / count * 1e6:.1f}")


def touching(found: list[Stretch], fault: Fault) -> list[Stretch]:
    """Return the stretches that touch the mistyped word."""
    return [one for one in found if one.start < fault.end and fault.start < one.end]


def mistyped_words(faults: list[Fault], words: KhmerWords) -> None:
    """Print how many mistyped words are marked, and whether what was meant is suggested."""
    speller = KhmerSpeller(words)
    seen = Counter[tuple[str, str]]()
    took = 0.0
    for fault in faults:
        right = fault.text[: fault.start] + fault.meant + fault.text[fault.end :]
        before = touching(speller.unknown(right), fault)
        marked = [] if before else touching(speller.unknown(fault.text), fault)
        begin = time.perf_counter()
        suggested = [fold_key(word) for word in speller.suggest(fault.typed)]
        took += time.perf_counter() - begin
        meant = fold_key(fault.meant)
        facts = {
            "marked": bool(marked),
            "whole word": any(a <= fault.start and fault.end <= b for a, b in marked),
            "just the word": (fault.start, fault.end) in marked,
            "meant is first": suggested[:1] == [meant],
            "among five": meant in suggested,
        }
        if marked:
            a, b = marked[0]
            mended = (fault.text[:a] + s + fault.text[b:] for s in speller.suggest(fault.text[a:b]))
            facts["text mended"] = fold_key(right) in map(fold_key, mended)
        seen.update((fault.kind, fact) for fact, true in facts.items() if true)
    print("  of", len(faults), "mistyped words | " + " | ".join(FACTS))
    for kind in KINDS:
        count = sum(fault.kind == kind for fault in faults)
        print(f"  {kind} | " + " | ".join(f"{seen[kind, fact] / count:.2f}" for fact in FACTS))
    totals = (sum(seen[kind, fact] for kind in KINDS) / len(faults) for fact in FACTS)
    print("  all | " + " | ".join(f"{total:.3f}" for total in totals))
    print(f"  ms a suggestion: {took / len(faults) * 1000:.2f}")


def main() -> None:
    """Print the tables."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 3000
    with tempfile.TemporaryDirectory() as folder:
        places = Places.under(Path(folder))
        for name in ("decoded", "from the cache"):
            start = time.perf_counter()
            words = khmer_words.load(places)
            print(f"{len(words):,} keys, {name}: {(time.perf_counter() - start) * 1000:.0f} ms")
    corpus = read_corpus()
    paragraphs = [text for text in corpus.paragraphs if not pointed_out(text)]
    pieces = re.findall("[\u1780-\u17d3\u17dd]+", "\n".join(corpus.paragraphs))
    counts = Counter(map(fold_key, pieces))

    def is_word(word: str) -> bool:
        return (key := fold_key(word)) in words or counts[key] > 1

    for half, name in enumerate(("chosen on", "judged on")):
        texts = [text for at, text in enumerate(paragraphs) if at // 50 % 2 == half]
        print(f"\n{name}: {len(texts)} paragraphs")
        clean_text([text.replace(ZWSP, "") for text in texts], words)
        mistyped_words(list(mistyped(texts, is_word, pointed_out, count, seed=21 + half)), words)


if __name__ == "__main__":
    main()

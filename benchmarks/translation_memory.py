# SPDX-License-Identifier: MIT
"""The memory of translations with many pairs: how fast it is made and asked, what it misses.

    python benchmarks/translation_memory.py [pairs, 100000] [questions, 300]

Pairs are generated: words by Zipf's law, from 1 to some 150 of them, some figures and names;
Khmer ones of ICU's dictionary.  Questions are texts of the memory with every sixth word another
one, and texts that only have other figures.  Beside each time stands that of comparing the
question with every text (rapidfuzz, in memory, those of another length left out), which also
says what was missed.
"""

import bisect
import itertools
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from rapidfuzz import fuzz, process

from icc_editor.assets import resource
from icc_editor.formats.term_table import TermTable
from icc_editor.post.translation_pair import TranslationPair
from icc_editor.services.memory.matching import memory_matches
from icc_editor.services.terms import Terms
from icc_editor.storage.khmer_words import icu_data, read_words
from icc_editor.storage.translation_memory import MemoryFile, TranslationMemory
from icc_editor.text.likeness import likeness_key
from icc_editor.text.numbers.styles import style_for
from icc_editor.text.provinces import PROVINCES

LEAST = 0.7
PER_FILE = 100
FILES_AT_ONCE = 40
KHMER_SHARE = 5  # every fifth pair is of a Khmer source
CONSONANTS, VOWELS = "bcdfghklmnprstvz", "aeiou"


class Writer:
    """Makes texts of words that are as frequent as those of a language."""

    def __init__(self, seed: random.Random, words: list[str], gap: str) -> None:
        self.seed, self.words, self.gap = seed, words, gap
        self.sums = list(itertools.accumulate(1 / (place + 2.7) for place in range(len(words))))

    def word(self) -> str:
        """Return a word, the more frequent ones more often."""
        at = bisect.bisect(self.sums, self.seed.random() * self.sums[-1])
        return self.words[min(at, len(self.words) - 1)]

    def text(self) -> list[str]:
        """Return the words of a text."""
        count = max(1, min(150, int(self.seed.lognormvariate(2.9, 0.8))))
        return [self.piece() for _word in range(count)]

    def piece(self) -> str:
        """Return a word, a figure or a name."""
        chance = self.seed.random()
        if chance < 0.04:
            return f" {self.seed.randrange(1, 9_999):,} "
        if chance < 0.06 and self.gap:
            return self.seed.choice(PROVINCES).english
        return self.word()

    def joined(self, pieces: list[str]) -> str:
        """Return words as a text."""
        return self.gap.join(pieces)


def clocked(task: Callable[[], object]) -> tuple[float, float]:
    """Return the milliseconds of a task, by the clock and of the processor."""
    clock, processor = time.perf_counter(), time.process_time()
    task()
    return (time.perf_counter() - clock) * 1000, (time.process_time() - processor) * 1000


def told(name: str, times: list[tuple[float, float]]) -> None:
    for what, column in (("clock", 0), ("processor", 1)):
        values = sorted(one[column] for one in times)
        late = values[int(len(values) * 0.95)]
        print(
            f"{name} | {what} | median {statistics.median(values):.1f}"
            f" | p95 {late:.1f} | most {values[-1]:.1f}"
        )


class Floor:
    """Every text of one pair of languages in memory, compared with one after the other."""

    def __init__(self, texts: list[str]) -> None:
        self.keys = sorted((likeness_key(text).key for text in texts), key=len)
        self.lengths = [len(key) for key in self.keys]

    def best(self, text: str) -> float:
        """Return how alike the text is that is most alike; 0 when none is alike enough."""
        key = likeness_key(text).key
        ratio = LEAST / (2 - LEAST)
        first = bisect.bisect_left(self.lengths, len(key) * ratio)
        last = bisect.bisect_right(self.lengths, len(key) / ratio)
        found = process.extractOne(
            key, self.keys[first:last], scorer=fuzz.ratio, score_cutoff=LEAST * 100
        )
        return found[1] / 100 if found else 0.0


def ask(
    memory: TranslationMemory,
    writer: Writer,
    texts: list[list[str]],
    languages: tuple[str, str],
    questions: int,
    terms: Terms,
) -> None:
    """Print how fast questions are answered, and how often the best answer is missed."""
    name = "/".join(languages)
    style = style_for(languages[1])
    floor = Floor([writer.joined(text) for text in texts])
    times: list[tuple[float, float]] = []
    floors: list[tuple[float, float]] = []
    wanted = missed = 0
    for number in range(questions):
        pieces = list(writer.seed.choice(texts))
        for _time in range(len(pieces) // 6 if number % 3 else 0):
            pieces[writer.seed.randrange(len(pieces))] = writer.word()
        text = writer.joined(pieces)
        best = 0.0

        def scan(text: str = text) -> None:
            nonlocal best
            best = floor.best(text)

        floors.append(clocked(scan))
        times.append(
            clocked(lambda: memory_matches(memory, text, languages, style, terms, least=LEAST))  # noqa: B023
        )
        if best:
            found = memory.like(text, languages, least=LEAST, most=1)
            wanted += 1
            missed += not found or found[0].likeness < best - 0.001
    told(f"{name}: best matches, made to fit", times)
    told(f"{name}: every text compared", floors)
    print(f"{name}: best of those that are alike to {LEAST:.0%}: {wanted - missed} of {wanted}")


def main() -> None:
    """Print the tables."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    questions = int(sys.argv[2]) if len(sys.argv) > 2 else 300
    seed = random.Random(6)
    syllables = [a + b for a in CONSONANTS for b in VOWELS]
    latin = ["".join(seed.choices(syllables, k=seed.randint(1, 5))) for _word in range(30_000)]
    khmer = sorted(read_words(icu_data()))
    seed.shuffle(khmer)
    writers = {
        ("en", "km"): Writer(seed, latin, " "),
        ("km", "en"): Writer(seed, khmer[:30_000], ""),
    }
    texts: dict[tuple[str, str], list[list[str]]] = {languages: [] for languages in writers}
    pairs = []
    for number in range(count):
        languages = ("km", "en") if number % KHMER_SHARE == 0 else ("en", "km")
        text = writers[languages].text()
        texts[languages].append(text)
        source = writers[languages].joined(text)
        pairs.append(TranslationPair(source, f"<{source}>", languages))
    files = [
        MemoryFile(f"{place}", "1", tuple(pairs[place : place + PER_FILE]))
        for place in range(0, count, PER_FILE)
    ]
    terms = Terms(
        row.term
        for path in resource("terms").iterdir()
        for row in TermTable(path.read_text("utf-8")).rows
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "memory.sqlite"
        memory = TranslationMemory(path)

        def build() -> None:
            for place in range(0, len(files), FILES_AT_ONCE):
                memory.replace_files(files[place : place + FILES_AT_ONCE])

        length = sum(len(pair.source) for pair in pairs) / count
        print(f"{count:,} pairs, {length:.0f} characters each")
        told("made anew", [clocked(build)])
        print(f"{path.stat().st_size / 1e6:.0f} MB")
        told("a file of 100 pairs replaced", [
            clocked(lambda: memory.replace_files([seed.choice(files)])) for _time in range(20)
        ])  # fmt: skip
        for languages, writer in writers.items():
            ask(memory, writer, texts[languages], languages, questions, terms)
        memory.close()


if __name__ == "__main__":
    main()

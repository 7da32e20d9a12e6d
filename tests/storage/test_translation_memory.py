# SPDX-License-Identifier: MIT
"""The memory of a library: found by likeness, thrown away when it is damaged."""

import itertools
import random
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from rapidfuzz import fuzz

from icc_editor.errors import DiskFull, ReadOnlyPlace, StorageError
from icc_editor.post.translation_pair import TranslationPair
from icc_editor.storage import translation_memory as module
from icc_editor.storage.translation_memory import MemoryFile, TranslationMemory
from icc_editor.text.likeness import likeness_key
from tests.real.places import TREE

EN_KM = ("en", "km")
WHEN = datetime(2017, 6, 25, tzinfo=UTC)
NEC = TranslationPair("The NEC said 489.", "គ.ជ.ប ថា ៤៨៩។", EN_KM, True, WHEN, "Sokha", "post")
PARTY = TranslationPair("Two parties won communes.", "គណបក្សពីរឈ្នះឃុំ។", EN_KM)


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[TranslationMemory]:
    found = TranslationMemory(tmp_path / "state" / "memory.sqlite")
    yield found
    found.close()


def put(memory: TranslationMemory, *pairs: TranslationPair, name: str = "a/km.toml") -> None:
    memory.replace_files([MemoryFile(name, "1", pairs)])


def sources(memory: TranslationMemory, text: str, **how: float) -> list[str]:
    return [found.pair.source for found in memory.like(text, EN_KM, **how)]


def test_pairs_come_back_whole(memory: TranslationMemory, tmp_path: Path) -> None:
    assert memory.count() == 0
    assert memory.pairs() == ()
    put(memory, NEC, PARTY, name="b")
    put(memory, PARTY, name="a")
    assert memory.files() == {"a": "1", "b": "1"}
    assert memory.pairs() == (PARTY, NEC, PARTY)
    memory.close()
    assert memory.pairs() == (PARTY, NEC, PARTY)
    assert stat.S_IMODE((tmp_path / "state").stat().st_mode) == 0o700


def test_the_pairs_of_a_file_are_replaced_and_forgotten(memory: TranslationMemory) -> None:
    put(memory, NEC, PARTY)
    put(memory, PARTY)
    assert memory.pairs() == (PARTY,)
    assert memory.like(NEC.source, EN_KM) == ()
    put(memory, NEC)
    [found] = memory.like(NEC.source, EN_KM)
    assert (found.pair, found.likeness) == (NEC, 1.0)
    memory.forget_files(["a/km.toml", "unknown"])
    assert (memory.count(), memory.files()) == (0, {})
    put(memory, NEC)
    memory.clear()
    assert (memory.count(), memory.files()) == (0, {})


def test_what_differs_in_numbers_and_typing_is_as_like_as_can_be(memory: TranslationMemory) -> None:
    others = [replace(NEC, source=f"the  NEC said {number},5.") for number in (1, 488, 500)]
    put(memory, *others, NEC, PARTY)
    found = memory.like("The NEC said 489.", EN_KM)
    assert {one.likeness for one in found} == {1.0}
    assert found[0].pair == NEC  # the same to the last sign goes first
    assert len(found) == 4


def test_only_what_is_alike_enough_and_in_these_languages_is_found(
    memory: TranslationMemory,
) -> None:
    put(memory, NEC, PARTY, replace(PARTY, languages=("fr", "km"), target="x"))
    assert sources(memory, "Two parties won the communes.") == [PARTY.source]
    assert sources(memory, "Two parties won the communes.", least=0.99) == []
    assert sources(memory, "Nothing of the kind was ever written here") == []
    assert sources(memory, "") == []
    assert memory.like(PARTY.source, ("km", "en")) == ()


def test_short_texts_are_found_though_no_word_is_the_same(memory: TranslationMemory) -> None:
    put(memory, replace(PARTY, source="Referendum"), replace(NEC, source="Candlelight"))
    assert sources(memory, "Referrendum") == ["Referendum"]
    assert sources(memory, "candle-light") == ["Candlelight"]


def test_khmer_is_found_however_it_was_typed(memory: TranslationMemory) -> None:
    khmer = "គណៈកម្មាធិការជាតិរៀបចំការបោះឆ្នោតបានប្រកាសលទ្ធផលផ្លូវការ"
    put(memory, TranslationPair(khmer, "The NEC announced", ("km", "en")))
    typed = "គណៈកម្មាធិការ\u200bជាតិ\u200bរៀបចំការបោះឆ្នោត ប្រកាសលទ្ធផលផ្លូវការ"
    [found] = memory.like(typed, ("km", "en"))
    assert 0.9 < found.likeness < 1


def test_pairs_of_the_same_texts_are_told_once_the_reviewed_and_newest_of_them(
    memory: TranslationMemory,
) -> None:
    old = replace(NEC, is_reviewed=False, changed=WHEN + timedelta(days=1), origin="old")
    other = replace(NEC, is_reviewed=False, target="other", changed=WHEN + timedelta(days=2))
    put(memory, old, other, NEC)
    found = [one.pair for one in memory.like(NEC.source, EN_KM)]
    assert found == [NEC, other]
    assert len(memory.like(NEC.source, EN_KM, most=1)) == 1


def test_nothing_that_is_alike_is_missed_among_many(memory: TranslationMemory) -> None:
    seeded = random.Random(6)
    words = [
        f"{a}{b}" for a in ("ka", "ro", "mi", "tu", "sel") for b in ("ng", "mpot", "rat", "th")
    ]
    texts = [
        " ".join(seeded.choices(words, weights=range(1, 21), k=seeded.randint(2, 25)))
        for _text in range(1_500)
    ]
    put(memory, *(replace(PARTY, source=text) for text in texts))
    keys = {text: likeness_key(text).key for text in texts}
    missed = 0
    for text in seeded.sample(texts, 40):
        asked = text.split()
        asked[seeded.randrange(len(asked))] = seeded.choice(words)
        wanted = likeness_key(" ".join(asked)).key
        best = max(fuzz.ratio(wanted, key) for key in keys.values())
        found = memory.like(" ".join(asked), EN_KM, least=0.7)
        missed += best >= 70 and (not found or found[0].likeness * 100 < best - 0.01)
    assert missed <= 1


def test_a_look_touches_a_bounded_number_of_texts(
    memory: TranslationMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("".join(letters) for letters in itertools.product("abcdefghij", repeat=3))
    put(memory, *(replace(PARTY, source=f"the party number {name}") for name in names))
    compared: list[int] = []
    real = module._Search._keys

    def seen(search, db, texts):
        compared.append(len(texts))
        return real(search, db, texts)

    monkeypatch.setattr(module._Search, "_keys", seen)
    assert memory.like("the party number was never told to anybody at all", EN_KM, least=0.3)
    assert compared == [module._MOST_COMPARED]


@pytest.mark.parametrize("damage", [b"no database" * 200, b""])
def test_a_damaged_file_is_begun_anew(
    memory: TranslationMemory, tmp_path: Path, damage: bytes
) -> None:
    put(memory, NEC)
    memory.close()
    (tmp_path / "state" / "memory.sqlite").write_bytes(damage)
    assert memory.count() == 0
    put(memory, NEC)
    assert memory.count() == 1


def test_a_file_that_is_damaged_while_it_is_open_is_begun_anew(
    memory: TranslationMemory, tmp_path: Path
) -> None:
    put(memory, *(replace(NEC, source=f"text {'ab' * number}") for number in range(400)))
    memory.close()
    path = tmp_path / "state" / "memory.sqlite"
    data = bytearray(path.read_bytes())
    data[4096:] = b"\x55" * (len(data) - 4096)
    path.write_bytes(data)
    put(memory, NEC)
    assert memory.pairs() == (NEC,)


def test_a_file_of_another_version_is_begun_anew(memory: TranslationMemory, tmp_path: Path) -> None:
    path = tmp_path / "state" / "memory.sqlite"
    path.parent.mkdir()
    with sqlite3.connect(path) as other:
        other.execute('CREATE TABLE "strange ""name" (a)')
        other.execute("CREATE TABLE pairs (a)")
        other.execute("PRAGMA user_version = 99")
    other.close()
    put(memory, NEC)
    assert memory.pairs() == (NEC,)


def test_what_the_disk_refuses_is_told(
    tmp_path: Path, memory: TranslationMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "state" / "memory.sqlite").mkdir(parents=True)
    with pytest.raises(StorageError) as caught:
        memory.count()
    assert caught.value.reason.startswith("SQLITE_CANTOPEN")


@pytest.mark.parametrize(
    ("pragma", "kind"),
    [
        ("PRAGMA max_page_count = 1", DiskFull),
        ("PRAGMA query_only = 1", ReadOnlyPlace),
    ],
)
def test_a_full_disk_and_a_place_that_may_only_be_read_are_told_as_such(
    memory: TranslationMemory, pragma: str, kind: type[StorageError]
) -> None:
    put(memory, NEC)
    connection = memory._connection
    assert connection is not None
    connection.execute(pragma)
    many = [replace(PARTY, source=f"{'text' * number} again") for number in range(200)]
    with pytest.raises(kind):
        put(memory, *many, name="more")
    memory.close()
    assert memory.pairs() == (NEC,)


def test_somebody_who_holds_it_for_long_is_told(
    memory: TranslationMemory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PATIENCE_S", 0.05)
    put(memory, NEC)
    other = sqlite3.connect(tmp_path / "state" / "memory.sqlite")
    other.execute("BEGIN IMMEDIATE")
    memory.close()
    assert memory.count() == 1  # reading goes on
    with pytest.raises(StorageError) as caught:
        put(memory, PARTY)
    assert caught.value.reason == "SQLITE_BUSY"
    other.rollback()
    other.close()
    put(memory, PARTY)
    assert memory.pairs() == (PARTY,)


def test_threads_may_use_it_at_once(memory: TranslationMemory) -> None:
    done: list[str] = []

    def work(name: str) -> None:
        for number in range(10):
            put(memory, replace(NEC, source=f"{name} {number} words"), name=f"{name}{number}")
            memory.like("words", EN_KM)
        done.append(name)

    threads = [threading.Thread(target=work, args=(name,)) for name in ("aa", "bb", "cc")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(done) == ["aa", "bb", "cc"]
    assert memory.count() == 30


def test_several_processes_begin_at_once(tmp_path: Path, memory: TranslationMemory) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from icc_editor.post.translation_pair import TranslationPair\n"
        "from icc_editor.storage.translation_memory import MemoryFile, TranslationMemory\n"
        "memory = TranslationMemory(Path(sys.argv[1]))\n"
        "for n in range(5):\n"
        "    pair = TranslationPair(f'text {sys.argv[2]}{n}', 'x', ('en', 'km'))\n"
        "    memory.replace_files([MemoryFile(f'{sys.argv[2]}{n}', '1', (pair,))])\n"
    )
    path = tmp_path / "state" / "memory.sqlite"
    started = [
        subprocess.Popen((sys.executable, "-c", code, str(path), name), cwd=TREE) for name in "abc"
    ]
    assert [process.wait(60) for process in started] == [0, 0, 0]
    assert memory.count() == 15

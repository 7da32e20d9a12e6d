# SPDX-License-Identifier: MIT
"""Lists of words are plain files that several people and programs write."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from icc_editor.errors import StorageError
from icc_editor.storage.word_file import WordFile
from tests.real.places import TREE


def test_a_list_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert WordFile(tmp_path / "gone" / "km.txt").words() == ()


def test_words_are_kept_one_on_a_line_for_their_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "words" / "km.txt"
    file = WordFile(path)
    for word in ("សុ\u200bខា", "ស្រ្តី", " Sokha ", "សុខា", ""):
        file.add(word)
    assert path.read_text("utf-8") == "សុខា\nស្ត្រី\nSokha\n"
    assert file.words() == ("សុខា", "ស្ត្រី", "Sokha")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_word_is_removed_however_often_it_is_there(tmp_path: Path) -> None:
    path = tmp_path / "en.txt"
    path.write_text("one\ntwo\n one \n")
    file = WordFile(path)
    file.remove("one")
    assert path.read_text() == "two\n"
    file.remove("three")
    file.remove("")
    assert file.words() == ("two",)


def test_comments_damaged_lines_and_line_ends_stay(tmp_path: Path) -> None:
    path = tmp_path / "en.txt"
    before = b"\xef\xbb\xbfone\r\n# names\r\n\xff\xfe\r\n\r\na\x0bb\ntwo"
    path.write_bytes(before)
    file = WordFile(path)
    assert file.words() == ("one", "a b", "two")
    file.add("three")
    assert path.read_bytes() == before + b"\nthree\n"
    file.remove("two")
    assert path.read_bytes() == before.removesuffix(b"two") + b"three\n"


def test_nothing_is_written_when_nothing_changes(tmp_path: Path) -> None:
    path = tmp_path / "en.txt"
    path.write_bytes(b"one\r\ntwo")
    WordFile(path).add("one")
    WordFile(path).remove("three")
    assert path.read_bytes() == b"one\r\ntwo"
    assert [entry.name for entry in tmp_path.iterdir()] == ["en.txt"]


def test_what_others_added_meanwhile_stays(tmp_path: Path) -> None:
    path = tmp_path / "en.txt"
    mine, theirs = WordFile(path), WordFile(path)
    assert mine.words() == theirs.words() == ()
    theirs.add("theirs")
    mine.add("mine")
    assert theirs.words() == ("theirs", "mine")


def test_several_processes_add_at_once_and_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "km.txt"
    code = (
        "import sys; from pathlib import Path\n"
        "from icc_editor.storage.word_file import WordFile\n"
        "file = WordFile(Path(sys.argv[1]))\n"
        "for number in range(20): file.add(f'{sys.argv[2]}x{number}')\n"
    )
    started = [
        subprocess.Popen((sys.executable, "-c", code, str(path), name), cwd=TREE) for name in "abcd"
    ]
    assert [process.wait() for process in started] == [0, 0, 0, 0]
    expected = {f"{name}x{number}" for name in "abcd" for number in range(20)}
    assert set(WordFile(path).words()) == expected


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "en.txt").mkdir()
    with pytest.raises(StorageError):
        WordFile(tmp_path / "en.txt").words()
    with pytest.raises(StorageError):
        WordFile(tmp_path / "en.txt").add("one")


def test_a_file_of_absurd_size_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "en.txt"
    path.write_bytes(b"x" * ((8 << 20) + 1))
    with pytest.raises(StorageError) as caught:
        WordFile(path).add("one")
    assert caught.value.reason == "EFBIG"
    assert path.stat().st_size == (8 << 20) + 1

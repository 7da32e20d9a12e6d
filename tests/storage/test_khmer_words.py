# SPDX-License-Identifier: MIT
"""ICU's words are decoded once and kept."""

import stat
from pathlib import Path

import pytest

from icc_editor.errors import Cancelled, StorageError
from icc_editor.storage import khmer_words
from icc_editor.storage.places import Places

CACHE = "khmer-words.txt"


@pytest.fixture
def decoded(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Which files were really decoded."""
    seen: list[Path] = []
    read = khmer_words.read_words

    def watched(source: Path) -> list[str]:
        seen.append(source)
        return read(source)

    monkeypatch.setattr(khmer_words, "read_words", watched)
    return seen


def test_the_words_are_decoded_once(places: Places, decoded: list[Path]) -> None:
    first = khmer_words.load(places)
    again = khmer_words.load(places)
    assert len(decoded) == 1
    assert again.dump() == first.dump()
    assert "កម្ពុជា" in again
    assert stat.S_IMODE((places.state / CACHE).stat().st_mode) == 0o600


def test_nobody_waits_for_words_that_are_not_wanted_any_more(places: Places) -> None:
    asked = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) == 3

    with pytest.raises(Cancelled):
        khmer_words.load(places, cancelled=cancelled)
    assert len(asked) == 3
    assert not (places.state / CACHE).exists()
    assert len(khmer_words.load(places)) > 70_000


@pytest.mark.parametrize("damage", [lambda _: b"", lambda data: data[:-9], lambda d: b"x" + d])
def test_a_damaged_cache_is_made_anew(
    places: Places, decoded: list[Path], damage: "type[bytes]"
) -> None:
    khmer_words.load(places)
    cache = places.state / CACHE
    whole = cache.read_bytes()
    cache.write_bytes(damage(whole))
    assert len(khmer_words.load(places)) > 70_000
    assert cache.read_bytes() == whole
    assert len(decoded) == 2


def test_a_cache_of_another_version_is_made_anew(
    places: Places, decoded: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    khmer_words.load(places)
    monkeypatch.setattr("icc_editor.__version__", "0.0.1")
    khmer_words.load(places)
    assert len(decoded) == 2


def test_without_a_place_for_the_cache_the_words_are_there(
    tmp_path: Path, decoded: list[Path]
) -> None:
    (tmp_path / "state").write_text("no folder")
    places = Places.under(tmp_path)
    assert len(khmer_words.load(places)) > 70_000
    assert len(khmer_words.load(places)) > 70_000
    assert len(decoded) == 2


def test_what_holds_no_words_is_told(tmp_path: Path) -> None:
    for name, content in (("empty", b""), ("other", b"x" * 4096)):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(StorageError) as caught:
            khmer_words.read_words(path)
        assert caught.value.reason == "EILSEQ"
    with pytest.raises(StorageError):
        khmer_words.read_words(tmp_path / "gone")


def test_without_icus_data_the_words_are_missing(
    places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "icu4py"
    package.mkdir()
    (package / "__init__.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(__import__("sys").modules, "icu4py", raising=False)
    with pytest.raises(StorageError) as caught:
        khmer_words.load(places)
    assert caught.value.reason == "ENOENT"
    (package / ".dylibs").mkdir()
    (package / ".dylibs" / "libicudata.78.dylib").write_bytes(b"x")
    assert khmer_words.icu_data().name == "libicudata.78.dylib"

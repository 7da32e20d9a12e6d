# SPDX-License-Identifier: MIT
"""``icc-editor translate memory``, as somebody at a terminal uses it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from icc_editor.formats import tmx, translation_toml
from icc_editor.post.segment import BLOCK, SegmentRecord, SegmentState, TranslationStates
from icc_editor.post.translation_pair import TranslationPair
from icc_editor.storage.library import Library
from tests.cli.posts import run, run_json

WHEN = datetime(2017, 6, 25, tzinfo=UTC)
WON = TranslationPair(
    *("It won 489 communes in Kampot.", "នៅកំពត ឈ្នះ ៤៨៩ ឃុំ។", ("en", "km"), True, WHEN),
    *("Sokha", "2017-06-25-post"),
)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    library = Library.create(tmp_path / "posts")
    record = SegmentRecord(
        BLOCK, WON.source, WON.target, SegmentState.REVIEWED, WON.changed, WON.nickname
    )
    path = library.path / WON.origin / "translations" / "km.toml"
    path.parent.mkdir(parents=True)
    path.write_bytes(translation_toml.dump(TranslationStates("en", (record,))))
    return library.path


def test_what_fits_is_shown_with_its_score_and_where_it_comes_from(library, capsys) -> None:
    text = "It won 1,156 communes in Kandal."
    code, out, _ = run(capsys, "translate", "memory", "find", text, library)
    assert code == 0
    assert out.splitlines() == [
        " 99 %  នៅកណ្តាល ឈ្នះ ១,១៥៦ ឃុំ។",
        "       It won 489 communes in Kampot.  (2017-06-25-post)",
    ]
    _code, answer = run_json(capsys, "translate", "memory", "find", WON.source, library)
    assert answer["matches"] == [
        {
            "score": 100,
            "target": WON.target,
            "substituted": [],
            "source": WON.source,
            "before": WON.target,
            "reviewed": True,
            "changed": WHEN.isoformat(),
            "origin": WON.origin,
        }
    ]


def test_nothing_like_it_is_no_failure(library, capsys) -> None:
    find = ("translate", "memory", "find")
    assert run(capsys, *find, "Something else", library)[:2] == (0, "Nothing like it.\n")
    assert run(capsys, *find, WON.source, library, "--into", "fr")[1] == "Nothing like it.\n"
    assert run(capsys, *find, "It won.", library, "--least", "100")[1] == "Nothing like it.\n"
    code, _out, err = run(capsys, *find, "x", library, "--least", "0")
    assert code == 2
    assert "--least" in err


def test_the_memory_goes_out_and_comes_into_another_library(
    library, tmp_path: Path, capsys
) -> None:
    file = tmp_path / "memory.tmx"
    code, out, _ = run(capsys, "translate", "memory", "export", library, "--output", file)
    assert (code, out) == (0, f"Written: {file}: 1 pairs.\n")
    assert tmx.read_pairs(file.read_bytes()) == (WON,)
    code, _out, err = run(capsys, "translate", "memory", "export", library, "--output", file)
    assert code == 1
    assert "already" in err
    other = Library.create(tmp_path / "other").path
    code, answer = run_json(capsys, "translate", "memory", "import", file, other)
    assert code == 0
    assert answer == {"path": str(other / "memory" / "memory.tmx"), "pairs": 1, "total": 1}
    _code, out, _ = run(capsys, "translate", "memory", "find", WON.source, other)
    assert out.startswith("100 %")


def test_only_the_languages_that_are_asked_for_go_out(library, capsys) -> None:
    export = ("translate", "memory", "export", library)
    assert WON.target in run(capsys, *export)[1]
    assert WON.target in run(capsys, *export, "--language", "en", "--into", "km")[1]
    assert WON.target not in run(capsys, *export, "--into", "fr")[1]


def test_a_damaged_file_is_told_and_the_rest_remembered(library, capsys) -> None:
    (library / "memory").mkdir()
    (library / "memory" / "broken.tmx").write_text("<tmx>")
    code, out, err = run(capsys, "translate", "memory", "rebuild", library)
    assert (code, out) == (0, "Read: 1 files; remembered: 1 pairs.\n")
    assert "memory/broken.tmx" in err
    _code, answer = run_json(capsys, "translate", "memory", "rebuild", library)
    assert answer["unread"] == [{"name": "memory/broken.tmx", "type": "ExchangeBroken"}]


def test_what_is_no_tmx_is_not_kept(library, tmp_path: Path, capsys) -> None:
    file = tmp_path / "terms.tbx"
    file.write_text("<martif/>")
    code, _out, err = run(capsys, "translate", "memory", "import", file, library)
    assert code == 1
    assert "terms.tbx is no TMX" in err
    assert not (library / "memory").exists()

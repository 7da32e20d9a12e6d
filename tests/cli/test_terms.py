# SPDX-License-Identifier: MIT
"""``icc-editor translate terms``, as somebody at a terminal uses it."""

from pathlib import Path

import pytest

from icc_editor.formats.tbx import read_terms
from icc_editor.storage import settings
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places
from tests.cli.posts import run, run_json

OWN = "en\tkm\tnot km\tnote\nparty\tគណបក្ស\tបក្ស\tof 2017\nNational Election Committee | NEC\tគ.ជ.ប\n"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = Library.create(tmp_path / "posts").path
    (folder / "terms").mkdir()
    (folder / "terms" / "own.tsv").write_text(OWN, "utf-8")
    return folder


def test_terms_are_listed_with_those_of_the_program_behind(library, capsys) -> None:
    code, out, _ = run(capsys, "translate", "terms", "list", library)
    assert code == 0
    lines = out.splitlines()
    assert lines[0] == "en: party; km: គណបក្ស (not បក្ស)"
    assert lines[1] == "en: National Election Committee | NEC; km: គ.ជ.ប"
    assert any(line.startswith("en: Kampot;") for line in lines)
    _code, answer = run_json(capsys, "translate", "terms", "list", library, "--own")
    first, second = answer["terms"]
    assert first == {
        "names": {
            "en": {"accepted": ["party"], "forbidden": []},
            "km": {"accepted": ["គណបក្ស"], "forbidden": ["បក្ស"]},
        },
        "note": "of 2017",
        "path": str(library / "terms" / "own.tsv"),
        "line": 2,
    }
    assert second["line"] == 3


def test_a_file_that_cannot_be_read_is_told_beside_the_others(library, capsys) -> None:
    (library / "terms" / "broken.tsv").mkdir()
    code, out, err = run(capsys, "translate", "terms", "list", library, "--own")
    assert code == 0
    assert len(out.splitlines()) == 2
    assert "broken.tsv" in err


def test_without_terms_it_says_so(tmp_path: Path, capsys) -> None:
    folder = Library.create(tmp_path / "posts").path
    _code, out, _ = run(capsys, "translate", "terms", "list", folder, "--own")
    assert out == "No terms yet.\n"


def test_terms_are_found_in_a_text(library, tmp_path: Path, capsys) -> None:
    text = tmp_path / "en.txt"
    text.write_text("Two parties\nof the NEC")
    code, out, _ = run(capsys, "translate", "terms", "find", text, "--library", library)
    assert code == 0
    assert out.splitlines() == ["1:5: parties -> គណបក្ស", "2:8: NEC -> គ.ជ.ប"]
    _code, answer = run_json(capsys, "translate", "terms", "find", text, "--library", library)
    [found] = answer["texts"]
    assert found["found"][0] == {
        "start": 4,
        "end": 11,
        "line": 1,
        "column": 5,
        "text": "parties",
        "translations": ["គណបក្ស"],
    }


def test_a_translation_is_checked_and_code_1_tells_of_faults(
    library, tmp_path: Path, capsys
) -> None:
    text, good, bad = (tmp_path / name for name in ("en.txt", "good.txt", "bad.txt"))
    text.write_text("Two parties\nof the NEC")
    good.write_text("គណបក្ស គ.ជ.ប", "utf-8")
    bad.write_text("បក្សពីរ", "utf-8")
    find = ("translate", "terms", "find", text, "--library", library, "--translation")
    assert run(capsys, *find, good)[:2] == (0, "All terms are used.\n")
    code, out, _ = run(capsys, *find, bad)
    assert code == 1
    assert out.splitlines() == [
        "1:5: parties is not translated as គណបក្ស",
        "2:8: NEC is not translated as គ.ជ.ប",
        "translation 1:1: not បក្ស; write គណបក្ស",
    ]
    code, answer = run_json(capsys, *find, bad)
    assert code == 1
    assert [use["used"] for use in answer["uses"]] == [[], []]
    assert answer["forbidden"][0]["instead"] == ["គណបក្ស"]
    code, _out, err = run(capsys, *find[:3], text, good, *find[4:], bad)
    assert code == 2
    assert "one text" in err


@pytest.mark.parametrize("kind", ["tsv", "csv", "tbx"])
def test_terms_go_out_and_come_into_another_library(
    library, tmp_path: Path, capsys, kind: str
) -> None:
    file = tmp_path / f"Our terms.{kind}"
    code, _out, _ = run(capsys, "translate", "terms", "export", library, "--own", "--output", file)
    assert code == 0
    code, _out, err = run(
        capsys, "translate", "terms", "export", library, "--own", "--output", file
    )
    assert code == 1
    assert "already" in err
    other = Library.create(tmp_path / "other").path
    code, answer = run_json(capsys, "translate", "terms", "import", file, other)
    assert code == 0
    assert answer == {"path": str(other / "terms" / "our-terms.tsv"), "found": 2, "added": 2}
    code, out, _ = run(capsys, "translate", "terms", "import", file, other, "--into", "More")
    assert "0 of 2" in out
    assert not (other / "terms" / "more.tsv").exists()


def test_terms_are_written_to_the_screen(library, capsys) -> None:
    code, out, _ = run(capsys, "translate", "terms", "export", library, "--own")
    assert (code, out) == (0, OWN)
    _code, out, _ = run(capsys, "translate", "terms", "export", library, "--own", "--format", "tbx")
    assert [term.preferred("en") for term in read_terms(out.encode())] == [
        "party",
        "National Election Committee",
    ]


def test_a_format_that_is_not_known_is_a_wrong_line(library, tmp_path: Path, capsys) -> None:
    code, _out, err = run(
        capsys, "translate", "terms", "export", library, "--output", tmp_path / "terms.docx"
    )
    assert code == 2
    assert "--format" in err


def test_a_glossary_without_header_wants_its_columns(library, tmp_path: Path, capsys) -> None:
    file = tmp_path / "glossary.txt"
    file.write_text("vote\tឆ្នោត\tnote\n", "utf-8")
    code, _out, err = run(capsys, "translate", "terms", "import", file, library)
    assert code == 1
    assert "glossary.txt" in err
    code, _out, _ = run(capsys, "translate", "terms", "import", file, library, "--columns", "en,km")
    assert code == 0
    assert (library / "terms" / "glossary.tsv").read_text("utf-8") == (
        "en\tkm\tnote\nvote\tឆ្នោត\tnote\n"
    )


def test_shared_terms_are_those_of_the_settings(library, tmp_path: Path, capsys) -> None:
    shared = tmp_path / "shared.tsv"
    shared.write_text("en\nshared\n")
    settings.save(
        Places.standard(),
        settings.Settings(shared_terms=(str(shared),), starter_terms=False),
    )
    _code, out, _ = run(capsys, "translate", "terms", "list", library)
    assert out.splitlines()[2:] == ["en: shared"]

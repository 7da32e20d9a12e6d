# SPDX-License-Identifier: MIT
"""``icc-editor text``."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from icc_editor.cli import text_tools
from tests.cli.posts import run, run_json

WORDS = "ខ្ញុំទៅផ្សារ 2017\n"
WRONG = "ស្រ្តី one\nខ្ញុំ 2០១៧\n"


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "text.txt"
    path.write_text(WORDS, encoding="utf-8")
    return path


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    path = tmp_path / "wrong.txt"
    path.write_text(WRONG, encoding="utf-8")
    return path


def test_words_are_listed(text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "text", "words", text) == (0, "ខ្ញុំ\nទៅ\nផ្សារ\n2017\n", "")
    code, answer = run_json(capsys, "text", "words", text)
    assert code == 0
    found = answer["texts"][0]["found"]
    assert found[1] == {"start": 5, "end": 7, "kind": "khmer", "word": "ទៅ"}


def test_breaks_show_where_lines_may_end(text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "text", "breaks", text)[1] == "ខ្ញុំ|ទៅ|ផ្សារ |2017\n"
    _, answer = run_json(capsys, "text", "breaks", text)
    assert answer["texts"][0]["found"][0] == {"start": 0, "breaks": [5, 7, 13, 17]}


def test_lint_points_out_and_fails(wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "text", "lint", wrong)
    assert code == 1
    assert out.splitlines()[0] == "1:1: order: ស្រ្តី -> ស្ត្រី"
    assert out.splitlines()[1].startswith("2:7: mixed_digits: 2០១៧")
    code, answer = run_json(capsys, "text", "lint", wrong)
    assert code == 1
    first = answer["texts"][0]["found"][0]
    assert (first["line"], first["column"], first["replacement"]) == (1, 1, "ស្ត្រី")


def test_clean_text_passes(text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "text", "lint", text)[0] == 0


def test_canon_and_fold_write_the_text(wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "text", "canon", wrong)[1] == "ស្ត្រី one\nខ្ញុំ 2០១៧\n"
    assert run(capsys, "text", "fold", wrong)[1].splitlines()[1].endswith("2017")


def test_canon_writes_one_of_two_subscripts_that_look_alike_only_when_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "km.txt"
    text.write_text("កណ្ដាល ស្រ្តី", encoding="utf-8")
    assert run(capsys, "text", "canon", text)[1] == "កណ្ដាល ស្ត្រី"
    assert run(capsys, "text", "canon", "--strict", text)[1] == "កណ្តាល ស្ត្រី"


@pytest.mark.parametrize("command", ["canon", "fold"])
@pytest.mark.parametrize(
    "content", ["", "one", "one\n", "one\r\ntwo\r\n", "\ufeffone", "one\rtwo\n\n", "\r\none\n"]
)
def test_what_is_no_fault_stays_to_the_byte(command: str, content: str, tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes(content.encode())
    kept = content.replace("\ufeff", "") if command == "fold" else content  # as it is compared
    done = subprocess.run(
        (sys.executable, "-m", "icc_editor", "text", command, path),
        capture_output=True,
        check=True,
    )
    assert done.stdout == kept.encode()


def test_canon_joins_files_as_they_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_bytes("ស្រ្តី\r\n".encode())
    two.write_bytes(b"two")
    assert run(capsys, "text", "canon", one, two)[1] == "ស្ត្រី\r\ntwo"
    _, answer = run_json(capsys, "text", "canon", one, two)
    assert [row["text"] for row in answer["texts"]] == ["ស្ត្រី\r\n", "two"]


def test_offsets_of_lists_leave_out_marks_of_byte_order_and_count_lines_ends_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes("\ufeffone\r\ntwo".encode())
    _, answer = run_json(capsys, "text", "words", path)
    assert [row["start"] for row in answer["texts"][0]["found"]] == [0, 4]


def test_numbers_say_all_they_may_mean(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "numbers.txt"
    path.write_text("1,156 and ៦,៥៤លាន", encoding="utf-8")
    code, answer = run_json(capsys, "text", "numbers", path)
    assert code == 0
    one, two = answer["texts"][0]["found"]
    assert set(one["values"]) == {"1156", "289/250"}
    assert "6540000" in two["values"]
    assert (one["digits"], two["digits"]) == ("latin", "khmer")


@pytest.mark.parametrize(
    ("typed", "meaning"),
    [
        ("1,156", "1.156 or 1156"),
        ("45.6 %", "45.6"),
        ("−2½", "-2.5"),
        ("1/3", "1/3"),
        ("25/06/2017", "date 25 6 2017"),
        ("06/2017", "date 6 2017"),
        ("១៤:៣០", "time 14 30"),
        ("25/06", "date 25 6 or 25/6"),
    ],
)
def test_numbers_are_shown_to_people_as_they_write_them(
    typed: str, meaning: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "numbers.txt"
    path.write_text(typed, encoding="utf-8")
    assert run(capsys, "text", "numbers", path) == (0, f"{typed}\t{meaning}\n", "")


@pytest.mark.parametrize(
    ("language", "meanings"),
    [("", ["1,156\t1.156 or 1156"]), ("en", ["Two hundred\t200", "1,156\t1.156 or 1156"])],
)
def test_numbers_in_words_are_read_in_the_language_that_was_named(
    language: str, meanings: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "numbers.txt"
    path.write_text("Two hundred of 1,156", encoding="utf-8")
    named = ["--language", language] if language else []
    code, out, _ = run(capsys, "text", "numbers", path, *named)
    assert (code, out.splitlines()) == (0, meanings)


def test_programs_are_told_the_parts_of_a_date(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "numbers.txt"
    path.write_text("on 25/06/2017", encoding="utf-8")
    _, answer = run_json(capsys, "text", "numbers", path)
    (found,) = answer["texts"][0]["found"]
    assert (found["kind"], found["values"]) == ("date", [])
    assert [(part["text"], part["values"]) for part in found["parts"]] == [
        ("25", ["25"]),
        ("06", ["6"]),
        ("2017", ["2017"]),
    ]


def test_several_files_are_named(
    text: Path, wrong: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = run(capsys, "text", "lint", text, wrong)[1]
    assert all(line.startswith(f"{wrong}:") for line in out.splitlines())


def test_a_pipe_is_read(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(WORDS.encode())))
    assert run(capsys, "text", "words")[1].splitlines()[0] == "ខ្ញុំ"


@pytest.mark.parametrize(
    ("content", "words"), [(None, "cannot be read"), (b"\xff\xfe", "no UTF-8"), (b"abcd", "longer")]
)
def test_what_cannot_be_read_is_said(
    content: bytes | None,
    words: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(text_tools, "BYTE_LIMIT", 3)
    path = tmp_path / "bad.txt"
    if content is not None:
        path.write_bytes(content)
    code, _, err = run(capsys, "text", "words", path)
    assert code == 2
    assert words in err


def test_no_qt_is_loaded(text: Path) -> None:
    program = (
        "import sys\nfrom icc_editor.cli.program import run\n"
        f"code = run(['text', 'words', {str(text)!r}, '--json'])\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]\nsys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )
    assert json.loads(done.stdout)["texts"]

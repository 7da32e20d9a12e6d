# SPDX-License-Identifier: MIT
import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.formats.source_lines import SourceLines


@given(st.binary())
def test_any_bytes_come_back(raw: bytes) -> None:
    lines = SourceLines.decode(raw)
    assert lines.mark + lines.bytes_of(0, len(lines)) == raw


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_files_are_read_and_written_in_their_encoding(encoding: str) -> None:
    mark = "\ufeff".encode(encoding)
    lines = SourceLines.decode(mark + "ក\r\nខ\r\n".encode(encoding))
    assert lines.text_of(0, len(lines)) == "ក\nខ\n"
    assert lines.replace_from(0, "ក\nគ\n") == "ក\r\nគ\r\n".encode(encoding)


def test_unchanged_lines_keep_bytes_that_are_no_text() -> None:
    lines = SourceLines.decode(b"caf\xe9\nb\n")
    assert lines.text(0) == "caf\ufffd"
    assert lines.replace_from(0, "caf\ufffd\nc\n") == b"caf\xe9\nc\n"


def test_lines_keep_their_own_ends_and_new_ones_get_the_common_one() -> None:
    lines = SourceLines.decode(b"a\r\nb\nc\r\nd")
    assert lines.replace_from(0, "a\nB\nnew\nc\nd\ne") == b"a\r\nB\r\nnew\r\nc\r\nd\r\ne"
    assert lines.replace_from(0, "a\nB\nc\nd") == b"a\r\nB\nc\r\nd"


def test_a_file_with_thousands_of_new_lines_is_still_written() -> None:
    old = "".join(f"old {number}\r\n" for number in range(2000))
    new = "".join(f"new {number}\n" for number in range(2000))
    written = SourceLines.decode(old.encode()).replace_from(0, new)
    assert written == new.replace("\n", "\r\n").encode()

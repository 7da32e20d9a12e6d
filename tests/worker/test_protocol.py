# SPDX-License-Identifier: MIT
"""Frames and errors as they cross the pipe."""

import inspect
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor import errors
from icc_editor.worker.protocol import (
    BrokenFrame,
    pack_error,
    read_frame,
    unpack_error,
    write_frame,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)


def example_of(name: str, kind: object) -> object:
    """Return a value for one field of an error, by its annotation."""
    if kind is Path:
        return Path("/library") / name
    return {str: f"ស្ត្រី {name}", int: 7, float: 0.5, bool: False}.get(kind, 9)  # type: ignore[call-overload]


def every_error() -> list[errors.IccEditorError]:
    made = []
    for cls in vars(errors).values():
        if isinstance(cls, type) and issubclass(cls, errors.IccEditorError):
            parameters = list(inspect.signature(cls.__init__).parameters.values())[1:]
            named = {p.name: example_of(p.name, p.annotation) for p in parameters if p.kind != 2}
            named = {n: v for n, v in named.items() if n != "kwargs"}
            made.append(cls(**named))
    return made


@given(st.dictionaries(st.text(), JSON, max_size=5), st.binary(max_size=2000))
def test_a_frame_is_read_as_it_was_written(header: dict[str, object], blob: bytes) -> None:
    pipe = io.BytesIO()
    write_frame(pipe, header, blob)  # type: ignore[arg-type]
    write_frame(pipe, {"second": 2})
    pipe.seek(0)
    assert read_frame(pipe) == (header, blob)
    assert read_frame(pipe) == ({"second": 2}, b"")
    assert read_frame(pipe) is None


@given(st.integers(1, 60))
def test_a_frame_that_stops_in_the_middle_is_broken(length: int) -> None:
    pipe = io.BytesIO()
    write_frame(pipe, {"task": "some task"}, b"x" * 30)
    whole = pipe.getvalue()
    assert length < len(whole)
    with pytest.raises(BrokenFrame):
        read_frame(io.BytesIO(whole[:length]))


def test_a_header_nested_absurdly_is_broken() -> None:
    header = b'{"a":' + b"[" * 200_000
    prefix = b"ICC1" + len(header).to_bytes(4, "big") + bytes(8)
    with pytest.raises(BrokenFrame):
        read_frame(io.BytesIO(prefix + header))


@pytest.mark.parametrize("error", every_error(), ids=lambda error: type(error).__name__)
def test_every_error_of_the_program_crosses_the_pipe(error: errors.IccEditorError) -> None:
    pipe = io.BytesIO()
    write_frame(pipe, {"error": pack_error(error)})
    pipe.seek(0)
    frame = read_frame(pipe)
    assert frame is not None
    back = unpack_error(frame[0]["error"])
    assert type(back) is type(error)
    assert vars(back) == vars(error)
    assert str(back) == type(error).__name__


@pytest.mark.parametrize(
    "packed",
    [
        None,
        "NotAPicture",
        {"type": "ValueError", "fields": {}},
        {"type": "Path", "fields": {}},
        {"type": 3, "fields": {}},
        {"type": "Cancelled"},
    ],
)
def test_what_names_no_error_of_the_program_is_broken(packed: object) -> None:
    with pytest.raises(BrokenFrame):
        unpack_error(packed)  # type: ignore[arg-type]

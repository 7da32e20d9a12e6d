# SPDX-License-Identifier: MIT
"""What goes through the pipe between the program and its worker.

A frame is 16 bytes (magic, header length, blob length, big-endian), a header in ASCII JSON and a
blob of bytes.  A request's header is ``{"task": …, "arguments": {…}, "seconds": …}``; an answer's
is ``{"values": {…}}`` or ``{"error": {"type": …, "fields": {…}}}``.
"""

import json
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Protocol, TypeAlias, cast

from icc_editor import errors
from icc_editor.post.job import CancelCheck

JSON: TypeAlias = bool | int | float | str | list["JSON"] | dict[str, "JSON"] | None

HEADER_LIMIT = 16 * 1024 * 1024
BLOB_LIMIT = 256 * 1024 * 1024

_MAGIC = b"ICC1"
_PREFIX = struct.Struct(">4sIQ")


class BrokenFrame(Exception):
    """The bytes on the pipe are no frame; the two sides do not understand each other any more."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a task gives back: small values and one blob."""

    values: Mapping[str, JSON] = field(default_factory=dict)
    blob: bytes = b""


Task: TypeAlias = Callable[[Mapping[str, JSON], bytes], Reply]
"""A task as the worker runs it: arguments and blob in, reply out, errors raised."""


class Worker(Protocol):
    """Somebody who runs tasks elsewhere; services know nothing else of the worker."""

    def call(
        self,
        task: str,
        arguments: Mapping[str, JSON],
        blob: bytes = b"",
        *,
        deadline: float,
        cancelled: CancelCheck | None = None,
    ) -> Reply:
        """Run ``task`` and return its reply; may be called from any thread.

        Args:
            task: The task's name.
            arguments: What it takes; JSON values only.
            blob: Its bytes, if it takes any.
            deadline: Seconds the work may take.  Waiting for an earlier call does not count.
            cancelled: Asked about twenty times a second; True ends the call at once.

        Raises:
            Cancelled: ``cancelled`` answered True, or the worker was closed.
            WorkerDeadline: It took longer than ``deadline``.
            WorkerCrashed: The process ended, for example by its memory limit.
            TaskFailed: The task met a fault of the program's own.
            IccEditorError: Whatever the task raised, as the same class with the same fields.
        """
        ...


def write_frame(stream: IO[bytes], header: Mapping[str, JSON], blob: bytes = b"") -> None:
    """Write one frame and flush it."""
    encoded = json.dumps(header, separators=(",", ":")).encode("ascii")
    stream.write(_PREFIX.pack(_MAGIC, len(encoded), len(blob)))
    stream.write(encoded)
    if blob:
        stream.write(blob)
    stream.flush()


def read_frame(stream: IO[bytes]) -> tuple[dict[str, JSON], bytes] | None:
    """Return the header and blob of the next frame, None at a clean end of the stream.

    Raises:
        BrokenFrame: The bytes are no frame, absurdly long, or stop in the middle.
    """
    prefix = stream.read(_PREFIX.size)
    if not prefix:
        return None
    if len(prefix) != _PREFIX.size:
        raise BrokenFrame
    magic, header_length, blob_length = _PREFIX.unpack(prefix)
    if magic != _MAGIC or header_length > HEADER_LIMIT or blob_length > BLOB_LIMIT:
        raise BrokenFrame
    encoded = stream.read(header_length)
    blob = stream.read(blob_length) if blob_length else b""
    if len(encoded) != header_length or len(blob) != blob_length:
        raise BrokenFrame
    try:
        header = json.loads(encoded)
    except (ValueError, RecursionError):
        raise BrokenFrame from None
    if not isinstance(header, dict):
        raise BrokenFrame
    return header, blob


def pack_error(error: errors.IccEditorError) -> dict[str, JSON]:
    """Return the error's class name and fields as JSON."""
    fields: dict[str, JSON] = {}
    for name, value in vars(error).items():
        fields[name] = {"path": str(value)} if isinstance(value, Path) else value
    return {"type": type(error).__name__, "fields": fields}


def unpack_error(packed: JSON) -> errors.IccEditorError:
    """Return the error ``pack_error`` was given, as the same class with the same fields.

    Raises:
        BrokenFrame: It names no error of the program.
    """
    if not isinstance(packed, dict):
        raise BrokenFrame
    name, fields = packed.get("type"), packed.get("fields")
    found = getattr(errors, name, None) if isinstance(name, str) else None
    if not (isinstance(found, type) and issubclass(found, errors.IccEditorError)):
        raise BrokenFrame
    if not isinstance(fields, dict):
        raise BrokenFrame
    error = found.__new__(found)
    for key, value in fields.items():
        setattr(error, key, Path(str(value["path"])) if isinstance(value, dict) else value)
    return error


def text_of(arguments: Mapping[str, JSON], name: str) -> str:
    """Return a text argument; a wrong type is a fault of the program's own."""
    return cast("str", arguments[name])

# SPDX-License-Identifier: MIT
# ruff: noqa: ANN401 - JSON has no types until it has been looked at
"""Deliveries and blog posts as JSON, field by field and strictly typed.

What the outbox writes must be read again by a later version of the program: unknown fields are
ignored, missing ones take their default, anything of a wrong type is a ``ValueError``.
"""

import dataclasses
import functools
import json
import types
import typing
from collections.abc import Callable
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from icc_editor.post.delivery import Delivery
from icc_editor.post.remote_post import RemotePost

_FORMAT = 1

_Read = Callable[[Any], Any]


class _Damage(ValueError):
    """A record that is not what the program wrote."""


def delivery_bytes(delivery: Delivery) -> bytes:
    """Return a delivery as UTF-8 JSON."""
    return _dump(delivery)


def delivery_from(raw: bytes) -> Delivery:
    """Return the delivery these bytes describe.

    Raises:
        ValueError: They are no JSON, of a newer format, or a field is of a wrong type.
    """
    return typing.cast("Delivery", _load(raw, Delivery, _with_partners))


def remote_post_bytes(post: RemotePost) -> bytes:
    """Return a blog's post as UTF-8 JSON."""
    return _dump(post)


def remote_post_from(raw: bytes) -> RemotePost:
    """Return the blog's post these bytes describe.

    Raises:
        ValueError: They are no JSON, of a newer format, or a field is of a wrong type.
    """
    return typing.cast("RemotePost", _load(raw, RemotePost))


def _dump(record: Any) -> bytes:
    values = {"format": _FORMAT, **_plain(record)}
    return (json.dumps(values, ensure_ascii=False, indent=1) + "\n").encode()


def _with_partners(values: dict[str, Any]) -> dict[str, Any]:
    """Return a delivery as it is written now: earlier versions knew one other language at most."""
    language = values.get("partner_language")
    if "partners" in values or not language:
        return values
    partner = {
        "language": language,
        "remote_id": values.get("partner_remote_id", ""),
        "link": values.get("partner_link", ""),
    }
    return {**values, "partners": [partner]}


def _load(raw: bytes, kind: type, as_now: Callable[[Any], Any] = lambda values: values) -> Any:
    try:
        values = json.loads(raw)
    except RecursionError as error:
        raise _Damage("nested too deeply") from error
    if not isinstance(values, dict) or values.get("format") != _FORMAT:
        raise _Damage("format")
    return _record(as_now(values), kind)


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return value


def _record(values: object, kind: type) -> Any:
    if not isinstance(values, dict):
        raise _Damage(kind.__name__)
    known = {name: read(values[name]) for name, read in _fields(kind) if name in values}
    try:
        return kind(**known)
    except TypeError as error:  # a field without default is missing
        raise _Damage(kind.__name__) from error


# To resolve annotations takes longer than to read by them, and every step reads a delivery.
@functools.cache
def _fields(kind: type) -> tuple[tuple[str, _Read], ...]:
    """Return the fields of a kind of record, each with what reads its value."""
    hints = typing.get_type_hints(kind)
    return tuple((f.name, _reader(hints[f.name])) for f in dataclasses.fields(kind))


def _reader(hint: Any) -> _Read:
    origin = typing.get_origin(hint)
    if origin is types.UnionType:
        inner = [part for part in typing.get_args(hint) if part is not type(None)]
        read = _reader(inner[0])
        return lambda value: None if value is None else read(value)
    if origin is tuple:
        return _tuple_reader(typing.get_args(hint))
    if dataclasses.is_dataclass(hint):
        return functools.partial(_record, kind=typing.cast("type", hint))
    return functools.partial(_scalar, kind=hint)


def _tuple_reader(inner: tuple[Any, ...]) -> _Read:
    if inner[-1] is Ellipsis:
        read = _reader(inner[0])
        return lambda value: tuple(map(read, _checked(value, list)))
    parts = [_reader(part) for part in inner]
    return lambda value: tuple(
        read(item) for item, read in zip(_checked(value, list), parts, strict=True)
    )


def _scalar(value: Any, kind: Any) -> Any:
    if kind is datetime:
        return datetime.fromisoformat(_checked(value, str)).astimezone(UTC)
    if issubclass(kind, Enum):
        return kind(value)
    return _checked(value, kind)


def _checked(value: Any, kind: type) -> Any:
    if type(value) is not kind:
        raise _Damage(kind.__name__)
    return value

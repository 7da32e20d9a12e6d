# SPDX-License-Identifier: MIT
"""A drawing as bytes: for the way to the worker, and to tell one from another."""

import json
from dataclasses import asdict
from typing import Any

from icc_editor.post.chart import Bar, Drawing, Segment, Series


def pack(drawing: Drawing) -> bytes:
    """Return the drawing as ASCII JSON, the same bytes for the same drawing."""
    return json.dumps(asdict(drawing), sort_keys=True, separators=(",", ":")).encode("ascii")


def unpack(packed: bytes) -> Drawing:
    """Return what ``pack`` was given."""
    data: dict[str, Any] = json.loads(packed)
    data["bars"] = tuple(_bar(bar) for bar in data["bars"])
    data["series"] = tuple(Series(**series) for series in data["series"])
    data["notes"] = tuple(data["notes"])
    return Drawing(**data)


def _bar(data: dict[str, Any]) -> Bar:
    data["segments"] = tuple(Segment(**segment) for segment in data["segments"])
    return Bar(**data)

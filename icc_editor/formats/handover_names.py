# SPDX-License-Identifier: MIT
"""What a part of a ``post.iccpost`` may be called: everything else is refused.

The list says what is allowed, not what is forbidden: a name that leads out of a folder is no name
of a part.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from icc_editor.formats.table_address import NAME
from icc_editor.post.picture_kinds import MIME_TYPES

MANIFEST = "manifest.toml"
TERMS = "terms.tsv"
BASE = "base/"
LONGEST_NAME = 200
"""Bytes: file systems take 255."""

LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}")
_VERSION = re.compile(rf"versions/(?P<name>{LANGUAGE.pattern})\.md")
_TABLE = re.compile(rf"tables/(?P<name>{NAME.pattern})\.toml")
_STATES = re.compile(rf"translations/(?P<name>{LANGUAGE.pattern})\.toml")
_PICTURE = re.compile(r"images/(?P<name>[^/]+)")
# What a file cannot be called on one system or another, and what would be hidden.
_BAD = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*]|^[. ~-]|[. ]$')
_RESERVED = re.compile(r"(?i:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?")
_DRIVE = re.compile(r"[A-Za-z]:")


class PartOf(StrEnum):
    """What a part of the file is."""

    MANIFEST = "manifest"
    VERSION = "version"
    TABLE = "table"
    STATES = "states"
    PICTURE = "picture"
    TERMS = "terms"


@dataclass(frozen=True, slots=True)
class PartName:
    """A part: what it is, its name among those, and whether it is of the state before."""

    kind: PartOf
    name: str = ""
    in_base: bool = False


def part_named(written: str) -> PartName | None:
    """Return the part that is called so in the file; None: no part is."""
    if written == MANIFEST:
        return PartName(PartOf.MANIFEST)
    if written == TERMS:
        return PartName(PartOf.TERMS)
    in_base = written.startswith(BASE)
    rest = written.removeprefix(BASE)
    for kind, pattern in (
        (PartOf.VERSION, _VERSION),
        (PartOf.TABLE, _TABLE),
        (PartOf.STATES, _STATES),
    ):
        if (match := pattern.fullmatch(rest)) and is_file_name(rest.rpartition("/")[2]):
            return PartName(kind, match["name"], in_base)
    picture = _PICTURE.fullmatch(written)
    if picture and is_picture_name(picture["name"]):
        return PartName(PartOf.PICTURE, picture["name"])
    return None


def is_picture_name(name: str) -> bool:
    """Return whether a picture may be called so on every computer."""
    stem, point, suffix = name.rpartition(".")
    return bool(stem) and f"{point}{suffix.lower()}" in MIME_TYPES and is_file_name(name)


def is_file_name(name: str) -> bool:
    """Return whether a file may be called so on every computer."""
    return (
        not _BAD.search(name)
        and not _RESERVED.fullmatch(name)
        and name == unicodedata.normalize("NFC", name)
        and all(sign.isprintable() or sign in "\u200b\u200c\u200d" for sign in name)
        and len(name.encode("utf-8", "surrogatepass")) <= LONGEST_NAME
    )


def is_trick(written: str) -> bool:
    """Return whether a name was made to lead somewhere else than into its own folder."""
    return (
        written.startswith(("/", "~"))
        or bool(_DRIVE.match(written))
        or any(sign in written for sign in ("\\", "\0"))
        or ".." in written.split("/")
    )


def has_twins(names: Iterable[str]) -> bool:
    """Return whether two of the names are one on a disk that cannot tell them apart."""
    known: set[str] = set()
    for name in names:
        key = unicodedata.normalize("NFC", name).casefold()
        if key in known:
            return True
        known.add(key)
    return False

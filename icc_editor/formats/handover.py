# SPDX-License-Identifier: MIT
"""The file a translation is handed over in: ``post.iccpost``, a zip with a manifest.

What is written is the same to the last byte for the same content: nothing of when, where and by
whom it was made gets into it.  What is read may come from anybody, and is refused as a whole unless
every part is exactly what it should be.
"""

import hashlib
import io
import stat
import tomllib
import zipfile
import zlib
from collections.abc import Mapping
from typing import Final

from icc_editor.errors import (
    HandoverDamaged,
    HandoverNewer,
    HandoverPassword,
    HandoverTooLarge,
    HandoverUnsafe,
    NotAHandover,
    TranslationDamaged,
)
from icc_editor.formats import front_matter, translation_toml
from icc_editor.formats.handover_names import (
    BASE,
    LANGUAGE,
    MANIFEST,
    TERMS,
    PartName,
    PartOf,
    has_twins,
    is_trick,
    part_named,
)
from icc_editor.formats.packages import PACKAGE_ERRORS
from icc_editor.formats.toml_keys import deep_key
from icc_editor.formats.toml_values import toml_key, toml_value
from icc_editor.post.handover import HandedTexts, Handover

SUFFIX: Final = ".iccpost"
FORMAT: Final = 1
MOST_PARTS: Final = 1_000
MOST_BYTES: Final = 200_000_000
"""Of the file, and of all its parts unpacked."""
TEXT_BYTES: Final = 8_000_000
PICTURE_BYTES: Final = 25_000_000
MANIFEST_BYTES: Final = 256_000
LONGEST_MESSAGE: Final = 4_000
_LONGEST_ID = 100
_LONGEST_NICKNAME = 100
_MOST_NUMBER = 1_000_000_000

_RATIO = 100
"""How many times its size a part may unpack to; honest texts stay below 30."""
_SMALL = 100_000
"""Bytes; below, the ratio does not matter."""
_LOCAL_HEADER = 30  # bytes before each part, beside its name
_ENCRYPTED = 0x1 | 0x40
_UTF8 = 0x800
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
_PICTURE_STARTS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"RIFF")
_EPOCH = (1980, 1, 1, 0, 0, 0)


def write(handover: Handover) -> bytes:
    """Return the file that holds ``handover``.

    Raises:
        HandoverTooLarge: It has more, or larger, parts than are read again.
        ValueError: A part has a name that is none: of a language, table or picture.
    """
    parts = _parts_of(handover)
    for name, raw in parts.items():
        part = part_named(name)
        if part is None:
            raise ValueError(name)
        _check_size(part, len(raw))
    if len(parts) >= MOST_PARTS:
        raise HandoverTooLarge(what="parts", limit=MOST_PARTS)
    if sum(map(len, parts.values())) > MOST_BYTES:
        raise HandoverTooLarge(what="bytes", limit=MOST_BYTES)
    manifest = _manifest_of(handover, parts)
    _check_size(PartName(PartOf.MANIFEST), len(manifest))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, raw in ({MANIFEST: manifest} | dict(sorted(parts.items()))).items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = 3
            entry.external_attr = (stat.S_IFREG | 0o600) << 16
            packed = raw.startswith(_PICTURE_STARTS) or _ratio(raw) > _RATIO
            entry.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
            package.writestr(entry, raw, compresslevel=9)
    return out.getvalue()


def read(raw: bytes) -> Handover:
    """Return what a file holds; nothing of it is trusted, and nothing is written anywhere.

    The pictures look like pictures; whether they are is for the worker to find out.

    Raises:
        NotAHandover: It is something else.
        HandoverNewer: A newer version of the program made it.
        HandoverDamaged: It was cut off, or changed on its way.
        HandoverUnsafe: It was built to harm: names that lead elsewhere, links, bombs.
        HandoverPassword: It opens with a password only.
        HandoverTooLarge: More, or larger, parts than are taken in.
    """
    if len(raw) > MOST_BYTES:
        raise HandoverTooLarge(what="bytes", limit=MOST_BYTES)
    if not raw.startswith(_ZIP_STARTS):
        raise NotAHandover
    try:
        package = zipfile.ZipFile(io.BytesIO(raw))
    except PACKAGE_ERRORS:
        raise HandoverDamaged("cut") from None
    with package:
        entries = package.infolist()
        if len(entries) > MOST_PARTS:
            raise HandoverTooLarge(what="parts", limit=MOST_PARTS)
        _check_names(entries)
        names = {entry.orig_filename: entry for entry in entries}
        if MANIFEST not in names:
            raise NotAHandover
        _check_packing(entries, len(raw))
        head = names.pop(MANIFEST)
        manifest = _Manifest(_unpacked(package, head, PartName(PartOf.MANIFEST)))
        return manifest.handover(_parts_in(package, names, manifest.sums))


def is_one(raw: bytes) -> bool:
    """Return whether bytes seem to be such a file; ``read`` finds out."""
    return raw.startswith(_ZIP_STARTS[0]) and MANIFEST.encode() in raw[:200]


def looks_like_picture(raw: bytes) -> bool:
    """Return whether bytes begin as a picture of a kind that is handed over does."""
    return raw.startswith(_PICTURE_STARTS)


# -- writing ------------------------------------------------------------------------------------


def _parts_of(handover: Handover) -> dict[str, bytes]:
    parts = _texts_of(handover.texts, handover.target_language, "")
    if handover.base is not None:
        parts |= _texts_of(handover.base, handover.target_language, BASE)
    parts |= {f"images/{name}": raw for name, raw in handover.pictures.items()}
    if handover.terms:
        parts[TERMS] = handover.terms
    return parts


def _texts_of(texts: HandedTexts, language: str, before: str) -> dict[str, bytes]:
    parts = {f"{before}versions/{name}.md": raw for name, raw in texts.versions.items()}
    parts |= {f"{before}tables/{name}.toml": raw for name, raw in texts.tables.items()}
    if texts.states:
        parts[f"{before}translations/{language}.toml"] = texts.states
    return parts


def _manifest_of(handover: Handover, parts: Mapping[str, bytes]) -> bytes:
    lines = ["# A post that is handed over for translation, to be opened with ICC Editor.\n"]
    values: dict[str, object] = {
        "format": FORMAT,
        "post": handover.post_id,
        "source_language": handover.source_language,
        "target_language": handover.target_language,
        "sender": handover.sender,
        "number": handover.number,
        "has_base": handover.base is not None,
    }
    if handover.nickname:
        values["nickname"] = handover.nickname[:_LONGEST_NICKNAME]
    if handover.message:
        values["message"] = handover.message[:LONGEST_MESSAGE]
    lines += [f"{key} = {toml_value(value)}\n" for key, value in values.items()]
    lines.append("\n[titles]\n")
    for language, raw in sorted(handover.texts.versions.items()):
        title = front_matter.read(raw, language).metadata.title
        lines.append(f"{toml_key(language)} = {toml_value(title[:1000])}\n")
    lines.append("\n[parts]\n")
    for name, raw in sorted(parts.items()):
        lines.append(f"{toml_value(name)} = {toml_value(hashlib.sha256(raw).hexdigest())}\n")
    return "".join(lines).encode()


def _ratio(raw: bytes) -> float:
    """Return how many times smaller a part becomes; what is small is not tried."""
    return len(raw) / max(1, len(zlib.compress(raw, 9))) if len(raw) > _SMALL else 1.0


# -- reading ------------------------------------------------------------------------------------


def _check_names(entries: list[zipfile.ZipInfo]) -> None:
    for entry in entries:
        if is_trick(entry.orig_filename):
            raise HandoverUnsafe("path")
        mode = entry.external_attr >> 16
        if stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise HandoverUnsafe("link")
    if has_twins(entry.orig_filename for entry in entries):
        raise HandoverUnsafe("twins")
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise HandoverPassword


def _check_packing(entries: list[zipfile.ZipInfo], size: int) -> None:
    if sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise HandoverUnsafe("bomb")
    if sum(entry.compress_size + _LOCAL_HEADER for entry in entries) > size:
        raise HandoverUnsafe("bomb")  # the parts lie in each other
    for entry in entries:
        if entry.file_size > max(_SMALL, _RATIO * entry.compress_size):
            raise HandoverUnsafe("bomb")
        if entry.compress_type not in _METHODS:
            raise HandoverDamaged("parts")
        if not entry.orig_filename.isascii() and not entry.flag_bits & _UTF8:
            raise HandoverDamaged("parts")


def _check_size(part: PartName, size: int) -> None:
    if part.kind is PartOf.PICTURE:
        what, limit = "picture", PICTURE_BYTES
    elif part.kind is PartOf.MANIFEST:
        what, limit = "parts", MANIFEST_BYTES
    else:
        what, limit = "text", TEXT_BYTES
    if size > limit:
        raise HandoverTooLarge(what=what, limit=limit)


def _unpacked(package: zipfile.ZipFile, entry: zipfile.ZipInfo, part: PartName) -> bytes:
    _check_size(part, entry.file_size)
    try:
        raw = package.read(entry)
    except PACKAGE_ERRORS:
        raise HandoverDamaged("sum") from None
    if len(raw) != entry.file_size:
        raise HandoverDamaged("sum")
    if part.kind is PartOf.PICTURE and not raw.startswith(_PICTURE_STARTS):
        raise HandoverUnsafe("nested") if raw.startswith(_ZIP_STARTS) else HandoverDamaged("parts")
    return raw


def _stranger(package: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Exception:
    """Return the error for a part that does not belong there."""
    try:
        with package.open(entry) as part:
            start = part.read(4)
    except PACKAGE_ERRORS:
        start = b""
    return HandoverUnsafe("nested") if start in _ZIP_STARTS else HandoverDamaged("parts")


def _parts_in(
    package: zipfile.ZipFile, names: Mapping[str, zipfile.ZipInfo], sums: Mapping[str, str]
) -> dict[PartName, bytes]:
    found: dict[str, PartName] = {}
    for name, entry in names.items():
        part = part_named(name)
        if part is None:
            raise _stranger(package, entry)
        _check_size(part, entry.file_size)
        found[name] = part
    if sums.keys() != names.keys():
        raise HandoverDamaged("parts")
    parts = {}
    for name, part in found.items():
        raw = parts[part] = _unpacked(package, names[name], part)
        if hashlib.sha256(raw).hexdigest() != sums[name]:
            raise HandoverDamaged("sum")
    return parts


class _Manifest:
    """What the file says of itself, checked."""

    def __init__(self, raw: bytes) -> None:
        try:
            text = raw.decode()
            if deep_key(text) is not None:
                raise HandoverDamaged("manifest")
            self._data = tomllib.loads(text)
        except (ValueError, RecursionError):
            raise HandoverDamaged("manifest") from None
        version = self._data.get("format")
        if not isinstance(version, int) or isinstance(version, bool) or version < 1:
            raise HandoverDamaged("manifest")
        if version > FORMAT:
            raise HandoverNewer(version=min(version, _MOST_NUMBER))
        sums = self._data.get("parts")
        if not isinstance(sums, dict) or not all(isinstance(s, str) for s in sums.values()):
            raise HandoverDamaged("manifest")
        self.sums: dict[str, str] = sums

    def handover(self, parts: Mapping[PartName, bytes]) -> Handover:
        source = self._text("source_language", _LONGEST_ID)
        target = self._text("target_language", _LONGEST_ID)
        number, has_base = self._data.get("number"), self._data.get("has_base")
        if (
            not LANGUAGE.fullmatch(source)
            or not LANGUAGE.fullmatch(target)
            or source == target
            or not isinstance(number, int)
            or isinstance(number, bool)
            or not 0 <= number <= _MOST_NUMBER
            or not isinstance(has_base, bool)
        ):
            raise HandoverDamaged("manifest")
        post_id, sender = self._text("post", _LONGEST_ID), self._text("sender", _LONGEST_ID)
        if not post_id or not sender:
            raise HandoverDamaged("manifest")
        texts = _texts(parts, target, in_base=False)
        base = _texts(parts, target, in_base=True)
        if source not in texts.versions or (base != HandedTexts()) > has_base:
            raise HandoverDamaged("parts")
        for one in (texts, base):
            if not set(one.versions) <= {source, target}:
                raise HandoverDamaged("parts")
            _check_states(one.states)
        return Handover(
            post_id=post_id,
            source_language=source,
            target_language=target,
            sender=sender,
            number=number,
            texts=texts,
            base=base if has_base else None,
            pictures={p.name: raw for p, raw in parts.items() if p.kind is PartOf.PICTURE},
            terms=parts.get(PartName(PartOf.TERMS), b""),
            message=self._text("message", LONGEST_MESSAGE),
            nickname=self._text("nickname", _LONGEST_NICKNAME),
        )

    def _text(self, key: str, longest: int) -> str:
        value = self._data.get(key, "")
        if not isinstance(value, str) or len(value) > longest:
            raise HandoverDamaged("manifest")
        return value


def _texts(parts: Mapping[PartName, bytes], language: str, *, in_base: bool) -> HandedTexts:
    here = {part: raw for part, raw in parts.items() if part.in_base is in_base}
    states = {part.name: raw for part, raw in here.items() if part.kind is PartOf.STATES}
    if not set(states) <= {language}:
        raise HandoverDamaged("parts")
    return HandedTexts(
        {part.name: raw for part, raw in here.items() if part.kind is PartOf.VERSION},
        {part.name: raw for part, raw in here.items() if part.kind is PartOf.TABLE},
        states.get(language, b""),
    )


def _check_states(raw: bytes) -> None:
    if not raw:
        return
    try:
        translation_toml.read(raw)
    except TranslationDamaged:
        raise HandoverDamaged("states") from None

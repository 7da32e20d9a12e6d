# SPDX-License-Identifier: MIT
"""The file of a translation's states: ``translations/km.toml``.

The program alone writes it, always in the same way, one segment below the other, so that two
versions of it can be compared line by line.  Keys it does not know are kept.
"""

import codecs
import tomllib
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from icc_editor.errors import TranslationDamaged
from icc_editor.formats.toml_keys import deep_key
from icc_editor.formats.toml_values import toml_key, toml_value
from icc_editor.post.segment import SegmentNote, SegmentRecord, SegmentState, TranslationStates

MOST_BYTES = 8_000_000

_HEAD = """\
# How far this translation is: what each piece was translated from, and what it was then.
# ICC Editor writes this file; the translation itself stands beside it, in the post's folder.
"""
_STORED = {state.value: state for state in SegmentState if state is not SegmentState.OUTDATED}
_KNOWN = ("address", "source", "target", "state", "date", "nickname", "notes")

Data = Mapping[str, object]


def read(raw: bytes) -> TranslationStates:
    """Return the states a file holds: UTF-8, with a byte order mark or without.

    Raises:
        TranslationDamaged: It holds none; ``reason`` is ``too_large``, ``encoding``, ``syntax`` or
            ``type``; ``number`` is the segment it is in, from 1, 0 where it is in none.
    """
    if len(raw) > MOST_BYTES:
        raise TranslationDamaged("too_large")
    try:
        text = raw.removeprefix(codecs.BOM_UTF8).decode()
        if deep_key(text) is not None:
            raise TranslationDamaged("syntax")
        data = tomllib.loads(text)
    except UnicodeDecodeError as cause:
        raise TranslationDamaged("encoding") from cause
    except (ValueError, RecursionError) as cause:  # TOMLDecodeError is a ValueError
        raise TranslationDamaged("syntax") from cause
    entries = data.get("segment", [])
    if not isinstance(entries, list):
        raise TranslationDamaged("type")
    records = tuple(_record(entry, number) for number, entry in enumerate(entries, 1))
    unknown = tuple((k, v) for k, v in data.items() if k not in ("source_language", "segment"))
    return TranslationStates(_text(data, "source_language", 0), records, unknown)


def dump(states: TranslationStates) -> bytes:
    r"""Return the file that holds ``states``: UTF-8, ``\n``."""
    return Writer().dump(states)


class Writer:
    """Writes the states of one text again and again: only records that changed are written anew."""

    def __init__(self) -> None:
        """Know no record yet."""
        self._known: dict[int, tuple[SegmentRecord, str]] = {}

    def dump(self, states: TranslationStates) -> bytes:
        r"""Return the file that holds ``states``: UTF-8, ``\n``."""
        lines = [_HEAD, _line("source_language", states.source_language)]
        lines += [_line(key, value) for key, value in states.unknown]
        known, self._known = self._known, {}
        for record in states.records:
            # The record is kept beside its text, so that no other one can have its number.
            kept = known.get(id(record))
            text = kept[1] if kept is not None else "".join(_record_lines(record))
            self._known[id(record)] = (record, text)
            lines += ["\n[[segment]]\n", text]
        return "".join(lines).encode()


def _record_lines(record: SegmentRecord) -> Iterable[str]:
    yield _line("address", record.address)
    yield _line("state", record.state.value)
    if record.changed is not None:
        yield _line("date", record.changed.astimezone(UTC))
    if record.nickname:
        yield _line("nickname", record.nickname)
    yield _line("source", record.source)
    if record.target:
        yield _line("target", record.target)
    if record.notes:
        notes = ",\n".join(f"  {toml_value(_note_data(note))}" for note in record.notes)
        yield f"notes = [\n{notes},\n]\n"
    for key, value in record.unknown:
        yield _line(key, value)


def _note_data(note: SegmentNote) -> dict[str, object]:
    data: dict[str, object] = {"text": note.text, "date": note.date.astimezone(UTC)}
    return data | ({"nickname": note.nickname} if note.nickname else {})


def _line(key: str, value: object) -> str:
    return f"{toml_key(key)} = {toml_value(value)}\n"


def _record(entry: object, number: int) -> SegmentRecord:
    if not isinstance(entry, dict):
        raise TranslationDamaged("type", number=number)
    state = _STORED.get(_text(entry, "state", number))
    address = _text(entry, "address", number)
    if state is None or not address:
        raise TranslationDamaged("type", number=number)
    return SegmentRecord(
        address,
        _text(entry, "source", number),
        _text(entry, "target", number),
        state,
        changed=_moment(entry.get("date"), number),
        nickname=_text(entry, "nickname", number),
        notes=_notes(entry.get("notes", []), number),
        unknown=tuple((key, value) for key, value in entry.items() if key not in _KNOWN),
    )


def _notes(value: object, number: int) -> tuple[SegmentNote, ...]:
    if not isinstance(value, list):
        raise TranslationDamaged("type", number=number)
    notes = []
    for entry in value:
        if not isinstance(entry, dict):
            raise TranslationDamaged("type", number=number)
        date = _moment(entry.get("date"), number)
        if date is None:
            raise TranslationDamaged("type", number=number)
        text, nickname = _text(entry, "text", number), _text(entry, "nickname", number)
        notes.append(SegmentNote(text, date, nickname))
    return tuple(notes)


def _text(data: Data, key: str, number: int) -> str:
    value = data.get(key, "")
    if not isinstance(value, str):
        raise TranslationDamaged("type", number=number)
    return value


def _moment(value: object, number: int) -> datetime | None:
    """Return a date in UTC; one without a zone is meant so."""
    if value is None:
        return None
    if not isinstance(value, datetime):
        raise TranslationDamaged("type", number=number)
    return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)

# SPDX-License-Identifier: MIT
"""The words inside ICU's dictionary of Khmer, read from ICU's own data.

ICU's data is a table of contents over files; ``khmerdict.dict`` among them is a trie of bytes, each
of which stands for a code point.  Source: ICU's ``ucmndata.h``, ``dictionarydata.h`` and
``bytestrie.h``.
"""

import struct
from collections.abc import Iterator
from typing import Protocol


class Data(Protocol):
    """Bytes, in memory or mapped from a file."""

    def find(self, sub: bytes, start: int = ..., /) -> int:
        """Return where ``sub`` is, -1 when it is not there."""

    def __getitem__(self, part: slice, /) -> bytes: ...


_COMMON_DATA, _DICTIONARY = b"CmnD", b"Dict"
_FORMAT_AT = 12  # where a header names the format of what follows it
_MAGIC = b"\xda\x27"
_NAME = b"/khmerdict.dict\x00"
_BY_OFFSET = 1  # a byte is a code point less one that the dictionary names
_JOINERS = {0xFF: "\u200d", 0xFE: "\u200c"}

_LINEAR, _VALUE = 0x10, 0x20  # a node below the first branches, below the second is a few bytes
_FEW = 5  # branches in a row; more are halved


def words_in(data: Data) -> list[str]:
    """Return the Khmer words of ICU's data, in no order; they are spelled as ICU's authors did.

    Args:
        data: What holds the data, such as the library ``libicudata``.

    Raises:
        ValueError: The dictionary is not there, or in a format nobody knows here.
    """
    try:
        return _words(_dictionary(data))
    except (struct.error, IndexError) as cause:
        raise ValueError("a damaged dictionary") from cause


def _dictionary(data: Data) -> bytes:
    at = data.find(_COMMON_DATA)
    while at >= 0:
        start = at - _FORMAT_AT
        if start >= 0 and data[start + 2 : start + 4] == _MAGIC:
            return _file(data, start)
        at = data.find(_COMMON_DATA, at + 1)
    raise ValueError("no data of ICU")


def _file(data: Data, start: int) -> bytes:
    """Return the dictionary's file out of the table of contents at ``start``."""
    (header,) = struct.unpack("<H", data[start : start + 2])
    table = start + header
    (count,) = struct.unpack("<I", data[table : table + 4])
    if count > 1 << 16:
        raise ValueError("data of another byte order")
    entries = list(struct.iter_unpack("<II", data[table + 4 : table + 4 + 8 * count]))
    for number, (name_at, file_at) in enumerate(entries):
        name = data[table + name_at : table + name_at + 64]
        if name.partition(b"\x00")[0].endswith(_NAME.rstrip(b"\x00")):
            rest = entries[number + 1 : number + 2]
            end = table + rest[0][1] if rest else file_at + (1 << 22)
            return data[table + file_at : end]
    raise ValueError("no dictionary of Khmer")


def _words(file: bytes) -> list[str]:
    if file[_FORMAT_AT : _FORMAT_AT + 4] != _DICTIONARY:
        raise ValueError("no dictionary")
    (header,) = struct.unpack_from("<H", file)
    trie_at, _, _, total, kind, transform = struct.unpack_from("<6i", file, header)
    if kind & 7 or transform >> 24 != _BY_OFFSET:
        raise ValueError("a dictionary of another kind")
    first = transform & 0x1FFFFF
    letters = {byte: _JOINERS.get(byte) or chr(first + byte) for byte in range(256)}
    trie = file[header + trie_at : header + total]
    return ["".join(map(letters.__getitem__, word)) for word in _entries(trie)]


def _entries(trie: bytes) -> Iterator[bytes]:
    """Yield every entry of a trie of bytes."""
    nodes = [(0, b"")]
    while nodes:
        at, word = nodes.pop()
        while True:
            node = trie[at]
            at += 1
            if node >= _VALUE:  # an entry ends here
                yield word
                if node & 1:
                    break
                _value, at = _number(trie, at, node >> 1)
            elif node >= _LINEAR:
                length = node - _LINEAR + 1
                word += trie[at : at + length]
                at += length
            else:
                if node == 0:
                    node, at = trie[at], at + 1
                for branch, next_at in _branches(trie, at, node + 1):
                    if next_at is None:
                        yield word + branch
                    else:
                        nodes.append((next_at, word + branch))
                break


def _branches(trie: bytes, at: int, count: int) -> Iterator[tuple[bytes, int | None]]:
    """Yield the bytes that may follow and where each leads; None when an entry ends with it."""
    lists = [(at, count)]
    while lists:
        at, count = lists.pop()
        while count > _FEW:
            jump, at = _jump(trie, at + 1)
            lists.append((at + jump, count >> 1))
            count -= count >> 1
        for _branch in range(count - 1):
            node = trie[at + 1]
            value, after = _number(trie, at + 2, node >> 1)
            yield trie[at : at + 1], None if node & 1 else after + value
            at = after
        yield trie[at : at + 1], at + 1


def _number(trie: bytes, at: int, lead: int) -> tuple[int, int]:
    """Return the number that begins with ``lead``, and where it ends."""
    for below, base, more in ((0x51, 0x10, 0), (0x6C, 0x51, 1), (0x7E, 0x6C, 2)):
        if lead < below:
            return (lead - base) << 8 * more | _big_endian(trie, at, more), at + more
    more = 3 if lead == 0x7E else 4
    return _big_endian(trie, at, more), at + more


def _jump(trie: bytes, at: int) -> tuple[int, int]:
    """Return the distance that stands at ``at``, and where it ends."""
    lead, at = trie[at], at + 1
    for below, base, more in ((0xC0, 0, 0), (0xF0, 0xC0, 1), (0xFE, 0xF0, 2)):
        if lead < below:
            return (lead - base) << 8 * more | _big_endian(trie, at, more), at + more
    more = 3 if lead == 0xFE else 4
    return _big_endian(trie, at, more), at + more


def _big_endian(trie: bytes, at: int, length: int) -> int:
    if at + length > len(trie):
        raise IndexError(at)
    return int.from_bytes(trie[at : at + length], "big")

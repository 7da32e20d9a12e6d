# SPDX-License-Identifier: MIT
r"""A text file as lines that remember their bytes.

A line keeps its own bytes and its own line end (``\n``, ``\r\n`` or ``\r``), so that whatever was
not changed can be written back exactly, even bytes that are no valid text.
"""

import codecs
import re
from collections import Counter
from dataclasses import dataclass

_LINE_END = re.compile("(\r\n|\n|\r)")
_LINE_END_BYTES = re.compile(b"(\r\n|\n|\r)")
# Files with more changed lines than this are not compared line by line (that work is quadratic).
_MAX_COMPARED = 1500


@dataclass(frozen=True, slots=True)
class _Line:
    """A line and where it stands."""

    text: str
    raw: bytes
    end: str
    clean: bool  # the bytes are valid text


class SourceLines:
    """The lines of one file; the last one has no line end (and is empty in most files)."""

    def __init__(self, lines: list[_Line], mark: bytes, encoding: str) -> None:
        """Use :meth:`decode`."""
        self._lines = lines
        self.mark = mark
        self._encoding = encoding
        counts = Counter(line.end for line in lines if line.end)
        # Most lines win, on a tie the first kind seen.
        self.common_end = counts.most_common(1)[0][0] if counts else "\n"
        self.line_ends = tuple(end.encode(encoding) for end in ("\n", "\r"))

    @classmethod
    def decode(cls, raw: bytes) -> "SourceLines":
        """Return the lines of ``raw``: UTF-8, or UTF-16 with its mark.  Never raises."""
        for mark, encoding in (
            (codecs.BOM_UTF16_LE, "utf-16-le"),
            (codecs.BOM_UTF16_BE, "utf-16-be"),
        ):
            if raw.startswith(mark) and len(raw) % 2 == 0:
                return cls(_wide_lines(raw[2:], encoding), mark, encoding)
        mark = codecs.BOM_UTF8 if raw.startswith(codecs.BOM_UTF8) else b""
        return cls(_narrow_lines(raw[len(mark) :]), mark, "utf-8")

    def __len__(self) -> int:
        return len(self._lines)

    def text(self, index: int) -> str:
        """Return line ``index`` without its line end."""
        return self._lines[index].text

    def text_of(self, first: int, end: int) -> str:
        r"""Return lines ``first`` to ``end`` (exclusive) joined by ``\n``."""
        return "\n".join(line.text for line in self._lines[first:end])

    def original_text_of(self, first: int, end: int) -> str:
        """Return lines ``first`` to ``end`` (exclusive) with the line ends they have."""
        return "".join(line.text + line.end for line in self._lines[first:end])

    def is_clean(self, first: int, end: int) -> bool:
        """Return whether these lines are valid text, so that encoding them gives their bytes."""
        return all(line.clean for line in self._lines[first:end])

    def bytes_of(self, first: int, end: int) -> bytes:
        """Return the bytes of lines ``first`` to ``end`` (exclusive), line ends included."""
        return b"".join(self._raw(line) for line in self._lines[first:end])

    def encode(self, text: str) -> bytes:
        """Return ``text`` in the file's encoding."""
        return text.encode(self._encoding)

    def replace_from(self, first: int, text: str) -> bytes:
        r"""Return the bytes of ``text`` (line ends ``\n``) in place of the lines from ``first`` on.

        Lines that are also in the old text keep their bytes; a changed line keeps its line end.
        """
        old = self._lines[first:]
        new = text.split("\n")
        origin = _origins([line.text for line in old], new)
        pieces: list[bytes] = []
        for index, wanted in enumerate(new):
            source = old[found] if (found := origin[index]) is not None else None
            same = source is not None and source.text == wanted
            pieces.append(source.raw if source and same else self.encode(wanted))
            if index < len(new) - 1:
                pieces.append(self.encode((source.end if source else "") or self.common_end))
        return b"".join(pieces)

    def _raw(self, line: _Line) -> bytes:
        return line.raw + line.end.encode(self._encoding)


def _narrow_lines(raw: bytes) -> list[_Line]:
    pieces = _LINE_END_BYTES.split(raw)
    lines: list[_Line] = []
    for index in range(0, len(pieces), 2):
        end = pieces[index + 1].decode("ascii") if index + 1 < len(pieces) else ""
        text = pieces[index].decode("utf-8", "replace")
        lines.append(_Line(text, pieces[index], end, text.encode("utf-8") == pieces[index]))
    return lines


def _wide_lines(raw: bytes, encoding: str) -> list[_Line]:
    pieces = _LINE_END.split(raw.decode(encoding, "surrogatepass"))
    lines: list[_Line] = []
    for index in range(0, len(pieces), 2):
        end = pieces[index + 1] if index + 1 < len(pieces) else ""
        text = re.sub("[\ud800-\udfff]", "\ufffd", pieces[index])
        bytes_ = pieces[index].encode(encoding, "surrogatepass")
        lines.append(_Line(text, bytes_, end, text == pieces[index]))
    return lines


def _origins(old: list[str], new: list[str]) -> list[int | None]:
    """Return for every new line the old line it comes from, None for a line that is new."""
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    tail = 0
    while tail < min(len(old), len(new)) - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    shift = len(old) - len(new)
    origins: list[int | None] = [*range(start), *[None] * (len(new) - start)]
    for index in range(len(new) - tail, len(new)):
        origins[index] = index + shift
    before, after = old[start : len(old) - tail], new[start : len(new) - tail]
    if max(len(before), len(after)) > _MAX_COMPARED:
        return origins
    import difflib

    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for tag, first, end, new_first, new_end in matcher.get_opcodes():
        if tag == "equal" or (tag == "replace" and end - first == new_end - new_first):
            for step in range(new_end - new_first):
                origins[start + new_first + step] = start + first + step
    return origins

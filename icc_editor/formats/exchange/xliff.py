# SPDX-License-Identifier: MIT
"""A translation as XLIFF: 1.2 (strict) and 2 (core).

Figures, links, pictures and code are protected: they are inline elements that programs show as
chips, and no words.  The core of 2.0 and of 2.1 is the same; files say 2.0, as there are programs
(Poedit 3.2) that open no other.

Sources: https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html and
https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from icc_editor.errors import WrongExchange
from icc_editor.formats.exchange.chips import Token, TokenKind, tokens_like, tokens_of
from icc_editor.formats.exchange.unit_ids import exchanged
from icc_editor.formats.foreign_xml import attribute, escaped, walk
from icc_editor.post.bilingual import Bilingual, BilingualUnit
from icc_editor.post.segment import SegmentState

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_OLD_SPACE = "urn:oasis:names:tc:xliff:document:1.2"
_NEW_SPACE = "urn:oasis:names:tc:xliff:document:2.0"  # of 2.1 as well
_KIND = "location"
_NOTE = "note"
_OLD_STATES: Mapping[SegmentState | None, str] = MappingProxyType(
    {
        SegmentState.DRAFT: "needs-review-translation",
        SegmentState.OUTDATED: "needs-adaptation",
        SegmentState.TRANSLATED: "translated",
        SegmentState.REVIEWED: "final",
    }
)
_NEW_STATES: Mapping[SegmentState | None, str] = MappingProxyType(
    {
        SegmentState.DRAFT: "initial",
        SegmentState.OUTDATED: "initial",
        SegmentState.TRANSLATED: "translated",
        SegmentState.REVIEWED: "reviewed",
    }
)
_CONFIRMED = MappingProxyType(
    {
        "translated": SegmentState.TRANSLATED,
        "signed-off": SegmentState.REVIEWED,
        "final": SegmentState.REVIEWED,
        "reviewed": SegmentState.REVIEWED,
    }
)

_RISING = (SegmentState.DRAFT, SegmentState.TRANSLATED, SegmentState.REVIEWED)


def write_old(bilingual: Bilingual) -> bytes:
    """Return the file in XLIFF 1.2, strict."""
    lines = [
        f'{_HEAD}<xliff version="1.2" xmlns="{_OLD_SPACE}">\n',
        (
            f'  <file original="{_original(bilingual)}" datatype="plaintext"'
            f"{attribute('source-language', bilingual.source_language)}"
            f"{attribute('target-language', bilingual.target_language)}>\n    <body>\n"
        ),
    ]
    for unit in bilingual.units:
        lines += _old_unit(unit)
    lines.append("    </body>\n  </file>\n</xliff>\n")
    return "".join(lines).encode()


def write_new(bilingual: Bilingual) -> bytes:
    """Return the file in XLIFF 2, core."""
    lines = [
        (
            f'{_HEAD}<xliff version="2.0" xmlns="{_NEW_SPACE}"'
            f"{attribute('srcLang', bilingual.source_language)}"
            f"{attribute('trgLang', bilingual.target_language)}>\n"
        ),
        f'  <file id="post" original="{_original(bilingual)}">\n',
    ]
    for unit in bilingual.units:
        lines += _new_unit(unit)
    lines.append("  </file>\n</xliff>\n")
    return "".join(lines).encode()


def read(raw: bytes) -> Bilingual:
    """Return what a file of either version holds.

    Raises:
        WrongExchange: It is no XLIFF.
        ExchangeBroken: It is no XML.
        ExchangeUnsafe: It declares entities, or nests absurdly.
        ExchangeTooLarge: It has more bytes than are read.
    """
    reader = _Reader()
    walk(raw, reader)
    if not reader.is_xliff:
        raise WrongExchange(wanted="XLIFF")
    return Bilingual(reader.source, reader.target, tuple(reader.units), reader.original)


def _original(bilingual: Bilingual) -> str:
    return attribute("x", bilingual.post_id or "post")[4:-1]


# -- 1.2 ------------------------------------------------------------------------------------------


def _old_unit(unit: BilingualUnit) -> Iterator[str]:
    source = tokens_of(exchanged(unit.source))
    approved = ' approved="yes"' if unit.state is SegmentState.REVIEWED else ""
    yield f'      <trans-unit{attribute("id", unit.id)}{approved} xml:space="preserve">\n'
    yield f"        <source>{''.join(map(_old_token, source))}</source>\n"
    if target := exchanged(unit.target):
        state = attribute("state", _OLD_STATES.get(unit.state, ""))
        said = "".join(map(_old_token, tokens_like(target, source)))
        yield f"        <target{state}>{said}</target>\n"
    for origin, text in _notes(unit):
        yield f'        <note from="{origin}">{escaped(text)}</note>\n'
    yield "      </trans-unit>\n"


def _old_token(token: Token) -> str:
    text = escaped(token.text)
    match token.kind:
        case TokenKind.ALONE:
            return f'<ph id="{token.number}">{text}</ph>'
        case TokenKind.OPEN:
            return f'<bpt id="{token.number}">{text}</bpt>'
        case TokenKind.CLOSE:
            return f'<ept id="{token.number}">{text}</ept>'
        case _:
            return text


# -- 2 --------------------------------------------------------------------------------------------


def _new_unit(unit: BilingualUnit) -> Iterator[str]:
    source = tokens_of(exchanged(unit.source))
    target = tokens_like(exchanged(unit.target), source)
    yield f"    <unit{attribute('id', unit.id)}>\n"
    notes = list(_notes(unit))
    if notes:
        yield "      <notes>\n"
        for origin, text in notes:
            yield f'        <note category="{origin}">{escaped(text)}</note>\n'
        yield "      </notes>\n"
    data = {_data_id(token): token.text for token in (*source, *target) if token.number}
    if data:
        yield "      <originalData>\n"
        for name, text in data.items():
            yield f'        <data id="{name}">{escaped(text)}</data>\n'
        yield "      </originalData>\n"
    yield f"      <segment{attribute('state', _NEW_STATES.get(unit.state, ''))}>\n"
    yield f'        <source xml:space="preserve">{_new_text(source)}</source>\n'
    if target:
        yield f'        <target xml:space="preserve">{_new_text(target)}</target>\n'
    yield "      </segment>\n    </unit>\n"


def _new_text(tokens: Iterable[Token]) -> str:
    said = []
    for token in tokens:
        match token.kind:
            case TokenKind.ALONE:
                said.append(f'<ph id="{token.number}" dataRef="{_data_id(token)}"/>')
            case TokenKind.OPEN:
                said.append(
                    f'<pc id="{token.number}" dataRefStart="d{token.number}a"'
                    f' dataRefEnd="d{token.number}z">'
                )
            case TokenKind.CLOSE:
                said.append("</pc>")
            case _:
                said.append(escaped(token.text))
    return "".join(said)


def _data_id(token: Token) -> str:
    ending = {TokenKind.OPEN: "a", TokenKind.CLOSE: "z"}.get(token.kind, "")
    return f"d{token.number}{ending}"


def _notes(unit: BilingualUnit) -> Iterator[tuple[str, str]]:
    if unit.kind:
        yield _KIND, unit.kind
    yield from ((_NOTE, exchanged(note)) for note in unit.notes)


# -- reading --------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Piece:
    """One of the segments another program split a unit into, or what it left between two."""

    is_segment: bool = True
    state: str = ""
    order: int = 0  # where its target stands among the others'; 0: where its source does
    is_half: bool = False
    source: list[str] = field(default_factory=list)
    target: list[str] = field(default_factory=list)

    @property
    def said(self) -> str:
        """What stands in the translation."""
        target = "".join(self.target)
        return target or ("" if self.is_segment else "".join(self.source))

    @property
    def confirmed(self) -> SegmentState:
        """What is said of it: DRAFT unless all of it is right."""
        is_missing = not any(self.target) and any(its.strip() for its in self.source)
        if self.is_half or is_missing:
            return SegmentState.DRAFT
        return _CONFIRMED.get(self.state, SegmentState.DRAFT)


@dataclass(slots=True)
class _Unit:
    """A unit as far as it was read."""

    id: str
    approved: bool = False
    pieces: list[_Piece] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    data: dict[str, str] = field(default_factory=dict)

    @property
    def piece(self) -> _Piece:
        """The one that is read; in 1.2 a unit has but one."""
        if not self.pieces:
            self.pieces.append(_Piece())
        return self.pieces[-1]

    def made(self) -> BilingualUnit:
        source = "".join(text for piece in self.pieces for text in piece.source)
        segments = [piece for piece in self.pieces if piece.is_segment]
        if not any("".join(piece.target) for piece in segments):
            return BilingualUnit(self.id, source, notes=tuple(self.notes))
        places = [piece.order or place for place, piece in enumerate(self.pieces, 1)]
        in_order = sorted(zip(places, self.pieces, strict=True), key=lambda placed: placed[0])
        target = "".join(piece.said for _place, piece in in_order)
        # What is said of all of them is what is said of the least.
        state = min((piece.confirmed for piece in segments), key=_RISING.index)
        if self.approved and not any(piece.is_half for piece in segments):
            state = SegmentState.REVIEWED
        return BilingualUnit(self.id, source, target, state, tuple(self.notes))


class _Reader:
    """Takes both versions: what is text is told by the elements it stands in."""

    def __init__(self) -> None:
        self.is_xliff = False
        self.source = self.target = self.original = ""
        self.units: list[BilingualUnit] = []
        self._unit: _Unit | None = None
        self._into: list[str] | None = None
        self._said: list[str] = []
        self._key = ""
        self._skipped = 0
        self._ends: list[str] = []
        self._began: list[int] = []  # where segments of 1.2 begin in the target; -1: another
        self._codes: dict[tuple[str, str], str] = {}
        self._code: tuple[str, str] | None = None
        self._in_code: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if not self.is_xliff:
            if name != "xliff":
                raise WrongExchange(wanted="XLIFF")
            self.is_xliff = True
            self.source = attributes.get("srcLang", "")
            self.target = attributes.get("trgLang", "")
            return
        if self._skipped or name in ("alt-trans", "seg-source", "matches"):
            self._skipped += 1
            return
        if self._unit is not None:
            self._start_in_unit(self._unit, name, attributes)
        elif name == "file":
            self.original = self.original or attributes.get("original", "")
            self.source = self.source or attributes.get("source-language", "")
            self.target = self.target or attributes.get("target-language", "")
        elif name in ("trans-unit", "unit"):
            approved = attributes.get("approved") == "yes"
            self._unit = _Unit(attributes.get("id", ""), approved=approved)
            self._codes = {}

    def _start_in_unit(self, unit: _Unit, name: str, attributes: dict[str, str]) -> None:
        match name:
            case "segment" | "ignorable":
                unit.pieces.append(_Piece(name == "segment", attributes.get("state", "")))
            case "source":
                self._into = unit.piece.source
            case "target":
                piece, order = unit.piece, attributes.get("order", "")
                self._into = piece.target
                piece.state = attributes.get("state", piece.state)
                piece.order = int(order) if order.isdecimal() and len(order) < 9 else 0
            case "note":
                self._said = self._into = []
                origin = attributes.get("from") or attributes.get("category")
                self._key = _KIND if origin == _KIND else _NOTE
            case "data":
                self._said = self._into = []
                self._key = attributes.get("id", "")
            case _ if self._into is not None:
                self._inline(unit, name, attributes)

    def _inline(self, unit: _Unit, name: str, attributes: dict[str, str]) -> None:
        into = self._into if self._into is not None else []
        if "dataRef" in attributes:
            into.append(unit.data.get(attributes["dataRef"], ""))
        elif name == "pc":
            into.append(unit.data.get(attributes.get("dataRefStart", ""), ""))
        elif name in ("ph", "bpt", "ept", "it", "x"):
            self._code = (name, attributes.get("id", ""))
            self._in_code = []
        self._ends.append(unit.data.get(attributes.get("dataRefEnd", ""), ""))
        is_segment = name == "mrk" and attributes.get("mtype") == "seg"
        self._began.append(len(into) if is_segment and into is unit.piece.target else -1)

    def end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= 1
            return
        unit = self._unit
        if unit is None:
            return
        if name in ("trans-unit", "unit"):
            self.units.append(unit.made())
            self._unit = None
        elif name in ("source", "target"):
            self._into = None
            self._ends, self._began = [], []
        elif name == "note":
            if self._key == _NOTE and self._said:
                unit.notes.append("".join(self._said))
            self._into = None
        elif name == "data":
            unit.data[self._key] = "".join(self._said)
            self._into = None
        elif self._into is not None:
            self._end_inline(unit)

    def _end_inline(self, unit: _Unit) -> None:
        if self._into is None:
            return
        if self._code is not None:
            # Some programs give chips back empty: they are those of the source.
            said = "".join(self._in_code) or self._codes.get(self._code, "")
            self._codes.setdefault(self._code, said)
            self._into.append(said)
            self._code = None
        if self._ends:
            self._into.append(self._ends.pop())
            began = self._began.pop()
            if began >= 0 and not any(its.strip() for its in self._into[began:]):
                unit.piece.is_half = True

    def text(self, text: str) -> None:
        if self._skipped:
            return
        if self._code is not None:
            self._in_code.append(text)
        elif self._into is not None:
            self._into.append(text)

# SPDX-License-Identifier: MIT
"""TMX 1.4, what translation programs exchange of their memories.

A unit is a pair; one in more languages is a pair of its source language with each of the others.
Texts are written as they are, signs of Markdown included.  Of what other programs mark up in a
segment only the words are read: the codes in ``bpt``, ``ept``, ``it``, ``ph``, ``ut`` are theirs.

Source: TMX 1.4b (LISA OSCAR, 2005).
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from icc_editor.errors import WrongExchange
from icc_editor.formats.foreign_xml import attribute, escaped, walk
from icc_editor.post.translation_pair import TranslationPair
from icc_editor.text.languages import language_of_tag

KIND = "TMX"
"""What such a file is called."""

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="ICC Editor" creationtoolversion="{version}" segtype="paragraph" \
o-tmf="ICC Editor" adminlang="en" srclang="{language}" datatype="plaintext"/>
<body>
"""
_TAIL = "</body>\n</tmx>\n"
_ALL = "*all*"  # a source language that is any
_REVIEWED = "x-reviewed"
_ORIGIN = "x-origin"
_DATE = "%Y%m%dT%H%M%S%z"
_WRITTEN_DATE = "%Y%m%dT%H%M%SZ"
_CODES = frozenset({"bpt", "ept", "it", "ph", "ut"})


def write_pairs(pairs: Iterable[TranslationPair], version: str) -> bytes:
    """Return a TMX file of ``pairs``; what XML cannot carry (controls) is left out.

    Args:
        pairs: In the order in which they are written.
        version: Of this program.
    """
    kept = list(pairs)
    languages = {pair.languages[0] for pair in kept}
    language = languages.pop() if len(languages) == 1 else _ALL
    pieces = [_HEAD.format(version=version, language=language)]
    for pair in kept:
        pieces += _unit(pair, language)
    return "".join([*pieces, _TAIL]).encode()


def read_pairs(data: bytes, origin: str = "") -> tuple[TranslationPair, ...]:
    """Return the pairs of a TMX file of any version, in its order.

    Those without words are left out.  Languages are told by the first part of their tag: ``km-KH``
    is ``km``.

    Args:
        data: The file's bytes.
        origin: What a pair is said to come from where the file does not say it.

    Raises:
        WrongExchange: It is no TMX.
        ExchangeBroken: It is damaged.
        ExchangeUnsafe: It is built to harm programs.
        ExchangeTooLarge: It has more bytes than are read.
    """
    reader = _Reader(origin)
    walk(data, reader)
    return tuple(reader.pairs)


def _unit(pair: TranslationPair, language: str) -> Iterator[str]:
    source, target = pair.languages
    own = "" if source == language else source
    changed = pair.changed.astimezone(UTC).strftime(_WRITTEN_DATE) if pair.changed else ""
    yield f"<tu{attribute('srclang', own)}{attribute('changedate', changed)}"
    yield f"{attribute('changeid', pair.nickname)}>\n"
    if pair.origin:
        yield f'<prop type="{_ORIGIN}">{escaped(pair.origin)}</prop>\n'
    if pair.is_reviewed:
        yield f'<prop type="{_REVIEWED}">yes</prop>\n'
    for language, text in ((source, pair.source), (target, pair.target)):
        yield f"<tuv{attribute('xml:lang', language)}><seg>{escaped(text)}</seg></tuv>\n"
    yield "</tu>\n"


class _Reader:
    """Makes pairs of what stands in a file."""

    def __init__(self, origin: str) -> None:
        self.pairs: list[TranslationPair] = []
        self._origin = origin
        self._seen_root = False
        self._source = ""  # that of the file
        self._words: list[str] | None = None
        self._in_codes = 0
        self._prop = ""
        self._language = ""
        self._unit: dict[str, str] = {}
        self._texts: list[tuple[str, str]] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if not self._seen_root:
            if name != "tmx":
                raise WrongExchange(wanted=KIND)
            self._seen_root = True
        if name == "header":
            self._source = _language(attributes.get("srclang", ""))
        elif name == "tu":
            self._unit, self._texts = dict(attributes), []
        elif name == "tuv":
            self._language = _language(attributes.get("lang", ""))
            for said in ("changedate", "creationdate", "changeid", "creationid"):
                if said in attributes:  # that of the translation is told after that of the source
                    self._unit[said] = attributes[said]
        elif name in ("seg", "prop"):
            self._words, self._in_codes = [], 0
            self._prop = attributes.get("type", "")
        elif name in _CODES:
            self._in_codes += 1

    def text(self, text: str) -> None:
        if self._words is not None and not self._in_codes:
            self._words.append(text)

    def end(self, name: str) -> None:
        words = "".join(self._words or ())
        if name in _CODES:
            self._in_codes = max(self._in_codes - 1, 0)
        elif name == "seg":
            self._texts.append((self._language, words))
            self._words = None
        elif name == "prop":
            self._unit[self._prop] = words
            self._words = None
        elif name == "tu":
            self._keep()

    def _keep(self) -> None:
        wanted = _language(self._unit.get("srclang", "")) or self._source
        texts = [(language, text) for language, text in self._texts if language and text.strip()]
        at = next((n for n, (language, _) in enumerate(texts) if language == wanted), 0)
        if not texts:
            return
        source_language, source = texts.pop(at)
        for language, text in texts:
            if language == source_language:
                continue
            self.pairs.append(
                TranslationPair(
                    source,
                    text,
                    (source_language, language),
                    is_reviewed=self._unit.get(_REVIEWED) == "yes",
                    changed=self._moment(),
                    nickname=self._unit.get("changeid") or self._unit.get("creationid", ""),
                    origin=self._unit.get(_ORIGIN) or self._origin,
                )
            )

    def _moment(self) -> datetime | None:
        for said in ("changedate", "creationdate"):
            try:
                return datetime.strptime(self._unit.get(said, ""), _DATE).astimezone(UTC)
            except (ValueError, OverflowError):
                continue
        return None


def _language(tag: str) -> str:
    """Return the first part of a tag of a language; nothing for any language."""
    return "" if tag == _ALL else language_of_tag(tag)

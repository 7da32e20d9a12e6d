# SPDX-License-Identifier: MIT
"""TBX-Basic, the terms of other translation programs: ISO 30042 of 2008, to read also of 2019.

One concept is one term of ours.  Of a language the preferred name is marked ``preferredTerm``,
others that are right ``admittedTerm`` and forbidden ones ``deprecatedTerm``; without marks the
first is preferred.  The note of a concept is its ``note``.  What else a file says (subject field,
definition, part of speech, who and when) is not kept.

Source: TBX-Basic, versions 2.1 (LISA/LTAC) and 3 (ISO 30042:2019, the styles DCA and DCT).
"""

from collections.abc import Iterable, Iterator

from icc_editor.errors import WrongExchange
from icc_editor.formats.foreign_xml import attribute, escaped, walk
from icc_editor.post.term import Term, TermForms
from icc_editor.text.languages import language_of_tag

KIND = "TBX"
"""What such a file is called."""

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX-Basic" xml:lang="{language}">
<martifHeader>
<fileDesc><sourceDesc><p>ICC Editor</p></sourceDesc></fileDesc>
<encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc>
</martifHeader>
<text><body>
"""
_TAIL = "</body></text>\n</martif>\n"
_STATUS = "administrativeStatus"
_PREFERRED = "preferredTerm"
_ADMITTED = "admittedTerm"
_FORBIDDEN = frozenset({"deprecatedTerm", "supersededTerm", "obsolete", "notRecommended"})
# What versions 2 and 3 call the same.
_ROOTS = frozenset({"martif", "tbx"})
_CONCEPT = frozenset({"termEntry", "conceptEntry"})
_LANGUAGE = frozenset({"langSet", "langSec"})
_NAME = frozenset({"tig", "ntig", "termSec"})


def write_terms(terms: Iterable[Term], language: str = "en") -> bytes:
    """Return a TBX-Basic file of version 2.1, which translation programs read most widely.

    Characters that XML cannot carry (controls) are left out.

    Args:
        terms: In the order in which they are written.
        language: That of the file itself, as its root says.
    """
    pieces = [_HEAD.format(language=language)]
    for number, term in enumerate(terms, 1):
        pieces += [f'<termEntry id="c{number}">\n', *_concept(term), "</termEntry>\n"]
    return "".join([*pieces, _TAIL]).encode()


def read_terms(data: bytes) -> tuple[Term, ...]:
    """Return the terms of a TBX file of either version, in the file's order.

    Languages are told by the first part of their tag: ``km-KH`` is ``km``.

    Raises:
        WrongExchange: It is no TBX.
        ExchangeBroken: It is damaged.
        ExchangeUnsafe: It is built to harm programs.
        ExchangeTooLarge: It has more bytes than are read.
    """
    reader = _Reader()
    walk(data, reader)
    return tuple(reader.terms)


def _concept(term: Term) -> Iterator[str]:
    if term.note:
        yield f"<note>{escaped(term.note)}</note>\n"
    for language, forms in term.forms:
        yield f"<langSet{attribute('xml:lang', language)}>\n"
        for place, name in enumerate(forms.accepted):
            yield _name(name, _ADMITTED if place else _PREFERRED)
        for name in forms.forbidden:
            yield _name(name, "deprecatedTerm")
        yield "</langSet>\n"


def _name(name: str, status: str) -> str:
    note = f'<termNote type="{_STATUS}">{status}-admn-sts</termNote>'
    return f"<tig><term>{escaped(name)}</term>{note}</tig>\n"


class _Reader:
    """Makes terms of what stands in a file."""

    def __init__(self) -> None:
        self.terms: list[Term] = []
        self._path: list[str] = []
        self._words: list[str] | None = None
        self._is_status = False
        self._language = ""
        self._name = self._status = ""
        self._names: dict[str, list[tuple[str, str]]] = {}
        self._notes: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if not self._path and name not in _ROOTS:
            raise WrongExchange(wanted=KIND)
        if name in _CONCEPT:
            self._names, self._notes = {}, []
        elif name in _LANGUAGE:
            self._language = language_of_tag(attributes.get("lang", ""))
        elif name in _NAME:
            self._name = self._status = ""
        elif name in ("term", "note", "termNote", _STATUS):
            self._words = []
            self._is_status = _STATUS in (name, attributes.get("type"))
        self._path.append(name)

    def text(self, text: str) -> None:
        if self._words is not None:
            self._words.append(text)

    def end(self, name: str) -> None:
        self._path.pop()
        words = "".join(self._words or ())
        if name in _CONCEPT:
            self._keep()
        elif name in _NAME and self._name.strip() and self._language:
            self._names.setdefault(self._language, []).append((self._name, self._status))
        elif name == "term":
            self._name = words
        elif name == "note" and self._path[-1] in _CONCEPT:
            self._notes.append(words)
        elif self._is_status and name in ("termNote", _STATUS):
            self._status = words.strip().removesuffix("-admn-sts")
        if name in ("term", "note", "termNote", _STATUS):
            self._words, self._is_status = None, False

    def _keep(self) -> None:
        forms = tuple((language, _forms(names)) for language, names in self._names.items())
        note = "\n".join(note.strip() for note in self._notes)
        if term := Term(forms, note):
            self.terms.append(term)


def _forms(names: Iterable[tuple[str, str]]) -> TermForms:
    names = list(names)
    accepted = [one for one in names if one[1] not in _FORBIDDEN]
    accepted.sort(key=lambda one: one[1] != _PREFERRED)  # the others stay in their order
    return TermForms(
        tuple(name for name, _status in accepted),
        tuple(name for name, status in names if status in _FORBIDDEN),
    )

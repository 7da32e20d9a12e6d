# SPDX-License-Identifier: MIT
"""Terms for other translation programs, and back."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.errors import (
    ExchangeBroken,
    ExchangeError,
    ExchangeTooLarge,
    ExchangeUnsafe,
    WrongExchange,
)
from icc_editor.formats import foreign_xml
from icc_editor.formats.tbx import read_terms, write_terms
from icc_editor.post.term import Term, TermForms
from tests.formats.term_examples import TERMS

NEC = Term(
    (
        ("en", TermForms(("National Election Committee", "NEC"), ("Election Commission",))),
        ("km", TermForms(("គ.ជ.ប",))),
    ),
    "since 1998",
)
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
# As Weblate and translate-toolkit write it, document type and all.
VERSION_2 = """<?xml version='1.0' encoding='UTF-8'?>
<!DOCTYPE martif PUBLIC "ISO 12200:1999A//DTD MARTIF core (DXFcdV04)//EN" "TBXcdv04.dtd">
<martif type="TBX"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc>
</martifHeader><text><body>
<termEntry id="1"><descrip type="subjectField">elections</descrip>
<langSet xml:lang="en-US"><tig><term>NEC</term>
<termNote type="partOfSpeech">noun</termNote>
<termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
<ntig><termGrp><term>National Election Committee</term>
<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
<tig><term>Election Commission</term><note>of the name</note>
<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
<langSet xml:lang="km"><tig><term>គ.ជ.ប</term></tig><tig><term> </term></tig></langSet>
<note>since 1998</note></termEntry>
<termEntry><langSet xml:lang="en"></langSet></termEntry>
</body></text></martif>"""
VERSION_3 = """<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
  xmlns:basic="http://www.tbxinfo.net/ns/basic" xmlns:min="http://www.tbxinfo.net/ns/min">
<text><body><conceptEntry id="c1"><note>since 1998</note>
<langSec xml:lang="en"><termSec><term>National Election Committee</term>
<min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
<termSec><term>NEC</term></termSec><termSec><term>Election Commission</term>
<min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
<langSec xml:lang="km_KH"><termSec><term>គ.ជ.ប</term></termSec></langSec>
</conceptEntry></body></text></tbx>"""


@pytest.mark.parametrize("text", [VERSION_2, VERSION_3], ids=["2008", "2019"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_files_of_both_versions_are_read(text: str, encoding: str) -> None:
    text = text.replace("'UTF-8'", f"'{encoding}'").replace('"UTF-8"', f'"{encoding}"')
    assert read_terms(text.encode(encoding)) == (NEC,)


def without_controls(term: Term) -> Term:
    """The term as XML can carry it."""
    forms = (
        (
            language,
            TermForms(
                *(
                    tuple(CONTROLS.sub("", n) for n in names)
                    for names in (forms.accepted, forms.forbidden)
                )
            ),
        )
        for language, forms in term.forms
    )
    return Term(tuple(forms), CONTROLS.sub("", term.note))


@given(st.lists(TERMS, max_size=5))
def test_terms_come_back_as_they_went_out(terms: list[Term]) -> None:
    meant = tuple(filter(None, map(without_controls, terms)))
    assert read_terms(write_terms(terms)) == meant


def test_every_byte_that_is_cut_off_is_noticed() -> None:
    data = write_terms([NEC]).rstrip()
    for end in range(0, len(data), 7):
        with pytest.raises(ExchangeError):
            read_terms(data[:end])
    with pytest.raises(ExchangeBroken) as caught:
        read_terms(data[:-3])
    assert caught.value.line == data.count(b"\n") + 1


@pytest.mark.parametrize(
    "data",
    [
        VERSION_2.replace('.dtd">', ".dtd\" [<!ENTITY a 'b'>]>").encode(),
        VERSION_2.replace("NEC", "&nbsp;").encode(),
        b"<tbx>" * 101,
        b'<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><tbx>&d;</tbx>',
        b'<!DOCTYPE tbx [<!ENTITY b SYSTEM "file:///etc/passwd">]><tbx>&b;</tbx>',
    ],
)
def test_what_is_built_to_harm_programs_is_not_read(data: bytes) -> None:
    with pytest.raises(ExchangeUnsafe):
        read_terms(data)


def test_a_document_type_that_declares_nothing_is_not_even_looked_for() -> None:
    assert b"DOCTYPE" in VERSION_2.encode()
    assert read_terms(VERSION_2.encode())


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"<tmx/>", WrongExchange),
        (b"", ExchangeBroken),
        (b"\x89PNG", ExchangeBroken),
        (b'<?xml version="1.0" encoding="no-such"?><tbx/>', ExchangeBroken),
        ("<tbx>\ud800</tbx>".encode("utf-8", "surrogatepass"), ExchangeBroken),
    ],
)
def test_what_is_no_such_file_is_refused(data: bytes, kind: type[ExchangeError]) -> None:
    with pytest.raises(kind):
        read_terms(data)


def test_more_bytes_than_are_read_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreign_xml, "BYTE_LIMIT", 100)
    with pytest.raises(ExchangeTooLarge) as caught:
        read_terms(write_terms([NEC]))
    assert caught.value.limit == 100

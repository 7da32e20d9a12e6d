# SPDX-License-Identifier: MIT
"""Memories of other translation programs, and ours for them."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.errors import ExchangeBroken, ExchangeError, ExchangeUnsafe, WrongExchange
from icc_editor.formats.tmx import read_pairs, write_pairs
from icc_editor.post.translation_pair import TranslationPair

WHEN = datetime(2017, 6, 25, 9, 30, tzinfo=UTC)
PAIR = TranslationPair(
    "The **NEC** said 489.",
    "**គ.ជ.ប** ថា ៤៨៩។",
    ("en", "km"),
    True,
    WHEN,
    "Sokha",
    "2017-06-25-post",
)
# As OmegaT writes level 2, with codes of its own and a document type.
OMEGAT = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext"
 creationtoolversion="6.1" segtype="sentence" srclang="EN-US"/>
<body>
<tu>
<tuv lang="EN-US"><seg>The <bpt i="0" x="0">&lt;b0&gt;</bpt>NEC<ept i="0">&lt;/b0&gt;</ept> said
<hi>489</hi>.<ph x="1">&lt;br/&gt;</ph></seg></tuv>
<tuv lang="KM" changeid="Sokha" changedate="20170625T093000Z" creationid="A"
 creationdate="20170101T000000Z"><seg>គ.ជ.ប ថា ៤៨៩។</seg></tuv>
</tu>
<tu><note>no translation</note><tuv xml:lang="en-us"><seg>alone</seg></tuv></tu>
<tu><tuv xml:lang="en-us"><seg>party</seg></tuv><tuv xml:lang="fr"><seg>parti</seg></tuv>
<tuv xml:lang="km-KH"><seg>គណបក្ស</seg></tuv><tuv xml:lang="de"><seg> </seg></tuv></tu>
<tu srclang="km"><tuv xml:lang="en"><seg>vote</seg></tuv>
<tuv xml:lang="km"><seg>ឆ្នោត</seg></tuv></tu>
</body></tmx>"""
TEXT = st.text(
    st.sampled_from([*"aé ក្រ<>&\"'\t\n\r*[]", "\x0b", "\u200b", "😀", "\ufffe", "]"]),
    max_size=9,
)
CONTROLS = re.compile("[\x0b\ufffe]")
PAIRS = st.builds(
    TranslationPair,
    TEXT.filter(lambda text: CONTROLS.sub("", text).strip()),
    TEXT.filter(lambda text: CONTROLS.sub("", text).strip()),
    st.sampled_from([("en", "km"), ("fr", "km"), ("km", "en")]),
    st.booleans(),
    st.sampled_from([None, WHEN]),
    TEXT,
    TEXT,
)


def carried(pair: TranslationPair) -> TranslationPair:
    """The pair as XML can carry it."""
    texts = ("source", "target", "nickname", "origin")
    return replace(pair, **{name: CONTROLS.sub("", getattr(pair, name)) for name in texts})


def test_a_file_of_another_program_is_read_without_its_codes() -> None:
    assert read_pairs(OMEGAT.encode(), "omegat.tmx") == (
        TranslationPair(
            "The NEC said\n489.", "គ.ជ.ប ថា ៤៨៩។", ("en", "km"), False, WHEN, "Sokha", "omegat.tmx"
        ),
        TranslationPair("party", "parti", ("en", "fr"), origin="omegat.tmx"),
        TranslationPair("party", "គណបក្ស", ("en", "km"), origin="omegat.tmx"),
        TranslationPair("ឆ្នោត", "vote", ("km", "en"), origin="omegat.tmx"),
    )


def test_what_is_written_says_all_it_must() -> None:
    text = write_pairs([PAIR], "1.2").decode()
    for said in ('version="1.4"', 'creationtoolversion="1.2"', 'segtype="paragraph"', "o-tmf="):
        assert said in text
    assert "<header" in text
    assert 'srclang="en"' in text[: text.index("<body>")]
    assert "srclang" not in text[text.index("<body>") :]
    assert (
        'srclang="*all*"' in write_pairs([PAIR, replace(PAIR, languages=("km", "en"))], "").decode()
    )


@given(st.lists(PAIRS, max_size=5))
def test_pairs_come_back_as_they_went_out(pairs: list[TranslationPair]) -> None:
    assert read_pairs(write_pairs(pairs, "1")) == tuple(map(carried, pairs))


def test_every_cut_is_noticed() -> None:
    data = write_pairs([PAIR], "1").rstrip()
    for end in range(0, len(data), 5):
        with pytest.raises(ExchangeError):
            read_pairs(data[:end])


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"<martif/>", WrongExchange),
        (b"not xml", ExchangeBroken),
        (b'<!DOCTYPE tmx [<!ENTITY a "b">]><tmx>&a;</tmx>', ExchangeUnsafe),
        (b"<tmx>" + b"<tu>" * 200, ExchangeUnsafe),
    ],
)
def test_what_is_no_tmx_or_harmful_is_refused(data: bytes, kind: type[ExchangeError]) -> None:
    with pytest.raises(kind):
        read_pairs(data)

# SPDX-License-Identifier: MIT
"""Khmer in old 8-bit fonts is recognised, and nothing else is taken for it."""

import base64
import gettext
import random
import re
import string
import sysconfig
from pathlib import Path

import pytest

from icc_editor.text.khmer.legacy_fonts import Ground, is_old_font, likelihood, recognise
from tests.real.khmer_corpus import KhmerCorpus
from tests.text.khmer.old_fonts import abc, limon

ROOT = Path(__file__).parents[3]
PAGE = 2000  # characters: about what is pasted at once

# Written as it stands in such documents; the last sign of each word is where it is typed.
REAL = """RBHraCaNacRkkm<úCa Cati sasna RBHmhakSRt
maRta 12 eKalkarN_EdndIénkarGnuvtþc,ab;RBhμTNÐkm<úCa
kñúgerOgRBhμTNÐ c,ab;km<úCaRtUvGnuvtþeTAelIbTelμIsTaMgLayEdl)anRbRBwtþenAelIEdndI"""

ENGLISH = """The National Election Committee announced on 25 June 2017 that the CPP won 1,156
communes, and the CNRP 489. "We're pleased," said McDonald O'Brien (NEC),
who uses an iPhone and YouTube."""
FRENCH = """L’élection communale s’est déroulée le 4 juin 2017 : « où sont passés les électeurs ? »
demande le député ; Hô Chi Minh-Ville, São Tomé, Øresund, façade, Noël, 45,6 %, §3,
n°2, µ-crédit."""
VIETNAMESE = """Cuộc bầu cử hội đồng xã, phường tại Campuchia: Đảng Nhân dân Campuchia (CPP) giành
chiến thắng. Viêt Nam, à, ê, ô, ñ; tiếng Việt không dấu: Dang Nhan dan Campuchia
gianh chien thang."""
CODE = """const elem = document.querySelectorAll('div'); myObject.doSomethingWithHTTPRequest(a,b,c);
if (userName && !isLoggedIn) { getElementById("x").innerHTML = `<b>${fooBar}</b>`; }
from PySide6.QtWidgets import QHBoxLayout,QLabel,QPushButton,QSizePolicy,QToolButton,QVBoxLayout
git push -u origin HEAD:refs/for/mainBranch; PATH=/usr/bin:$HOME/.local/bin; rgba(1,2,3); a<B>c
"""
NAMES = (
    "iPhone iPad eBay YouTube LibreOffice WordPress OpenStreetMap McDonald DeVries LaTeX ProQuest"
)


@pytest.mark.parametrize(
    "text",
    [ENGLISH, FRENCH, VIETNAMESE, CODE, NAMES, "ការបោះឆ្នោត ២០១៧ NEC CPP", "", " \n", "a,b;c:d<e"],
)
def test_what_people_write_is_no_khmer_of_an_old_font(text: str) -> None:
    assert recognise(text) is None
    assert recognise(f"{text}\n" * 20) is None


def test_text_as_old_documents_hold_it_is_recognised_by_its_letters() -> None:
    found = recognise(REAL)
    assert found is not None
    assert (found.ground, found.font) == (Ground.LETTERS, "")
    assert found.sample.startswith("RBHraCaNacRkkm<úCa")
    assert recognise(f"{ENGLISH}\n\n{REAL}\n\n{ENGLISH}") is not None
    # Symbol fonts hold the same letters from U+F000 on.
    assert recognise(REAL.translate({code: 0xF000 + code for code in range(0x21, 0x100)}))


def test_the_letters_speak_for_old_fonts_in_real_khmer(khmer_corpus: KhmerCorpus) -> None:
    for coded in (limon, abc):
        texts = [coded(paragraph) for paragraph in khmer_corpus.paragraphs[:1500]]
        pages = ["\n".join(texts[start : start + 3]) for start in range(0, len(texts), 3)]
        known = sum(recognise(page) is not None for page in pages)
        assert known / len(pages) >= 0.99
        assert sum(recognise(text) is not None for text in texts) / len(texts) >= 0.75


@pytest.mark.parametrize(
    "heading",
    ["RBHraCaNacRkkm‹úCa CatisasnaRBHmhakSRt", "karebaHeqñateRCIserIs RkumRbwkSaXuM sgáat;"],
)
def test_a_heading_of_an_old_document_is_recognised(heading: str) -> None:
    found = recognise(heading)
    assert found is not None
    assert found.ground is Ground.LETTERS
    assert recognise(f"{heading} Windows") is None  # not all of it: too little to tell
    assert recognise(f"The heading says: {heading}") is None


def test_headings_speak_for_old_fonts_as_often_as_the_page_says(khmer_corpus: KhmerCorpus) -> None:
    texts = [paragraph.replace("\u200b", "") for paragraph in khmer_corpus.paragraphs[:1500]]
    headings = [text[:45].rsplit(" ", 1)[0] for text in texts]
    for coded in (limon, abc):
        known = sum(recognise(coded(heading)) is not None for heading in headings)
        assert known / len(headings) >= 0.3


def test_no_short_line_of_another_kind_is_taken_for_khmer() -> None:
    lines = []
    for language in ("de", "en_GB", "es", "fr", "hu", "id", "pl", "tr", "vi"):
        for file in sorted(Path("/usr/share/locale").glob(f"{language}/LC_MESSAGES/*.mo"))[:20]:
            lines += [text for text in _messages(file) if len(text) <= 100]
    library = Path(sysconfig.get_path("stdlib"))
    for program in sorted(library.glob("*.py"))[:80]:
        lines += program.read_text(encoding="utf-8", errors="replace").splitlines()
    lines += sorted({word for line in lines for word in re.findall(r"\w{6,}", line)})
    assert len(lines) > 50_000
    assert [line for line in lines if recognise(line)] == []


def test_no_page_of_another_language_is_taken_for_khmer() -> None:
    french = (ROOT / "translations" / "icc_editor_fr.ts").read_text(encoding="utf-8")
    pages = ["\n".join(re.findall("<translation>([^<]+)</translation>", french))]
    # Whatever else speaks on this computer.
    for language in ("de", "en_GB", "es", "fr", "hu", "id", "pl", "tr", "vi"):
        files = sorted(Path("/usr/share/locale").glob(f"{language}/LC_MESSAGES/*.mo"))
        pages.append("\n".join(text for file in files for text in _messages(file)))
    assert len(pages[0]) > 10_000
    for page in pages:
        assert _flagged(page[:1_000_000]) == []


def test_no_licence_and_no_program_is_taken_for_khmer() -> None:
    licences = "\n".join(
        file.read_text(encoding="utf-8", errors="replace")
        for file in sorted(Path("/usr/share/doc").glob("*/copyright"))[:150]
    )
    library = Path(sysconfig.get_path("stdlib"))
    programs = "\n".join(
        file.read_text(encoding="utf-8", errors="replace") for file in sorted(library.glob("*.py"))
    )
    assert _flagged(licences[:1_000_000]) == []
    assert _flagged(programs[:1_000_000]) == []


def test_nothing_random_is_taken_for_khmer() -> None:
    draw = random.Random(5)
    for _ in range(60):
        data = draw.randbytes(PAGE)
        letters = "".join(draw.choice(string.ascii_letters) for _ in range(PAGE))
        for text in (base64.b64encode(data).decode(), data.decode("latin-1"), letters):
            assert recognise(text) is None


def test_a_word_or_two_are_not_enough_to_tell() -> None:
    assert recognise("karGnuvtþc,ab;") is None
    assert 0 < likelihood("karGnuvtþc,ab;")[0] < 12


@pytest.mark.parametrize(
    ("name", "old"),
    [
        ("Limon S1", True), ("limon f1", True), ("'Limon R7'", True), ("LimonS3", True),
        ("Limon", True), ("ABC-TEXT-05", True), ("ABC-TEXT-05A", True), ("ABC-HEAD-01", True),
        ("ABC-ZWSP-01", True), ("ABC-FANCY-14A", True), ("@Battambang Khek", True),
        ("Baidok3C", True), ("Truth11", True), ("FK1", True),
        ("Khmer OS Battambang", False), ("Noto Serif Khmer", False), ("Moul", False),
        ("ABC Diatype", False), ("Limonade", False), ("Tacteing", False), ("FK Grotesk", False),
        ("", False),
    ],
)  # fmt: skip
def test_old_fonts_are_known_by_their_names(name: str, *, old: bool) -> None:
    assert is_old_font(name) is old


@pytest.mark.parametrize(
    "html",
    [
        """<p class=MsoNormal><span style='font-size:24.0pt;font-family:"Limon S1"'>Cati<o:p>""",
        "<p><font face='Limon S1, serif'>Cati</font></p>",
        (
            '<style><!--\np.MsoNormal, li.x\n\t{margin:0;\n\tfont-family:"Limon S1";}\n--></style>'
            "<p class=MsoNormal>Cati"
        ),
        "<style>.a1 {font-family: 'Limon S1', serif}</style><b class='b a1'><i>Cati</i></b>",
        '<span style="font-family: Limon S1; color: red">Cati</span>',
    ],
)
def test_text_in_an_old_font_is_recognised_by_the_name(html: str) -> None:
    found = recognise("Cati", html)
    assert found is not None
    assert (found.ground, found.font, found.sample) == (Ground.FONT, "Limon S1", "Cati")


@pytest.mark.parametrize(
    "html",
    [
        # Word names every font of a document, whether a letter of what was copied uses it or not.
        '<style>@font-face {font-family:"Limon S1";}</style><p>words</p>',
        "<p style='font-family:\"Khmer OS\"'><span style='font-family:\"Limon S1\"'> 1 </span>ខ្មែរ",
        "<span style='font-family:\"Limon S1\"'>ខ្មែរ</span>",
        "<span style='mso-bidi-font-family:\"Limon S1\"'>words</span>",
        "<span style='font-family:Arial,\"Limon S1\"'>words</span>",
        "<p style='font-family:\"Limon S1\"'>&nbsp;<p>words about Limon S1",
        "<p>Limon S1 and ABC-TEXT-05 are fonts</p>",
        "<p style='font-family:Tacteing'>3</p><p>words</p>",
    ],
)
def test_a_font_only_named_or_without_latin_letters_is_no_sign(html: str) -> None:
    assert recognise("words", html) is None


def _messages(file: Path) -> list[str]:
    try:
        with file.open("rb") as stream:
            catalogue = gettext.GNUTranslations(stream)
    except UnicodeDecodeError:  # a few say one encoding and use another
        return []
    return [text for text in vars(catalogue)["_catalog"].values() if isinstance(text, str)]


def _flagged(text: str) -> list[str]:
    pages = (text[start : start + PAGE] for start in range(0, len(text), PAGE))
    return [f"{likelihood(page)} {page}" for page in pages if recognise(page)]

# SPDX-License-Identifier: MIT
"""Files of other translation programs: valid by their own tools, the same when they come back."""

import io
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icc_editor.errors import (
    ExchangeBroken,
    ExchangeError,
    ExchangeTooLarge,
    ExchangeUnsafe,
    WrongExchange,
)
from icc_editor.formats.exchange import files, po, review_docx, review_html, xliff
from icc_editor.formats.exchange.block_signs import fits, with_signs, without_signs
from icc_editor.formats.exchange.chips import Token, TokenKind, together, tokens_like, tokens_of
from icc_editor.formats.exchange.files import ExchangeKind
from icc_editor.formats.exchange.unit_ids import UnitId, block_place, exchanged, target_mark
from icc_editor.post.bilingual import Bilingual, BilingualUnit
from icc_editor.post.segment import SegmentState

SCHEMAS = Path("/usr/share/php/Symfony/Component/Translation/Resources/schemas")
STATES = (None, *SegmentState)

EXAMPLE = Bilingual(
    "en",
    "km",
    (
        BilingualUnit(
            "field:title-t00000000",
            'Results & "more" <soon>',
            "លទ្ធផល & <b>ថ្មី</b>",
            SegmentState.REVIEWED,
            ("Is this right?\nI think so.",),
            "title",
        ),
        BilingualUnit(
            "block.1f2e3d4c5b6a.1-t0a1b2c3d",
            'See [the {{communes.cnrp.chiefs}}](https://e.org/a_(b) "x"), `c`, ![m](images/m.png).',
            '`c` ![m](images/m.png) [{{communes.cnrp.chiefs}}](https://e.org/a_(b) "x") {{a.b.c}}។',
            SegmentState.DRAFT,
        ),
        BilingualUnit("block.1f2e3d4c5b6a.2-t0a1b2c3d", "Two\nlines \\n and a\ttab.", "", None),
        BilingualUnit("cell:communes.cpp.party-t0a1b2c3d", "Party", "បក្ស", SegmentState.TRANSLATED),
        BilingualUnit(
            "block.1f2e3d4c5b6a.3-t0a1b2c3d", "Old", "ចាស់", SegmentState.OUTDATED, kind="paragraph"
        ),
    ),
    "2f6d8d2e",
    "A title & more",
)

words = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\x1c\x1d\x1e"), max_size=40
)
places = st.sampled_from(["field:title", "block.0123456789ab.7", "cell:a-b.c_d.e", "table:x.note"])
units = st.builds(
    BilingualUnit,
    st.builds(UnitId, places, st.just("0a1b2c3d")).map(str),
    words.filter(lambda text: bool(exchanged(text))),
    words,
    st.sampled_from(STATES),
    st.lists(words.filter(lambda text: bool(exchanged(text))), max_size=2).map(tuple),
    st.sampled_from(["", "title", "paragraph"]),
)
# Every unit has a name of its own.
several = st.lists(units, min_size=1, max_size=4, unique_by=lambda unit: unit.id)
bilinguals = st.builds(
    Bilingual, st.just("en"), st.just("km"), several.map(tuple), st.just("2f6d"), words
)


def texts(bilingual: Bilingual) -> list[tuple[str, str, str]]:
    return [(u.id, exchanged(u.source), exchanged(u.target)) for u in bilingual.units]


@pytest.fixture(scope="module")
def schemas(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The schemas a Debian package carries, with what they import beside them."""
    folder = tmp_path_factory.mktemp("schemas")
    for path in SCHEMAS.glob("*.xsd"):
        text = path.read_text("utf-8").replace("http://www.w3.org/2001/xml.xsd", "xml.xsd")
        (folder / path.name).write_text(text, "utf-8")
    beside = folder / "informativeCopiesOf3rdPartySchemas" / "w3c"
    beside.mkdir(parents=True)
    shutil.copy(SCHEMAS / "xml.xsd", beside)
    return folder


def run(*command: object) -> None:
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def check(raw: bytes, kind: ExchangeKind, place: Path, schemas: Path) -> None:
    """Fail unless the tools that others use take the file."""
    file = place / f"a{kind.suffix}"
    file.write_bytes(raw)
    match kind:
        case ExchangeKind.PO:
            run("msgfmt", "--check", "--output-file", place / "a.mo", file)
        case ExchangeKind.XLIFF:
            schema = schemas / "xliff-core-1.2-strict.xsd"
            run("xmllint", "--nonet", "--noout", "--schema", schema, file)
        case ExchangeKind.XLIFF_2:
            schema = schemas / "xliff-core-2.0.xsd"
            run("xmllint", "--nonet", "--noout", "--schema", schema, file)
        case ExchangeKind.HTML:
            run("xmllint", "--html", "--nonet", "--noout", file)
        case ExchangeKind.DOCX:
            with zipfile.ZipFile(file) as package:
                for name in package.namelist():
                    (place / "part.xml").write_bytes(package.read(name))
                    run("xmllint", "--nonet", "--noout", place / "part.xml")


@pytest.mark.parametrize("kind", ExchangeKind)
def test_other_tools_find_the_file_valid(kind: ExchangeKind, tmp_path: Path, schemas: Path) -> None:
    check(files.write(kind, EXAMPLE), kind, tmp_path, schemas)
    empty = replace(EXAMPLE, units=(), title="", post_id="")
    if kind is ExchangeKind.PO:
        check(files.write(kind, empty), kind, tmp_path, schemas)


@settings(deadline=None)
@given(bilingual=bilinguals)
def test_whatever_stands_in_it_other_tools_find_the_file_valid(
    bilingual: Bilingual, tmp_path_factory: pytest.TempPathFactory, schemas: Path
) -> None:
    place = tmp_path_factory.mktemp("file")
    for kind in (ExchangeKind.PO, ExchangeKind.XLIFF, ExchangeKind.XLIFF_2):
        check(files.write(kind, bilingual), kind, place, schemas)


@pytest.mark.parametrize("kind", ExchangeKind)
def test_a_file_comes_back_as_it_was(kind: ExchangeKind) -> None:
    raw = files.write(kind, EXAMPLE)
    assert raw == files.write(kind, EXAMPLE)
    found = files.read(raw)
    assert (found.source_language, found.target_language, found.post_id) == ("en", "km", "2f6d8d2e")
    if kind in (ExchangeKind.HTML, ExchangeKind.DOCX):
        spaces = [[" ".join(text.split()) for text in unit] for unit in texts(found)]
        assert spaces == [[" ".join(text.split()) for text in unit] for unit in texts(EXAMPLE)]
    else:
        assert texts(found) == texts(EXAMPLE)
        assert found.units[0].notes == EXAMPLE.units[0].notes


@pytest.mark.parametrize("kind", [ExchangeKind.PO, ExchangeKind.XLIFF, ExchangeKind.XLIFF_2])
@settings(deadline=None)
@given(bilingual=bilinguals)
def test_whatever_stands_in_it_it_comes_back(kind: ExchangeKind, bilingual: Bilingual) -> None:
    found = files.read(files.write(kind, bilingual))
    assert texts(found) == texts(bilingual)
    again = replace(
        found,
        title=bilingual.title,
        units=tuple(
            replace(mine, kind=unit.kind, state=unit.state)
            for mine, unit in zip(found.units, bilingual.units, strict=True)
        ),
    )
    if kind is not ExchangeKind.PO:  # there notes are lines
        assert files.write(kind, again) == files.write(kind, bilingual)


@pytest.mark.parametrize("kind", [ExchangeKind.HTML, ExchangeKind.DOCX])
@settings(deadline=None)
@given(bilingual=bilinguals)
def test_a_table_for_readers_keeps_every_word(kind: ExchangeKind, bilingual: Bilingual) -> None:
    found = files.read(files.write(kind, bilingual))
    assert [target_mark(unit.target) for unit in found.units] == [
        target_mark(unit.target) for unit in bilingual.units
    ]
    assert [unit.id for unit in found.units] == [unit.id for unit in bilingual.units]


@pytest.mark.parametrize(
    ("kind", "states"),
    [
        (ExchangeKind.PO, "translated draft None translated draft"),
        (ExchangeKind.XLIFF, "reviewed draft None translated draft"),
        (ExchangeKind.XLIFF_2, "reviewed draft None translated draft"),
        (ExchangeKind.HTML, "None None None None None"),
    ],
)
def test_states_are_said_as_each_kind_of_file_can(kind: ExchangeKind, states: str) -> None:
    found = files.read(files.write(kind, EXAMPLE))
    assert " ".join(str(unit.state) for unit in found.units) == states


def test_figures_links_and_pictures_are_protected() -> None:
    raw = xliff.write_old(EXAMPLE).decode()
    assert '<ph id="2">{{communes.cnrp.chiefs}}</ph>' in raw
    assert '<bpt id="1">[</bpt>' in raw
    assert '<ept id="1">](https://e.org/a_(b) "x")</ept>' in raw
    assert '<ph id="3">`c`</ph>' in raw
    assert '<bpt id="4">![</bpt>m<ept id="4">](images/m.png)</ept>' in raw
    new = xliff.write_new(EXAMPLE).decode()
    assert '<data id="d2">{{communes.cnrp.chiefs}}</data>' in new
    assert '<pc id="1" dataRefStart="d1a" dataRefEnd="d1z">' in new


def test_chips_of_a_translation_are_those_of_its_source() -> None:
    source = tokens_of("See {{a.b.c}} and [it](x) and [it](y).")
    target = tokens_like("[វា](y) {{a.b.c}} [វា](z)", source)
    numbers = [(t.text, t.number) for t in target if t.kind is not TokenKind.TEXT]
    assert numbers == [("[", 3), ("](y)", 3), ("{{a.b.c}}", 1), ("[", 4), ("](z)", 4)]


@settings(deadline=None)
@given(words)
def test_tokens_are_the_text_whatever_it_is(text: str) -> None:
    assert together(tokens_of(text)) == text
    assert together(tokens_like(text, tokens_of("[a](b) {{c.d.e}}"))) == text


def test_a_program_that_gives_chips_back_empty_loses_none() -> None:
    raw = xliff.write_old(EXAMPLE).decode()
    head, target, rest = raw.partition('<target state="needs-review-translation">')
    cut = rest.replace('<ph id="2">{{communes.cnrp.chiefs}}</ph>', '<ph id="2"/>', 1)
    found = xliff.read((head + target + cut).encode())
    assert found.units[1].target == EXAMPLE.units[1].target


def test_alternatives_and_foreign_elements_are_not_taken_for_the_translation() -> None:
    raw = xliff.write_old(EXAMPLE).decode()
    more = "<alt-trans><source>x</source><target>wrong</target></alt-trans></trans-unit>"
    found = xliff.read(raw.replace("</trans-unit>", more, 1).encode())
    assert found.units[0].target == EXAMPLE.units[0].target


def in_pieces(*pieces: str, version: str = "2.0") -> BilingualUnit:
    """Return what is read of a unit another program split."""
    unit = f'<unit id="field:title-t0">{"".join(pieces)}</unit>'
    raw = (
        f'<xliff version="{version}" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en"'
        f' trgLang="km"><file id="f">{unit}</file></xliff>'
    )
    [found] = xliff.read(raw.encode()).units
    return found


def segment(source: str, target: str, state: str, more: str = "") -> str:
    said = f"<target{more}>{target}</target>" if target else ""
    return f'<segment state="{state}"><source>{source}</source>{said}</segment>'


def test_a_unit_that_was_split_is_put_together_with_what_is_between() -> None:
    between = "<ignorable><source> </source></ignorable>"
    found = in_pieces(
        segment("One.", "មួយ។", "reviewed"), between, segment("Two.", "ពីរ។", "translated")
    )
    assert (found.source, found.target) == ("One. Two.", "មួយ។ ពីរ។")
    assert found.state is SegmentState.TRANSLATED
    shown = "<ignorable><source> </source><target>-</target></ignorable>"
    assert in_pieces(segment("A", "ក", "final"), shown, segment("B", "ខ", "final")).target == "ក-ខ"


@pytest.mark.parametrize("states", [("final", "initial"), ("initial", "final")])
def test_of_a_unit_that_was_split_the_least_that_is_said_counts(states: tuple[str, str]) -> None:
    one, other = states
    found = in_pieces(segment("One.", "មួយ។", one), segment("Two.", "ពីរ។", other))
    assert found.state is SegmentState.DRAFT


def test_a_unit_that_was_split_and_filled_by_half_is_a_draft() -> None:
    found = in_pieces(segment("One.", "មួយ។", "final"), segment("Two.", "", "final"))
    assert (found.target, found.state) == ("មួយ។", SegmentState.DRAFT)
    between = "<ignorable><source> </source></ignorable>"
    empty = in_pieces(segment("One.", "", "initial"), between, segment("Two.", "", "initial"))
    assert (empty.source, empty.target, empty.state) == ("One. Two.", "", None)


def test_pieces_of_a_translation_stand_in_the_order_it_says() -> None:
    found = in_pieces(
        segment("One", "មួយ", "final", ' order="3"'),
        "<ignorable><source> </source><target> </target></ignorable>",
        segment("two", "ពីរ", "final", ' order="1"'),
    )
    assert (found.source, found.target) == ("One two", "ពីរ មួយ")


@pytest.mark.parametrize(
    ("second", "state"), [("ពីរ", SegmentState.REVIEWED), ("", SegmentState.DRAFT)]
)
def test_pieces_within_a_unit_of_the_old_version_are_one_text(
    second: str, state: SegmentState
) -> None:
    marked = '<mrk mtype="seg" mid="1">{}</mrk> <mrk mtype="seg" mid="2">{}</mrk>'
    raw = (
        '<xliff version="1.2"><file original="p"><body><trans-unit id="x" approved="yes">'
        f"<source>One two</source><seg-source>{marked.format('One', 'two')}</seg-source>"
        f'<target state="final">{marked.format("មួយ", second)}</target>'
        "</trans-unit></body></file></xliff>"
    )
    [found] = files.read(raw.encode()).units
    assert (found.source, found.target) == ("One two", f"មួយ {second}")
    assert found.state is state


@pytest.mark.parametrize("kind", [ExchangeKind.PO, ExchangeKind.XLIFF, ExchangeKind.XLIFF_2])
@pytest.mark.parametrize(
    "words", ["<table><tr><td>1</td></tr></table>", "<html>", "<!doctype html>"]
)
def test_a_text_that_speaks_of_a_page_makes_a_file_no_page(kind: ExchangeKind, words: str) -> None:
    unit = BilingualUnit("field:title-t00000000", words, words, SegmentState.DRAFT, (words,))
    found = Bilingual("en", "km", (unit,), "2f6d", words)
    assert files.read(files.write(kind, found)).units == (unit,)


@pytest.mark.parametrize("name", ["undefined", "idna", "punycode", "no-such", "base64", "rot13"])
def test_a_po_file_in_letters_nobody_can_read_is_told(name: str) -> None:
    raw = po.write(EXAMPLE).replace(b"charset=UTF-8", f"charset={name}".encode())
    assert name.encode() in raw
    with pytest.raises(ExchangeBroken):
        po.read(raw)


def test_what_a_translator_s_program_does_to_a_po_file_is_understood() -> None:
    raw = (
        b'# Header\r\nmsgid ""\r\nmsgstr "Language: km\\nX-ICC-Post: 2f6d\\n"\r\n\r\n'
        b'#: somewhere:3\r\n#, fuzzy, no-wrap\r\n#| msgid "Old"\r\nmsgctxt "a-t00000000"\r\n'
        b'msgid "One \\"two\\""\r\nmsgstr ""\r\n"three\\tfour\\n"\r\n"\\x41\\102"\r\n'
        b'#~ msgid "gone"\r\n#~ msgstr "gone"\r\n'
        b'msgid "b"\r\nmsgid_plural "bs"\r\nmsgstr[0] "x"\r\nmsgstr[1] "y"\r\n'
    )
    found = po.read(raw)
    assert found.post_id == "2f6d"
    assert found.units == (
        BilingualUnit("a-t00000000", 'One "two"', "three\tfour\nAB", SegmentState.DRAFT),
    )


def test_msgattrib_and_msgcat_change_nothing(tmp_path: Path) -> None:
    file, other = tmp_path / "a.po", tmp_path / "b.po"
    file.write_bytes(po.write(EXAMPLE))
    run("msgcat", "--width=40", "--output-file", other, file)
    found = po.read(other.read_bytes())
    assert texts(found) == texts(EXAMPLE)
    assert [unit.notes for unit in found.units] == [unit.notes for unit in EXAMPLE.units]


@pytest.mark.parametrize("kind", ExchangeKind)
@pytest.mark.parametrize(
    "words",
    ["<table><tr><td>1</td></tr></table>", "<!DOCTYPE html>\n<html>", "<xliff>", 'msgid ""'],
)
def test_what_a_file_is_no_word_in_it_says(kind: ExchangeKind, words: str) -> None:
    first = BilingualUnit("field:title-t00000000", words, words)
    found = files.read(files.write(kind, replace(EXAMPLE, units=(first, *EXAMPLE.units))))
    assert exchanged(found.units[0].source).split() == words.split()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_stands_before_the_first_element_hides_it_not(encoding: str) -> None:
    before = "\n<!-- <xliff> or msgid -->\n<!-- <html> -->"
    page = review_html.write(EXAMPLE).decode()
    for said in (page, page.removeprefix("<!DOCTYPE html>\n"), page[page.index("<table") :]):
        assert len(files.read((before + said).encode(encoding)).units) == len(EXAMPLE.units)
    head, rest = xliff.write_old(EXAMPLE).decode().split("\n", 1)
    said = f"{head.replace('UTF-8', encoding.removesuffix('-sig'))}{before}<!DOCTYPE xliff>{rest}"
    assert texts(files.read(said.encode(encoding))) == texts(EXAMPLE)


@pytest.mark.parametrize(
    "raw", [b"", b"hello", b"\x89PNG", b"<svg/>", b"# only a comment\n", bytes(5000)]
)
def test_what_is_none_of_them_is_told(raw: bytes) -> None:
    with pytest.raises(WrongExchange):
        files.read(raw)


def test_a_page_or_document_without_the_table_is_told() -> None:
    for raw in (b"<html><table><tr><td>a</td></tr></table></html>", b"<html>" + b"<div>" * 5000):
        with pytest.raises(WrongExchange):
            files.read(raw)
    with pytest.raises(WrongExchange):
        review_docx.read(_docx("<w:document xmlns:w='x'><w:p/></w:document>"))


@pytest.mark.parametrize(
    "charset", ["undefined", "idna", "punycode", "unicode-escape", "raw_unicode_escape", "hex", "x"]
)
def test_a_text_in_an_encoding_that_is_none_is_refused(charset: str) -> None:
    raw = po.write(EXAMPLE).replace(b"charset=UTF-8", b"charset=" + charset.encode())
    with pytest.raises(ExchangeBroken):
        files.read(raw)


@pytest.mark.parametrize("encoding", ["undefined", "idna", "hex", "utf-7", "big5", "x"])
def test_xml_in_an_encoding_that_is_none_is_refused(encoding: str) -> None:
    raw = xliff.write_old(EXAMPLE).replace(b"UTF-8", encoding.encode(), 1)
    with pytest.raises(ExchangeBroken):
        files.read(raw)


def test_damaged_and_hostile_files_are_refused() -> None:
    bomb = '<!DOCTYPE xliff [<!ENTITY a "b">]><xliff version="1.2">&a;</xliff>'
    for raw, error in (
        (b'<xliff version="1.2"><file', ExchangeBroken),
        (bomb.encode(), ExchangeUnsafe),
        (b"<xliff>" + b"<file>" * 500, ExchangeUnsafe),
        (b'msgid "a\nmsgstr "b"\n', ExchangeBroken),
        (b'msgid "a"\nmsgstr "b"\nnonsense\n', ExchangeBroken),
        (b'msgid "\xff"\nmsgstr ""\n', ExchangeBroken),
        (review_docx.write(EXAMPLE)[:-40], ExchangeBroken),
        (_docx("<w:document"), ExchangeBroken),
        (_docx(" " * 15_000_000), ExchangeUnsafe),
        (_docx("x", name="other.xml"), WrongExchange),
        (b'msgid ""' + b" " * po.BYTE_LIMIT, ExchangeTooLarge),
        (b"<html>" + b" " * review_html.BYTE_LIMIT, ExchangeTooLarge),
    ):
        with pytest.raises(error):
            files.read(raw)


@settings(deadline=None)
@given(st.data())
def test_whatever_is_wrong_with_a_file_it_is_refused_or_read(data: st.DataObject) -> None:
    raw = bytearray(files.write(data.draw(st.sampled_from(list(ExchangeKind))), EXAMPLE))
    for _ in range(data.draw(st.integers(1, 5))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(raw)))
    for some in (bytes(raw), bytes(raw[:cut])):
        try:
            files.read(some)
        except ExchangeError:
            continue


def _docx(document: str, name: str = "word/document.xml") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(name, document)
    return out.getvalue()


def test_changes_that_word_keeps_track_of_count_as_made() -> None:
    document = (
        "<w:document xmlns:w='x'><w:tbl>"
        "<w:tr><w:tc><w:p><w:r><w:t>2f6d</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>English (en)"
        "</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>(km)</w:t></w:r></w:p></w:tc></w:tr>"
        "<w:tr><w:tc><w:p><w:r><w:t>field:title-t00000000</w:t></w:r></w:p></w:tc>"
        "<w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p><w:del><w:r><w:delText>old"
        "</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>"
        "<w:p><w:r><w:t>second</w:t><w:br/><w:t>third</w:t></w:r></w:p></w:tc></w:tr>"
        "</w:tbl></w:document>"
    )
    [unit] = review_docx.read(_docx(document)).units
    assert unit.target == "new\nsecond\nthird"


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("## Results of 2017", "Results of 2017"),
        ("- an item\n  on two lines", "an item\non two lines"),
        ("10. an item", "an item"),
        ("១. ធាតុ", "ធាតុ"),
        ("> said\n> twice", "said\ntwice"),
        ("| a | b |\n|---|--:|", "| a | b |"),
        ("| 1 | 2 |", "| 1 | 2 |"),
        ("A paragraph\nof two lines.", "A paragraph\nof two lines."),
        ("#hashtag", "#hashtag"),
        ("    code", "    code"),
    ],
)
def test_signs_of_blocks_are_taken_off_and_put_back(text: str, bare: str) -> None:
    assert without_signs(text) == bare
    assert with_signs(bare, text) == text
    assert with_signs("other", text).endswith(("other", "--:|"))


@settings(deadline=None)
@given(st.text(st.sampled_from("#->| 1.ab\n`"), max_size=20))
def test_whatever_is_written_its_signs_can_be_put_back(text: str) -> None:
    bare = without_signs(text)
    assert with_signs(bare, text) == text or "\n" in text


def test_a_row_fits_when_it_has_all_its_cells() -> None:
    assert fits("| ក | ខ \\| គ |", "| a | b |")
    assert not fits("| ក |", "| a | b |")
    assert fits("| ក | ខ |", "| a | b |\n|---|---|")


@settings(deadline=None)
@given(words, words)
def test_a_mark_tells_one_translation_from_another(one: str, other: str) -> None:
    same = " ".join(exchanged(one).split()) == " ".join(exchanged(other).split())
    assert (target_mark(one) == target_mark(other)) is same


def test_a_unit_s_name_is_read_again() -> None:
    for where, address in (
        ("field:title", "field:title"),
        ("cell:communes.cpp.party-name", "cell:communes/cpp/party-name"),
        (block_place("- Some words.", 2), "block"),
    ):
        name = UnitId(where, "0a1b2c3d")
        assert UnitId.parse(str(name)) == name
        assert name.address == address
    assert block_place("- Some words.", 2) == block_place("3. Some  words.", 2)
    assert UnitId.parse("something else") is None
    assert isinstance(tokens_of("a")[0], Token)

# SPDX-License-Identifier: MIT
"""A translation goes out as PO, XLIFF, HTML or DOCX, and what was changed comes back."""

import os
import random
import re
from dataclasses import replace
from pathlib import Path

import pytest

from icc_editor.errors import OtherPost, WrongExchange
from icc_editor.formats import translation_toml
from icc_editor.formats.exchange import files
from icc_editor.formats.exchange.files import ExchangeKind
from icc_editor.formats.segment_cuts import units
from icc_editor.post.bilingual import Bilingual, BilingualUnit
from icc_editor.post.segment import Segment, SegmentRecord, SegmentState
from icc_editor.services.handing_over.clashes import Choice
from icc_editor.services.handing_over.exchanging import Exchanging
from icc_editor.services.handing_over.plan import ToldKind
from icc_editor.services.translating.on_disk import read_translation
from icc_editor.storage.history import History
from icc_editor.worker.process import WorkerProcess
from tests.services.handing_over.edits import text
from tests.services.handing_over.two_libraries import KM, NOON, Person

ROUNDS = 400 if os.environ.get("ICC_EDITOR_FULL_CAMPAIGNS") else 12
KINDS = list(ExchangeKind)


@pytest.fixture
def author(tmp_path: Path, worker: WorkerProcess) -> Person:
    person = Person(tmp_path / "author", worker)
    person.new_post()
    return person


@pytest.fixture
def exchanging(author: Person) -> Exchanging:
    return Exchanging(History(author.library.path), author.later)


def sent(author: Person, kind: ExchangeKind = ExchangeKind.PO) -> Bilingual:
    return files.read(Exchanging.make(author.post(), "km", kind))


def changed(found: Bilingual, source: str, target: str, **more: object) -> Bilingual:
    """Return what somebody made of a file: another translation of one unit."""
    assert source in [unit.source for unit in found.units]
    return replace(
        found,
        units=tuple(
            replace(unit, target=target, **more) if unit.source == source else unit  # type: ignore[arg-type]
            for unit in found.units
        ),
    )


def segment_of(author: Person, source: str) -> Segment:
    found = read_translation(author.post(), "km").segments
    [segment] = [segment for segment in found if segment.source == source]
    return segment


def words(found: Bilingual) -> list[list[str]]:
    return [unit.target.split() for unit in found.units]


def of(found: Bilingual, source: str) -> BilingualUnit:
    [unit] = [unit for unit in found.units if unit.source == source]
    return unit


@pytest.mark.parametrize("kind", KINDS)
def test_what_comes_back_unchanged_changes_nothing(
    author: Person, exchanging: Exchanging, kind: ExchangeKind
) -> None:
    before = author.files()
    plan = exchanging.take(author.post(), sent(author, kind))
    assert plan.is_empty
    assert not plan.told
    assert author.files() == before


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_sent_are_words_without_the_signs_of_their_blocks(
    author: Person, kind: ExchangeKind
) -> None:
    found = sent(author, kind)
    sources = [unit.source for unit in found.units]
    assert sources[:6] == [
        "Commune results",
        "Who won what.",
        "commune-results",
        "The results",
        "The CPP won 1,156 communes.",
        "The CNRP won 489 communes.",
    ]
    assert "first" in sources
    assert "Chiefs" in sources
    assert of(found, "The results").target == "លទ្ធផល"
    assert (found.source_language, found.target_language) == ("en", "km")
    assert found.post_id == author.post().post_id


@pytest.mark.parametrize("kind", KINDS)
def test_a_changed_translation_is_taken_in_where_it_belongs(
    author: Person, exchanging: Exchanging, kind: ExchangeKind
) -> None:
    back = changed(sent(author, kind), "The results", "លទ្ធផលផ្លូវការ")
    plan = exchanging.take(author.post(), back)
    assert [(c.mine, c.theirs) for c in plan.changes] == [("លទ្ធផល", "លទ្ធផលផ្លូវការ")]
    assert author.text("km.md") == KM.replace("# លទ្ធផល\n", "# លទ្ធផលផ្លូវការ\n")
    again = exchanging.take(author.post(), back)
    assert again.is_empty


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_translation_stands_behind_its_neighbour(
    author: Person, exchanging: Exchanging, kind: ExchangeKind
) -> None:
    back = changed(sent(author, kind), "The CNRP won 489 communes.", "CNRP ឈ្នះ ៤៨៩ ឃុំ។")
    back = changed(back, "first", "ទីមួយ")
    back = changed(back, "second", "ទីពីរ")
    back = changed(back, "The end.", "ចប់។")
    exchanging.take(author.post(), back)
    found = [unit.text for unit in units(author.text("km.md").partition("\n---\n")[2])]
    assert found == [
        "# លទ្ធផល",
        "គណបក្សប្រជាជនឈ្នះ ១,១៥៦ ឃុំ។",
        "CNRP ឈ្នះ ៤៨៩ ឃុំ។",
        "![The market](images/market.png)",
        "![Communes](tables/communes.toml)",
        "- ទីមួយ",
        "- ទីពីរ",
        "ចប់។",
    ]
    assert "\n\n- ទីមួយ\n- ទីពីរ\n\nចប់។" in author.text("km.md")


def test_fields_and_texts_of_tables_are_taken_in(author: Person, exchanging: Exchanging) -> None:
    back = changed(sent(author), "Who won what.", "អ្នកណាឈ្នះ")
    back = changed(back, "Chiefs", "មេឃុំ")
    plan = exchanging.take(author.post(), back)
    assert {str(key) for key in plan.writes} == {"km", "tables/communes", "translations/km"}
    assert "excerpt: អ្នកណាឈ្នះ\n" in author.text("km.md")
    assert 'label = { en = "Chiefs", km = "មេឃុំ" }' in author.text("tables/communes.toml")


def test_a_state_comes_with_the_translation(author: Person, exchanging: Exchanging) -> None:
    for kind, given, state in (
        (ExchangeKind.PO, SegmentState.TRANSLATED, SegmentState.TRANSLATED),
        (ExchangeKind.XLIFF, SegmentState.REVIEWED, SegmentState.REVIEWED),
        (ExchangeKind.XLIFF_2, SegmentState.DRAFT, SegmentState.DRAFT),
        (ExchangeKind.DOCX, SegmentState.REVIEWED, SegmentState.DRAFT),
    ):
        back = changed(sent(author, kind), "The end.", f"ចប់ {kind}។", state=given)
        back = files.read(files.write(kind, back))
        exchanging.take(author.post(), back)
        [segment] = [
            s for s in read_translation(author.post(), "km").segments if s.source == "The end."
        ]
        assert (segment.target, segment.state) == (f"ចប់ {kind}។", state)


def test_who_only_says_that_it_is_right_changes_no_text(
    author: Person, exchanging: Exchanging
) -> None:
    unit = of(sent(author), "The CPP won 1,156 communes.")
    assert unit.state is SegmentState.TRANSLATED
    back = changed(sent(author), unit.source, unit.target, state=SegmentState.REVIEWED)
    plan = exchanging.take(author.post(), back)
    assert {str(key) for key in plan.writes} == {"translations/km"}
    [segment] = [
        s for s in read_translation(author.post(), "km").segments if s.source == unit.source
    ]
    assert segment.state is SegmentState.REVIEWED


def test_what_was_changed_here_meanwhile_is_not_overwritten(
    author: Person, exchanging: Exchanging
) -> None:
    back = changed(sent(author), "The results", "លទ្ធផលផ្លូវការ")
    author.edit("km.md", "# លទ្ធផល", "# លទ្ធផលចុងក្រោយ")
    before = author.files()
    plan = exchanging.take(author.post(), back)
    [clash] = plan.clashes
    assert (clash.mine, clash.theirs, clash.source) == (
        "លទ្ធផលចុងក្រោយ",
        "លទ្ធផលផ្លូវការ",
        "The results",
    )
    assert author.files() == before
    exchanging.take(author.post(), back, {clash.id: Choice.THEIRS})
    assert "# លទ្ធផលផ្លូវការ\n" in author.text("km.md")


def test_a_translation_of_what_the_source_was_is_to_be_checked(
    author: Person, exchanging: Exchanging
) -> None:
    back = changed(
        sent(author),
        "The CNRP won 489 communes.",
        "CNRP ឈ្នះ ៤៨៩ ឃុំ។",
        state=SegmentState.TRANSLATED,
    )
    author.edit("en.md", "won 489 communes", "won 490 communes")
    exchanging.take(author.post(), back)
    [segment] = [
        s for s in read_translation(author.post(), "km").segments if "490 communes" in s.source
    ]
    assert segment.target == "CNRP ឈ្នះ ៤៨៩ ឃុំ។"
    assert segment.state is SegmentState.OUTDATED


@pytest.mark.parametrize("source", ["", "The end?", "Something else altogether."])
@pytest.mark.parametrize("sent_source", ["The end.", "second"])
def test_a_source_somebody_wrote_over_in_the_file_is_still_the_one_that_was_sent(
    author: Person, exchanging: Exchanging, sent_source: str, source: str
) -> None:
    back = changed(sent(author), sent_source, "ចប់។")
    spoiled = replace(of(back, sent_source), source=source)
    back = replace(back, units=tuple(spoiled if u.id == spoiled.id else u for u in back.units))
    assert exchanging.take(author.post(), back).changes
    assert segment_of(author, f"- {sent_source}" if sent_source == "second" else sent_source).target
    before = author.files()
    assert exchanging.take(author.post(), back).is_empty
    assert author.files() == before


def test_a_translation_of_what_is_gone_is_told(author: Person, exchanging: Exchanging) -> None:
    back = changed(sent(author), "The end.", "ចប់។")
    author.edit("en.md", "The end.\n", "")
    before = author.files()
    plan = exchanging.take(author.post(), back)
    assert author.files() == before
    assert [(t.kind, t.mine, t.theirs) for t in plan.told] == [(ToldKind.GONE, "The end.", "ចប់។")]


def test_notes_come_back_once(author: Person, exchanging: Exchanging) -> None:
    back = changed(sent(author), "The end.", "", notes=("Which end?",))
    for _ in range(2):
        exchanging.take(author.post(), files.read(files.write(ExchangeKind.PO, back)))
    [segment] = [
        s for s in read_translation(author.post(), "km").segments if s.source == "The end."
    ]
    assert segment.record is not None
    assert [note.text for note in segment.record.notes] == ["Which end?"]
    assert of(sent(author), "The end.").notes == ("Which end?",)


def test_a_note_leaves_what_several_paragraphs_of_a_segment_were_said_to_be(
    author: Person, exchanging: Exchanging
) -> None:
    path = author.post().path / "translations" / "km.toml"
    states = translation_toml.read(path.read_bytes())
    said = SegmentRecord(
        "block",
        "The CNRP won 489 communes.",
        "គណបក្សសង្គ្រោះជាតិឈ្នះ ៤៨៩ ឃុំ។",
        SegmentState.REVIEWED,
        NOON,
        "Sok",
    )
    path.write_bytes(translation_toml.dump(replace(states, records=(*states.records, said))))
    author.edit("en.md", "communes.\n\nThe CNRP", "communes. The CNRP")
    author.edit("km.md", "១,១៥៦ ឃុំ។", f"១,១៥៦ ឃុំ។ {said.target}")
    joined = "The CPP won 1,156 communes. The CNRP won 489 communes."
    before = segment_of(author, joined)
    assert len(before.records) == 2
    back = changed(sent(author), joined, "", notes=("Both?",))
    exchanging.take(author.post(), files.read(files.write(ExchangeKind.PO, back)))
    after = segment_of(author, joined)
    first, second = after.records
    assert [note.text for note in first.notes] == ["Both?"]
    assert (replace(first, notes=()), second) == before.records


def test_what_a_unit_is_is_said_in_words_of_people(author: Person) -> None:
    author.edit("en.md", "The end.", "The end.[^1]\n\n[^1]: As was said.\n\n> Quoted.")
    made = Exchanging.make(author.post(), "km", ExchangeKind.XLIFF_2).decode()
    said = set(re.findall(r'<note category="location">([^<]*)</note>', made))
    assert {"heading", "paragraph", "list item", "picture", "footnote", "quotation"} <= said
    assert not any("_" in its for its in said if "/" not in its)


def test_an_empty_translation_deletes_nothing(author: Person, exchanging: Exchanging) -> None:
    before = author.files()
    assert exchanging.take(author.post(), changed(sent(author), "The results", "")).is_empty
    assert author.files() == before


def test_what_was_written_over_is_in_the_history(author: Person, exchanging: Exchanging) -> None:
    exchanging.take(author.post(), changed(sent(author), "The results", "លទ្ធផលផ្លូវការ"))
    history = History(author.library.path)
    [snapshot] = history.list(author.post(), "km")
    assert history.read(snapshot).decode() == KM


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_of_a_copy_of_the_post_is_known_by_its_texts(
    author: Person, exchanging: Exchanging, kind: ExchangeKind
) -> None:
    found = replace(changed(sent(author, kind), "The end.", "ចប់។"), post_id="another")
    (author.post().path / "post.toml").unlink()
    author.post().path.rename(author.post().path.with_name("moved"))
    assert exchanging.is_copy(author.post(), found)
    assert exchanging.take(author.post(), found).changes
    assert "ចប់។" in author.text("km.md")


def test_a_post_with_other_texts_is_no_copy(author: Person, exchanging: Exchanging) -> None:
    found = replace(sent(author), post_id="another")
    body = "\n\n".join(f"Words of paragraph {number}." for number in range(20))
    (author.post().path / "en.md").write_text(f"---\ntitle: Other\n---\n\n{body}\n", "utf-8")
    assert not exchanging.is_copy(author.post(), found)
    with pytest.raises(OtherPost):
        exchanging.plan(author.post(), found)


def test_a_language_no_version_can_be_called_is_refused(
    author: Person, exchanging: Exchanging
) -> None:
    before = author.files()
    for tag in ("../../x", "k", "ខ្មែរ", "km/x", "*"):
        with pytest.raises(OtherPost):
            exchanging.take(author.post(), replace(sent(author), target_language=tag))
    assert author.files() == before


def test_a_version_with_a_country_gets_what_is_of_it(
    author: Person, exchanging: Exchanging
) -> None:
    path = author.post().path
    for name in ("{}.md", "translations/{}.toml"):
        (path / name.format("km")).rename(path / name.format("km-KH"))
    raw = Exchanging.make(author.post(), "km-KH", ExchangeKind.XLIFF)
    for tag in ("km-KH", "km_KH", "km"):
        back = replace(changed(files.read(raw), "The end.", f"ចប់ {tag}"), target_language=tag)
        assert exchanging.plan(author.post(), back).changes, tag
        assert {str(key) for key in exchanging.plan(author.post(), back).writes} <= {
            "km-KH",
            "translations/km-KH",
        }


def test_a_file_of_another_post_or_language_is_refused(
    author: Person, exchanging: Exchanging
) -> None:
    found = sent(author)
    for wrong in (
        replace(found, target_language="en-US"),
        replace(found, source_language="fr"),
        replace(found, target_language="en"),
    ):
        with pytest.raises(OtherPost):
            exchanging.plan(author.post(), wrong)


@pytest.mark.parametrize(
    "tags", [("en-US", "km-KH"), ("en_GB", "km_KH"), ("EN", "KM"), ("", "km-x-a")]
)
def test_the_country_other_programs_write_behind_a_language_is_none_of_it(
    author: Person, exchanging: Exchanging, tags: tuple[str, str]
) -> None:
    found = replace(sent(author), source_language=tags[0], target_language=tags[1])
    back = changed(found, "The results", "លទ្ធផលផ្លូវការ")
    assert Exchanging.language_into(author.post(), back) == "km"
    assert not exchanging.take(author.post(), back).is_empty
    assert "# លទ្ធផលផ្លូវការ" in author.text("km.md")
    assert author.post().languages == ("en", "km")


def test_a_file_that_never_came_from_here_is_refused(
    author: Person, exchanging: Exchanging
) -> None:
    foreign = Exchanging.look(b'msgid "The results"\nmsgstr "a"\n', "menus.po")
    with pytest.raises(OtherPost):
        exchanging.plan(author.post(), foreign, language="km")


def test_a_file_that_is_none_is_refused_by_name() -> None:
    with pytest.raises(WrongExchange) as caught:
        Exchanging.look(b"hello", "letter.txt")
    assert caught.value.name == "letter.txt"


def test_a_translation_that_is_begun_in_another_program_makes_the_version(
    author: Person, exchanging: Exchanging
) -> None:
    (author.post().path / "km.md").unlink()
    (author.post().path / "translations" / "km.toml").unlink()
    found = sent(author)
    done = replace(
        found,
        units=tuple(
            replace(unit, target=f"ក {number}", state=SegmentState.TRANSLATED)
            for number, unit in enumerate(found.units)
        ),
    )
    exchanging.take(author.post(), done)
    translation = read_translation(author.post(), "km")
    assert translation.progress.unfinished == 0
    assert author.text("km.md").startswith("---\ntitle: ")


def test_a_row_of_a_table_keeps_its_cells(author: Person, exchanging: Exchanging) -> None:
    author.edit("en.md", "The end.", "| Party | Seats |\n|---|---:|\n| CPP | 5 |")
    back = changed(sent(author), "| Party | Seats |", "| គណបក្ស | អាសនៈ |")
    plan = exchanging.take(author.post(), changed(back, "| CPP | 5 |", "គណបក្ស"))
    assert author.text("km.md").endswith("\n\n| គណបក្ស | អាសនៈ |\n|---|---:|\n")
    assert [(told.kind, told.theirs) for told in plan.told] == [(ToldKind.ROW, "គណបក្ស")]
    exchanging.take(author.post(), changed(sent(author), "| CPP | 5 |", "| CPP | ៥ |"))
    assert author.text("km.md").endswith("|---|---:|\n| CPP | ៥ |\n")
    author.edit("en.md", "| CPP | 5 |", "| CPP | 5 |\n\n| Party | Votes |\n|---|---|")
    exchanging.take(author.post(), changed(sent(author), "| Party | Votes |", "| បក្ស | សន្លឹក |"))
    assert author.text("km.md").endswith("| CPP | ៥ |\n\n| បក្ស | សន្លឹក |\n|---|---|\n")


def test_rows_before_their_table_is_there_stay_apart(
    author: Person, exchanging: Exchanging
) -> None:
    author.edit("en.md", "The end.", "| Party | Seats |\n|---|---|\n| CPP | 5 |\n| CNRP | 4 |")
    back = changed(sent(author), "| CPP | 5 |", "| គបក | ៥ |", state=SegmentState.TRANSLATED)
    back = changed(back, "| CNRP | 4 |", "| គសជ | ៤ |", state=SegmentState.TRANSLATED)
    exchanging.take(author.post(), back)
    assert segment_of(author, "| CPP | 5 |").target == "| គបក | ៥ |"
    assert segment_of(author, "| CNRP | 4 |").state is SegmentState.TRANSLATED


def test_whatever_comes_back_stands_in_the_text(author: Person, exchanging: Exchanging) -> None:
    for seed in range(ROUNDS):
        chance = random.Random(seed)
        source, target = text(chance), text(chance, khmer=True)
        for name, body in (("en.md", source), ("km.md", target)):
            (author.post().path / name).write_text(f"---\ntitle: T\n---\n\n{body}", "utf-8")
        (author.post().path / "translations" / "km.toml").write_text('source_language = "en"\n')
        kind = chance.choice(KINDS)
        found = sent(author, kind)
        assert exchanging.plan(author.post(), found).is_empty, seed
        new = {
            unit.id: re.sub(r"[^|]+", f" ថ្មី {number} ", unit.source)
            if "|" in unit.source
            else f"ថ្មី {number}"
            for number, unit in enumerate(found.units)
            if chance.random() < 0.4
        }
        units_back = (replace(unit, target=new.get(unit.id, unit.target)) for unit in found.units)
        back = replace(found, units=tuple(units_back))
        plan = exchanging.take(author.post(), files.read(files.write(kind, back)))
        assert not plan.clashes, seed
        # A row that came back with other cells is told; all else stands in the text.
        refused = "\n".join(told.theirs for told in plan.told if told.kind is ToldKind.ROW)
        after = author.text("km.md") + author.text("tables/communes.toml") + refused
        for unit in back.units:
            for line in filter(None, map(str.strip, unit.target.split("\n"))):
                assert line in after, (seed, kind, line)
        for unit in units(target):
            if unit.text not in after:  # it was given another translation, as a whole
                assert any(i.target and i.id in new for i in found.units), seed
        again = sent(author, kind)
        assert refused or words(again) == words(back), seed
        assert not exchanging.take(author.post(), back).writes, seed

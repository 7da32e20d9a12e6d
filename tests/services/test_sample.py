# SPDX-License-Identifier: MIT
"""The sample library is a copy of one's own, and its figures are the real ones."""

import re
from collections import Counter

from icc_editor import assets
from icc_editor.formats import html, translation_toml
from icc_editor.formats.known_tables import TablesReader
from icc_editor.formats.markdown import MarkdownReader
from icc_editor.formats.markdown_blocks import split
from icc_editor.formats.markdown_parts import list_parts, quote_part
from icc_editor.post.diagnostic import Severity
from icc_editor.post.document import BlockKind
from icc_editor.post.segment import SegmentState
from icc_editor.services.figures_check.checking import check_figures
from icc_editor.services.missing_figures import missing_figures
from icc_editor.services.sample import open_sample
from icc_editor.services.table_checks.checking import check
from icc_editor.services.table_findings import table_findings
from icc_editor.services.translating.on_disk import readable_tables
from icc_editor.services.translating.translation import translation_of
from icc_editor.storage import post_folder
from icc_editor.storage.post_tables import raw_tables
from icc_editor.text.khmer.lint import lint
from icc_editor.text.languages import name_of
from icc_editor.text.numbers.styles import style_for

KHMER_DIGITS = str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789")


def texts(library):
    for summary in library.posts():
        post = post_folder.load(summary.path)
        for language in post.languages:
            yield post, language, post_folder.read_version(post, language).version


def test_the_sample_has_every_post_in_english_and_khmer(tmp_path):
    library = open_sample(tmp_path / "sample")
    assert [summary.languages for summary in library.posts()] == [("en", "km"), ("en", "km")]
    assert all(version.problem_line is None for _, _, version in texts(library))
    assert all(version.metadata.title for _, _, version in texts(library))


def test_its_khmer_is_typed_as_it_should_be(tmp_path):
    for _, _, version in texts(open_sample(tmp_path / "sample")):
        assert lint(version.body) == []
        assert lint(version.metadata.title) == []


def test_two_copies_are_two_different_posts(tmp_path):
    ids = [
        {summary.post_id for summary in open_sample(tmp_path / name).posts()}
        for name in ("one", "two")
    ]
    assert not ids[0] & ids[1]


def test_opening_again_keeps_what_was_changed_and_thrown_away(tmp_path):
    library = open_sample(tmp_path / "sample")
    kept, thrown = (post_folder.load(summary.path) for summary in library.posts())
    library.rename(kept, "Mine")
    library.bin.put(thrown)
    again = open_sample(tmp_path / "sample")
    assert [summary.title for summary in again.posts()] == ["Mine"]


def test_a_copy_that_was_cut_short_is_completed(tmp_path):
    library = open_sample(tmp_path / "sample")
    for summary in library.posts()[1:]:
        for path in sorted(summary.path.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
        summary.path.rmdir()
    assert len(open_sample(tmp_path / "sample").posts()) == 2


def test_every_picture_of_the_sample_is_there():
    for version in assets.resource("sample").glob("*/*.md"):
        for picture in re.findall(r"!\[[^]]+\]\(([^ )]+)", version.read_text("utf-8")):
            assert (version.parent / picture).is_file(), picture


def elections(tmp_path):
    """Return the versions of the post about the elections, and its tables."""
    library = open_sample(tmp_path / "sample")
    found = {
        language: (version, TablesReader().read(raw_tables(post.path)))
        for post, language, version in texts(library)
        if "elections" in post.path.name
    }
    assert set(found) == {"en", "km"}
    return found


def read_by_readers(version, tables):
    """Return the page of a version, in Latin digits."""
    document = MarkdownReader().read(
        version.body, version.language, tables, style_for(version.language)
    )
    return html.render(document).markup.translate(KHMER_DIGITS)


def test_the_figures_are_those_of_the_count_and_agree_in_both_languages(tmp_path):
    pages = [read_by_readers(*its) for its in elections(tmp_path).values()]
    figures = (
        "1,646 1,156 489 3,540,056 50.76 3,056,824 43.83 377,031 5.41 6,973,911 133,484 7,040,594 "
        "5,347 4,518 66,801"
    )
    for figure in figures.split():
        assert all(figure in page for page in pages), figure
    assert 6_973_911 + 133_484 - 7_040_594 == 66_801


def test_its_tables_are_right_but_for_what_they_say_is_right(tmp_path):
    (version, tables), *_others = elections(tmp_path).values()
    communes = tables.named("communes").figures
    assert communes.sum("chiefs").value == 1646
    (ballots,) = check(communes.table, communes, ("en", "km"))
    (accepted,) = communes.table.accepted
    assert (ballots.code, ballots.id) == ("table.ballots", accepted.id)
    assert accepted.reason
    assert not list(table_findings(version, tables, ("en", "km")))


def test_every_figure_of_it_has_a_value(tmp_path):
    for version, tables in elections(tmp_path).values():
        assert "{{communes.cnrp.chiefs}}" in version.body
        assert not list(missing_figures(version, tables))


def test_the_one_number_that_is_wrong_on_purpose_is_found_and_no_other(tmp_path):
    versions = elections(tmp_path)
    tables = {table.id: table for table in versions["en"][1].tables()}
    found = check_figures({language: its[0].body for language, its in versions.items()}, tables)
    (wrong,) = [finding for finding in found if finding.severity is not Severity.HINT]
    assert (wrong.language, wrong.code) == ("en", "figures.differs_from_table")
    facts = dict(wrong.facts)
    assert (facts["found"], facts["expected"]) == ("492", "489")


def paragraphs(text):
    """Yield every paragraph of a text, those of lists and quotes too."""
    for block in split(text):
        if block.kind is BlockKind.LIST:
            for item in list_parts(block.text).items:
                yield from paragraphs(item.text)
        elif block.kind is BlockKind.QUOTE:
            yield from paragraphs(quote_part(block.text).text)
        elif block.kind is BlockKind.PARAGRAPH:
            yield block.text


def test_every_paragraph_is_one_line_as_the_editor_writes_them(tmp_path):
    for _, _, version in texts(open_sample(tmp_path / "sample")):
        found = list(paragraphs(version.body))
        assert len(found) > 5
        assert all("\n" not in paragraph for paragraph in found), found


def test_each_version_names_the_tab_of_the_other_as_it_is_written_there():
    folder = assets.resource("sample", "2017-07-02-look-around")
    for language, other in (("en", "km"), ("km", "en")):
        text = (folder / f"{language}.md").read_text("utf-8")
        assert f"*{name_of(other)}*" in text


def test_its_translations_show_every_state_a_translator_meets(tmp_path):
    library = open_sample(tmp_path / "sample")
    for summary in library.posts():
        post = post_folder.load(summary.path)
        source, target = (post_folder.read_version(post, its).version for its in ("en", "km"))
        states = translation_toml.read((post.path / "translations" / "km.toml").read_bytes())
        tables = readable_tables(raw_tables(post.path))
        found = translation_of(source, target, tables, states)
        told = [segment for segment in found.segments if segment.is_translated]
        left = Counter(its.state for its in told if not its.state.is_confirmed)
        if "elections" not in post.path.name:
            assert not left
            continue
        unfinished = (SegmentState.DRAFT, SegmentState.UNTRANSLATED, SegmentState.OUTDATED)
        assert left == dict.fromkeys(unfinished, 1)
        assert len(told) > 4 * left.total()
        [changed] = [its for its in told if its.state is SegmentState.OUTDATED]
        assert changed.record.source == changed.source.replace(
            " before the final count has been compared", ""
        )

# SPDX-License-Identifier: MIT
"""The sample library is a copy of one's own, and its figures are the real ones."""

import re

from icc_editor import assets
from icc_editor.formats.markdown_blocks import split
from icc_editor.formats.markdown_parts import list_parts, quote_part
from icc_editor.post.document import BlockKind
from icc_editor.services.sample import open_sample
from icc_editor.storage import post_folder
from icc_editor.text.khmer.lint import lint
from icc_editor.text.languages import name_of

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


def test_the_figures_are_those_of_the_count_and_agree_in_both_languages():
    folder = assets.resource("sample", "2017-06-25-commune-elections")
    english = (folder / "en.md").read_text("utf-8")
    khmer = (folder / "km.md").read_text("utf-8").translate(KHMER_DIGITS)
    figures = (
        "1,646 1,156 489 3,540,056 50.76 3,056,824 43.83 5,347 4,518 6,973,911 133,484 7,040,594"
    )
    for figure in figures.split():
        assert figure in english
        assert figure in khmer
    assert 6_973_911 + 133_484 - 7_040_594 == 66_801
    assert "66,801" in english
    assert "66,801" in khmer


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

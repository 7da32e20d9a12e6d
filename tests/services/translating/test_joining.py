# SPDX-License-Identifier: MIT
"""Two posts, or one text in two languages, become one post with two aligned versions."""

from datetime import UTC, datetime

import pytest

from icc_editor.errors import FileChangedOutside, NotJoinable
from icc_editor.post.post_folder import Publication
from icc_editor.services.translating.joining import Joining
from icc_editor.services.translating.on_disk import read_translation
from icc_editor.storage import post_folder
from icc_editor.storage.history import History
from icc_editor.storage.library import Library

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
ENGLISH = "The count is over.\n\nThe party won 489 of 1,646 communes.\n\nCome to Paris.\n"
KHMER = "ការរាប់ចប់ហើយ។\n\nគណបក្សឈ្នះ ៤៨៩ ឃុំ ក្នុងចំណោម ១.៦៤៦។\n"
PNG = b"\x89PNG one"


@pytest.fixture
def library(tmp_path):
    return Library.create(tmp_path / "posts")


@pytest.fixture
def joining(library):
    return Joining(History(library.path), lambda: NOW)


def made(library, title, language, body):
    path = library.new_post(title, language, NOW).path
    (path / f"{language}.md").write_text(f"---\ntitle: {title}\nmine: kept\n---\n{body}", "utf-8")
    return post_folder.load(path)


@pytest.fixture
def two(library):
    return made(library, "Results", "en", ENGLISH), made(library, "លទ្ធផល", "km", KHMER)


def picture(post, raw):
    (post.path / "images").mkdir(exist_ok=True)
    (post.path / "images" / "market.png").write_bytes(raw)


def text(post, language):
    return (post.path / f"{language}.md").read_text("utf-8")


def test_a_post_gets_the_version_of_another_byte_by_byte_and_aligned(two, joining):
    post, other = two
    before = (other.path / "km.md").read_bytes()
    joined = joining.write(joining.of_two(post, other))
    assert joined.languages == ("en", "km")
    assert (joined.path / "km.md").read_bytes() == before
    assert [(s.source, s.target) for s in read_translation(joined, "km").segments] == [
        ("Results", "លទ្ធផល"),
        ("The count is over.", "ការរាប់ចប់ហើយ។"),
        ("The party won 489 of 1,646 communes.", "គណបក្សឈ្នះ ៤៨៩ ឃុំ ក្នុងចំណោម ១.៦៤៦។"),
        ("Come to Paris.", ""),
    ]
    assert joined.translations == ("km",)
    assert (other.path / "km.md").read_bytes() == before  # it goes to the bin when one says so


def test_pictures_come_along_and_none_is_put_over_another(two, joining):
    post, other = two
    picture(post, PNG)
    picture(other, b"\x89PNG two")
    (other.path / "km.md").write_text("---\ntitle: រូប\n---\n![](images/market.png)\n", "utf-8")
    joined = joining.write(joining.of_two(post, other))
    assert (joined.path / "images" / "market.png").read_bytes() == PNG
    assert "(images/market-2.png)" in text(joined, "km")
    assert (joined.path / "images" / "market-2.png").read_bytes() == b"\x89PNG two"


def test_where_the_other_post_is_on_a_blog_stays_known(two, joining):
    post, other = two
    there = Publication("https://b/x", "1", "km", "7", "https://b/7", "publish", NOW, "h", NOW)
    other = post_folder.record_publication(other, there)
    joined = joining.write(joining.of_two(post, other))
    assert joined.publications == (there,)


def test_tables_come_along_and_two_of_one_name_that_differ_are_refused(two, joining):
    post, other = two
    for its, word in ((post, "one"), (other, "two")):
        (its.path / "tables").mkdir()
        (its.path / "tables" / f"{word}.toml").write_text("", "utf-8")
    joined = joining.write(joining.of_two(*map(post_folder.load, (post.path, other.path))))
    assert joined.tables == ("one", "two")
    (other.path / "tables" / "one.toml").write_text("# another\n", "utf-8")
    (post.path / "km.md").unlink()
    with pytest.raises(NotJoinable) as refused:
        joining.of_two(post_folder.load(post.path), post_folder.load(other.path))
    assert (refused.value.reason, refused.value.name) == ("tables", "one")


def test_what_cannot_be_one_post_is_refused_and_nothing_is_written(two, joining, library):
    post, _other = two
    again = made(library, "Again", "en", ENGLISH)
    for other, reason in ((post, "same_post"), (again, "same_language")):
        with pytest.raises(NotJoinable) as refused:
            joining.of_two(post, other)
        assert refused.value.reason == reason
    with pytest.raises(NotJoinable):
        joining.of_one(post)


def test_a_text_with_both_languages_becomes_two_versions_and_is_kept(library, joining):
    post = made(library, "Results / លទ្ធផល", "en", f"{ENGLISH}\n---\n\n{KHMER}")
    before = (post.path / "en.md").read_bytes()
    parted = joining.write(joining.of_one(post))
    assert parted.languages == ("en", "km")
    assert text(parted, "en").endswith(f"---\n{ENGLISH}")
    assert "mine: kept" in text(parted, "en")
    assert text(parted, "km").endswith(f"---\n\n{KHMER}")
    titles = [post_folder.read_version(parted, c).version.metadata.title for c in ("en", "km")]
    assert titles == ["Results", "លទ្ធផល"]
    [kept] = History(library.path).list(parted, "en")
    assert History(library.path).read(kept) == before
    found = read_translation(parted, "km").segments
    assert [bool(its.target) for its in found] == [True, True, True, False]


def test_a_version_that_is_there_is_never_written_over(library, joining):
    post = made(library, "Results", "en", f"{ENGLISH}\n{KHMER}")
    (post.path / "km.md").write_text("ថ្មី\n", "utf-8")
    with pytest.raises(NotJoinable) as refused:
        joining.of_one(post_folder.load(post.path))
    assert refused.value.reason == "version_there"


def test_what_another_program_wrote_meanwhile_is_not_lost(library, joining):
    post = made(library, "Results", "en", f"{ENGLISH}\n{KHMER}")
    plan = joining.of_one(post)
    (post.path / "en.md").write_text("New.\n", "utf-8")
    with pytest.raises(FileChangedOutside):
        joining.write(plan)
    assert text(post, "en") == "New.\n"
    assert not (post.path / "km.md").exists()


def test_versions_that_are_there_are_aligned_as_they_stand(two, joining):
    post, other = two
    (post.path / "km.md").write_bytes((other.path / "km.md").read_bytes())
    aligned = joining.write(joining.of_versions(post_folder.load(post.path)))
    assert aligned.translations == ("km",)
    with pytest.raises(NotJoinable):
        joining.of_versions(aligned)

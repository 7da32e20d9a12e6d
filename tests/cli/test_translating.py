# SPDX-License-Identifier: MIT
"""``icc-editor translate``, as an author and a translator at two terminals use it."""

from dataclasses import replace
from pathlib import Path

import pytest

from icc_editor.formats.exchange import files
from icc_editor.formats.exchange.files import ExchangeKind
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage import post_folder
from icc_editor.storage.library import Library
from tests.cli.posts import WHEN, make_post, run, run_json


@pytest.fixture
def post(tmp_path: Path) -> PostFolder:
    return make_post(tmp_path / "author")


@pytest.fixture
def elsewhere(tmp_path: Path) -> Library:
    return Library.create(tmp_path / "translator")


@pytest.fixture
def sent(post: PostFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "post.iccpost"
    assert run(capsys, "translate", "export", post.path, "--to", "km", "--output", path)[0] == 0
    return path


def there(library: Library) -> PostFolder:
    [path] = library.post_folders()
    return post_folder.load(path)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_how_far_a_translation_is(post: PostFolder, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "translate", "status", post.path)
    assert code == 0
    assert out.startswith("km: 0 of ")
    assert "draft: " in out
    code, data = run_json(capsys, "translate", "status", post.path)
    [row] = data["translations"]
    assert row["language"] == "km"
    assert row["segments"]["draft"] >= 2
    assert row["done"] == 0


def test_a_post_without_translation_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(tmp_path / "alone", khmer=False)
    code, out, _ = run(capsys, "translate", "status", post.path)
    assert (code, out) == (0, "There is no translation yet.\n")
    code, _, err = run(capsys, "translate", "export", post.path)
    assert code == 2
    assert "--to LANG" in err


def test_a_post_goes_to_a_translator_and_back(
    post: PostFolder,
    elsewhere: Library,
    sent: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out, _ = run(capsys, "translate", "import", sent, "--library", elsewhere.path)
    assert code == 0
    assert out.startswith("A new post: ")
    copy = there(elsewhere)
    edit(copy.path / "km.md", "ទទួលបាន", "បានទទួល")
    back = tmp_path / "back.iccpost"
    assert run(capsys, "translate", "export", copy.path, "--output", back)[0] == 0
    code, out, _ = run(capsys, "translate", "import", back, "--into", post.path, "--dry-run")
    assert code == 0
    assert "+ គណបក្ស បានទទួល" in out
    assert "Nothing was written." in out
    assert "ទទួលបាន" in (post.path / "km.md").read_text("utf-8")
    code, data = run_json(capsys, "translate", "import", back, "--into", post.path)
    assert data["written"] == ["km"]
    assert "បានទទួល" in (post.path / "km.md").read_text("utf-8")
    code, out, _ = run(capsys, "translate", "import", back, "--into", post.path)
    assert (code, out) == (0, "Nothing new in it.\n")


def test_what_both_changed_is_to_be_decided(
    post: PostFolder,
    elsewhere: Library,
    sent: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(capsys, "translate", "import", sent, "--library", elsewhere.path)
    copy = there(elsewhere)
    edit(copy.path / "km.md", "ទទួលបាន", "បានទទួល")
    edit(post.path / "km.md", "ទទួលបាន", "ឈ្នះ")
    back = tmp_path / "back.iccpost"
    run(capsys, "translate", "export", copy.path, "--output", back)
    code, out, _ = run(capsys, "translate", "import", back, "--into", post.path)
    assert code == 3
    assert "both changed km block: " in out
    code, data = run_json(capsys, "translate", "import", back, "--into", post.path)
    [clash] = data["to_decide"]
    assert "ឈ្នះ" in (post.path / "km.md").read_text("utf-8")
    code, _, err = run(
        capsys, "translate", "import", back, "--into", post.path, "--choose", "x=theirs"
    )
    assert code == 2
    assert "as listed" in err
    chosen = f"{clash['id']}=theirs"
    code, _, _ = run(capsys, "translate", "import", back, "--into", post.path, "--choose", chosen)
    assert code == 0
    assert "បានទទួល" in (post.path / "km.md").read_text("utf-8")


def test_a_file_there_is_stays(
    post: PostFolder, sent: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sent.read_bytes()
    assert run(capsys, "translate", "export", post.path, "--output", sent)[0] == 1
    assert sent.read_bytes() == before
    assert run(capsys, "translate", "export", post.path, "--output", sent, "--replace")[0] == 0


def test_a_foreign_and_a_damaged_file_are_refused_with_a_sentence(
    post: PostFolder, sent: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, said in (
        ("letter.iccpost", "is no post that was handed over"),
        ("letter.docx", "is no PO, XLIFF, HTML, DOCX"),
    ):
        (tmp_path / name).write_bytes(b"hello")
        code, _, err = run(capsys, "translate", "import", tmp_path / name, "--into", post.path)
        assert code == 1
        assert f"{name} {said}" in err
    sent.write_bytes(sent.read_bytes()[:-30])
    code, data = run_json(capsys, "translate", "import", sent, "--into", post.path)
    assert data["error"]["type"] == "HandoverDamaged"


def test_a_file_of_another_post_is_refused(
    sent: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = make_post(tmp_path / "other")
    code, _, err = run(capsys, "translate", "import", sent, "--into", other.path)
    assert code == 1
    assert "post.iccpost is of another post" in err


def test_a_file_of_a_moved_post_is_taken_in_where_it_is_said_to_belong(
    post: PostFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    po = tmp_path / "out.po"
    assert run(capsys, "translate", "export", post.path, "--to", "km", "--output", po)[0] == 0
    (post.path / "post.toml").unlink()
    moved = post.path.rename(post.path.with_name("moved"))
    code, _, err = run(capsys, "translate", "import", po, "--library", moved.parent)
    assert code == 1
    assert "out.po is of another post" in err
    assert "--into" in err
    assert run(capsys, "translate", "import", po, "--into", moved)[0] == 0


def test_what_is_no_post_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in (tmp_path, tmp_path / "nothing", tmp_path / "x" / "en.md"):
        assert run(capsys, "translate", "status", path)[0] == 1


@pytest.mark.parametrize("name", ["km.po", "km.xlf", "km.html", "km.docx"])
def test_a_translation_goes_through_another_program_and_back(
    name: str, post: PostFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / name
    code, data = run_json(capsys, "translate", "export", post.path, "--output", file)
    assert code == 0
    assert data["format"] == {"km.xlf": "xliff"}.get(name, file.suffix[1:])
    code, out, _ = run(capsys, "translate", "import", file, "--into", post.path)
    assert (code, out) == (0, "Nothing new in it.\n")
    found = files.read(file.read_bytes())
    [target] = [unit.target for unit in found.units if "NEC" in unit.source]
    said = [replace(u, target=u.target.replace("ទទួលបាន", "បានទទួល")) for u in found.units]
    kind = ExchangeKind(data["format"])
    file.write_bytes(files.write(kind, replace(found, units=tuple(said))))
    library = ("--library", post.path.parent)
    code, out, _ = run(capsys, "translate", "import", file, *library, "--dry-run")
    assert f"  - {target}\n" in out
    assert "Nothing was written." in out
    code, data = run_json(capsys, "translate", "import", file, *library)
    assert "km" in data["written"]
    assert "បានទទួល" in (post.path / "km.md").read_text("utf-8")


def test_both_versions_of_xliff_are_written(
    post: PostFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for kind, version in (("xliff", b'version="1.2"'), ("xliff2", b'version="2.0"')):
        file = tmp_path / kind
        run(capsys, "translate", "export", post.path, "--format", kind, "--output", file)
        assert version in file.read_bytes()
    code, _, err = run(capsys, "translate", "export", post.path, "--output", tmp_path / "km.txt")
    assert code == 2
    assert "--format" in err


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.iccpost", "iccpost"),
        ("a.po", "po"),
        ("a.xliff", "xliff"),
        ("A.XLF", "xliff"),
        ("a.htm", "html"),
        ("a.docx", "docx"),
    ],
)
def test_the_name_of_a_file_says_which_kind_it_is_to_be(
    post: PostFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, kind: str
) -> None:
    _, data = run_json(capsys, "translate", "export", post.path, "--output", tmp_path / name)
    assert data["format"] == kind


def test_a_file_that_does_not_say_its_post_needs_one(
    post: PostFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.po"
    file.write_bytes(b'msgctxt "field:title-t00000000"\nmsgid "A"\nmsgstr "B"\n')
    code, _, err = run(capsys, "translate", "import", file, "--library", post.path.parent)
    assert code == 2
    assert "--into POST" in err
    code, data = run_json(capsys, "translate", "import", file, "--into", post.path)
    assert code == 3
    assert data["to_decide"][0]["theirs"] == "B"


def test_two_posts_become_one_and_the_other_goes_to_the_bin_only_when_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(tmp_path / "posts", khmer=False)
    library = Library.open(tmp_path / "posts")
    other = library.new_post("លទ្ធផល", "km", WHEN)
    (other.path / "km.md").write_text("---\ntitle: លទ្ធផល\n---\n## លទ្ធផល\n", "utf-8")
    asked = ("translate", "align", post.path, "--with", other.path)
    code, data = run_json(capsys, *asked, "--dry-run")
    assert (code, data["written"], data["versions"]) == (0, False, ["km"])
    assert {"source": "## Results", "target": "## លទ្ធផល"} in data["translations"][0]["pairs"]
    assert not (post.path / "km.md").exists()
    assert run(capsys, *asked)[0] == 0
    assert (post.path / "km.md").exists()
    assert other.path.is_dir()
    (post.path / "km.md").unlink()
    (post.path / "translations" / "km.toml").unlink()
    code, data = run_json(capsys, *asked, "--bin")
    assert (code, data["other_in_bin"]) == (0, True)
    assert not other.path.exists()
    assert len(library.bin.posts()) == 1


def test_a_text_with_both_languages_is_parted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(tmp_path / "posts", khmer=False)
    path = post.path / "en.md"
    assert run(capsys, "translate", "align", post.path, "--split")[0] == 1
    path.write_text(path.read_text("utf-8") + "\nគណបក្ស ទទួលបាន ១,១៥៦ ឃុំ។\n", "utf-8")
    code, out, _ = run(capsys, "translate", "align", post.path, "--split")
    assert code == 0
    assert out.startswith("km: 2 together")  # the picture too
    assert "គណបក្ស" not in path.read_text("utf-8")
    assert "គណបក្ស" in (post.path / "km.md").read_text("utf-8")


def test_a_translation_is_checked(post: PostFolder, capsys: pytest.CaptureFixture[str]) -> None:
    (post.path / "en.md").write_text("---\ntitle: Days\n---\nIt took 34 days.\n", "utf-8")
    (post.path / "km.md").write_text("---\ntitle: ថ្ងៃ\n---\nវាចំណាយពេល ៤៣ ថ្ងៃ។\n", "utf-8")
    code, out, _ = run(capsys, "translate", "check", post.path)
    assert code == 1
    assert "៤៣" in out
    code, data = run_json(capsys, "translate", "check", post.path, "--language", "km")
    assert code == 1
    assert "translation.number_differs" in {finding["code"] for finding in data["findings"]}
    edit(post.path / "km.md", "៤៣", "៣៤")
    assert run(capsys, "translate", "check", post.path)[0] == 0

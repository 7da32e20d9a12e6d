# SPDX-License-Identifier: MIT
"""What an ordinary installation gets: a wheel with the resources inside and a working command."""

import re
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run_installed(unpacked, *arguments):
    """Run Python where only the unpacked wheel, not the checkout, can be imported."""
    return subprocess.run(
        [sys.executable, "-S", "-c", PRELUDE, str(unpacked), PACKAGES, *arguments],
        cwd=unpacked.parent,
        capture_output=True,
        text=True,
        check=False,
    )


# Python without its site does not know that it is in an environment.
PACKAGES = sysconfig.get_path("purelib")
# The environment's packages without its .pth files: one of them may point at the checkout.
PRELUDE = """
import sys, runpy
sys.path[:] = [p for p in sys.path if p] + sys.argv[1:3]
sys.argv[:] = ["icc-editor", *sys.argv[3:]]
import icc_editor
assert icc_editor.__file__.startswith(sys.path[-2]), icc_editor.__file__
runpy.run_module("icc_editor", run_name="__main__")
"""


def test_the_wheel_carries_resources_licences_and_the_command(unpacked):
    names = {path.relative_to(unpacked).as_posix() for path in unpacked.rglob("*")}
    for wanted in (
        "icc_editor/resources/fonts/ICCSansKhmer-Regular.ttf",
        "icc_editor/resources/fonts/OFL.txt",
        "icc_editor/resources/icons/LICENSE",
        "icc_editor/resources/guide/guide.km.html",
        "icc_editor/resources/program/icc-editor.svg",
        "icc_editor/resources/phrases/km.toml",
        "icc_editor/resources/sample/2017-06-25-commune-elections/km.md",
        "icc_editor/translations/icc_editor_km.ts",
        "icc_editor/py.typed",
    ):
        assert wanted in names
    (metadata,) = unpacked.glob("*.dist-info")
    assert "icc-editor = icc_editor.__main__:main" in (metadata / "entry_points.txt").read_text()
    assert (metadata / "licenses" / "LICENSE").is_file()
    assert (metadata / "licenses" / "THIRD-PARTY-NOTICES.md").is_file()


def test_the_installed_program_says_its_version_and_renders(unpacked, tmp_path):
    version = run_installed(unpacked, "--version")
    assert version.returncode == 0, version.stderr
    assert "0.1.0" in version.stdout
    text = tmp_path / "en.md"
    text.write_text("# Hello\n\nសួស្តី\n", "utf-8")
    rendered = run_installed(unpacked, "render", str(text))
    assert rendered.returncode == 0, rendered.stderr
    assert 'lang="km"' in rendered.stdout


def test_the_notices_name_every_package_that_is_installed_and_every_bundled_licence():
    notices = (ROOT / "THIRD-PARTY-NOTICES.md").read_text("utf-8")
    named = {re.sub(r"[-_.]+", "-", word).lower() for word in re.findall(r"[\w.*-]*[\w*]", notices)}
    families = tuple(word[:-1] for word in named if word.endswith("*"))
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    installed = {name.lower() for name in re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)}
    assert len(installed) > 20
    assert {n for n in installed if n not in named and not n.startswith(families)} == set()
    for licence in ("resources/fonts/OFL.txt", "resources/icons/LICENSE"):
        assert licence in notices
        assert (ROOT / licence).is_file()

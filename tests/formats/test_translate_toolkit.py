# SPDX-License-Identifier: MIT
"""What is exchanged, through another program: Debian's translate-toolkit, on its own Python.

It is never loaded by this program, nor by its tests: its licence is another.
"""

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from icc_editor.assets import resource
from icc_editor.formats import tbx, tmx
from icc_editor.formats.term_table import TermTable
from icc_editor.post.translation_pair import TranslationPair

SYSTEM_PYTHON = "/usr/bin/python3"
PAIRS = (
    TranslationPair(
        'The **NEC** said 489 < 500 & "more".\n  Second line',
        "**គ.ជ.ប** ថា\u200b៤៨៩។",
        *(("en", "km"), True, datetime(2017, 6, 25, tzinfo=UTC), "Sokha", "2017-06-25-post"),
    ),
    TranslationPair("Élection 😀", "ការបោះឆ្នោត", ("fr", "km")),
)
REWRITE = """
import sys
from importlib import import_module
name, kind, before, after = sys.argv[1:]
store = getattr(import_module("translate.storage." + name), kind).parsefile(before)
print(len(store.units))
with open(after, "wb") as file:
    file.write(bytes(store))
"""


def through_toolkit(kind: str, data: bytes, folder: Path) -> tuple[int, bytes]:
    """How many units the other program finds, and the file as it writes it."""
    before, after = folder / f"before.{kind}", folder / f"after.{kind}"
    before.write_bytes(data)
    done = subprocess.run(
        (SYSTEM_PYTHON, "-I", "-c", REWRITE, kind, f"{kind}file", before, after),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return int(done.stdout), after.read_bytes()


def test_a_memory_comes_back_from_another_program_as_it_went(tmp_path: Path) -> None:
    count, data = through_toolkit("tmx", tmx.write_pairs(PAIRS, "1"), tmp_path)
    assert count == len(PAIRS)
    assert tmx.read_pairs(data) == PAIRS


def test_terms_come_back_from_another_program_as_they_went(tmp_path: Path) -> None:
    [file] = [path for path in resource("terms").iterdir() if path.stem == "institutions"]
    terms = tuple(row.term for row in TermTable(file.read_text("utf-8")).rows)
    count, data = through_toolkit("tbx", tbx.write_terms(terms), tmp_path)
    assert count == len(terms)
    assert tbx.read_terms(data) == terms


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("tmx", "store.addtranslation('a <b> vote', 'en', 'ឆ្នោត', 'km', 'a comment')"),
        ("tbx", "unit = store.addsourceunit('a <b> vote'); unit.settarget('ឆ្នោត', 'km')"),
    ],
)
def test_what_another_program_writes_is_read(tmp_path: Path, kind: str, code: str) -> None:
    made = (
        f"import sys; from translate.storage import {kind}\n"
        f"store = {kind}.{kind}file(sourcelanguage='en', targetlanguage='km')\n{code}\n"
        "open(sys.argv[1], 'wb').write(bytes(store))\n"
    )
    path = tmp_path / f"made.{kind}"
    subprocess.run((SYSTEM_PYTHON, "-I", "-c", made, path), check=True)
    if kind == "tmx":
        [pair] = tmx.read_pairs(path.read_bytes())
        assert (pair.source, pair.target, pair.languages) == ("a <b> vote", "ឆ្នោត", ("en", "km"))
    else:
        [term] = tbx.read_terms(path.read_bytes())
        assert (term.preferred("en"), term.preferred("km")) == ("a <b> vote", "ឆ្នោត")

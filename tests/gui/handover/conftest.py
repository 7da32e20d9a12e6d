# SPDX-License-Identifier: MIT
"""An author and a translator, each with a home."""

from pathlib import Path

import pytest

from icc_editor.storage.library import Library
from icc_editor.storage.places import Places
from tests.gui.handover.people import Person
from tests.services.translating.test_translation import NOW

SOURCE = """\
The count is over.

## What was decided

The party won 492 of 1,646 communes.

Observers came from many countries.
"""
TARGET = """\
ការរាប់ចប់ហើយ។

## អ្វីដែលបានសម្រេច

គណបក្សឈ្នះ ៤៩២ ឃុំ ក្នុងចំណោម ១.៦៤៦។

អ្នកសង្កេតការណ៍មកពីប្រទេសជាច្រើន។
"""


@pytest.fixture
def post(tmp_path: Path):
    """Return a post of the author's in English and Khmer."""
    made = Library.create(tmp_path / "posts").new_post("Results", "en", NOW)
    (made.path / "en.md").write_text(f"---\ntitle: Results\n---\n{SOURCE}", "utf-8")
    (made.path / "km.md").write_text(f"---\ntitle: លទ្ធផល\n---\n{TARGET}", "utf-8")
    return made


@pytest.fixture
def author(start, post) -> Person:
    """Return the author, who has translated and confirmed all of it."""
    person = Person(start(post.path.parent))
    person.open(post.path)
    person.translate()
    person.confirm_all()
    person.leave_translation()
    return person


@pytest.fixture
def translator(start, tmp_path: Path) -> Person:
    """Return the translator, who has a computer with an empty library."""
    home = Places.under(tmp_path / "other-home")
    library = Library.create(tmp_path / "translations")
    return Person(start(library.path, home=home))

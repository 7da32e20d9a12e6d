# SPDX-License-Identifier: MIT
"""A post in two languages, opened to be translated in the whole program."""

import pytest
from PySide6.QtTest import QTest

from icc_editor.storage.library import Library
from tests.services.translating.test_translation import NOW

SOURCE = """\
The count is over.

## What was decided

The party won 489 of 1,646 communes.

1. Observers came.
2. They saw it.

---

The list follows.
"""
TARGET = """\
ការរាប់ចប់ហើយ។

## អ្វីដែលបានសម្រេច

គណបក្សឈ្នះ ៤៨៩ ឃុំ ក្នុងចំណោម ១.៦៤៦។
"""


def until(condition, milliseconds=20_000):
    """Wait until something holds."""
    for _ in range(milliseconds // 20):
        if condition():
            return
        QTest.qWait(20)
    raise AssertionError("it never came")


@pytest.fixture
def post(tmp_path):
    """Return a post in English whose Khmer version is half made."""
    made = Library.create(tmp_path / "posts").new_post("Results", "en", NOW)
    (made.path / "en.md").write_text(f"---\ntitle: Results\n---\n{SOURCE}", "utf-8")
    (made.path / "km.md").write_text(f"---\ntitle: លទ្ធផល\n---\n{TARGET}", "utf-8")
    return made


class Desk:
    """The window with the translation open."""

    def __init__(self, program, post):
        self.window = program.window
        self.runner = program.parts.runner
        self.path = post.path
        until(lambda: self.window.filled and self.window._opening is None)
        self.window.open_post(post.path)
        until(lambda: self.window.editing.post() is not None)
        self.window.window_actions["translate"].trigger()
        self.control = self.window.translation.control
        self.view = self.control.view
        self.settle()

    @property
    def source(self):
        return self.view.pages[0].edit

    @property
    def target(self):
        return self.view.pages[1].edit

    def settle(self):
        """Wait until the segments are those of what is shown."""
        QTest.qWait(30)
        offers = self.window.translation.offers
        until(lambda: not (self.control.is_busy or offers.is_busy))

    def states(self):
        rows = range(self.view.row_count)
        return [self.view.segment_of(row).state.value for row in rows]

    def do(self, name):
        self.window.window_actions[name].trigger()
        self.settle()

    def kept(self):
        self.window.editing.flush()
        path = self.path / "translations" / "km.toml"
        until(path.exists)
        until(lambda: self.window.editing.flush())
        return path.read_text("utf-8")


@pytest.fixture
def desk(start, post):
    """Return the desk of a translator."""
    return Desk(start(post.path.parent), post)

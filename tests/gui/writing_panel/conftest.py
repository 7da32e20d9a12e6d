# SPDX-License-Identifier: MIT
"""A panel with a post in two languages."""

import pytest

from icc_editor.gui.editing.post_undo import PostUndo
from icc_editor.gui.open_versions.open_versions import OpenVersions
from icc_editor.gui.text_edit.text_style import TextStyle
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.metadata import Metadata
from icc_editor.post.version import Version
from tests.gui.text_edit.conftest import press, write  # noqa: F401

EN = Version("en", "one two\n", Metadata(title="Title"))
KM = Version("km", "មួយ ពីរ\n", Metadata(title="ចំណងជើង"))


@pytest.fixture
def panel(qtbot):
    widget = WritingPanel(OpenVersions(TextStyle(), PostUndo()))
    qtbot.addWidget(widget)
    widget.resize(1000, 700)
    widget.show_post([EN, KM])
    widget.show()
    yield widget
    widget.clear()

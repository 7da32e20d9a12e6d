# SPDX-License-Identifier: MIT
"""What a post on the shelf costs: memory of its pages and undo steps, in megabytes.

    xvfb-run -a .venv/bin/python benchmarks/post_shelf.py

Each post has an English and a Khmer version of that many words and forty steps.  The resident
memory of the process is read before and after ten of them.
"""

import gc
import os
import sys
from pathlib import Path

from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from icc_editor.gui.editing.post_undo import PostUndo
from icc_editor.gui.open_versions import post_pages
from icc_editor.gui.open_versions.open_versions import OpenVersions
from icc_editor.gui.text_edit.text_style import TextStyle
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.version import Version

WORDS = (60, 500, 3000, 20_000)
POSTS, FIRST, STEPS = 10, 3, 40
ENGLISH, KHMER = "election", "បោះឆ្នោត"


def resident() -> float:
    """Return the memory of this process, in megabytes."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def text(word: str, blank: str, count: int) -> str:
    """Return paragraphs of sixty words."""
    paragraph = blank.join([word] * 60)
    return "\n\n".join([paragraph] * max(count // 60, 1))


def write(panel: WritingPanel, number: int, words: int) -> int:
    """Write a post and leave it on the shelf; return how many characters it has."""
    versions = [Version("en", text(ENGLISH, " ", words)), Version("km", text(KHMER, "", words))]
    panel.show_post(versions, key=str(number))
    for language in ("km", "en"):
        panel.tabs.choose(language)
        QApplication.processEvents()
    assert panel.edit is not None
    panel.edit.moveCursor(QTextCursor.MoveOperation.End)
    for _step in range(STEPS):
        QTest.keyClicks(panel.edit, "more words ")
    return sum(len(version.body) for version in versions)


def main() -> int:
    """Measure each length and print a line for it."""
    application = QApplication(sys.argv[:1])
    post_pages.MOST_POSTS, post_pages.MOST_CHARACTERS = 1 << 20, 1 << 40
    for words in WORDS:
        shelf = post_pages.PostShelf()
        panel = WritingPanel(OpenVersions(TextStyle(), PostUndo(), None, shelf))
        panel.resize(900, 600)
        panel.show()
        for number in range(FIRST):
            write(panel, number, words)
        gc.collect()
        before = resident()
        for number in range(FIRST, FIRST + POSTS):
            length = write(panel, number, words)
        gc.collect()
        each = (resident() - before) / POSTS
        print(f"{words:6} words, {length:7} characters: {each:.1f} MB a post")
        panel.clear()
        panel.deleteLater()
        shelf.deleteLater()
        application.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: MIT
"""The engine starts without a word, and hides nobody else's."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qWarning

from icc_editor.gui.preview.engine_noise import KNOWN, EngineNoise
from tests.real.screen import Screen

START = """
import sys
from icc_editor.gui import process
process.prepare()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from icc_editor.gui.preview.preview_pane import PreviewPage, PreviewPane
application = QApplication(["icc-editor"])
pane = PreviewPane()
pane.show()
def end():
    pane.close_engine()
    pane.close()
    pane.deleteLater()
    QTimer.singleShot(300, application.quit)
pane.page_shown.connect(lambda _count: QTimer.singleShot(800, end))
pane.show_page(PreviewPage("<p>x</p>", "Title", "en"))
application.exec()
print("shown")
"""
# Said by Qt of its own test screen, and by the engine of a choice made outside of the program.
ALLOWED = ("This plugin does not support propagateSizeHints()", "Sandboxing disabled by user.")


def start(**more: str) -> list[str]:
    environment = {**os.environ, **more}
    done = subprocess.run(
        [sys.executable, "-c", START],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.strip() == "shown", done.stderr
    return [line for line in done.stderr.splitlines() if line.strip() not in ALLOWED]


def test_the_preview_starts_silently_without_a_screen() -> None:
    assert start(QT_QPA_PLATFORM="offscreen") == []


def test_the_preview_starts_silently_on_a_screen(screen: Screen) -> None:
    assert start(**screen.environment) == []


@pytest.mark.qt_log_ignore("a real warning")
def test_only_known_sentences_are_dropped(qtlog) -> None:
    noise = EngineNoise()
    noise.hush()
    for sentence in KNOWN:
        qWarning(f"{sentence} and so on")
    qWarning("a real warning about vulkan")
    noise.stop()
    qWarning("a real warning afterwards")
    assert [record.message.strip() for record in qtlog.records] == [
        "a real warning about vulkan",
        "a real warning afterwards",
    ]


def test_a_handler_put_in_later_stays(qtlog) -> None:
    def later(_kind: QtMsgType, _context: QMessageLogContext, _text: str) -> None:
        pass

    noise = EngineNoise()
    noise.hush()
    first = qInstallMessageHandler(later)
    noise.stop()
    assert qInstallMessageHandler(first) is later
    noise.stop()

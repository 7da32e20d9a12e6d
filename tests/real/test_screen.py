# SPDX-License-Identifier: MIT
"""The real X screen: a Qt program appears on it, takes keys and can be pictured."""

import os
import subprocess
import sys

from PIL import Image

PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit
application = QApplication([])
line = QLineEdit()
line.setWindowTitle("A line")
line.setStyleSheet("background: #c81e1e")
line.setFixedSize(300, 100)
line.returnPressed.connect(lambda: (print(line.text()), application.quit()))
line.show()
sys.exit(application.exec())
"""


def test_a_program_appears_takes_keys_and_is_pictured(screen, tmp_path):
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, **screen.environment},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        window = screen.wait_for_window("^A line$")
        screen.xdotool("windowactivate", "--sync", window)
        screen.xdotool("type", "hello")
        with Image.open(screen.screenshot(tmp_path / "screen.png")) as picture:
            assert picture.size == (1280, 800)
            colours = {colour for _, colour in picture.convert("RGB").getcolors(1 << 20)}
        assert (200, 30, 30) in colours
        screen.xdotool("key", "Return")
        said, _ = program.communicate(timeout=60)
    finally:
        program.kill()
        program.wait()
    assert said.strip() == "hello"

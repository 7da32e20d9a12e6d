# SPDX-License-Identifier: MIT
"""Help opens the guide that came with the program, in the interface's language."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices


@pytest.mark.parametrize(
    ("code", "name"), [("en", "guide.html"), ("km", "guide.km.html"), ("fr", "guide.fr.html")]
)
def test_help_opens_the_guide_without_the_net(start, monkeypatch, code, name) -> None:
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    program = start(interface_language=code)
    program.window.window_actions["guide"].trigger()
    ((url,),) = (opened,)
    assert url.isLocalFile()
    path = Path(url.toLocalFile())
    assert path.name == name
    assert path.is_file()

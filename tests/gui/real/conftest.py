# SPDX-License-Identifier: MIT
"""A desk with the real window, a real keyring, and a picture to publish."""

from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from icc_editor.gui.app import Program
from tests.gui.real.desk import Desk
from tests.real.secret_service import SecretService


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """Return a photograph somewhere on the computer."""
    path = tmp_path / "market.jpg"
    Image.new("RGB", (640, 480), (30, 90, 160)).save(path)
    return path


@pytest.fixture
def desk(secret_service: SecretService, program: Program, qtbot: QtBot) -> Desk:
    """Return a writer at the running program in an empty home."""
    return Desk(program, qtbot)

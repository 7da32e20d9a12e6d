# SPDX-License-Identifier: MIT
"""What is loaded before the window is painted."""

import json
import os
import subprocess
import sys

HEAVY = (
    "keyring",
    "requests",
    "urllib3",
    "xmlrpc",
    "wordpress_xmlrpc",
    "PIL",
    "markdown",
    "nh3",
    "icu4py",
    "enchant",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets",
)
SCRIPT = """
import json, sys
from pathlib import Path
from icc_editor.gui import app, process
from icc_editor.storage.places import Places
process.prepare()
application = app.make_application()
program = app.build(application, Places.under(Path(sys.argv[1])))
application.processEvents()
assert program.window.isVisible()
print(json.dumps(sorted(sys.modules)))
program.close()
"""


def test_nothing_heavy_is_imported_before_the_window_is_painted(tmp_path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path / "home")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    loaded = json.loads(run.stdout.splitlines()[-1])
    assert [name for name in HEAVY if name in loaded] == []
    assert "icc_editor.gui.main_window" in loaded


def test_files_of_the_program_are_for_their_owner_alone(program) -> None:
    places = program.parts.places
    for path in (*places.state.rglob("*"), *places.config.rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path.name

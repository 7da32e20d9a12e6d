# SPDX-License-Identifier: MIT
"""The house stands as planned: layers, rooms, sizes, names, types, documentation."""

import ast
import graphlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests import architecture
from tests.architecture import PACKAGE, RULES, TREE, Module, graph, modules

HEAD = '# SPDX-License-Identifier: MIT\n"""A module."""\n'

# Names of package registries, put together so that this file does not hold them itself.
REGISTRIES = [
    ".".join(parts)
    for parts in [
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("deb", "debian", "org"),
        ("security", "debian", "org"),
        ("snapshot", "debian", "org"),
    ]
]
# A folder of the machine something was written on.
MACHINE_PATHS = re.compile(r"(?<![\w}.])/(?:root|work)/|(?<![\w}.])/home/\w+/|/tmp/[i]cc\b")

# For each rule what it must find, as a module of that room, and what it must not.
SAMPLES = {
    "begins_properly": (
        [("text.x", '"""No licence."""\n'), ("text.x", "# SPDX-License-Identifier: MIT\n")],
        [("text.x", HEAD)],
    ),
    "is_short": (
        [("text.x", HEAD + "\n" * 600), ("gui.main_window", HEAD + "\n" * 400)],
        [("text.x", HEAD + "\n" * 500), ("gui.main_window", HEAD + "\n" * 390)],
    ),
    "is_named_for_a_purpose": (
        [("utils", HEAD), ("gui.common", HEAD), ("text.text_helpers", HEAD)],
        [("text.common_words", HEAD)],
    ),
    "imports_what_its_room_may": (
        [
            ("text.x", "import requests"),
            ("services.x", "def f():\n    import http.client"),
            ("services.x", "from http import client"),
            ("cli", "from PySide6.QtCore import QObject"),
            ("gui.x", "import importlib\nimportlib.import_module('sqlite3')"),
            ("formats.x", "if TYPE_CHECKING:\n    from PIL.Image import Image"),
        ],
        [
            ("blog.x", "import requests, http.client"),
            ("gui.x", "from PySide6 import QtCore"),
            ("text.x", "from http import HTTPStatus\nimport requestsomething"),
        ],
    ),
    "translates_properly": (
        [
            ("gui.x", "self.tr(f'{n} posts')"),
            ("gui.x", "self.tr(text)"),
            ("gui.x", "f'{self.tr(\"Save\")}!'"),
            ("gui.x", "self.tr('%n posts', '', n)"),
            ("gui.x", "QCoreApplication.translate('X', text)"),
            ("gui.x", 'f\'{QCoreApplication.translate("X", "Save")}\''),
            ("services.x", "self.tr('Save')"),
        ],
        [
            ("gui.x", "self.tr('{n} posts').format(n=n)"),
            ("gui.x", "self.tr('Open', 'a door')"),
            ("gui.x", "QCoreApplication.translate('X', '%n posts', '', n)"),
            ("text.x", "text.translate(TABLE)"),
        ],
    ),
    "holds_no_state": (
        [
            ("text.x", "seen = []"),
            ("text.x", "SEEN = set()\ndef f():\n    SEEN.add(1)"),
            ("text.x", "TABLE = {}\ndef f():\n    TABLE['a'] = 1"),
            ("text.x", "NAMES = ()\ndef f(x):\n    x.NAMES += (1,)"),
            ("text.x", "def f():\n    global x\n    x = 1"),
            ("text.x", "LOCK = threading.Lock()"),
            ("text.x", "reader = MarkdownReader()"),
            ("text.x", "@cache\ndef settings():\n    return Settings()"),
            ("text.x", "@functools.lru_cache(maxsize=1)\ndef f():\n    return []"),
        ],
        [
            ("text.x", "TABLE = {'a': 1}\n_WORDS = frozenset({'a'})\n__all__ = ['f']"),
            ("text.x", "_log = logging.getLogger(__name__)\nT = TypeVar('T')"),
            ("text.x", "NOTHING = Progress(0, 0)"),
            ("text.x", "@cache\ndef fold(text):\n    seen = []\n    seen.append(text)"),
        ],
    ),
    "is_annotated": (
        [
            ("text.x", "def f(a) -> int: ..."),
            ("text.x", "def f(a: int): ..."),
            ("text.x", "class A:\n    def f(self, *rest) -> None: ..."),
            ("text.x", "def f() -> None:\n    def g(): ..."),
        ],
        [("text.x", "class A:\n    def f(self, a: int, **rest: str) -> None: ...")],
    ),
    "is_documented": (
        [
            ("text.x", "def f(): ..."),
            ("text.x", "class A: ..."),
            ("text.x", "class A:\n    'Is.'\n    def f(self): ..."),
        ],
        [
            ("text.x", "def _f(): ..."),
            ("text.x", "class A:\n    'Is.'\n    def __init__(self): ..."),
            ("text.x", "class A:\n    'Is.'\n    @override\n    def f(self): ..."),
            ("text.x", "class A:\n    'Is.'\n    @f.setter\n    def f(self, value): ..."),
        ],
    ),
    "leaves_boxes_calm": (
        [("gui.x", "QComboBox(self)"), ("gui.x", "class A(QtWidgets.QSpinBox): ...")],
        [
            ("gui.x", "CalmComboBox(self)\nisinstance(box, QComboBox)"),
            ("gui.calm_boxes", "class A(QComboBox): ..."),
        ],
    ),
    "filters_no_application": (
        [
            ("gui.x", "QApplication.instance().installEventFilter(self)"),
            ("gui.x", "self._application.installEventFilter(self)"),
        ],
        [("gui.x", "self.edit.installEventFilter(self)")],
    ),
}


# For each contract a module and the import that breaks it.
BREAKS = {
    "Imports point down": ("post/job.py", "def f():\n    from icc_editor.storage import places"),
    "Only gui knows Qt": ("services/editing.py", "if 1 < 0:\n    import PySide6.QtCore"),
    "Only blog knows the network": ("gui/jobs.py", "def f():\n    import requests"),
    "Only storage knows the keyring and databases": ("cli/__init__.py", "import sqlite3"),
    "Only worker decodes pictures": ("storage/places.py", "from PIL import Image"),
    "Panels do not know each other": (
        "gui/welcome.py",
        "from icc_editor.gui.settings_dialog import SettingsDialog",
    ),
    "What panels share knows no panel": (
        "gui/open_versions/post_pages.py",
        "def f():\n    from icc_editor.gui.writing_panel import notice",
    ),
}


@pytest.fixture(scope="module")
def package():
    """Every module of the package."""
    return modules()


@pytest.fixture(scope="module")
def tracked():
    """The text of every file the project keeps, by its path."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=TREE,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    paths = [TREE / name for name in listed.split("\0") if name]
    return {
        path.relative_to(TREE): path.read_text(encoding="utf-8", errors="replace")
        for path in paths
        if path.is_file()
    }


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_module_keeps_the_rule(package, rule):
    assert [f"{module.name}: {text}" for module in package for text in rule(module)] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_rule_finds_what_it_is_for_and_nothing_else(rule):
    wrong, right = SAMPLES[rule.__name__]
    for name, source in wrong:
        assert list(rule(Module(f"{PACKAGE}.{name}", source))), source
    for name, source in right:
        assert list(rule(Module(f"{PACKAGE}.{name}", source))) == [], source


def _lint_imports(tree):
    """Return what import-linter says of the package in ``tree``, and whether all is well."""
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode == 0, done.stdout + done.stderr


def test_every_import_contract_is_kept():
    kept, report = _lint_imports(TREE)
    assert kept, report


@pytest.mark.parametrize("contract", BREAKS)
def test_an_import_contract_can_break(tmp_path, contract):
    path, code = BREAKS[contract]
    shutil.copyfile(TREE / "pyproject.toml", tmp_path / "pyproject.toml")
    skip = shutil.ignore_patterns("__pycache__")
    shutil.copytree(TREE / PACKAGE, tmp_path / PACKAGE, ignore=skip)
    with (tmp_path / PACKAGE / path).open("a", encoding="utf-8") as module:
        module.write(f"\n{code}\n")
    kept, report = _lint_imports(tmp_path)
    assert not kept
    assert f"{contract} BROKEN" in report


def test_a_new_room_must_find_its_place(tmp_path):
    shutil.copyfile(TREE / "pyproject.toml", tmp_path / "pyproject.toml")
    shutil.copytree(TREE / PACKAGE, tmp_path / PACKAGE)
    (tmp_path / PACKAGE / "attic.py").write_text(HEAD, encoding="utf-8")
    kept, report = _lint_imports(tmp_path)
    assert not kept
    assert "attic" in report


def test_the_contracts_name_every_room_and_every_panel(package):
    """A room or panel that is not named would be bound by nothing."""
    contracts = tomllib.loads((TREE / "pyproject.toml").read_text(encoding="utf-8"))
    named = {
        contract["name"]: contract for contract in contracts["tool"]["importlinter"]["contracts"]
    }
    rooms = {f"{PACKAGE}.{module.room}" for module in package if module.room}
    qt = named["Only gui knows Qt"]["source_modules"]
    assert set(qt) == rooms - {f"{PACKAGE}.gui", f"{PACKAGE}.__main__"}
    assert named.keys() == BREAKS.keys()
    assert named["Imports point down"]["exhaustive"]
    panels = architecture.panels(package)
    assert set(named["Panels do not know each other"]["modules"]) == panels


@pytest.mark.parametrize(
    ("name", "is_package", "bound"),
    [
        ("table_editor", True, True),
        ("table_editor", False, True),
        ("map", True, True),  # a package is a panel whatever it is called
        ("side_panel", False, True),
        ("text_edit", True, False),
        ("table_words", False, False),
        ("writing_panel.find_panel", False, False),  # a part of one
    ],
)
def test_a_panel_to_come_is_known_from_its_first_file(name, is_package, bound):
    module = Module(f"{PACKAGE}.gui.{name}", HEAD, is_package)
    assert architecture.panels([module]) == ({module.name} if bound else set())


def test_no_import_cycle_even_counting_lazy_imports(package):
    graphlib.TopologicalSorter(graph(package)).prepare()


def test_a_lazy_import_cycle_is_found():
    first = Module(f"{PACKAGE}.post.a", f"from {PACKAGE}.post import b")
    second = Module(f"{PACKAGE}.post.b", f"def f():\n    from {PACKAGE}.post.a import g")
    assert graph([first, second]) == {first.name: {second.name}, second.name: {first.name}}
    with pytest.raises(graphlib.CycleError):
        graphlib.TopologicalSorter(graph([first, second])).prepare()


def test_relative_imports_are_followed():
    inner = Module(f"{PACKAGE}.post.a", "from . import b\nfrom .c import d\nfrom .. import errors")
    room = Module(f"{PACKAGE}.post", "from .a import f", is_package=True)
    assert [base for base, _, _ in inner.imports()] == [
        f"{PACKAGE}.post",
        f"{PACKAGE}.post.c",
        PACKAGE,
    ]
    assert [base for base, _, _ in room.imports()] == [f"{PACKAGE}.post.a"]


def test_everything_but_the_windows_loads_without_qt(package):
    names = [module.name for module in package if module.room != "gui"]
    code = (
        "import importlib, sys\n"
        "sys.modules.update(PySide6=None, shiboken6=None)\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=TREE, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_no_tracked_file_names_a_registry_or_a_machine(tracked):
    found = []
    for path, text in tracked.items():
        found += [f"{path}: {name}" for name in REGISTRIES if name in text]
        found += [f"{path}: {match[0]}" for match in MACHINE_PATHS.finditer(text)]
    assert found == []


def test_no_test_is_skipped(tracked):
    """A part that is missing is a failure, so nothing may pass by not running."""
    banned = {"skip", "skipif", "importorskip", "xfail", "skipTest", "skipUnless", "skipIf"}
    found = []
    for path, text in tracked.items():
        if path.suffix != ".py" or path.parts[0] != "tests":
            continue
        for node in ast.walk(ast.parse(text)):
            if getattr(node, "attr", "") in banned:
                found += [f"{path}:{node.lineno}: {node.attr}"]
    assert found == []


def test_every_rule_has_samples():
    assert {rule.__name__ for rule in RULES} == SAMPLES.keys()
    assert architecture.MOST_LINES_OF["icc_editor.gui.main_window"] == 400

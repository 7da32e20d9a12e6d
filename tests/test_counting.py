# SPDX-License-Identifier: MIT
"""What coverage counts: the first rounds of a property, nothing of a campaign, all the rest."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from coverage import CoverageData

from tests.counting import ROUNDS

TREE = Path(__file__).parent.parent

CODE = f"""
def visit(number):
    if number == 1:
        return "first round"
    if number == {ROUNDS}:
        return "last round that counts"
    if number == {ROUNDS + 1}:
        return "round while it rests"
    return ""

def march():
    return "campaign"

def stroll():
    return "after a property"

def look_back():
    return "after a campaign"
"""
TESTS = f"""
import pytest
from hypothesis import given, settings, strategies

import code_under_test

seen = []

@settings(max_examples={3 * ROUNDS})
@given(strategies.integers())
def test_property(number):
    seen.append(number)
    code_under_test.visit(len(seen))

def test_every_example_was_tried():
    assert len(seen) >= {3 * ROUNDS}
    code_under_test.stroll()

@pytest.mark.campaign
def test_campaign():
    code_under_test.march()

def test_last():
    code_under_test.look_back()
"""


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bool]:
    """Return which of the texts in the code stand in a line that was counted."""
    folder = tmp_path_factory.mktemp("counted")
    code, tests = folder / "code_under_test.py", folder / "test_inner.py"
    code.write_text(CODE, encoding="utf-8")
    tests.write_text(TESTS, encoding="utf-8")
    data = folder / "lines"
    done = subprocess.run(
        [
            *(sys.executable, "-m", "coverage", "run", f"--data-file={data}", "--include=code_*"),
            *("-m", "pytest", "-q", "-W", "error", "-p", "tests.counting", "--strict-markers"),
        ],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": f"{TREE}{os.pathsep}{folder}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "4 passed" in done.stdout
    measured = CoverageData(str(data))
    measured.read()
    lines = set(measured.lines(str(code)) or ())
    texts = {line.split('"')[1]: at for at, line in enumerate(CODE.split("\n"), 1) if '"' in line}
    return {text: at in lines for text, at in texts.items() if text}


@pytest.mark.parametrize(
    "text", ["first round", "last round that counts", "after a property", "after a campaign"]
)
def test_a_line_is_counted(counted: dict[str, bool], text: str) -> None:
    assert counted[text]


@pytest.mark.parametrize("text", ["round while it rests", "campaign"])
def test_a_line_is_not_counted(counted: dict[str, bool], text: str) -> None:
    assert not counted[text]

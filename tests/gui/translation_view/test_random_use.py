# SPDX-License-Identifier: MIT
"""Whatever is done in whatever order: rows have every line, nothing typed is lost, states stay."""

import os
import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from icc_editor.formats import translation_toml
from icc_editor.formats.segment_cuts import plain, units

SEEDS = int(os.environ.get("ICC_TEST_TRANSLATION_SEEDS", "3"))
STEPS = 25


@pytest.mark.parametrize("seed", range(SEEDS))
def test_random_use(desk, seed):
    dice = random.Random(f"translating {seed}")
    typed = []

    def write():
        word = f"ពាក្យ{len(typed)}ៗ"
        typed.append(word)
        desk.target.type_in(word)

    def key(which):
        return lambda: QTest.keyClick(desk.target, which)

    deeds = {
        "go": lambda: desk.view.go_to(dice.randrange(desk.view.row_count)),
        "write": write,
        "write on": write,
        "confirm": desk.control.confirm_and_next,
        "review": desk.control.review_and_next,
        "next": lambda: desk.control.step(1),
        "before": lambda: desk.control.step(-1),
        "paragraph": key(Qt.Key.Key_Return),
        "up": key(Qt.Key.Key_Up),
        "page": key(Qt.Key.Key_PageDown),
        "source": lambda: desk.source.replace_text(
            desk.source.text().replace("count", dice.choice(("tally", "count of it")))
        ),
        "wait": desk.settle,
        "copy": desk.control.copy_source,
        "fine": desk.control.still_fine,
        "undo": lambda: desk.window.writing.actions_by_name["undo"].trigger(),
        "redo": lambda: desk.window.writing.actions_by_name["redo"].trigger(),
        "shut": lambda: _shut_and_open(desk),
        "save": desk.window.editing.save_now,
    }
    done = []
    for _ in range(STEPS):
        name = dice.choice(list(deeds))
        done.append(name)
        deeds[name]()
        if dice.random() < 0.5:
            QTest.qWait(dice.choice((0, 50, 500)))
        _hold(desk, done)
    desk.settle()
    _hold(desk, done)
    text = desk.target.text()
    states = translation_toml.read(translation_toml.dump(desk.control._kept.states))
    here = {plain(unit.text) for unit in units(text)}
    for record in states.records:
        if record.address == "block" and record.state.is_confirmed:
            said = {plain(unit.text) for unit in units(record.target)}
            assert said <= here, (record.target, done)
    if not {"undo", "copy"} & set(done):
        assert all(word in text for word in typed), done
    desk.window.window_actions["translate"].trigger()
    assert desk.window.editing.flush()
    text = desk.window.writing.text("km")
    assert (desk.path / "km.md").read_text("utf-8").endswith(text), done
    if not {"undo", "copy"} & set(done):
        assert all(word in text for word in typed), done


def _shut_and_open(desk):
    for _ in range(2):
        desk.window.window_actions["translate"].trigger()
    desk.settle()


def _hold(desk, done):
    for side, edit in enumerate((desk.source, desk.target)):
        lines = [desk.view._pair.lines(side, row) for row in range(desk.view._pair.count)]
        covered = [line for span in lines for line in span]
        assert covered == list(range(edit.document().blockCount())), (side, done)
    assert -1 <= desk.view.current < max(desk.view.row_count, 1), done

# SPDX-License-Identifier: MIT
"""A second start raises the first window."""

import pytest

from icc_editor.errors import AlreadyOpen
from icc_editor.gui import app
from icc_editor.gui.single_instance import SingleInstance, claim_or_raise


def test_the_second_asks_the_first_to_come_forward(qapp, qtbot, places) -> None:
    first, second = SingleInstance(places), SingleInstance(places)
    assert claim_or_raise(first)
    first.listen()
    with qtbot.waitSignal(first.raise_requested):
        assert not claim_or_raise(second)
    first.release()
    assert claim_or_raise(second)
    second.release()


def test_a_first_that_does_not_answer_is_an_error(qapp, places) -> None:
    first, second = SingleInstance(places), SingleInstance(places)
    first.claim()
    with pytest.raises(AlreadyOpen):
        claim_or_raise(second)
    first.release()


def test_building_the_program_twice_shows_one_window(program, qapp, qtbot, places) -> None:
    with qtbot.waitSignal(program._instance.raise_requested):
        assert app.build(qapp, places) is None

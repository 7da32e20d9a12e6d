# SPDX-License-Identifier: MIT
"""A chosen key is stronger than a default, and only what was chosen is kept."""

from hypothesis import given
from hypothesis import strategies as st

from icc_editor.gui.shortcuts.key_choices import KeyChoices

DEFAULTS = {"bold": ("Ctrl+B",), "zoom": ("Ctrl++", "Ctrl+="), "rename": (), "code": ("Ctrl+M",)}


def all_keys(choices: KeyChoices) -> list[str]:
    return [key for name in DEFAULTS for key in choices.keys(name)]


def test_without_choices_everybody_has_the_own_keys() -> None:
    choices = KeyChoices(DEFAULTS)
    assert {name: choices.keys(name) for name in DEFAULTS} == DEFAULTS
    assert all(choices.is_default(name) for name in DEFAULTS)


def test_a_key_that_is_taken_over_comes_back_when_it_is_free_again() -> None:
    choices = KeyChoices(DEFAULTS)
    choices.give("rename", "Ctrl+B")
    assert choices.chosen == {"rename": "Ctrl+B"}  # bold need not be kept as well
    assert choices.keys("bold") == ()
    assert not choices.is_default("bold")
    assert choices.holder("Ctrl+B") == "rename"
    choices.give("rename", "Ctrl+J")
    assert choices.keys("bold") == ("Ctrl+B",)


def test_who_loses_a_chosen_key_has_the_own_one_again() -> None:
    choices = KeyChoices(DEFAULTS, {"code": "Ctrl+J"})
    choices.give("rename", "Ctrl+J")
    assert choices.keys("code") == ("Ctrl+M",)
    assert choices.chosen == {"rename": "Ctrl+J"}


def test_only_the_key_that_was_taken_over_goes() -> None:
    choices = KeyChoices(DEFAULTS, {"rename": "Ctrl+="})
    assert choices.keys("zoom") == ("Ctrl++",)


def test_no_key_is_a_choice_of_those_alone_that_have_one() -> None:
    choices = KeyChoices(DEFAULTS)
    for name in DEFAULTS:
        choices.clear(name)
    assert all_keys(choices) == []
    assert choices.chosen == {"bold": "", "zoom": "", "code": ""}


def test_a_default_is_given_back_by_who_took_it() -> None:
    choices = KeyChoices(DEFAULTS, {"rename": "Ctrl+B", "bold": "Ctrl+J"})
    assert choices.in_the_way("bold") == "rename"
    choices.reset("bold")
    assert choices.keys("bold") == ("Ctrl+B",)
    assert choices.keys("rename") == ()
    assert choices.chosen == {}


def test_two_that_exchanged_their_keys_are_both_put_back() -> None:
    choices = KeyChoices(DEFAULTS)
    choices.give("bold", "Ctrl+M")
    choices.give("code", "Ctrl+B")
    assert choices.chosen == {"bold": "Ctrl+M", "code": "Ctrl+B"}
    choices.reset("bold")
    assert choices.chosen == {}


NAMES = st.sampled_from(sorted(DEFAULTS))
KEYS = st.sampled_from(["Ctrl+B", "Ctrl++", "Ctrl+=", "Ctrl+M", "Ctrl+J", "F4"])
STEPS = st.one_of(
    st.tuples(st.just("give"), NAMES, KEYS),
    st.tuples(st.just("clear"), NAMES),
    st.tuples(st.just("reset"), NAMES),
)


@given(st.lists(STEPS, max_size=12))
def test_whatever_is_done_no_two_have_the_same_key_and_the_kept_say_all(steps) -> None:
    choices = KeyChoices(DEFAULTS)
    for what, *where in steps:
        getattr(choices, what)(*where)
        if what == "give":
            assert choices.keys(where[0])[0] == where[1]
        elif what == "clear":
            assert choices.keys(where[0]) == ()
        else:
            assert choices.is_default(where[0])
        keys = all_keys(choices)
        assert len(keys) == len(set(keys))
        again = KeyChoices(DEFAULTS, choices.chosen)
        assert all_keys(again) == keys
    choices.reset_all()
    assert choices.chosen == {}

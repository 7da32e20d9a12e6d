# SPDX-License-Identifier: MIT
"""TOML is written as data asks and changed as little as possible."""

import tomllib
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icc_editor.formats import toml_text

TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
SIMPLE = st.one_of(
    TEXT,
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False),
    st.datetimes(timezones=st.just(UTC)),
    st.dates(),
)
VALUE = st.recursive(
    SIMPLE,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)
DATA = st.dictionaries(TEXT, VALUE, max_size=5)

FOREIGN = """\
# mine
id = "a"   # the id
later = [
  1,
  2, # two
]
quoted."x y" = 'z'

[[publications]]
# the first blog
endpoint = "https://a.example/xmlrpc.php"
new_key = { deep = [1, 2] }

[publications.extra]
kept = true

[[publications]]
endpoint = "https://b.example/xmlrpc.php"

[table]
text = '''
[not a header]
x = 1
'''
"""


@settings(deadline=None)
@given(DATA)
def test_what_is_written_reads_as_the_same(data: dict[str, object]) -> None:
    assert tomllib.loads(toml_text.dump(data)) == data


@settings(deadline=None)
@given(DATA, DATA)
def test_an_update_reads_as_exactly_the_new_data(
    old: dict[str, object], new: dict[str, object]
) -> None:
    text = toml_text.dump(old)
    assert tomllib.loads(toml_text.update(text, new)) == new
    assert tomllib.loads(toml_text.update(text, {**old, **new})) == {**old, **new}


@settings(deadline=None)
@given(st.dictionaries(TEXT, VALUE, max_size=3))
def test_an_update_of_a_foreign_text_reads_as_the_new_data(new: dict[str, object]) -> None:
    data = {**tomllib.loads(FOREIGN), **new}
    assert tomllib.loads(toml_text.update(FOREIGN, data)) == data


def test_the_same_data_leaves_every_byte() -> None:
    assert toml_text.update(FOREIGN, tomllib.loads(FOREIGN)) == FOREIGN


def test_a_changed_key_leaves_all_other_lines_and_comments() -> None:
    data = tomllib.loads(FOREIGN)
    data["id"] = "b"
    assert toml_text.update(FOREIGN, data) == FOREIGN.replace('id = "a"   # the id', 'id = "b"')


def test_a_changed_item_of_a_list_of_tables_leaves_the_others() -> None:
    data = tomllib.loads(FOREIGN)
    data["publications"][1]["remote_id"] = "7"
    data["publications"].append({"endpoint": "c"})
    wanted = FOREIGN.replace(
        'endpoint = "https://b.example/xmlrpc.php"\n',
        'endpoint = "https://b.example/xmlrpc.php"\nremote_id = "7"\n\n'
        '[[publications]]\nendpoint = "c"\n',
    )
    assert toml_text.update(FOREIGN, data) == wanted


def test_removed_keys_go_and_their_own_comment_lines_stay() -> None:
    text = "a = 1\n# about b\nb = 2\n\n[t]\nx = 1\n"
    assert toml_text.update(text, {"b": 2, "t": {"x": 1}}) == "# about b\nb = 2\n\n[t]\nx = 1\n"
    assert toml_text.update(text, {"a": 1, "b": 2}) == "a = 1\n# about b\nb = 2\n\n"


def test_a_key_spread_over_the_file_is_still_updated() -> None:
    text = "a.x = 1\nb = 2\na.y = 3\n"
    data = {"a": {"x": 1, "y": 3}, "b": 5}
    assert tomllib.loads(toml_text.update(text, data)) == data


def test_an_unreadable_text_is_written_anew() -> None:
    assert toml_text.update("= nonsense", {"a": 1}) == "a = 1\n"


def test_half_a_surrogate_pair_does_not_break_the_file() -> None:
    assert tomllib.loads(toml_text.dump({"a": "x\ud800y"})) == {"a": "x\ufffdy"}


def test_dates_and_times_have_toml_types() -> None:
    data = {"d": date(2017, 6, 4), "t": time(9, 30), "m": datetime(2017, 6, 4, 1, tzinfo=UTC)}
    assert tomllib.loads(toml_text.dump(data)) == data


def test_what_toml_cannot_hold_is_refused() -> None:
    with pytest.raises(TypeError):
        toml_text.dump({"a": object()})

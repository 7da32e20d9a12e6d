# SPDX-License-Identifier: MIT
"""Files of results tables as other people and programs spell them.

Every file comes with its pieces: what a line (or an element) says, and its bytes.  After an edit
the pieces of what did not change must still be there, byte for byte and in their order.
"""

import random
from dataclasses import dataclass, field

from icc_editor.formats.table_data import table_data
from icc_editor.formats.toml_values import toml_key, toml_value
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import Extra

COMMENTS = ("# note", '# {"key"', "#, = [", "# ]", "#")


@dataclass
class Foreign:
    """A file as text with ``\\n`` line ends, and its pieces by what they speak of."""

    text: str = ""
    pieces: list[tuple[tuple[str, ...], str]] = field(default_factory=list)

    def add(self, subject: tuple[str, ...], text: str) -> None:
        self.text += text
        self.pieces.append((subject, text))


def spelled(table: ResultsTable, dice: random.Random) -> Foreign:
    """Return a file that holds ``table``, spelled in a way of its own."""
    data = table_data(table)
    file = Foreign()
    keys = list(data)
    dice.shuffle(keys)
    late = [key for key in keys if _may_be_late(key, data[key]) and dice.random() < 0.5]
    for key in keys:
        if key not in late:
            _comment(dice, file)
            _at_root(dice, file, key, data[key])
    if dice.random() < 0.5:
        file.add(("odd",), "odd = { a = [1, 2] }\n")
    for key in late:
        _comment(dice, file)
        value = data[key]
        if isinstance(value, dict):
            file.add(("#",), f"[{_key(dice, key)}]")
            _line_rest(dice, file)
            _block(dice, file, (key,), value)
            continue
        for element in value:
            file.add(("#",), f"[[{_key(dice, key)}]]")
            _line_rest(dice, file)
            _block(dice, file, (key, str(element.get("key", element.get("id")))), element)
    _comment(dice, file)
    return file


def _may_be_late(key, value):
    return (isinstance(value, list) and value) or (isinstance(value, dict) and key != "total")


def _at_root(dice, file, key, value):
    if isinstance(value, list):
        _array(dice, file, key, value)
    elif isinstance(value, dict) and value and dice.random() < 0.5:
        for name, inner in value.items():
            file.add((key, name), f"{_key(dice, key)}.{_key(dice, name)} = {_value(dice, inner)}")
            _line_rest(dice, file)
    else:
        file.add((key,), f"{_key(dice, key)} = {_value(dice, value)}")
        _line_rest(dice, file)


def _comment(dice, file, inside=()):
    for _ in range(dice.choice([0, 0, 1, 2])):
        file.add(("#", *inside), dice.choice([*COMMENTS, ""]) + "\n")


def _line_rest(dice, file):
    file.text += dice.choice(["", "", " ", "\t"])
    if dice.choice([False, False, True]):
        file.text += dice.choice(COMMENTS)
    file.text += "\n"


def _key(dice, key):
    if dice.choice([True, True, False]):
        return toml_key(key)
    return f"'{key}'" if "'" not in key else toml_value(key)


def _value(dice, value):
    """Return one of the ways to spell a value on one line."""
    if isinstance(value, dict):
        inner = ",".join(f" {_key(dice, k)} = {_value(dice, v)} " for k, v in value.items())
        return "{" + inner + "}"
    if isinstance(value, Extra):
        return _value(dice, dict(value.entries))
    plain = isinstance(value, str) and "'" not in value and value.isprintable()
    if plain and dice.random() < 0.5:
        return f"'{value}'" if dice.random() < 0.5 else f"'''{value}'''"
    if type(value) is int and value >= 10 and dice.random() < 0.5:
        return f"+{str(value)[:1]}_{str(value)[1:]}"
    return toml_value(value)


def _array(dice, file, key, elements):
    """An array between brackets: one element a line, or as it comes."""
    file.text += f"{_key(dice, key)} ={dice.choice(['', ' '])}["
    tight = dice.choice([False, False, True])
    if not tight:
        _line_rest(dice, file)
    for number, element in enumerate(elements):
        if not tight:
            _comment(dice, file)
        subject = (key, str(element.get("key", element.get("id"))))
        file.text += "" if tight else dice.choice(["  ", "\t", ""])
        file.add(subject, _value(dice, element))
        comma = number < len(elements) - 1 or dice.random() < 0.5
        file.text += dice.choice(["", " "]) + "," * comma
        if not tight:
            _line_rest(dice, file)
        else:
            file.text += dice.choice(["", " ", "\n"])
    if not tight:
        _comment(dice, file)
    file.text += "]"
    _line_rest(dice, file)


def _block(dice, file, subject, data):
    """The lines under a header; texts in several languages may have a header of their own."""
    late = []
    for name, value in data.items():
        if isinstance(value, dict) and value and dice.random() < 0.5:
            late.append((name, value))
            continue
        _comment(dice, file, subject)
        file.add((*subject, name), f"{_key(dice, name)} = {_value(dice, value)}")
        _line_rest(dice, file)
    headed = dice.random() < 0.5
    for name, value in late:
        if headed:
            file.add(("#",), f"[{toml_key(subject[0])}.{_key(dice, name)}]")
            _line_rest(dice, file)
        for inner, its in value.items():
            key = _key(dice, inner) if headed else f"{_key(dice, name)}.{_key(dice, inner)}"
            file.add((*subject, name, inner), f"{key} = {_value(dice, its)}")
            _line_rest(dice, file)

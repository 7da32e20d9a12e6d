# SPDX-License-Identifier: MIT
"""Makes pairs of sentences from templates, and plants faults in them.

It knows nothing of the checker.  A template is a sentence in each language (or several, told in
another order) with places for names ``{A}`` ``{B}`` (owners) and numbers ``{A.won}``,
``{A.votes}``, ``{A.share}``, ``{total.won}`` …; ``{A.votes!m}`` is in millions.
"""

import random
import re
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise

from icc_editor.formats import table_toml
from icc_editor.post.results_table import ResultsTable
from tests.services.figure_pairs import Fault, Pair

_SLOT = re.compile(r"\{(\w+)(?:\.(\w+)(!m)?)?\}")
_KHMER = str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩")
_LATIN = str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789")
MILLION = {"en": " million", "fr": " millions", "km": "លាន"}
OTHER_SCALE = {"en": " thousand", "fr": " milliards", "km": "សែន"}
LANGUAGES = (("en", "km"), ("km", "en"), ("en", "fr"), ("fr", "km"))
KINDS = (
    *("changed digit", "swapped digits", "dropped zero", "wrong owner", "wrong scale"),
    *("mixed digits", "other digits, changed", "changed in both"),
)


@dataclass(frozen=True)
class Half:
    """One half of the campaign: its own sentences, names and seed."""

    seed: str
    parties: tuple[dict[str, tuple[str, ...]], ...]
    places: tuple[dict[str, tuple[str, ...]], ...]
    by_party: tuple[dict[str, tuple[str, ...]], ...]
    by_place: tuple[dict[str, tuple[str, ...]], ...]
    asides: tuple[dict[str, tuple[str, ...]], ...]
    columns: dict[str, dict[str, str]]


@dataclass
class World:
    """Figures of one post: owners A, B, C … with their numbers, and the table of them."""

    names: dict[str, dict[str, tuple[str, ...]]]
    numbers: dict[tuple[str, str], Fraction]
    table: ResultsTable
    templates: tuple[dict[str, tuple[str, ...]], ...]


@dataclass
class Text:
    """A text and the numbers in it: what they are, where they stand, how they are written."""

    text: str = ""
    slots: list[tuple[str, str, int, int, str]] = field(default_factory=list)


def make(half: Half, pairs: int) -> list[Pair]:
    """Return as many pairs with one fault, and as many without."""
    rng = random.Random(half.seed)
    made = []
    for number in range(pairs):
        made.append(_pair(half, rng, number, KINDS[number % len(KINDS)]))
        made.append(_pair(half, rng, number, None))
    return made


def _pair(half: Half, rng: random.Random, number: int, kind: str | None) -> Pair:
    while True:
        world = (_parties if rng.random() < 0.65 else _places)(half, rng)
        source, target = rng.choice(LANGUAGES)
        one, other = _texts(half, world, rng, source, target, kind)
        tables = (world.table,) if rng.random() < 0.7 or kind == "changed in both" else ()
        faults: tuple[Fault, ...] = ()
        if kind is not None:
            planted = _planted(kind, world, rng, one, other, target)
            if planted is None:
                continue
            one, other, fault = planted
            faults = (fault,)
        name = f"{half.seed}-{number}-{kind or 'right'}"
        return Pair(name, source, one.text, target, other.text, tables, faults)


# -- the figures --------------------------------------------------------------------------------


def _parties(half: Half, rng: random.Random) -> World:
    letters = "ABCDE"
    chosen = rng.sample(half.parties, len(letters))
    names = dict(zip(letters, chosen, strict=True))
    numbers: dict[tuple[str, str], Fraction] = {}
    won = sorted(rng.sample(range(30, 1600), len(letters)), reverse=True)
    for letter, its in zip(letters, won, strict=True):
        numbers[letter, "won"] = Fraction(its)
        numbers[letter, "votes"] = Fraction(its * rng.randrange(2100, 3200) + rng.randrange(1000))
        numbers[letter, "seats"] = Fraction(its * 4 + rng.randrange(1000))
    total = sum(numbers[letter, "votes"] for letter in letters)
    for letter in letters:
        numbers[letter, "share"] = _rounded(numbers[letter, "votes"] * 100 / total, 2)
    for key in ("won", "votes", "seats"):
        numbers["total", key] = Fraction(sum(numbers[letter, key] for letter in letters))
    rows = [
        f'{{ key = "{_key(names[x])}", party = {_texts_toml(names[x])}, '
        + ", ".join(f"{key} = {numbers[x, key]}" for key in ("won", "votes", "seats"))
        + " }"
        for x in letters
    ]
    columns = [
        f'{{ key = "{key}", label = {_labels(half, key)}, total = "sum" }}'
        for key in ("won", "votes", "seats")
    ]
    columns.append(
        f'{{ key = "share", kind = "share", label = {_labels(half, "share")}, part = "votes", '
        'of = "total", decimals = 2 }'
    )
    table = _table("results", '{ key = "party", kind = "label" }', columns, rows)
    return World(names, numbers, table, half.by_party)


def _places(half: Half, rng: random.Random) -> World:
    letters = "ABCD"
    names = dict(zip(letters, rng.sample(half.places, len(letters)), strict=True))
    numbers: dict[tuple[str, str], Fraction] = {}
    for letter in letters:
        registered = rng.randrange(20_000, 1_400_000)
        voters = registered * rng.randrange(700, 930) // 1000
        invalid = voters * rng.randrange(8, 30) // 1000
        numbers[letter, "registered"] = Fraction(registered)
        numbers[letter, "voters"] = Fraction(voters)
        numbers[letter, "invalid"] = Fraction(invalid)
        numbers[letter, "turnout"] = _rounded(Fraction(voters * 100, registered), 2)
    for key in ("registered", "voters", "invalid"):
        numbers["total", key] = Fraction(sum(numbers[letter, key] for letter in letters))
    rows = [
        f'{{ key = "{_key(names[x])}", place = {_texts_toml(names[x])}, '
        + ", ".join(f"{key} = {numbers[x, key]}" for key in ("registered", "voters", "invalid"))
        + " }"
        for x in letters
    ]
    columns = [
        f'{{ key = "{key}", label = {_labels(half, key)}, total = "sum" }}'
        for key in ("registered", "voters", "invalid")
    ]
    columns.append(
        f'{{ key = "turnout", kind = "share", label = {_labels(half, "turnout")}, '
        'part = "voters", of = "registered", decimals = 2 }'
    )
    table = _table("places", '{ key = "place", kind = "label" }', columns, rows)
    return World(names, numbers, table, half.by_place)


def _rounded(value: Fraction, decimals: int) -> Fraction:
    return Fraction(int(value * 10**decimals + Fraction(1, 2)), 10**decimals)


def _key(names: dict[str, tuple[str, ...]]) -> str:
    return re.sub(r"[^a-z]+", "_", names["en"][0].lower()).strip("_")


def _texts_toml(names: dict[str, tuple[str, ...]]) -> str:
    return "{ " + ", ".join(f'{k} = "{v[0]}"' for k, v in names.items()) + " }"


def _labels(half: Half, key: str) -> str:
    return "{ " + ", ".join(f'{k} = "{v}"' for k, v in half.columns[key].items()) + " }"


def _table(name: str, first: str, columns: list[str], rows: list[str]) -> ResultsTable:
    text = (
        f'id = "{name}"\ncolumns = [\n  {first},\n'
        + "".join(f"  {its},\n" for its in columns)
        + "]\nrows = [\n"
        + "".join(f"  {its},\n" for its in rows)
        + "]\ntotal = {}\n"
    )
    return table_toml.read(text.encode()).table


# -- the texts ----------------------------------------------------------------------------------


def _texts(
    half: Half, world: World, rng: random.Random, source: str, target: str, kind: str | None
) -> tuple[Text, Text]:
    templates = rng.sample(world.templates, rng.choice((1, 1, 2, 3)))
    if kind == "wrong scale":
        scaled = [its for its in world.templates if "!m" in its["en"][0]]
        templates[0] = rng.choice(scaled)
    templates += rng.sample(half.asides, rng.choice((0, 0, 1)))
    rng.shuffle(templates)
    as_list = rng.random() < 0.25
    texts = []
    for language in (source, target):
        style = _style(rng, language)
        text = Text()
        for place, template in enumerate(templates):
            if place:
                text.text += "\n" if as_list else {"km": " "}.get(language, " ")
            if as_list:
                text.text += "- "
            _write(text, rng.choice(template[language]), world, rng, language, style)
        texts.append(text)
    return texts[0], texts[1]


def _style(rng: random.Random, language: str) -> tuple[str, str, bool]:
    """Return how a text writes its numbers: group, decimal, Khmer digits."""
    if language == "fr":
        return (*rng.choice((("\u202f", ","), ("\u00a0", ","), (" ", ","), (".", ","))), False)
    if language == "km":
        group, decimal = rng.choice(((",", "."), (".", ","), (",", "."), (" ", ",")))
        return group, decimal, rng.random() < 0.85
    return (",", ".", False)


def _write(
    text: Text,
    template: str,
    world: World,
    rng: random.Random,
    language: str,
    style: tuple[str, str, bool],
) -> None:
    place = 0
    chosen: dict[str, str] = {}
    for slot in _SLOT.finditer(template):
        text.text += template[place : slot.start()]
        place = slot.end()
        owner, key, millions = slot[1], slot[2], slot[3]
        if key is None:
            chosen.setdefault(owner, rng.choice(world.names[owner][language]))
            text.text += chosen[owner]
            continue
        value = world.numbers[owner, key]
        written = _number(value, style, bool(millions), language)
        start = len(text.text)
        text.text += written
        text.slots.append((owner, f"{key}{millions or ''}", start, len(text.text), written))
    text.text += template[place:]


def _number(value: Fraction, style: tuple[str, str, bool], millions: bool, language: str) -> str:
    group, decimal, khmer = style
    if millions:
        value = _rounded(value / 10**6, 2)
    whole, part = divmod(value, 1)
    text = f"{int(whole):,}".replace(",", group)
    if part or millions:
        digits = str(int(part * 100)).rjust(2, "0")
        text += decimal + (digits.rstrip("0") or "0" if millions else digits)
    if khmer:
        text = text.translate(_KHMER)
    if millions:
        gap = " " if language == "km" and len(text) % 2 else ""
        text += gap + MILLION[language]
    return text


# -- the faults ---------------------------------------------------------------------------------


def _planted(
    kind: str, world: World, rng: random.Random, one: Text, other: Text, language: str
) -> tuple[Text, Text, Fault] | None:
    slots = [its for its in other.slots if ("!m" in its[1]) == (kind == "wrong scale")]
    if not slots:
        return None
    slot = rng.choice(slots)
    if other.text.count(slot[4]) > 1:
        return None
    wrong = _wrong(kind, slot, world, rng, language)
    if wrong is None or wrong == slot[4]:
        return None
    changed = _replaced(other, slot, wrong)
    if kind != "changed in both":
        return one, changed, Fault(kind, "target", wrong, slot[4])
    twin = next((its for its in one.slots if its[:2] == slot[:2]), None)
    if twin is None:
        return None
    places = [n for n, c in enumerate(slot[4]) if c.isdigit()]
    where = next(n for n, place in enumerate(places) if slot[4][place] != wrong[place])
    at = [n for n, c in enumerate(twin[4]) if c.isdigit()][where]
    digit = wrong[places[where]].translate(_LATIN)
    digit = digit.translate(_KHMER) if twin[4][at] > "9" else digit
    theirs = twin[4][:at] + digit + twin[4][at + 1 :]
    return _replaced(one, twin, theirs), changed, Fault(kind, "both", wrong, slot[4])


def _replaced(text: Text, slot: tuple[str, str, int, int, str], wrong: str) -> Text:
    return Text(text.text[: slot[2]] + wrong + text.text[slot[3] :], text.slots)


def _wrong(  # noqa: C901 - one case for each kind
    kind: str,
    slot: tuple[str, str, int, int, str],
    world: World,
    rng: random.Random,
    language: str,
) -> str | None:
    owner, key, _start, _end, written = slot
    places = [n for n, c in enumerate(written) if c.isdigit()]
    match kind:
        case "changed digit" | "changed in both":
            return _with_digit(written, rng.choice(places[1:] or places), rng)
        case "other digits, changed":
            changed = _with_digit(written, rng.choice(places[1:] or places), rng)
            return changed.translate(_LATIN if language == "km" else _KHMER)
        case "swapped digits":
            pairs = [(a, b) for a, b in pairwise(places) if written[a] != written[b]]
            if not pairs:
                return None
            a, b = rng.choice(pairs)
            if a == places[0] and written[b] in "0០":
                return None
            return written[:a] + written[b] + written[a + 1 : b] + written[a] + written[b + 1 :]
        case "dropped zero":
            zeros = [place for place in places if written[place] in "0០"]
            if "share" in key or "turnout" in key or not zeros:
                return None
            digits = [written[n] for n in places if n != zeros[-1]]
            whole = f"{int(''.join(digits).translate(_LATIN)):,}"
            khmer = written[places[0]] > "9"
            mark = next((c for c in written if not c.isdigit()), ",")
            whole = whole.replace(",", mark)
            return whole.translate(_KHMER) if khmer else whole
        case "wrong owner":
            others = [x for x, k in world.numbers if k == key and x not in (owner, "total")]
            value = world.numbers[rng.choice(others), key]
            marks = [c for c in written if not c.isdigit()]
            is_share = value.denominator != 1 or key in ("share", "turnout")
            decimal = marks[-1] if is_share and marks else "."
            group = next((c for c in marks if not (is_share and c == decimal)), ",")
            return _number(value, (group, decimal, written[0] > "9"), False, language)
        case "wrong scale":
            return written.replace(MILLION[language], OTHER_SCALE[language])
        case "mixed digits":
            at = rng.choice(places)
            table = _LATIN if written[at] > "9" else _KHMER
            return written[:at] + written[at].translate(table) + written[at + 1 :]
    raise AssertionError(kind)


def _with_digit(written: str, place: int, rng: random.Random) -> str:
    old = written[place].translate(_LATIN)
    new = rng.choice([d for d in "123456789" if d != old])
    new = new.translate(_KHMER) if written[place] > "9" else new
    return written[:place] + new + written[place + 1 :]

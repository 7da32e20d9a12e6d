# SPDX-License-Identifier: MIT
"""Election tables with one arithmetic fault planted in them, and where it shows.

Nothing here comes from the checks or from the program's arithmetic: shares are rounded with
``decimal``, sums and ranks made by hand.
"""

import random
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import Column, ColumnKind, Row, RowRole, Source, Texts

KINDS = ColumnKind
SOURCE = Source(Texts.of("Election committee"), date=date(2017, 6, 25))


@dataclass
class Sheet:
    """A table while it is made: rows of values by column, and what is planted."""

    keys: list[str]
    columns: list[Column]
    values: dict[tuple[str, str], object]
    roles: dict[str, RowRole] = field(default_factory=dict)
    total: bool = True

    def table(self) -> ResultsTable:
        """Return it as a results table."""
        label = Column("name", KINDS.LABEL, Texts.of("Name"))
        columns = (label, *self.columns)

        def row(key, role):
            cells = [self.values.get((key, column.key)) for column in self.columns]
            return Row(key, (Texts.of(f"Row {key}"), *cells), role)

        rows = tuple(row(key, self.roles.get(key, RowRole.DATA)) for key in self.keys)
        return ResultsTable(
            "t",
            caption=Texts.of("Results"),
            source=SOURCE,
            columns=columns,
            rows=rows,
            total=row("total", RowRole.TOTAL) if self.total else None,
        )


def percent(part: int, whole: int, decimals: int) -> Decimal:
    """Return a share rounded half up."""
    step = Decimal(1).scaleb(-decimals)
    return (Decimal(100 * part) / Decimal(whole)).quantize(step, ROUND_HALF_UP)


def column(key: str, kind: ColumnKind = KINDS.COUNT, label: str = "", **more) -> Column:
    """Return a column with a label."""
    return Column(key, kind, Texts.of(label or key), **more)


def parties(rng: random.Random) -> Sheet:
    """Votes, shares, ranks and seats now and before of some parties, everything typed."""
    keys = [f"p{n}" for n in range(rng.randint(3, 20))]
    said = len(keys) < 5 or rng.random() < 0.6  # fewer rows say too little to guess from
    decimals = rng.choice([1, 2, 2, 3])
    votes = {key: int(10 ** rng.uniform(3.2, 6.4)) for key in keys}
    whole = sum(votes.values())
    order = sorted(votes.values(), reverse=True)
    values: dict[tuple[str, str], object] = {}
    for key in keys:
        now, before = rng.randint(1, 4000), rng.randint(1, 4000)
        values |= {
            (key, "votes"): votes[key],
            (key, "share"): percent(votes[key], whole, decimals),
            (key, "rank"): order.index(votes[key]) + 1,
            (key, "now"): now,
            (key, "before"): before,
            (key, "change"): now - before,
        }
    for name in ("votes", "now", "before", "change"):
        values["total", name] = sum(values[key, name] for key in keys)
    values["total", "share"] = Decimal(100)
    columns = [
        column("votes"),
        column("share", KINDS.SHARE, part="votes", of="total")
        if said
        else column("share", KINDS.SHARE),
        column("rank", KINDS.RANK, part="votes" if said else ""),
        column("now"),
        column("before"),
        column("change", KINDS.CHANGE, part="now", of="before")
        if said
        else column("change", KINDS.CHANGE),
    ]
    return Sheet(keys, columns, values)


def places(rng: random.Random) -> Sheet:
    """Ballots of some places, in sections with subtotals or without; every column a total."""
    keys, values = [], {}
    roles: dict[str, RowRole] = {}
    sections = rng.choice([0, 0, 2, 5])
    each = rng.randint(3, 12) if sections else rng.randint(4, 60)
    names = ["listed", "voters", "valid", "invalid", "cpp", "cnrp", "other"]
    sums = dict.fromkeys(names, 0)
    for section in range(max(1, sections)):
        head = f"s{section}"
        if sections:
            keys.append(head)
            roles[head] = RowRole.SECTION
        part = dict.fromkeys(names, 0)
        for n in range(each):
            key = f"{head}r{n}"
            keys.append(key)
            cpp, cnrp, other = (rng.randint(300, 4000) for _ in range(3))
            valid, invalid = cpp + cnrp + other, rng.randint(20, 300)
            voters = valid + invalid
            row = dict(zip(names, (voters + rng.randint(50, 900), voters, valid, invalid,
                                   cpp, cnrp, other), strict=True))  # fmt: skip
            for name, value in row.items():
                values[key, name] = value
                part[name] += value
        for name in names:
            sums[name] += part[name]
            if sections:
                values[head, name] = part[name]
    for name in names:
        values["total", name] = sums[name]
    labels = {"listed": "Registered voters", "valid": "Valid votes", "invalid": "Invalid votes"}
    columns = [column(name, label=labels.get(name, name)) for name in names]
    order = rng.choice([names, ["listed", "voters", "invalid", "valid", "cpp", "cnrp", "other"]])
    columns.sort(key=lambda its: order.index(its.key))
    return Sheet(keys, columns, values, roles)


def slipped(rng: random.Random, value: int) -> int:
    """Return ``value`` with one mistake of the hand in it, and never itself."""
    digits = str(value)
    while True:
        at = rng.randrange(len(digits))
        kind = rng.choice(["digit", "swap", "drop", "double", "ten", "one"])
        if kind == "digit":
            new = digits[:at] + rng.choice("0123456789") + digits[at + 1 :]
        elif kind == "swap" and at:
            new = digits[: at - 1] + digits[at] + digits[at - 1] + digits[at + 1 :]
        elif kind == "drop" and len(digits) > 1:
            new = digits[:at] + digits[at + 1 :]
        elif kind == "double":
            new = digits[:at] + digits[at] + digits[at:]
        elif kind == "ten":
            new = digits + "0"
        else:
            new = str(value + rng.choice([-1, 1]))
        if int(new) != value and int(new) >= 0:
            return int(new)


def planted(rng: random.Random, sheet: Sheet) -> tuple[str, str]:
    """Change one number of ``sheet`` and return its row and column."""
    cells = [
        (key, name)
        for (key, name), value in sheet.values.items()
        if isinstance(value, int) or (isinstance(value, Decimal) and key != "total")
    ]
    key, name = rng.choice(cells)
    value = sheet.values[key, name]
    if isinstance(value, Decimal):
        decimals = -int(value.as_tuple().exponent)
        units = int(value.scaleb(decimals))
        new: object = Decimal(slipped(rng, units)).scaleb(-decimals)
    elif value < 0:
        new = rng.choice([-value, value - 1, value + 9])
    else:
        new = slipped(rng, value)
    sheet.values[key, name] = new
    return key, name

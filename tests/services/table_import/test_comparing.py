# SPDX-License-Identifier: MIT
"""New figures over a table: what is found again, what changes, what stays."""

from icc_editor.formats.tabular import delimited
from icc_editor.post.table_parts import NOT_AVAILABLE, Column, RowRole, Texts
from icc_editor.services.table_import.applying import apply
from icc_editor.services.table_import.comparing import CellChange, match
from icc_editor.services.table_import.proposing import propose
from tests.services.checked_tables import COUNT, SHARE, table

VOTES = Column("votes", COUNT, Texts.of({"en": "Votes", "km": "សំឡេង"}))
SEATS = Column("seats", COUNT, Texts.of({"en": "Seats"}))


def parties(*more):
    rows = [
        ("cpp", {"en": "People's Party", "km": "ប្រជាជនកម្ពុជា"}, 10, 1),
        ("cnrp", "CNRP", 20, 2),
        ("gdp", {"en": "Grassroots"}, 30, NOT_AVAILABLE),
        *more,
    ]
    return table([VOTES, SEATS], rows, total=("Total", 60, None))


def found(ours, text):
    sheet = delimited.read(text.encode())
    return match(ours, sheet, propose(sheet, like=ours))


def cells(changes):
    return {(its.row, its.column): (its.old, its.new) for its in changes}


def test_rows_are_found_by_a_label_in_any_language_and_columns_too() -> None:
    changes = found(parties(), "គណបក្ស;សំឡេង\nគណបក្សប្រជាជនកម្ពុជា;11\ncnrp;20\nGRASSROOTS;31\n")
    assert cells(changes.proposed) == {("cpp", "votes"): (10, 11), ("gdp", "votes"): (30, 31)}
    assert (changes.missing_rows, changes.new_rows) == ((), ())
    assert changes.missing_columns == ("seats",)


def test_provinces_are_found_in_every_spelling() -> None:
    ours = table([VOTES], [("siem_reap", "Siem Reap", 1), ("x", {"km": "ក្រចេះ"}, 2)])
    changes = found(ours, "Province;Votes\nខេត្តសៀមរាប;5\nKracheh;6\n")
    assert cells(changes.proposed) == {("siem_reap", "votes"): (1, 5), ("x", "votes"): (2, 6)}


def test_equal_values_are_no_change_however_they_are_written() -> None:
    assert found(parties(), "Name;Votes\nCNRP;20.0\nGrassroots;៣០\n").changes == ()


def test_what_would_be_lost_is_shown_and_not_proposed() -> None:
    changes = found(parties(), "Name;Votes;Seats\nCNRP;;2\nCPP;10;1\nGrassroots;30;4\n")
    assert cells(changes.changes) == {
        ("cnrp", "votes"): (20, None),
        ("gdp", "seats"): (NOT_AVAILABLE, 4),
    }
    assert cells(changes.proposed) == {("gdp", "seats"): (NOT_AVAILABLE, 4)}


def test_other_words_for_a_row_are_shown_in_their_language_and_not_proposed() -> None:
    ours = table([VOTES], [("cpp", {"en": "People's Party", "km": "ក"}, 1)])
    changes = found(ours, "Name;Votes\nCambodian People's Party;2\nX;3\n")
    (words,) = [its for its in changes.changes if its.is_words]
    assert words.new == Texts.of({"en": "Cambodian People's Party", "km": "ក"})
    assert cells(changes.proposed) == {("cpp", "votes"): (1, 2)}


def test_rows_that_are_missing_or_new_are_named_and_chosen_by_the_writer() -> None:
    ours = parties()
    changes = found(ours, "Name;Votes\nCNRP;21\nGrassroots;30\nLDP;5\n")
    assert changes.missing_rows == ("cpp",)
    assert [(row.key, row.cells) for row in changes.new_rows] == [
        ("ldp", (Texts.of("LDP"), 5, None))
    ]
    assert [row.key for row in changes.applied_to(ours).rows] == ["cpp", "cnrp", "gdp"]
    taken = changes.applied_to(ours, add=["ldp"], remove=["cpp"])
    assert [row.key for row in taken.rows] == ["cnrp", "gdp", "ldp"]
    assert taken.cell("cnrp", "votes") == 21


def test_only_chosen_changes_are_made_and_nothing_else() -> None:
    ours = parties()
    changes = found(ours, "Name;Votes\nCPP;11\nCNRP;21\nGrassroots;31\n")
    (one, *_others) = changes.proposed
    assert changes.applied_to(ours, [one]) == ours.with_cell("cpp", "votes", 11)
    assert changes.applied_to(ours, []) == ours


def test_columns_that_fit_none_are_named() -> None:
    changes = found(parties(), "Name;Leader;Votes;Members\nCNRP;x;21;7\nCPP;y;10;8\n")
    assert changes.other_columns == ("Leader", "Members")
    assert changes.columns == ("name", "votes")


def test_typed_totals_are_compared_with_typed_totals() -> None:
    changes = found(parties(), "Name;Votes\nCPP;10\nCNRP;20\nGrassroots;30\nTotal;61\n")
    assert cells(changes.changes) == {("total", "votes"): (60, 61)}


def test_rows_are_found_in_their_section() -> None:
    rows = [
        ("s-kandal", "Kandal", None),
        ("one", "Alpha", 1),
        ("s-kampot", "Kampot", None),
        ("two", "Alpha", 2),
    ]
    ours = table([VOTES], rows)
    assert ours.rows[0].role is RowRole.SECTION
    changes = found(ours, "Name;Votes\nកំពត;\nAlpha;7\nកណ្តាល;\nAlpha;8\n")
    assert cells(changes.proposed) == {("one", "votes"): (1, 8), ("two", "votes"): (2, 7)}


def in_sections(*groups):
    """Return a sheet of provinces, each with the same parties."""
    lines = ["Name;Votes"]
    for province, alpha, cpp in groups:
        lines += [f"{province};", f"Alpha;{alpha}", f"CPP;{cpp}"]
    return "\n".join(lines) + "\n"


def made(text):
    sheet = delimited.read(text.encode())
    return apply(propose(sheet), sheet).table


def test_provinces_in_another_order_keep_their_own_figures() -> None:
    ours = made(in_sections(("Kandal", 1, 2), ("Takeo", 3, 4), ("Kampot", 5, 6)))
    assert [row.key for row in ours.rows][3:6] == ["takeo", "alpha_2", "cpp_2"]
    changes = found(ours, in_sections(("Kampot", 15, 16), ("Kandal", 11, 12), ("Takeo", 13, 14)))
    assert {key: new for (key, _column), (_old, new) in cells(changes.changes).items()} == {
        "alpha": 11,
        "cpp": 12,
        "alpha_2": 13,
        "cpp_2": 14,
        "alpha_3": 15,
        "cpp_3": 16,
    }
    assert (changes.missing_rows, changes.new_rows, changes.unclear_rows) == ((), (), ())


def test_a_province_the_sheet_does_not_have_takes_no_figures_of_another() -> None:
    ours = made(in_sections(("Kandal", 1, 2), ("Takeo", 3, 4)))
    changes = found(ours, in_sections(("Takeo", 13, 14), ("Kampot", 15, 16)))
    assert cells(changes.proposed) == {("alpha_2", "votes"): (3, 13), ("cpp_2", "votes"): (4, 14)}
    assert changes.missing_rows == ("kandal", "alpha", "cpp")
    assert [row.cells[1] for row in changes.new_rows] == [None, 15, 16]
    once = table([VOTES], [("s-a", "Kandal", None), ("a", "Alpha", 1), ("b", "Beta", 2)])
    assert found(once, in_sections(("Kampot", 15, 16))).changes == ()


def test_a_sheet_without_provinces_says_nothing_of_parties_that_are_in_each() -> None:
    ours = made(in_sections(("Kandal", 1, 2), ("Takeo", 3, 4)))
    changes = found(ours, "Name;Votes\nAlpha;11\nCPP;12\n")
    assert (changes.changes, len(changes.missing_rows)) == ((), 6)


def test_a_row_that_is_called_so_alone_is_found_where_its_section_has_another_name() -> None:
    ours = table([VOTES], [("s-one", "Region one", None), ("a", "Alpha", 1), ("b", "Beta", 2)])
    changes = found(ours, "Name;Votes\nFirst region;\nAlpha;3\nBeta;4\n")
    assert cells(changes.proposed) == {("a", "votes"): (1, 3), ("b", "votes"): (2, 4)}


def test_keys_that_a_sheet_brings_are_those_of_the_rows() -> None:
    ours = made(in_sections(("Kandal", 1, 2), ("Takeo", 3, 4)))
    text = "key;role;label;votes\n;;Name;Votes\nalpha_2;data;Alpha;13\nalpha;data;Alpha;11\n"
    sheet = delimited.read(text.encode())
    changes = match(ours, sheet, propose(sheet, like=ours))
    assert cells(changes.proposed) == {("alpha", "votes"): (1, 11), ("alpha_2", "votes"): (3, 13)}


def test_a_row_that_fits_several_is_not_compared() -> None:
    ours = table([VOTES], [("a", "Alpha", 1), ("b", "Beta", 2)])
    changes = found(ours, "Name;Votes\nAlpha;5\nAlpha;6\nBeta;7\n")
    assert changes.unclear_rows == ("a",)
    assert cells(changes.proposed) == {("b", "votes"): (2, 7)}
    assert changes.new_rows == ()


def test_typed_values_of_computed_columns_are_kept_to_compare() -> None:
    share = Column("share", SHARE, Texts.of("Share"), part="votes", of="total")
    ours = table([VOTES, share], [("a", "Alpha", 1, None), ("b", "Beta", 1, None)])
    changes = found(ours, "Name;Votes;Share\nAlpha;1;50%\nBeta;3;75%\n")
    assert cells(changes.changes) == {
        ("a", "share"): (None, 50),
        ("b", "votes"): (1, 3),
        ("b", "share"): (None, 75),
    }
    assert changes.applied_to(ours).column("share").is_computed


def test_a_change_is_of_words_only_when_both_are() -> None:
    assert CellChange("a", "b", Texts.of("x"), Texts.of("y")).is_words
    assert not CellChange("a", "b", Texts.of("x"), 5).is_words


def test_new_rows_go_where_they_stand_in_the_sheet() -> None:
    rows = [("s-kandal", "Kandal", None), ("a", "Alpha", 1), ("s-kampot", "Kampot", None)]
    ours = table([VOTES], [*rows, ("b", "Beta", 2)])
    text = "Name;Votes\nKandal;\nAlpha;1\nGamma;5\nDelta;6\nKampot;\nBeta;2\nGamma;7\n"
    changes = found(ours, text)
    keys = [row.key for row in changes.new_rows]
    assert keys == ["gamma", "delta", "gamma_2"]
    order = [row.key for row in changes.applied_to(ours, add=keys).rows]
    assert order == ["s-kandal", "a", "gamma", "delta", "s-kampot", "b", "gamma_2"]
    order = [row.key for row in changes.applied_to(ours, add=["delta"]).rows]
    assert order == ["s-kandal", "a", "delta", "s-kampot", "b"]


def test_a_new_first_row_stays_the_first() -> None:
    ours = table([VOTES], [("a", "Alpha", 1)])
    changes = found(ours, "Name;Votes\nZeta;5\nAlpha;1\n")
    assert [row.key for row in changes.applied_to(ours, add=["zeta"]).rows] == ["zeta", "a"]

# SPDX-License-Identifier: MIT
"""What is proposed for the columns and rows of a sheet."""

import pytest

from icc_editor.formats.tabular import delimited, html_table
from icc_editor.formats.tabular.sheet import ReadAs
from icc_editor.post.table_parts import ColumnKind
from icc_editor.services.table_import.mapping import ColumnUse, RowUse
from icc_editor.services.table_import.proposing import propose
from tests.services.checked_tables import COUNT, Column, table

PARTIES = """\
Party;Votes;Share
CPP;3540056;50.76%
CNRP;3056824;43.83%
Others;377031;5.41%
"""


def sheet(text, **how):
    return delimited.read(text.encode(), ReadAs(**how))


def uses(mapping):
    return [plan.use.value for plan in mapping.columns]


def keys(mapping):
    return [plan.key for plan in mapping.columns]


def rows(mapping):
    return [use.value for use in mapping.rows]


def test_every_kind_of_column_can_come_in() -> None:
    assert {use.kind for use in ColumnUse} - {None} == set(ColumnKind)


def test_columns_are_told_by_what_stands_in_them() -> None:
    mapping = propose(sheet(PARTIES))
    assert uses(mapping) == ["label", "count", "share"]
    assert keys(mapping) == ["party", "votes", "share"]
    assert mapping.columns[0].labels.get("en") == "Party"


@pytest.mark.parametrize(
    ("header", "use"),
    [
        *(("Rank", "rank"), ("rang", "rank"), ("ចំណាត់ថ្នាក់", "rank"), ("+/-", "change")),
        *(("Évolution", "change"), ("Percent", "share"), ("ភាគរយ", "share"), ("Party", "count")),
        *(("Taux", "share"), ("Seats", "count"), ("ការប្រែប្រួល", "change")),
    ],
)
def test_a_header_tells_what_numbers_are(header, use) -> None:
    assert uses(propose(sheet(f"Name;{header}\nA;1\nB;2\n")))[1] == use


def test_what_fits_the_other_columns_is_computed_from_them() -> None:
    text = "P;Votes;Share;Rank;Before;Change\nA;50;50%;1;40;10\nB;30;30%;2;35;-5\nC;20;20%;3;26;-6"
    plans = propose(sheet(text)).columns
    assert [(plan.part, plan.of) for plan in plans[2:]] == [
        *(("votes", "total"), ("votes", "total"), ("", ""), ("votes", "before")),
    ]


def test_shares_that_fit_nothing_stay_typed() -> None:
    assert propose(sheet("P;Votes;Share\nA;50;11%\nB;30;12%\nC;20;13%\n")).columns[2].part == ""


def test_words_that_say_the_same_in_two_languages_are_one_column() -> None:
    text = "Party;គណបក្ស;Votes\nCPP;ប្រជាជនកម្ពុជា;1\nCNRP;សង្គ្រោះជាតិ;2\n"
    mapping = propose(sheet(text))
    assert keys(mapping) == ["party", "party", "votes"]
    assert [plan.language for plan in mapping.columns] == ["en", "km", ""]


def test_words_beside_each_other_that_are_not_the_same_stay_two_columns() -> None:
    text = "Province;គណបក្ស;Votes\nKandal;ក;1\nKandal;ខ;2\nKampot;ក;3\n"
    assert keys(propose(sheet(text))) == ["province", "name", "votes"]


def test_khmer_headers_are_known_by_what_they_count() -> None:
    text = "ខេត្ត;អ្នកបោះឆ្នោត;អាសនៈ\nកណ្តាល;10;1\nកំពត;20;2\n"
    assert keys(propose(sheet(text))) == ["province", "voters", "count"]


def test_a_column_of_totals_gets_a_key_it_may_have() -> None:
    assert keys(propose(sheet("P;A;B;Total\nx;1;2;3\ny;4;5;9\n")))[3] == "sum"
    assert keys(propose(sheet("គណបក្ស;ក;ខ;សរុប\nx;1;2;3\ny;4;5;9\n")))[3] == "sum"


def test_running_numbers_are_left_out_and_years_name_rows() -> None:
    assert uses(propose(sheet("ល.រ;P;Votes\n1;A;7\n2;B;8\n")))[0] == "skip"
    assert uses(propose(sheet("Year;Votes\n2012;70\n2017;80\n"))) == ["label", "count"]
    assert uses(propose(sheet("Seats;P;Votes\n1;A;7\n2;B;8\n")))[0] == "count"


def test_headers_above_each_other_are_joined_once_each() -> None:
    html = (
        "<table><tr><th rowspan=2>P<th colspan=2>2017<tr><th>Votes<th>Seats"
        "<tr><td>A<td>1<td>2<tr><td>B<td>3<td>4</table>"
    )
    mapping = propose(html_table.read(html)[0])
    heads = [plan.labels.get("en") for plan in mapping.columns]
    assert heads == ["P", "2017 – Votes", "2017 – Seats"]


def test_headers_in_two_languages_are_two_labels() -> None:
    mapping = propose(sheet("Party;Votes\nគណបក្ស;សំឡេង\nA;1\nB;2\n"))
    assert mapping.columns[1].labels.get("km") == "សំឡេង"
    assert mapping.columns[1].labels.get("en") == "Votes"


@pytest.mark.parametrize(
    "name", ["Total", "សរុប", "Ensemble", "Cambodia", "ទូទាំងប្រទេស", "Grand total"]
)
def test_a_total_is_known_by_its_name(name) -> None:
    assert rows(propose(sheet(f"P;Votes\nA;1\nB;2\n{name};4\n")))[-1] == "total"


def test_a_total_without_a_name_is_known_by_its_sum() -> None:
    assert rows(propose(sheet("P;Votes\nA;1\nB;2\nC;3\n;6\n")))[-1] == "total"
    assert rows(propose(sheet("P;Votes\nA;1\nB;2\nC;3\n;7\n")))[-1] == "data"
    assert rows(propose(sheet("P;Votes\nCountry;6\nA;1\nB;2\nC;3\n")))[1] == "total"


def test_ballots_stand_apart_and_valid_votes_are_the_total() -> None:
    text = "P;Votes\nA;1\nB;2\nValid votes;3\nInvalid;1\nVoters;4\nRegistered;9\n"
    assert rows(propose(sheet(text)))[3:] == ["total", "apart", "apart", "apart"]


def test_of_two_totals_the_one_that_fits_is_taken() -> None:
    text = "P;Votes\nA;1\nB;2\nValid votes;3\nInvalid;1\nTotal;4\n"
    assert rows(propose(sheet(text)))[3:] == ["total", "apart", "apart"]


def test_a_table_of_ballots_alone_has_rows() -> None:
    text = "Measure;Count\nRegistered;9\nVoters;4\nValid;3\nInvalid;1\n"
    assert rows(propose(sheet(text)))[1:] == ["data"] * 4


def test_rows_without_numbers_head_sections_and_close_with_subtotals() -> None:
    text = "P;Votes\nKandal;\nA;1\nB;2\nSub-total;3\nKampot;\nA;4\nTotal Kampot;4\nTotal;7\n"
    assert rows(propose(sheet(text)))[1:] == [
        *("section", "data", "data", "subtotal", "section", "data", "subtotal", "total")
    ]


def test_provinces_with_the_sum_of_the_rows_below_head_sections() -> None:
    text = "P;Votes\nKandal;3\nA;1\nB;2\nKampot;4\nA;3\nB;1\n"
    assert rows(propose(sheet(text)))[1:] == ["section", "data", "data"] * 2
    plain = "P;Votes\nKandal;3\nA;1\nB;9\nKampot;4\nA;3\nB;9\n"
    assert "section" not in rows(propose(sheet(plain)))


def test_what_stands_around_a_table_is_its_caption_note_and_source() -> None:
    text = "Communes won;\nP;Votes\nA;1\nB;2\nPreliminary.;\nប្រភព៖ គ.ជ.ប;\n"
    assert rows(propose(sheet(text))) == ["caption", "header", "data", "data", "note", "source"]


def test_a_sheet_of_words_or_of_nothing_is_a_mapping_too() -> None:
    assert uses(propose(sheet("P;Leader\nA;x\nB;y\n"))) == ["label", "label"]
    assert rows(propose(sheet("P;Leader\nA;x\nB;y\n"))) == ["header", "data", "data"]
    assert propose(sheet("")).columns == ()


def test_like_a_table_the_columns_get_its_keys_and_kinds() -> None:
    known = table([Column("votes2017", COUNT), Column("seats", COUNT)], [("a", "A", 1, 2)])
    mapping = propose(sheet("Party;votes2017;Leader;Seats\nA;5;x;6\nB;7;y;8\n"), like=known)
    assert keys(mapping) == ["name", "votes2017", "", "seats"]


def test_like_a_table_two_columns_in_one_language_are_not_one() -> None:
    known = table([Column("votes", COUNT)], [("a", "A", 1)])
    mapping = propose(sheet("Name;name;Votes\nA;x;5\nB;x;7\n"), like=known)
    assert keys(mapping) == ["name", "", "votes"]


def test_a_column_is_corrected_and_gets_a_key() -> None:
    mapping = propose(sheet(PARTIES))
    skipped = mapping.with_column(1, ColumnUse.SKIP)
    assert skipped.columns[2].part == ""  # what it was computed from is gone
    again = skipped.with_column(1, ColumnUse.COUNT, key="ballots")
    assert (again.columns[1].use, again.columns[1].key) == (ColumnUse.COUNT, "ballots")
    words = mapping.with_column(1, ColumnUse.TEXT, language="fr")
    assert (words.columns[1].language, words.columns[2].part) == ("fr", "")


def test_rows_are_corrected() -> None:
    mapping = propose(sheet(PARTIES)).with_rows([3], RowUse.APART)
    assert rows(mapping) == ["header", "data", "data", "apart"]


def test_a_column_that_becomes_another_kind_leaves_the_key_it_shared() -> None:
    text = "Party;គណបក្ស;Votes\nCPP;ប្រជាជនកម្ពុជា;1\nCNRP;សង្គ្រោះជាតិ;2\n"
    mapping = propose(sheet(text))
    assert keys(mapping.with_column(1, ColumnUse.TEXT)) == ["party", "party_2", "votes"]
    assert keys(mapping.with_column(1, ColumnUse.LABEL, language="fr"))[1] == "party"
    assert keys(mapping.with_column(1, ColumnUse.LABEL, language="en"))[1] == "party_2"
    skipped = mapping.with_column(1, ColumnUse.SKIP)
    assert keys(skipped.with_column(1, ColumnUse.LABEL))[1] == "party"


def test_a_header_of_keys_is_one_only_when_all_of_them_could_be() -> None:
    good = sheet("key;role;party;votes\n;;Party;Votes\na;data;A;1\nb;apart;B;2\n")
    assert rows(propose(good)) == ["keys", "header", "data", "apart"]
    for wrong in ("key;role;section;votes", "key;role;party;party", "key;role;the party;votes"):
        text = f"{wrong}\n;;Party;Votes\na;data;A;1\nb;apart;B;2\n"
        assert rows(propose(sheet(text)))[0] == "header"


def test_a_column_called_part_that_counts_is_no_share() -> None:
    assert uses(propose(sheet("P;Part;Seats\nA;1500;1\nB;2500;2\n")))[1] == "count"


def test_a_province_without_figures_among_provinces_is_a_row() -> None:
    text = "P;Votes\nKandal;1\nKampot;\nKratie;3\nKep;4\nPursat;\n"
    assert rows(propose(sheet(text)))[1:] == ["data"] * 5


def test_blank_rows_are_left_out_and_rows_of_ballots_with_a_total_stay() -> None:
    assert rows(propose(sheet("P;Votes\nA;1\n;\nB;2\n"))) == ["header", "data", "skip", "data"]
    assert rows(propose(sheet("P;W\nA;x\n;\nB;y\n"))) == ["header", "data", "skip", "data"]
    assert rows(propose(sheet("P;Votes\nTotal;1\n"))) == ["header", "data"]


@pytest.mark.parametrize("name", ["Total Cambodia", "សរុបទូទាំងប្រទេស", "Total: nationwide", "Total"])
def test_the_total_of_all_sections_is_no_subtotal(name) -> None:
    text = f"P;Votes\nKandal;\nA;1\nB;2\nTotal Kandal;3\nKampot;\nA;4\n{name};9\n"
    assert rows(propose(sheet(text)))[4:] == ["subtotal", "section", "data", "total"]


def test_a_total_of_all_sections_by_another_name_is_known_by_its_sum() -> None:
    text = "P;Votes\nKandal;\nA;1\nB;2\nTotal Kandal;3\nKampot;\nA;4\nTotal of both;{}\n"
    assert rows(propose(sheet(text.format(7))))[-1] == "total"
    assert rows(propose(sheet(text.format(4))))[-1] == "subtotal"

# SPDX-License-Identifier: MIT
"""Results tables that are drawn; their words are made up, but for the names of parties."""

from icc_editor.formats import table_toml
from icc_editor.post.results_table import ResultsTable
from icc_editor.text.provinces import PROVINCES

PARTIES = """
id = "communes"
caption = { en = "Commune elections of 4 June 2017", km = "ការបោះឆ្នោតក្រុមប្រឹក្សាឃុំ សង្កាត់ ឆ្នាំ២០១៧", fr = "Élections communales" }
source = { text = { en = "National Election Committee", km = "គណៈកម្មាធិការជាតិរៀបចំការបោះឆ្នោត" }, date = 2017-06-25 }
columns = [
  { key = "party", kind = "label", label = { en = "Party", km = "គណបក្ស" } },
  { key = "votes", kind = "count", label = { en = "Votes", km = "សំឡេង" }, total = "sum" },
  { key = "share", kind = "share", label = { en = "Share of valid votes", km = "ភាគរយ", fr = "Part des suffrages" }, part = "votes", of = "total" },
]
rows = [
  { key = "cpp", colour = "#0072b2", party = { en = "Cambodian People's Party", km = "គណបក្សប្រជាជនកម្ពុជា" }, votes = 3540056 },
  { key = "cnrp", party = { en = "Cambodia National Rescue Party", km = "គណបក្សសង្គ្រោះជាតិ" }, votes = 3056824 },
  { key = "fcp", party = { en = "FUNCINPEC", km = "គណបក្សហ៊្វុនស៊ិនប៉ិច" }, votes = 0 },
  { key = "late", party = { en = "Counted later", km = "រាប់ពេលក្រោយ" }, votes = "n/a" },
  { key = "open", party = { en = "Not counted", km = "មិនទាន់រាប់" } },
  { key = "gone", hidden = true, party = { en = "Hidden", km = "លាក់" }, votes = 1000 },
  { key = "invalid", role = "apart", party = { en = "Invalid", km = "ខូច" }, votes = 138234 },
]
"""  # noqa: E501

_SEATS = (
    ("CPP", "គណបក្សប្រជាជនកម្ពុជា", 73),
    ("FUNCINPEC", "គណបក្សហ៊្វុនស៊ិនប៉ិច", 26),
    ("Sam Rainsy Party", "គណបក្សសម រង្ស៊ី", 24),
    ("Fourth party", "គណបក្សទីបួន", 9),
    ("Fifth party", "គណបក្សទីប្រាំ", 5),
    ("Sixth party", "គណបក្សទីប្រាំមួយ", 2),
    ("Seventh party", "គណបក្សទីប្រាំពីរ", 1),
    ("Eighth party", "គណបក្សទីប្រាំបី", 1),
)


def table(text: str) -> ResultsTable:
    return table_toml.read(text.encode()).table


def parties(chart: str = "") -> ResultsTable:
    options = f"options = {{ chart = {chart} }}\n" if chart else ""
    return table(options + PARTIES)


def seats(many: int = 7, chart: str = '{ kind = "stacked" }') -> ResultsTable:
    rows = "".join(
        f'{{ key = "p{number}", party = {{ en = "{english}", km = "{khmer}" }}, seats = {won} }},\n'
        for number, (english, khmer, won) in enumerate(_SEATS[:many])
    )
    return table(f"""
id = "seats"
caption = {{ en = "Seats in the National Assembly", km = "អាសនៈនៅរដ្ឋសភា" }}
options = {{ chart = {chart} }}
columns = [{{ key = "party", kind = "label" }},
  {{ key = "seats", label = {{ en = "Seats", km = "អាសនៈ", fr = "Sièges" }} }}]
rows = [
{rows}]
""")


def provinces(chart: str = '{ column = "a" }', many: int = 25) -> ResultsTable:
    rows = "".join(
        f'{{ key = "p{number}", name = {{ en = "{one.english}", km = "{one.khmer}" }},'
        f" a = {number * 37 % 113 + 4}, b = {number * 53 % 89} }},\n"
        for number, one in enumerate((list(PROVINCES) * 4)[:many])
    )
    return table(f"""
id = "provinces"
caption = {{ en = "Communes won in each province", km = "ចំនួនឃុំ សង្កាត់ ក្នុងខេត្តនីមួយៗ" }}
options = {{ chart = {chart} }}
columns = [{{ key = "name", kind = "label" }},
  {{ key = "a", label = {{ en = "CPP", km = "គបក" }} }},
  {{ key = "b", label = {{ en = "CNRP", km = "គសជ" }} }},
  {{ key = "more", kind = "change", label = {{ en = "Lead" }}, part = "a", of = "b" }}]
rows = [
{rows}]
""")


SECTIONS = """
id = "sections"
columns = [{ key = "name", kind = "label" }, { key = "votes", label = "Votes" }]
rows = [
  { key = "kandal", role = "section", name = { en = "Kandal", km = "កណ្តាល" } },
  { key = "a", name = "A", votes = 5 },
  { key = "b", name = "B", votes = 7 },
  { key = "takeo", role = "section", name = { en = "Takeo", km = "តាកែវ" } },
  { key = "c", name = "A", votes = 6 },
]
"""

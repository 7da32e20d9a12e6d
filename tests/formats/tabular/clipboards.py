# SPDX-License-Identifier: MIT
# ruff: noqa: E501, ISC004 - as the programs write it
"""What programs put on the clipboard as HTML.

All of these are written by hand after what the programs write; those that LibreOffice really made
are in ``tests/worker/sheets``.  Each is (name, HTML, rows in ``shorthand``, number of headers).
"""

_EXCEL = """<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet><style><!--table {mso-displayed-decimal-separator:"\\.";}
.xl65 {mso-number-format:Percent;}--></style></head><body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:collapse'>
<!--StartFragment--><col width=64 span=3 style='width:48pt'>ROWS<!--EndFragment-->
</table></body></html>"""
_GOOGLE = """<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border:
1px solid #ccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml"
cellspacing="0" cellpadding="0" dir="ltr" border="1" data-sheets-root="1"><colgroup><col width="100"/>
</colgroup><tbody>ROWS</tbody></table></google-sheets-html-origin>"""
_WORD = """<html xmlns:w="urn:schemas-microsoft-com:office:word"><body lang=EN-US><!--StartFragment-->
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;
mso-yfti-tbllook:1184'>ROWS</table><p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body>
</html>"""


def excel(rows: str) -> str:
    return _EXCEL.replace("ROWS", rows)


def google(rows: str) -> str:
    return _GOOGLE.replace("ROWS", rows)


def word(rows: str) -> str:
    return _WORD.replace("ROWS", rows)


def word_cell(text: str, more: str = "") -> str:
    return (
        f"<td width=150 valign=top style='width:112.3pt;padding:0in 5.4pt 0in 5.4pt'{more}>"
        f"<p class=MsoNormal style='margin-bottom:0in'><span lang=EN-US>{text}<o:p></o:p></span></p></td>"
    )


HEAD = "<tr><td>Party</td><td>Votes</td></tr>"
H = ["Party", "Votes"]

SHAPES = [
    # -- Excel
    (
        "excel 2016: what is shown, nothing more",
        excel(
            "<tr height=20><td height=20 class=xl66 width=64>Party</td><td>Votes</td><td>Share</td></tr>"
            "<tr height=20><td height=20>CPP</td><td align=right>3,540,056</td>"
            "<td class=xl65 align=right>50.76%</td></tr>"
            "<tr height=20><td>CNRP</td><td align=right>3,056,824</td><td align=right>43.83%</td></tr>"
        ),
        [
            ["Party", "Votes", "Share"],
            ["CPP", "=3540056", "=50.76%"],
            ["CNRP", "=3056824", "=43.83%"],
        ],
        1,
    ),
    (
        "excel 2003: x:num has the exact value",
        excel(
            f'{HEAD}<tr><td>CPP</td><td align=right x:num="0.50764">50.8%</td></tr>'
            '<tr><td>CNRP</td><td align=right x:num="1234.5678">1,235</td></tr>'
        ),
        [H, ["CPP", "=50.764%"], ["CNRP", "=1234.5678"]],
        1,
    ),
    (
        "excel 2003: x:num without a value",
        excel(f"{HEAD}<tr><td>CPP</td><td align=right x:num>489</td></tr>"),
        [H, ["CPP", "=489"]],
        1,
    ),
    (
        "excel: French separators, no-break spaces",
        excel(
            f"{HEAD}<tr><td>CPP</td><td>3&nbsp;540&nbsp;056,5</td></tr>"
            "<tr><td>CNRP</td><td>3\u202f056\u202f824</td></tr>"
        ),
        [H, ["CPP", "=3540056.5"], ["CNRP", "=3056824"]],
        1,
    ),
    (
        "excel: German separators, told by one cell",
        excel(f"{HEAD}<tr><td>CPP</td><td>1.592</td></tr><tr><td>CNRP</td><td>40,5</td></tr>"),
        [H, ["CPP", "=1592"], ["CNRP", "=40.5"]],
        1,
    ),
    (
        "excel: a column that may be thousands or decimals",
        excel(f"{HEAD}<tr><td>CPP</td><td>1.592</td></tr><tr><td>CNRP</td><td>1.156</td></tr>"),
        [H, ["CPP", "?1.592"], ["CNRP", "?1.156"]],
        1,
    ),
    (
        "excel: the exact value of one cell tells the separators of its column",
        excel(
            f'{HEAD}<tr><td>CPP</td><td x:num="1592">1.592</td></tr>'
            "<tr><td>CNRP</td><td>1.156</td></tr>"
        ),
        [H, ["CPP", "=1592"], ["CNRP", "=1156"]],
        1,
    ),
    (
        "excel: dates made of 1-2",
        excel(
            f"{HEAD}<tr><td>A</td><td class=xl67>2-Jan</td></tr><tr><td>B</td><td>14</td></tr>"
            "<tr><td>C</td><td>févr-03</td></tr>"
        ),
        [H, ["A", "@2-Jan"], ["B", "=14"], ["C", "@févr-03"]],
        1,
    ),
    (
        "excel: merged headers in two rows",
        excel(
            "<tr><td rowspan=2 height=40>Party</td><td colspan=2>Seats</td></tr>"
            "<tr><td>2012</td><td>2017</td></tr>"
            "<tr><td>CPP</td><td>1592</td><td>1156</td></tr>"
        ),
        [
            ["Party", "Seats", "~Seats"],
            ["~Party", "2012", "2017"],
            ["CPP", "=1592", "=1156"],
        ],
        2,
    ),
    (
        "excel: a merged number is counted once",
        excel(f"{HEAD}<tr><td>A</td><td rowspan=2>12</td></tr><tr><td>B</td></tr>"),
        [H, ["A", "=12"], ["B", "~"]],
        1,
    ),
    (
        "excel: a filtered row is hidden",
        excel(
            f"{HEAD}<tr><td>A</td><td>1</td></tr>"
            "<tr style='display:none'><td>B</td><td>2</td></tr><tr><td>C</td><td>3</td></tr>"
        ),
        [H, ["A", "=1"], ["C", "=3"]],
        1,
    ),
    (
        "excel: a hidden row under a merged cell",
        excel(
            f"{HEAD}<tr><td rowspan=3>Kep</td><td>1</td></tr>"
            "<tr style='display:none'><td>2</td></tr><tr><td>3</td></tr>"
        ),
        [H, ["Kep", "=1"], ["~Kep", "=3"]],
        1,
    ),
    (
        "excel: the row that keeps the widths of misaligned columns",
        excel(
            f"{HEAD}<tr><td>A</td><td>1</td></tr><![if supportMisalignedColumns]>"
            "<tr height=0 style='display:none'><td width=64></td><td width=64></td></tr><![endif]>"
        ),
        [H, ["A", "=1"]],
        1,
    ),
    (
        "excel: a line break inside a cell",
        excel(
            "<tr><td>Valid<br>\n  votes</td><td>Seats</td></tr><tr><td>Phnom<br>Penh</td><td>5</td></tr>"
        ),
        [["Valid\nvotes", "Seats"], ["Phnom\nPenh", "=5"]],
        1,
    ),
    (
        "excel: errors",
        excel(
            f'{HEAD}<tr><td>A</td><td x:err="#DIV/0!">#DIV/0!</td></tr><tr><td>B</td><td>1</td></tr>'
        ),
        [H, ["A", "!#DIV/0!"], ["B", "=1"]],
        1,
    ),
    (
        "excel: codes keep their zero",
        excel(f"{HEAD}<tr><td>0102</td><td>5</td></tr><tr><td>0103</td><td>6</td></tr>"),
        [H, ["0102", "=5"], ["0103", "=6"]],
        1,
    ),
    (
        "excel: numbers in brackets may be minus",
        excel(f"{HEAD}<tr><td>A</td><td>(12)</td></tr><tr><td>B</td><td>-3</td></tr>"),
        [H, ["A", "?(12)"], ["B", "=-3"]],
        1,
    ),
    # -- LibreOffice (real ones are in tests/worker/sheets)
    (
        "calc: sdval and sdnum",
        f'<table>{HEAD}<tr><td>A</td><td sdval="0.456" sdnum="1033;0;0.0%">45.6%</td></tr>'
        '<tr><td>B</td><td sdval="1234.5" sdnum="1031;0;#.##0,0">1.234,5</td></tr></table>',
        [H, ["A", "=45.6%"], ["B", "=1234.5"]],
        1,
    ),
    (
        "calc: a date is no number",
        f'<table>{HEAD}<tr><td>A</td><td sdval="43101" sdnum="1033;0;D-MMM">1-Jan</td></tr>'
        '<tr><td>B</td><td sdval="4">4</td></tr></table>',
        [H, ["A", "@1-Jan"], ["B", "=4"]],
        1,
    ),
    (
        "calc: an error comes with the value 0",
        f'<table>{HEAD}<tr><td>A</td><td sdval="0" sdnum="1033;">Err:502</td></tr></table>',
        [H, ["A", "!Err:502"]],
        1,
    ),
    # -- Google Sheets
    (
        "google: values in JSON",
        google(
            '<tr><td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;Party&quot;}">Party</td>'
            '<td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;Share&quot;}">Share</td></tr>'
            '<tr><td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;CPP&quot;}">CPP</td>'
            '<td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:0.50764}" data-sheets-numberformat='
            '"{&quot;1&quot;:3,&quot;2&quot;:&quot;0.0%&quot;,&quot;3&quot;:1}">50.8%</td></tr>'
        ),
        [["Party", "Share"], ["CPP", "=50.764%"]],
        1,
    ),
    (
        "google: text that looks like a number, truth, broken JSON",
        google(
            "<tr><td>Name</td><td>What</td></tr>"
            '<tr><td>B</td><td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:489}">489</td></tr>'
            '<tr><td data-sheets-value="{">A</td>'
            '<td data-sheets-value="{&quot;1&quot;:4,&quot;4&quot;:1}">TRUE</td></tr>'
        ),
        [["Name", "What"], ["B", "=489"], ["A", "TRUE"]],
        1,
    ),
    (
        "google: a link in a cell",
        google(
            "<tr><td>Party</td><td>Votes</td></tr><tr><td><a class='in-cell-link' "
            "href='https://x.example/'>CPP</a></td><td>7</td></tr>"
        ),
        [H, ["CPP", "=7"]],
        1,
    ),
    (
        "google: a header merged over columns",
        google("<tr><td colspan=2 rowspan=1>Results</td></tr><tr><td>CPP</td><td>7</td></tr>"),
        [["Results", "~Results"], ["CPP", "=7"]],
        1,
    ),
    # -- Word and Writer
    (
        "word: paragraphs in cells",
        word(
            f"<tr>{word_cell('Party')}{word_cell('Votes')}</tr>"
            f"<tr>{word_cell('CPP')}{word_cell('3,540,056')}</tr>"
        ),
        [H, ["CPP", "=3540056"]],
        1,
    ),
    (
        "word: a raised footnote mark is no digit",
        word(
            f"<tr>{word_cell('Party')}{word_cell('Seats')}</tr>"
            f"<tr>{word_cell('CNRP')}{word_cell('489<sup>1</sup>')}</tr>"
        ),
        [["Party", "Seats"], ["CNRP", "=489^1"]],
        1,
    ),
    (
        "word: raised by a style",
        word(
            f"<tr>{word_cell('Party')}{word_cell('Seats')}</tr><tr>{word_cell('CNRP')}"
            + word_cell("489<span style='vertical-align: super'>a</span>")
            + "</tr>"
        ),
        [["Party", "Seats"], ["CNRP", "=489^a"]],
        1,
    ),
    (
        "word: two paragraphs are two lines, so no number",
        word(
            f"<tr>{word_cell('Party')}{word_cell('Votes')}</tr><tr>{word_cell('A')}"
            "<td><p>1,234</p><p>(50.8%)</p></td></tr>"
            f"<tr>{word_cell('B')}{word_cell('5')}</tr>"
        ),
        [H, ["A", "1,234\n(50.8%)"], ["B", "=5"]],
        1,
    ),
    (
        "word: merged rows",
        word(
            f"<tr>{word_cell('Province', ' rowspan=2')}{word_cell('Votes')}</tr>"
            f"<tr>{word_cell('2017')}</tr><tr>{word_cell('Kep')}{word_cell('៤៨៩')}</tr>"
        ),
        [["Province", "Votes"], ["~Province", "2017"], ["Kep", "=489"]],
        2,
    ),
    (
        "writer: header cells",
        "<table><tr><th><p>Party</p></th><th><p>Votes</p></th></tr>"
        "<tr><td><p>\n\t\t\tCPP</p></td><td sdval='12' sdnum='1033;0;0'><p>12</p></td></tr></table>",
        [H, ["CPP", "=12"]],
        1,
    ),
    # -- pages
    (
        "page: thead, tbody, tfoot",
        "<table><thead><tr><th>Party<th>Votes</thead><tbody><tr><td>A<td>1</tbody>"
        "<tfoot><tr><td>Total<td>1</tfoot></table>",
        [H, ["A", "=1"], ["Total", "=1"]],
        1,
    ),
    (
        "page: wikipedia's references and hidden keys",
        '<table class="wikitable sortable"><caption>Results</caption><tr><th scope="col">Party</th>'
        '<th scope="col">Seats</th></tr><tr><th scope="row">CNRP</th><td>489<sup id="cite_ref-1" '
        'class="reference"><a href="#cite_note-1">[1]</a></sup></td></tr><tr><th scope="row">'
        '<span style="display:none">Cambodian</span>CPP</th><td>1,156</td></tr>'
        "<tr><th>X</th><td>0.5</td></tr></table>",
        [["Party", "Seats"], ["CNRP", "=489^1"], ["CPP", "=1156"], ["X", "=0.5"]],
        1,
    ),
    (
        "page: nothing is closed",
        "<TABLE><TR><TD>Party<TD>Votes<TR><TD>A<TD>1<TR><TD>B<TD>2",
        [H, ["A", "=1"], ["B", "=2"]],
        1,
    ),
    (
        "page: a table for the layout around the one with numbers",
        "<table><tr><td>Menu</td><td><table><tr><td>Party</td><td>Votes</td></tr>"
        "<tr><td>A</td><td>1</td></tr></table></td></tr></table>",
        [H, ["A", "=1"]],
        1,
    ),
    (
        "page: a power is no footnote",
        "<table><tr><td>Area</td><td>km<sup>2</sup></td></tr><tr><td>Kep</td><td>336</td></tr></table>",
        [["Area", "km²"], ["Kep", "=336"]],
        1,
    ),
    (
        "page: footnote signs of all kinds",
        "<table><tr><td>P</td><td>Votes</td></tr><tr><td>A</td><td>489*</td></tr>"
        "<tr><td>B</td><td>489 †</td></tr><tr><td>C</td><td>489¹</td></tr>"
        "<tr><td>D</td><td>489 (1)</td></tr><tr><td>E</td><td>489[b]</td></tr>"
        "<tr><td>F</td><td>45.6%**</td></tr><tr><td>G</td><td>៤៨៩*</td></tr></table>",
        [
            ["P", "Votes"],
            ["A", "=489^*"],
            ["B", "=489^†"],
            ["C", "=489^¹"],
            ["D", "=489^1"],
            ["E", "=489^b"],
            ["F", "=45.6%^**"],
            ["G", "=489^*"],
        ],
        1,
    ),
    (
        "page: two numbers in each cell",
        "<table><tr><td>P</td><td>Seats (change)</td></tr><tr><td>A</td><td>489 (12)</td></tr>"
        "<tr><td>B</td><td>40 (3)</td></tr><tr><td>C</td><td>7 (1)</td></tr></table>",
        [["P", "Seats (change)"], ["A", "489 (12)"], ["B", "40 (3)"], ["C", "7 (1)"]],
        1,
    ),
    (
        "page: Khmer digits with Latin separators",
        "<table><tr><td>គណបក្ស</td><td>សំឡេង</td></tr><tr><td>ក</td><td>៣,៥៤០,០៥៦</td></tr>"
        "<tr><td>ខ</td><td>១,២៣៤</td></tr><tr><td>គ</td><td>៥០.៧៦%</td></tr></table>",
        [
            ["គណបក្ស", "សំឡេង"],
            ["ក", "=3540056"],
            ["ខ", "=1234"],
            ["គ", "=50.76%"],
        ],
        1,
    ),
    (
        "page: spans that promise more than there is",
        "<table><tr><td colspan=999>Title</td></tr><tr><td>A</td><td rowspan=0>1</td></tr>"
        "<tr><td>B</td></tr></table>",
        [["Title", "~Title"], ["A", "=1"], ["B", "~"]],
        1,
    ),
    (
        "page: blank, dash and n/a are not zero",
        "<table><tr><td>P</td><td>V</td></tr><tr><td>A</td><td>0</td></tr><tr><td>B</td>"
        "<td>&nbsp;</td></tr><tr><td>C</td><td>–</td></tr><tr><td>D</td><td>n/a</td></tr></table>",
        [["P", "V"], ["A", "=0"], ["B", ""], ["C", "–"], ["D", "n/a"]],
        1,
    ),
    (
        "page: script and style inside cells say nothing",
        "<table><tr><td>P<script>alert(1)</script></td><td>V<style>td{}</style></td></tr>"
        "<tr><td>A</td><td onclick='x()'>5</td></tr></table>",
        [["P", "V"], ["A", "=5"]],
        1,
    ),
    (
        "page: scale words",
        "<table><tr><td>P</td><td>V</td></tr><tr><td>A</td><td>3.5 million</td></tr>"
        "<tr><td>B</td><td>២ លាន</td></tr></table>",
        [["P", "V"], ["A", "=3500000"], ["B", "=2000000"]],
        1,
    ),
]

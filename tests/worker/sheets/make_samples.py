# SPDX-License-Identifier: MIT
"""Make the sample sheets beside this file, with a real LibreOffice.

    soffice --headless --norestore "--accept=socket,host=127.0.0.1,port=2083;urp;" &
    python3 tests/worker/sheets/make_samples.py 2083

Needs libreoffice-calc, libreoffice-writer and python3-uno; the tests need none of them.  The
version they were made with stands in ``made_with.txt``.
"""

import contextlib
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.datatransfer import DataFlavor
from com.sun.star.lang import Locale

HERE = Path(__file__).parent
FILTERS = {"xlsx": "Calc MS Excel 2007 XML", "xls": "MS Excel 97", "ods": "calc8"}

DATE = ("43102", "D-MMM")  # what spreadsheets make of 1-2

# A leading "=" is a formula, "'" makes words of digits; (text, format) sets a number format.
RESULTS = [
    ["Commune results, 4 June 2017"],
    ["Province", "Seats", "", "Votes", "Share", "Score", "Note"],
    ["", "2012", "2017", "", "", "", ""],
    ["Kampong Cham", "845", "478", ("408123", "#,##0"), ("0.456", "0.0%"), DATE, "489*"],
    ["កំពង់ធំ", "503", "359", ("212456.5", "#,##0.00"), ("0.507586", "0.00%"), "3-4", "'១.២៣៤"],
    ["Hidden", "1", "2", "3", "4", "5", "6"],
    ["Kratié", "0", "-5", "=SUM(B4:B5)", "=1/0", "7", "'1,234"],
    ["Raised", "12", "13", "14", "15", "16", "489"],
    ["Total", "=SUM(B4:B7)", "=SUM(C4:C7)", "=SUM(D4:D7)", "", "", "=\"n/\"&\"a\""],
]  # fmt: skip

# As the first post would be pasted: the chiefs of the CNRP are mistyped, the total is not.
WON = [
    ["Party", "Chiefs", "Votes"],
    ["CPP", ("1156", "#,##0"), ("3540056", "#,##0")],
    ["CNRP", ("499", "#,##0"), ("3056824", "#,##0")],
    ["KNUP", ("1", "#,##0"), ("24000", "#,##0")],
    ["Total", ("1646", "#,##0"), ("6620880", "#,##0")],
]


def value(name, what):
    found = PropertyValue()
    found.Name, found.Value = name, what
    return found


def connect(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(60):
        try:
            return resolver.resolve(
                f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext"
            )
        except Exception:  # noqa: BLE001 - it is not up yet
            time.sleep(0.5)
    raise SystemExit("no LibreOffice answers")


def fill(document, rows):
    sheet = document.Sheets.getByIndex(0)
    sheet.Name = "Communes"
    formats, locale = document.NumberFormats, Locale("en", "US", "")
    for r, row in enumerate(rows):
        for c, words in enumerate(row):
            cell = sheet.getCellByPosition(c, r)
            words, code = words if isinstance(words, tuple) else (words, "")
            if words.startswith("'"):
                cell.String = words[1:]
            else:
                cell.Formula = words
            if code:
                key = formats.queryKey(code, locale, False)
                cell.NumberFormat = key if key != -1 else formats.addNew(code, locale)
    return sheet


def finish(document, sheet):
    sheet.getCellRangeByName("B2:C2").merge(True)
    sheet.getCellRangeByName("A2:A3").merge(True)
    sheet.Rows.getByIndex(5).IsVisible = False
    raised = sheet.getCellByPosition(6, 7)
    raised.String = "489"
    cursor = raised.createTextCursor()
    cursor.gotoEnd(False)
    cursor.CharEscapement, cursor.CharEscapementHeight = 33, 58
    raised.insertString(cursor, "1", False)
    cursor.gotoEnd(False)
    cursor.goLeft(1, True)
    cursor.CharEscapement, cursor.CharEscapementHeight = 33, 58
    document.Sheets.insertNewByName("Other", 1)
    document.Sheets.getByIndex(1).getCellByPosition(0, 0).String = "=not a formula"


def clipboard(controller, name):
    content = controller.getTransferable()
    for mime, suffix in (("text/html", "html"), ("text/plain;charset=utf-16", "txt")):
        flavor = DataFlavor()
        flavor.MimeType = mime
        kinds = [f for f in content.getTransferDataFlavors() if f.MimeType.startswith(mime)]
        if not kinds:
            print("no", mime)
            continue
        data = content.getTransferData(kinds[0])
        raw = data.encode() if isinstance(data, str) else bytes(data.value)
        (HERE / f"{name}.{suffix}").write_bytes(raw)


def main():
    context = connect(int(sys.argv[1]))
    services = context.ServiceManager
    desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    hidden = (value("Hidden", False),)

    document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, hidden)
    sheet = fill(document, RESULTS)
    finish(document, sheet)
    for suffix, name in FILTERS.items():
        target = HERE / f"results.{suffix}"
        document.storeToURL(target.as_uri(), (value("FilterName", name),))
    secret = (value("FilterName", FILTERS["ods"]), value("Password", "secret"))
    document.storeToURL((HERE / "password.ods").as_uri(), secret)
    csv = "59,34,76,1,,0,false,true,false"  # semicolons, UTF-8, as shown
    document.storeToURL(
        (HERE / "results.csv").as_uri(),
        (value("FilterName", "Text - txt - csv (StarCalc)"), value("FilterOptions", csv)),
    )
    controller = document.CurrentController
    controller.select(sheet.getCellRangeByName("A2:G9"))
    clipboard(controller, "calc_clipboard")
    document.close(True)

    document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, hidden)
    sheet = fill(document, WON)
    target = HERE / "won.ods"
    document.storeToURL(target.as_uri(), (value("FilterName", FILTERS["ods"]),))
    controller = document.CurrentController
    controller.select(sheet.getCellRangeByName("A1:C5"))
    clipboard(controller, "won_clipboard")
    document.close(True)

    document = desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, hidden)
    table = document.createInstance("com.sun.star.text.TextTable")
    table.initialize(4, 3)
    document.Text.insertTextContent(document.Text.createTextCursor(), table, False)
    rows = [["Party", "Votes", "Share"], ["CPP", "3,540,056", "50.76%"],
            ["CNRP", "3,056,824", "43.83%"], ["ផ្សេងៗ", "៣៧៧,១៥២", "៥,៤១%"]]  # fmt: skip
    table.setDataArray(tuple(map(tuple, rows)))
    controller = document.CurrentController
    controller.select(table.createCursorByCellName("A1"))
    view = controller.getViewCursor()
    view.gotoRange(table.getCellByName("A1").getStart(), False)
    view.gotoEnd(True)
    view.gotoEnd(True)
    clipboard(controller, "writer_clipboard")
    document.close(True)

    configuration = services.createInstanceWithContext(
        "com.sun.star.configuration.ConfigurationProvider", context
    )
    access = configuration.createInstanceWithArguments(
        "com.sun.star.configuration.ConfigurationAccess",
        (value("nodepath", "/org.openoffice.Setup/Product"),),
    )
    (HERE / "made_with.txt").write_text(f"LibreOffice {access.ooSetupVersionAboutBox}\n")
    with contextlib.suppress(Exception):  # it is gone before it can answer
        desktop.terminate()


main()

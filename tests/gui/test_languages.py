# SPDX-License-Identifier: MIT
"""Every window in every language: nothing untranslated, nothing clipped."""

import ast
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from icc_editor import assets
from icc_editor.errors import CertificateRefused, DiskFull, RedirectRefused, TimedOut
from icc_editor.formats.tabular import delimited
from icc_editor.formats.tabular.sheet import ReadAs, SheetRead
from icc_editor.gui import languages, theme
from icc_editor.gui.about_dialog import AboutDialog
from icc_editor.gui.accounts.account_wizard import AccountWizard
from icc_editor.gui.accounts.accounts_dialog import AccountsDialog
from icc_editor.gui.charts.chart_dialog import ChartDialog
from icc_editor.gui.details_dialog import DetailsDialog
from icc_editor.gui.handover.sending_dialog import SendingDialog
from icc_editor.gui.handover.taking_dialog import TakingDialog
from icc_editor.gui.history.conflict_dialog import ConflictDialog
from icc_editor.gui.history.history_dialog import HistoryDialog
from icc_editor.gui.history.recovery_dialog import RecoveryDialog
from icc_editor.gui.khmer_keyboard import KhmerKeyboard
from icc_editor.gui.languages import InterfaceLanguage
from icc_editor.gui.library.bin_dialog import BinDialog
from icc_editor.gui.proof.words_dialog import WordsDialog
from icc_editor.gui.publishing.outbox_dialog import OutboxDialog
from icc_editor.gui.publishing.publish_choice import (
    PublishChoice,
    PublishOffer,
    VersionLine,
    VersionTime,
)
from icc_editor.gui.publishing.publish_receipt import ReceiptLine
from icc_editor.gui.publishing.publish_view import PublishView
from icc_editor.gui.publishing.receipt_dialog import ReceiptDialog
from icc_editor.gui.settings_dialog import SettingsDialog, SettingsPage
from icc_editor.gui.shortcuts.command_keys import CommandKeys
from icc_editor.gui.table_editor.column_dialog import ColumnDialog
from icc_editor.gui.table_editor.findings_list import ReasonDialog
from icc_editor.gui.table_editor.row_dialog import RowDialog
from icc_editor.gui.table_editor.table_editor import TableEditor
from icc_editor.gui.table_import.changes_dialog import ChangesDialog
from icc_editor.gui.table_import.import_dialog import ImportDialog
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.telling.messages import explain
from icc_editor.gui.welcome import Welcome
from icc_editor.gui.writing_panel.article_dialog import ArticleDialog
from icc_editor.gui.writing_panel.fields_panel import FieldsPanel
from icc_editor.gui.writing_panel.link_dialog import LinkDialog
from icc_editor.gui.writing_panel.mend_dialog import MendDialog, Repair
from icc_editor.gui.writing_panel.picture_dialog import PictureDialog
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.account import Account, BlogSystem, Role
from icc_editor.post.delivery import Receipt
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.job import Progress
from icc_editor.post.metadata import Metadata, NumberStyle, PostStatus
from icc_editor.post.remote_post import BlogInfo
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import Column, ColumnKind, Row, Texts
from icc_editor.services.editing import Conflict
from icc_editor.services.handing_over.clashes import Change, Clash
from icc_editor.services.handing_over.plan import TakingPlan, Told, ToldKind
from icc_editor.services.rescued import Recovery
from icc_editor.services.table_import.comparing import match
from icc_editor.services.table_import.proposing import propose
from icc_editor.services.word_lists import WordList
from icc_editor.storage import post_folder
from icc_editor.storage.bin import BinnedPost
from icc_editor.storage.history import Snapshot, SnapshotReason
from icc_editor.storage.journal import JournalEntry
from icc_editor.storage.library import Library
from icc_editor.storage.settings import Settings
from icc_editor.text.khmer.faults import Fault
from icc_editor.text.khmer.lint import lint
from tests.gui.fonts import load_fonts

CODES = tuple(languages.NAMES)
TRANSLATED = tuple(code for code in CODES if code != "en")
HIGHEST = 530  # of a dialog: with its frame and a taskbar it fits a screen of 600
NOW = datetime(2017, 6, 25, 9, 30, tzinfo=UTC)
SIZES = [(1024, 600), (1280, 720), (1920, 1080)]
# Names and signs that are the same in every language.
SAME = re.compile(r"^(ICC Editor|[\W\d_]*|.*(://|\.wordpress\.com).*|[A-Z]{2}|pt| pt)$", re.DOTALL)
GUI = Path(languages.__file__).parent
ACCOUNT = Account(
    "1", "ICC", BlogSystem.WORDPRESS, "https://icc.invalid/xmlrpc.php", "1", "ICC",
    "https://icc.invalid", "writer", Role.EDITOR, "Asia/Phnom_Penh",
)  # fmt: skip


def catalogue(code: str) -> dict[str, set[str]]:
    """Return every source text and its translations."""
    found: dict[str, set[str]] = {}
    path = assets.translation(f"icc_editor_{code}.ts")
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        texts = set(forms or [translation.text or ""])
        if translation.get("type") == "unfinished":
            texts = set()
        found.setdefault(message.findtext("source") or "", set()).update(texts)
    return found


@pytest.fixture
def speak(qapp: QApplication, places):
    """Return a function that switches the interface's language."""
    spoken = InterfaceLanguage(places)
    font, locale = qapp.font(), QLocale()
    qapp.setFont(theme.interface_font(font, load_fonts()))
    yield spoken.use
    spoken.drop()
    qapp.setFont(font)
    QLocale.setDefault(locale)


def wizard_pages() -> list[QWidget]:
    first, second, third, fourth, fifth = (AccountWizard() for _page in range(5))
    first.show_error(RedirectRefused("icc.invalid", target="https://other.invalid"))
    second.show_found("https://icc.invalid", wordpress_com=True)
    third.show_blogs((BlogInfo("1", "ICC", "https://icc.invalid", "x"),))
    fourth.show_connected(ACCOUNT, lasting=False)
    fifth.show_found("https://icc.invalid", wordpress_com=True)
    fifth.show_error(CertificateRefused("campaign.icc.invalid"))
    return [first, second, third, fourth, fifth]


def publish_pages() -> list[QWidget]:
    findings = (
        Diagnostic("title.missing", Severity.ERROR, "km", "field:title"),
        Diagnostic("category.none", Severity.HINT, "en", "field:categories"),
    )
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    offer = PublishOffer(
        PublishChoice("1", ("en", "km"), None),
        (ACCOUNT,),
        (VersionLine("en", "ICC"), VersionLine("km", "ICC", update=True), VersionLine("fr", "")),
        tuple(PostStatus),
        datetime.now(UTC),
        (
            VersionTime("en", PostStatus.PUBLISH, tomorrow),
            VersionTime("km", PostStatus.PUBLISH),
            VersionTime("fr", PostStatus.DRAFT, seen=True),
        ),
        (("en", tomorrow), ("km", None)),
        divided=True,
        apart=True,
        time_zone="Asia/Phnom_Penh",
        pictures=2,
        findings=findings,
        stands_on=("1",),
    )
    receipt = a_receipt()
    contributor = replace(ACCOUNT, role=Role.CONTRIBUTOR)
    review = replace(
        offer, accounts=(contributor,), statuses=(PostStatus.DRAFT, PostStatus.PENDING)
    )
    views = [PublishView() for _page in range(6)]
    views[5].show_offer(review)
    views[1].show_offer(offer)
    views[2].show_progress(Progress(1, 2, "…"))
    views[2].show_error(TimedOut("icc.invalid"))
    views[3].show_receipt((ReceiptLine(("en",), "ICC", receipt),))
    views[4].show_conflict("1", "2", ("en",))
    return [*views]


def a_receipt() -> Receipt:
    now = datetime.now(UTC)
    return Receipt("1", "https://icc.invalid/1", "publish", None, now, "", now)


def other_windows() -> list[QWidget]:
    accounts = AccountsDialog()
    accounts.show_accounts((ACCOUNT,))
    bar = MessageBar()
    bar.show_error(DiskFull(Path("/ICC")))
    return [
        accounts,
        AccountsDialog(),
        OutboxDialog(),
        ReceiptDialog((ReceiptLine(("en",), "ICC", a_receipt()),)),
        SettingsDialog(Settings(), Path("/ICC")),
        AboutDialog(),
        DetailsDialog(explain(TimedOut("icc.invalid"))),
        bar,
        Welcome("en", "/ICC"),
    ]


def key_pages() -> list[QWidget]:
    """Return the page of the keys: a question, nothing found, and everything it refuses."""
    menu = QMenu("ICC")
    for name, key in (("icc", "Ctrl+J"), ("cpp", "F4"), ("", "Ctrl+C")):
        action = menu.addAction(f"ICC {key}")
        action.setObjectName(name)
        action.setShortcut(QKeySequence(key))
    keys = CommandKeys(menu, [menu])
    stored = (("icc", "A"), ("cpp", "ICC"))
    pages = []
    for pressed in (
        "",
        "F4",
        "Ctrl+C",
        "A",
        "Ctrl+Left",
        "Alt+F4",
        "Alt+F",
        "Ctrl+Alt+Q",
        "Ctrl+ក",
    ):
        settings = Settings(shortcuts=() if pressed else stored)
        page = SettingsDialog(settings, Path("/ICC"), None, keys, SettingsPage.SHORTCUTS)
        if pressed:
            page.shortcuts.choose("icc")
            page.shortcuts.field.pressed.emit(pressed, "")
        page.destroyed.connect(lambda _page=None, menu=menu: menu.title())  # it lives as long
        pages.append(page)
    pages[-1].shortcuts.search.setText("ICC ICC")
    return pages


def writing_dialogs(folder: Path) -> list[QWidget]:
    """Return the dialogs in which something is put into the text."""
    article = ArticleDialog("")
    refused = ArticleDialog("ICC")
    refused.headline.setText("ICC")
    refused.address.setText("icc")
    ready = LinkDialog("ICC", "icc.invalid")
    picture, unreadable = folder / "icc.png", folder / "icc.txt"
    QPixmap(8, 8).save(str(picture))
    unreadable.write_text("ICC", encoding="utf-8")
    return [
        LinkDialog("", ""),
        ready,
        LinkDialog("ICC", "icc", existing=True),
        PictureDialog(None),
        PictureDialog(picture),
        PictureDialog(unreadable),
        article,
        refused,
    ]


def rescue_dialogs(folder: Path) -> list[QWidget]:
    """Return the dialogs in which two texts stand against each other."""
    post = Library.create(folder / "library").new_post("ICC", "en", NOW)
    stored = post_folder.read_version(post, "en")
    entry = JournalEntry(post.path, "en", "1", stored.fingerprint, NOW)
    recovery = Recovery(entry, stored, file_changed=True)
    return [
        ConflictDialog(Conflict(post, stored, b"1", stored)),
        ConflictDialog(Conflict(post, stored, b"1", None)),
        RecoveryDialog((recovery,)),
        RecoveryDialog((recovery, Recovery(entry, None, file_changed=True))),
    ]


def handing_over() -> list[QWidget]:
    """Return the windows in which a post goes to a translator and comes back."""
    clash = Clash("km", "block", "ICC 1", "ICC 2", "ICC", "ICC")
    change = Change("km", "field:title", "ICC 1", "ICC 2")
    told = [Told(kind, "tables/icc", "ICC 1", "ICC 2") for kind in ToldKind]
    plan = TakingPlan({}, (change,), (clash,), tuple(told))
    both, shown = TakingDialog(Sent(), plan), TakingDialog(Sent(), plan)
    shown.list.setCurrentRow(2)
    return [
        SendingDialog(("km", "fr"), "km"),
        SendingDialog(("km",), "km", goes_back=True, nickname="ICC"),
        both,
        shown,
        TakingDialog(Sent(), TakingPlan({}, (change,))),
        TakingDialog(SentCopy(), plan),
    ]


class Sent:
    """What is shown of a file that was sent."""

    title = said = "ICC"
    is_follow_up = True
    is_of_copy = False


class SentCopy(Sent):
    """What is shown of a file that was made of a copy of the post."""

    is_of_copy = True


def khmer_windows() -> list[QWidget]:
    """Return what helps with Khmer."""
    repairs = [Repair("ស្រ្តី", "ស្ត្រី", fault) for fault in Fault]
    return [MendDialog("ស្រ្តី", "ស្ត្រី", repairs), KhmerKeyboard(), *words_dialogs()]


def words_dialogs() -> list[QWidget]:
    """Return the words that are right: none, and some of which one was just given to all."""
    names, full = WordsDialog(), WordsDialog()
    names.show_language("")
    full.show_words({("en", WordList.PERSONAL): ("ICC",), ("en", WordList.LIBRARY): ("ICC",)})
    full.personal.choose("ICC")
    full.personal.move_button.click()
    return [WordsDialog(), names, full]


def kept_dialogs(folder: Path) -> list[QWidget]:
    """Return the dialogs that show what was thrown away or written over."""
    post = Library.create(folder / "library").new_post("ICC", "en", NOW)
    now = post_folder.read_version(post, "en")
    snapshots = tuple(
        Snapshot(post.path, number, NOW, reason) for number, reason in enumerate(SnapshotReason)
    )
    thrown = BinnedPost("1", "2017-06-25-icc", post.path, NOW)
    return [
        BinDialog(()),
        BinDialog(((thrown, "ICC"),)),
        HistoryDialog((), now, lambda _snapshot, show: show(None)),
        HistoryDialog(snapshots, now, lambda _snapshot, show: show(now.raw)),
    ]


def table_windows() -> list[QWidget]:
    """Return where a table comes in: as proposed, with all that can be chosen, without a table."""
    proposed, chosen, none = (ImportDialog(("en", "km")) for _window in range(3))
    sheet = delimited.read(b"ICC;CPP\nICC 1;1,156\nICC 2;489\nICC 3;1,645\n")
    read = SheetRead(sheet, "csv", ("ICC", "ICC 2"))
    for window in (proposed, chosen, none):
        window.show_read(read, propose(sheet), ReadAs())
    proposed.show_result("2 · 2", sheet.findings, usable=True)
    chosen.how_button.setChecked(True)
    chosen.view.setCurrentIndex(chosen.model.index(3, 0))
    chosen.show_result("2 · 2", usable=True)
    none.show_result("", usable=False)
    return [proposed, chosen, none, changes_dialog()]


def changes_dialog() -> ChangesDialog:
    """Return what new figures change: cells, a row that is new and one that is not there."""
    columns = (Column("icc", ColumnKind.LABEL), Column("cpp"))
    table = ResultsTable(
        "icc",
        columns=columns,
        rows=(Row("icc_1", (Texts.of("ICC 1"), 1156)), Row("icc_9", (Texts.of("ICC 9"), None))),
    )
    sheet = delimited.read(b"ICC;CPP;ICC 3\nICC 1;1157;1\nICC 2;489;2\n")
    found = match(table, sheet, propose(sheet, like=table))
    return ChangesDialog(table, found, "en", NumberStyle())


def table_panels() -> list[QWidget]:
    """Return the panel of a results table, full and empty, and its dialogs."""
    words = Texts.of("ICC")
    table = ResultsTable(
        "icc",
        columns=(
            Column("party", ColumnKind.LABEL, words),
            Column("votes", ColumnKind.COUNT, words),
            Column("share", ColumnKind.SHARE, words, part="votes", of=100),
        ),
        rows=(Row("icc", (words, Texts.of("(12)"), None)),),
    )
    finding = Diagnostic("table.no_caption", Severity.HINT, "", "cell:icc")
    full, empty, section = TableEditor(), TableEditor(), RowDialog(table, "icc")
    for editor in (full, empty):
        editor.resize(520, 360)
    full.show_table(table, ("en", "km"), "en")
    full.show_findings(table, (finding,))
    full.strip.more.setChecked(True)
    full.grid.choose([0], [1])
    section.role.setCurrentIndex(1)
    columns = [ColumnDialog(table, key, ("en", "km"), "en") for key in ("party", "share")]
    chart = ChartDialog(table, "en")
    return [full, empty, section, *columns, ReasonDialog(finding), chart]


def words(window: QWidget) -> list[str]:
    """Return every text of labels and buttons, and the window's title."""
    texts = [window.windowTitle()] if window.isWindow() else []
    shown = [w for w in window.findChildren(QWidget) if isinstance(w, (QLabel, QAbstractButton))]
    texts.extend(widget.text() for widget in shown)
    return [text for text in texts if text]


def clipped(window: QWidget) -> list[str]:
    """Return the texts that need more room than they have, or lie where nobody sees them."""
    found = []
    for child in window.findChildren(QWidget):
        if not child.isVisible() or isinstance(child.parent(), (QAbstractSpinBox, QComboBox)):
            continue
        text = _text_of(child)
        if not text:
            continue
        if _is_squeezed(child):
            found.append(text)
        elif cut := _cut_by(child):
            found.append(f"{text}, by {cut}")
    return found


def _text_of(widget: QWidget) -> str:
    """Return the words of a widget or what else names it, empty when it has none to show."""
    match widget:
        case QLabel():
            return widget.text() if widget.pixmap().isNull() else ""
        case QComboBox():
            return f"a box: {widget.currentText()}"
        case QLineEdit():
            return f"a field: {widget.text() or widget.placeholderText()}"
        case QAbstractSpinBox():
            return f"a field: {widget.text()}"
        case QPlainTextEdit():
            return f"a field: {widget.accessibleName() or widget.placeholderText() or 'text'}"
        case QAbstractButton():
            return widget.text() or widget.toolTip()
    return ""


def _is_squeezed(widget: QWidget) -> bool:
    """Return whether a widget is smaller than its own words."""
    least = widget.minimumSizeHint()
    match widget:
        case QLabel() if widget.wordWrap():
            return widget.height() + 1 < widget.heightForWidth(widget.width())
        case QLabel():
            return widget.width() + 1 < widget.sizeHint().width()
        case QComboBox():
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            field = widget.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox,
                option,
                QStyle.SubControl.SC_ComboBoxEditField,
                widget,
            )
            words = widget.fontMetrics().horizontalAdvance(widget.currentText())
            return field.width() < words
        case QAbstractSpinBox():
            words = widget.fontMetrics().horizontalAdvance(widget.text())
            return widget.lineEdit().width() < words or widget.height() < least.height()
        case QLineEdit():
            return widget.height() < least.height()
        case QPushButton() | QCheckBox() | QRadioButton():
            return widget.width() < least.width()
    return False


def _cut_by(widget: QWidget) -> str:
    """Return which ancestor hides a part of a widget that nobody can scroll to, empty for none."""
    shown = widget.rect()
    part, scrolls_down, scrolls_right = widget, False, False
    while not part.isWindow() and (parent := part.parentWidget()) is not None:
        shown.translate(part.pos())
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            scrolls_down |= area.verticalScrollBarPolicy() != off
            scrolls_right |= area.horizontalScrollBarPolicy() != off
        wide = shown.left() < 0 or shown.right() > parent.rect().right()
        high = shown.top() < 0 or shown.bottom() > parent.rect().bottom()
        if (wide and not scrolls_right) or (high and not scrolls_down):
            return type(parent).__name__
        part = parent
    return ""


def bury(widgets: list[QWidget]) -> None:
    for widget in widgets:
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_catalogue_is_complete(code: str) -> None:
    texts = catalogue(code)
    assert len(texts) > 400
    assert [source for source, found in texts.items() if not found or "" in found] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_placeholders_survive_translation(code: str) -> None:
    for source, found in catalogue(code).items():
        wanted = set(re.findall(r"\{\w*\}|%n", source))
        for text in found:
            assert set(re.findall(r"\{\w*\}|%n", text)) == wanted, source


def test_khmer_repeats_its_one_plural_form() -> None:
    path = assets.translation("icc_editor_km.ts")
    plurals = [m for m in ET.parse(path).getroot().iter("message") if m.get("numerus")]
    assert plurals
    for message in plurals:
        forms = [form.text for form in message.iter("numerusform")]
        assert len(forms) == 2
        assert forms[0] == forms[1]


def test_french_signs_stand_off_by_a_narrow_space_that_does_not_break() -> None:
    """Source: Lexique des règles typographiques en usage à l'Imprimerie nationale."""
    double = re.compile(r"[^\u202f](?=[:;?!»])|«(?!\u202f)")
    no_french = re.compile(r"https?://\S+|\d:\d|\{[^}]*\}|[?!](?=[?!])")
    wrong = []
    for found in catalogue("fr").values():
        for text in found:
            plain = no_french.sub("x", text)
            wrong += [text for match in double.finditer(plain) if match[0]]
    assert wrong == []


def test_khmer_is_typed_as_it_should_be() -> None:
    for found in catalogue("km").values():
        for text in found:
            # A sign alone is one that a sentence speaks of: nothing can be put in its place.
            assert [fault for fault in lint(text) if fault.replacement is not None] == [], text


def place_of_words(function: ast.expr) -> int | None:
    """Return which argument of a call is words to translate, None when none is."""
    match function:
        case ast.Attribute(attr="tr"):
            return 0
        case (
            ast.Name(id="translate")
            | ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate")
        ):
            return 1
    return None


def test_every_string_of_the_code_is_in_the_catalogues() -> None:
    known = set(catalogue("km"))
    missing = set()
    for path in GUI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            place = place_of_words(node.func)
            if place is None or len(node.args) <= place:
                continue
            text = node.args[place]
            # A text put together at run time is never found by the tools.
            assert isinstance(text, ast.Constant), f"{path.name}:{node.lineno}"
            if text.value not in known:
                missing.add(text.value)
    assert missing == set()


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "make",
    [
        wizard_pages,
        publish_pages,
        other_windows,
        key_pages,
        handing_over,
        khmer_windows,
        table_panels,
        table_windows,
        writing_dialogs,
        rescue_dialogs,
        kept_dialogs,
    ],
)
def test_dialogs_are_translated_and_nothing_is_clipped(
    qapp, qtbot, speak, code, make, tmp_path
) -> None:
    assert speak(code) == code
    windows = make(tmp_path) if make in (writing_dialogs, rescue_dialogs, kept_dialogs) else make()
    sources = catalogue("km")
    for window in windows:
        window.show()
        if not isinstance(window, MessageBar):
            window.resize(min(window.width(), 1000), min(max(window.height(), 200), HIGHEST))
    QApplication.processEvents()
    untranslated, cut = [], []
    too_high = [type(w).__name__ for w in windows if w.isWindow() and w.height() > HIGHEST]
    for window in windows:
        if code != "en":
            untranslated += [
                text
                for text in words(window)
                if text in sources and not SAME.match(text) and text not in catalogue(code)[text]
            ]
        if not isinstance(window, MessageBar):
            cut += [f"{type(window).__name__}: {text}" for text in clipped(window)]
    bury(windows)
    assert untranslated == []
    assert cut == []
    assert too_high == []


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("size", SIZES)
def test_the_window_is_translated_and_nothing_is_clipped(start, qtbot, code, size) -> None:
    program = start(interface_language=code)
    window = program.window
    window.resize(*size)
    QApplication.processEvents()
    assert window.empty.isVisible()
    assert clipped(window) == []
    window.write_new()
    qtbot.waitUntil(lambda: window.editing.post() is not None)
    window.messages.show_error(TimedOut("icc.invalid"))
    show_every_field(window.writing)
    QApplication.processEvents()
    date = window.writing.fields.date
    assert date.when.isVisible()
    places = [part.geometry() for part in (date.choice, date.when, date.zone, date.now)]
    assert not any(one.intersects(other) for one, other in pairwise(places))
    known = catalogue("km" if code == "en" else code)
    menus = [action.text() for action in window.window_actions.by_name.values()]
    texts = [*words(window), *menus]
    if code != "en":
        left = [t for t in texts if t in known and not SAME.match(t) and t not in known[t]]
        assert left == []
    qtbot.waitUntil(lambda: clipped(window) == [])  # the panes make room for each other
    date = window.writing.fields.date
    assert date.when.isVisible()
    places = [part.geometry() for part in (date.choice, date.when, date.zone, date.now)]
    assert not any(one.intersects(other) for one, other in pairwise(places))
    assert window.width() == size[0]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("date", [None, NOW.astimezone(timezone(timedelta(hours=-3)))])
def test_no_field_beside_the_text_is_cut_off_whenever_its_date_is_set(
    qapp, qtbot, speak, code, date
) -> None:
    """As narrow as the panel lets itself be made, before the date or after it."""
    speak(code)
    panel = FieldsPanel()
    qtbot.addWidget(panel)
    panel.resize(1, 600)
    panel.show()
    panel.show_metadata(Metadata(title="ICC", date=date))
    QApplication.processEvents()
    panel.resize(1, 600)
    QApplication.processEvents()
    assert clipped(panel) == []
    panel.setMinimumWidth(60)
    panel.resize(60, 600)
    QApplication.processEvents()
    assert clipped(panel) != [], "else this test sees nothing"


@pytest.mark.parametrize("code", CODES)
def test_no_hint_pushes_a_field_of_the_picture_out_of_sight(qapp, qtbot, speak, code, tmp_path):
    speak(code)
    unreadable = tmp_path / "icc.jpg"
    unreadable.write_text("ICC", encoding="utf-8")
    dialog = PictureDialog(None)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    before = dialog.height()
    dialog.set_source(unreadable)
    QApplication.processEvents()
    (area,) = dialog.findChildren(QScrollArea)
    assert dialog.height() == before
    assert area.verticalScrollBar().maximum() == 0
    assert clipped(dialog) == []


@pytest.mark.parametrize("wrap", [False, True])
def test_what_an_ancestor_cuts_off_is_seen(qapp, qtbot, wrap) -> None:
    page, outer = QWidget(), QWidget()
    qtbot.addWidget(outer)
    inside = QVBoxLayout(page)
    label = QLabel("International Campaign for Cambodia")
    inside.addWidget(label)
    around = theme.scrolling(page, outer) if wrap else page
    around.setParent(outer)
    around.resize(page.sizeHint())
    outer.resize(page.sizeHint())
    outer.show()
    QApplication.processEvents()
    assert clipped(outer) == []
    (around if wrap else outer).resize(60, 60)
    QApplication.processEvents()
    assert len(clipped(outer)) == 1


def show_every_field(writing: WritingPanel) -> None:
    """Show the details with all that is there only sometimes, terms and a picture too."""
    writing.show_side()
    fields = writing.fields
    fields.date.choice.setCurrentIndex(1)
    fields.date.choice.activated.emit(1)
    for terms in (fields.categories, fields.tags):
        terms.line.setText("International Campaign for Cambodia, ICC")
        terms.line.editingFinished.emit()


def test_the_standard_buttons_speak_khmer(qapp, speak) -> None:
    from PySide6.QtWidgets import QDialogButtonBox

    speak("km")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text() == "បោះបង់"
    bury([box])


def test_plurals_are_right_in_english(qapp, speak) -> None:
    speak("en")
    one = QCoreApplication.translate("StatusLine", "%n word(s)", "", 1)
    many = QCoreApplication.translate("StatusLine", "%n word(s)", "", 2)
    assert (one, many) == ("1 word", "2 words")


def test_an_unknown_language_falls_back_to_the_systems(qapp, speak) -> None:
    assert speak("xx") in languages.NAMES

# SPDX-License-Identifier: MIT
"""Every window in every language: nothing untranslated, nothing clipped."""

import ast
import re
import xml.etree.ElementTree as ET
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from icc_editor import assets
from icc_editor.errors import CertificateRefused, DiskFull, RedirectRefused, TimedOut
from icc_editor.gui import languages, theme
from icc_editor.gui.about_dialog import AboutDialog
from icc_editor.gui.account_wizard import AccountWizard
from icc_editor.gui.accounts_dialog import AccountsDialog
from icc_editor.gui.conflict_dialog import ConflictDialog
from icc_editor.gui.details_dialog import DetailsDialog
from icc_editor.gui.languages import InterfaceLanguage
from icc_editor.gui.message_bar import MessageBar
from icc_editor.gui.messages import explain
from icc_editor.gui.outbox_dialog import OutboxDialog
from icc_editor.gui.publish_choice import PublishChoice, VersionLine
from icc_editor.gui.publish_summary import PublishOffer
from icc_editor.gui.publish_view import PublishView, ReceiptLine
from icc_editor.gui.recovery_dialog import RecoveryDialog
from icc_editor.gui.settings_dialog import SettingsDialog
from icc_editor.gui.welcome import Welcome
from icc_editor.gui.writing_panel.article_dialog import ArticleDialog
from icc_editor.gui.writing_panel.link_dialog import LinkDialog
from icc_editor.gui.writing_panel.picture_dialog import PictureDialog
from icc_editor.post.account import Account, BlogSystem, Role
from icc_editor.post.delivery import Receipt
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.job import Progress
from icc_editor.post.metadata import PostStatus
from icc_editor.post.remote_post import BlogInfo
from icc_editor.services.editing import Conflict, Recovery
from icc_editor.storage import post_folder
from icc_editor.storage.journal import JournalEntry
from icc_editor.storage.library import Library
from icc_editor.storage.settings import Settings

CODES = tuple(languages.NAMES)
HIGHEST = 530  # of a dialog: with its frame and a taskbar it fits a screen of 600
NOW = datetime(2017, 6, 25, 9, 30, tzinfo=UTC)
SIZES = [(1024, 600), (1920, 1080)]
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
    qapp.setFont(theme.interface_font(font, theme.load_fonts()))
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
    offer = PublishOffer(
        PublishChoice("1", ("en", "km"), PostStatus.PUBLISH),
        (ACCOUNT,),
        (VersionLine("en", "ICC"), VersionLine("km", "ICC", update=True)),
        tuple(PostStatus),
        datetime.now(UTC) + timedelta(days=1),
        pictures=2,
        findings=findings,
    )
    receipt = Receipt(
        "1", "https://icc.invalid/1", "publish", None, datetime.now(UTC), "", datetime.now(UTC)
    )
    views = [PublishView() for _page in range(5)]
    views[1].show_offer(offer)
    views[2].show_progress(Progress(1, 2, "…"))
    views[2].show_error(TimedOut("icc.invalid"))
    views[3].show_receipt((ReceiptLine("en", "ICC", receipt),))
    views[4].show_conflict("1", "2")
    return [*views]


def other_windows() -> list[QWidget]:
    accounts = AccountsDialog()
    accounts.show_accounts((ACCOUNT,))
    bar = MessageBar()
    bar.show_error(DiskFull(Path("/ICC")))
    return [
        accounts,
        AccountsDialog(),
        OutboxDialog(),
        SettingsDialog(Settings(), Path("/ICC")),
        AboutDialog(),
        DetailsDialog(explain(TimedOut("icc.invalid"))),
        bar,
        Welcome("en", "/ICC"),
    ]


def writing_dialogs(folder: Path) -> list[QWidget]:
    """Return the dialogs in which something is put into the text."""
    article = ArticleDialog("")
    refused = ArticleDialog("ICC")
    refused.headline.setText("ICC")
    refused.address.setText("icc")
    ready = LinkDialog("ICC", "icc.invalid")
    picture = folder / "icc.png"
    QPixmap(8, 8).save(str(picture))
    return [
        LinkDialog("", ""),
        ready,
        LinkDialog("ICC", "icc", existing=True),
        PictureDialog(None),
        PictureDialog(picture),
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
        ConflictDialog(Conflict(post, stored, b"1", "1", stored)),
        ConflictDialog(Conflict(post, stored, b"1", "1", None)),
        RecoveryDialog((recovery,)),
        RecoveryDialog((recovery, Recovery(entry, None, file_changed=True))),
    ]


def words(window: QWidget) -> list[str]:
    """Return every text of labels and buttons, and the window's title."""
    texts = [window.windowTitle()] if window.isWindow() else []
    shown = [w for w in window.findChildren(QWidget) if isinstance(w, (QLabel, QAbstractButton))]
    texts.extend(widget.text() for widget in shown)
    return [text for text in texts if text]


def clipped(window: QWidget) -> list[str]:
    """Return the texts that need more room than they have."""
    found = []
    for child in window.findChildren(QWidget):
        if not child.isVisible() or not child.width():
            continue
        if isinstance(child, QLabel) and child.text() and child.pixmap().isNull():
            found += _clipped_label(child)
        elif (
            isinstance(child, (QPushButton, QCheckBox, QRadioButton))
            and child.text()
            and child.width() < child.minimumSizeHint().width()
        ):
            found.append(child.text())
        elif (
            isinstance(child, QLineEdit)
            and not isinstance(child.parent(), (QAbstractSpinBox, QComboBox))
            and child.height() < child.minimumSizeHint().height()
        ):
            found.append(f"a field: {child.text() or child.placeholderText()}")
    return found


def _clipped_label(label: QLabel) -> list[str]:
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        return [label.text()] if label.height() + 1 < needed else []
    return [label.text()] if label.width() + 1 < label.sizeHint().width() else []


def bury(widgets: list[QWidget]) -> None:
    for widget in widgets:
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


@pytest.mark.parametrize("code", ["km", "fr"])
def test_the_catalogue_is_complete(code: str) -> None:
    texts = catalogue(code)
    assert len(texts) > 400
    assert [source for source, found in texts.items() if not found or "" in found] == []


@pytest.mark.parametrize("code", ["km", "fr"])
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


def test_every_string_of_the_code_is_in_the_catalogues() -> None:
    known = set(catalogue("km"))
    missing = set()
    for path in GUI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            place = {"tr": 0, "translate": 1}.get(name)
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
    "make", [wizard_pages, publish_pages, other_windows, writing_dialogs, rescue_dialogs]
)
def test_dialogs_are_translated_and_nothing_is_clipped(
    qapp, qtbot, speak, code, make, tmp_path
) -> None:
    assert speak(code) == code
    windows = make(tmp_path) if make in (writing_dialogs, rescue_dialogs) else make()
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
    window.write_new()
    qtbot.waitUntil(lambda: window.editing.post() is not None)
    window.messages.show_error(TimedOut("icc.invalid"))
    QApplication.processEvents()
    known = catalogue("km" if code == "en" else code)
    menus = [action.text() for action in window.window_actions.by_name.values()]
    texts = [*words(window), *menus]
    if code != "en":
        left = [t for t in texts if t in known and not SAME.match(t) and t not in known[t]]
        assert left == []
    assert clipped(window) == []
    assert window.width() == size[0]


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

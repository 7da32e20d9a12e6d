# SPDX-License-Identifier: MIT
"""Connecting a blog on a low screen, and long names of blogs."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListWidget, QWidget

from icc_editor.errors import CertificateRefused, NotABlog
from icc_editor.gui.accounts.account_wizard import AccountWizard
from icc_editor.gui.accounts.accounts_dialog import AccountsDialog
from icc_editor.gui.publishing.outbox_dialog import OutboxDialog
from icc_editor.post.remote_post import BlogInfo
from tests.gui.test_publishing import ACCOUNT
from tests.services.deliveries import a_delivery

KHMER_NAME = "យុទ្ធនាការអន្តរជាតិដើម្បីកម្ពុជាប្រជាធិបតេយ្យនិងការបោះឆ្នោតដោយសេរីនិងយុត្តិធម៌" * 2
LOW = QSize(683, 350)  # 1366 by 768 at 200 %, less the desktop's own bar


def address(wizard: AccountWizard) -> None:
    wizard.show_error(NotABlog("icc.invalid"))


def sign_in(wizard: AccountWizard) -> None:
    wizard.show_found("https://icc.invalid", wordpress_com=True)
    wizard.show_error(CertificateRefused("icc.invalid"))


def blogs(wizard: AccountWizard) -> None:
    names = ("One", "Two", "Three", KHMER_NAME)
    wizard.show_blogs(tuple(BlogInfo(n, n, f"https://{n}.invalid", "x") for n in names))
    wizard.show_error(NotABlog("icc.invalid"))


def done(wizard: AccountWizard) -> None:
    wizard.show_connected(replace(ACCOUNT, blog_name=KHMER_NAME), lasting=False)


def reachable(wizard: AccountWizard, widget: QWidget) -> bool:
    """Return whether the widget can be seen whole, once it is scrolled to."""
    if wizard._content.isAncestorOf(widget):
        top = widget.mapTo(wizard._content, QPoint(0, 0)).y()
        wizard._scroll.verticalScrollBar().setValue(top)
        QApplication.processEvents()
    place = QRect(widget.mapTo(wizard, QPoint(0, 0)), widget.size())
    visible = widget.visibleRegion().boundingRect()
    return wizard.rect().contains(place) and visible.size() == widget.size()


@pytest.mark.parametrize("show", [address, sign_in, blogs, done])
def test_everything_can_be_reached_on_a_low_screen(qtbot, monkeypatch, show) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: LOW)
    wizard = AccountWizard()
    qtbot.addWidget(wizard)
    wizard.show()
    show(wizard)
    QApplication.processEvents()
    assert wizard.height() <= LOW.height()
    assert wizard.width() <= LOW.width()
    kinds = (QAbstractButton, QLineEdit, QListWidget)
    wanted = [w for kind in kinds for w in wizard.findChildren(kind) if w.isVisible()]
    assert len(wanted) > 1 or show is done
    for widget in wanted:
        if widget.objectName().startswith("qt_") or widget.focusPolicy() is Qt.FocusPolicy.NoFocus:
            continue
        assert reachable(wizard, widget), widget


def test_an_error_is_seen_when_it_comes(qtbot, monkeypatch) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: LOW)
    wizard = AccountWizard()
    qtbot.addWidget(wizard)
    wizard.show()
    sign_in(wizard)
    QApplication.processEvents()
    assert not wizard._error_title.visibleRegion().isEmpty()
    assert wizard.next_button.isVisible()


def test_a_short_page_does_not_scroll_for_a_longer_one(qtbot) -> None:
    wizard = AccountWizard()
    qtbot.addWidget(wizard)
    wizard.show()
    done(wizard)
    QApplication.processEvents()
    assert wizard._scroll.verticalScrollBar().maximum() == 0


def test_a_long_khmer_name_is_shown_whole(qtbot) -> None:
    dialog = AccountsDialog()
    qtbot.addWidget(dialog)
    dialog.show_accounts((replace(ACCOUNT, name=KHMER_NAME), ACCOUNT))
    dialog.show()
    QApplication.processEvents()
    long, short = (dialog.list.visualItemRect(dialog.list.item(row)) for row in range(2))
    assert long.height() > short.height()
    assert long.width() <= dialog.list.viewport().width()
    assert KHMER_NAME in dialog.list.item(0).toolTip()
    assert dialog.chosen().name == KHMER_NAME


def test_keys_go_where_the_page_needs_them(qtbot) -> None:
    wizard = AccountWizard()
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitActive(wizard)

    def keys_after(answer) -> QWidget | None:
        wizard.show_busy("Looking …")
        QApplication.processEvents()
        answer()
        QApplication.processEvents()
        return wizard.focusWidget()

    assert keys_after(lambda: wizard.show_error(NotABlog("icc.invalid"))) is wizard.address_field
    assert keys_after(lambda: sign_in(wizard)) is wizard.user_field
    wizard.user_field.setText("writer")
    wizard.password_field.setText("wrong")
    assert keys_after(lambda: wizard.show_error(NotABlog("icc.invalid"))) is wizard.password_field
    assert wizard.password_field.selectedText()
    assert keys_after(lambda: blogs(wizard)) is wizard.blog_list
    assert keys_after(lambda: done(wizard)) is wizard.next_button


def test_a_long_khmer_title_is_shown_whole_in_the_outbox(qtbot) -> None:
    dialog = OutboxDialog()
    qtbot.addWidget(dialog)
    waiting = a_delivery()
    titled = replace(waiting, id="long", payload=replace(waiting.payload, title=KHMER_NAME))
    dialog.show_deliveries((titled, waiting), {})
    dialog.show()
    QApplication.processEvents()
    long, short = (dialog.list.visualItemRect(dialog.list.item(row)) for row in range(2))
    assert long.height() > short.height()
    assert long.width() <= dialog.list.viewport().width()
    assert dialog.chosen() == titled
    dialog.list.setCurrentRow(1)
    dialog.show_deliveries((titled, waiting), {})
    assert dialog.chosen() == waiting

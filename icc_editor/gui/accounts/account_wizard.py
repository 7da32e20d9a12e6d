# SPDX-License-Identifier: MIT
"""From a blog's address to an account that works, one question at a time.

The dialog shows and asks; finding, signing in and saving are done by
``gui.accounts.account_controller``.
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import icons, theme
from icc_editor.gui.accounts.account_words import role_word
from icc_editor.gui.details_dialog import DetailsDialog
from icc_editor.gui.telling.messages import Message, explain
from icc_editor.gui.wrapped_lines import WrappedLines
from icc_editor.post.account import Account, Role
from icc_editor.post.remote_post import BlogInfo
from icc_editor.text.khmer.zero_width import insert_word_breaks

_HIGHEST = 528  # points: with frame and taskbar it fits a screen of 600
_LOWEST_LIST = 120  # points: two blogs of two lines each


class AccountWizard(QDialog):
    """Address, name and password, blog if there are several, done."""

    discover_requested = Signal(str)
    sign_in_requested = Signal(str, str)  # user name, password
    blog_requested = Signal(object)  # BlogInfo
    practice_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Connect a blog"))
        self.setModal(True)
        self._address_page = self._make_address_page()
        self._sign_in_page = self._make_sign_in_page()
        self._blogs_page = self._make_blogs_page()
        self._done_page = self._make_done_page()
        self._busy = self._make_busy()
        self._error = self._make_error()
        self.back_button = QPushButton(self.tr("Back"), self)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.next_button = QPushButton(self.tr("Find the blog"), self)
        theme.make_primary(self.next_button)
        self.back_button.clicked.connect(self._on_back_button_clicked)
        self.cancel_button.clicked.connect(self._on_cancel_button_clicked)
        self.next_button.clicked.connect(self._on_next_button_clicked)
        self._is_busy = False
        self._message: Message | None = None
        self._page = self._address_page
        self._content = self._make_content()
        self._scroll = theme.scrolling(self._content, self)
        self._lay_out()
        self._show_page(self._address_page)

    def show_busy(self, text: str) -> None:
        """Say what is being done; Cancel stops it."""
        self._error.hide()
        self._busy_text.setText(text)
        self._set_busy(busy=True)

    def show_error(self, error: Exception) -> None:
        """Say what failed, on the page where it can be mended."""
        self._set_busy(busy=False)
        message = self._message = explain(error)
        self._error_title.setText(message.title)
        self._error_text.setText(f"{message.sentence}\n{message.remedy}")
        self._error.show()
        self._grow()
        self._scroll.verticalScrollBar().setValue(0)  # it stands above the page

    def show_found(self, home: str, *, wordpress_com: bool) -> None:
        """Ask for name and password of the blog that was found."""
        self._set_busy(busy=False)
        self._found.setText(self.tr("Found: {address}").format(address=home))
        self._com_hint.setVisible(wordpress_com)
        self._show_page(self._sign_in_page)

    def show_blogs(self, blogs: tuple[BlogInfo, ...]) -> None:
        """Ask which of several blogs is meant."""
        self._set_busy(busy=False)
        self.blog_list.clear()
        for blog in blogs:
            item = QListWidgetItem(f"{blog.name}\n{blog.home_url}")
            item.setToolTip(item.text())
            item.setData(Qt.ItemDataRole.UserRole, blog)
            self.blog_list.addItem(item)
        self.blog_list.setCurrentRow(0)
        self._show_page(self._blogs_page)

    def show_connected(self, account: Account, *, lasting: bool) -> None:
        """Say that it works, as whom, and where the password is kept."""
        self._set_busy(busy=False)
        self.password_field.clear()
        if not account.needs_secret:
            words = self.tr("You can publish to “{blog}”, a folder on this computer.")
        elif account.role is Role.SUBSCRIBER:
            words = self.tr(
                "You are signed in to “{blog}” as {name}, but this account may not write posts "
                "there yet. Ask whoever runs the blog to make it a contributor or an author."
            )
        else:
            words = self.tr("You can publish to “{blog}” as {name}{role}.")
        self._done_text.setText(
            words.format(
                blog=insert_word_breaks(account.blog_name or account.name),
                name=account.username,
                role=f" ({role_word(account.role)})" if account.role else "",
            )
        )
        self._done_secret.setVisible(account.needs_secret)
        self._done_secret.setText(
            self.tr("The password is in this computer’s keyring, not in a file.")
            if lasting
            else self.tr(
                "There is no keyring here: the password is kept in memory for this run only. "
                "You will be asked for it again next time."
            )
        )
        self._show_page(self._done_page)

    def secret(self) -> str:
        """Return the password typed, with the spaces of application passwords left in."""
        return self.password_field.text()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs when the window is closed."""
        self.cancel_requested.emit()
        super().closeEvent(event)

    def reject(self) -> None:
        """Stop what runs; the password typed is forgotten."""
        self.cancel_requested.emit()
        self.password_field.clear()
        super().reject()

    def _make_address_page(self) -> QWidget:
        page = QWidget(self)
        self.address_field = QLineEdit(page)
        self.address_field.setPlaceholderText("example.wordpress.com")
        self.address_field.textChanged.connect(self._on_field_changed)
        label = QLabel(self.tr("&Address of the blog"), page)
        label.setBuddy(self.address_field)
        hint = _dim(
            QLabel(
                self.tr(
                    "As you see it in the browser when you read the blog. It works with "
                    "WordPress.com and with any other WordPress."
                ),
                page,
            )
        )
        practice = QFrame(page)
        practice.setFrameShape(QFrame.Shape.StyledPanel)
        words = QLabel(
            self.tr(
                "No blog yet? A practice blog is a folder on this computer. You can press "
                "Publish and look at the result; nobody else sees it."
            ),
            practice,
        )
        words.setWordWrap(True)
        self.practice_button = QPushButton(self.tr("Use a practice blog"), practice)
        icons.set_icon(self.practice_button, "book-open")
        self.practice_button.setAutoDefault(False)
        self.practice_button.clicked.connect(self.practice_requested)
        row = QHBoxLayout(practice)
        row.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.GAP)
        row.setSpacing(theme.MARGIN)
        row.addWidget(words, 1)
        row.addWidget(self.practice_button)
        column = _column(page)
        for widget in (label, self.address_field, hint):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(practice)
        return page

    def _make_sign_in_page(self) -> QWidget:
        page = QWidget(self)
        self._found = QLabel(page)
        self._found.setTextFormat(Qt.TextFormat.PlainText)
        self._found.setWordWrap(True)
        self.user_field = QLineEdit(page)
        self.password_field = QLineEdit(page)
        self.password_field.setEchoMode(QLineEdit.EchoMode.Password)
        self.show_box = QCheckBox(self.tr("Show the password"), page)
        self.show_box.toggled.connect(self._on_show_box_toggled)
        for field in (self.user_field, self.password_field):
            field.textChanged.connect(self._on_field_changed)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.MARGIN)
        form.setVerticalSpacing(theme.GAP)
        form.addRow(self.tr("&User name"), self.user_field)
        form.addRow(self.tr("&Password"), self.password_field)
        form.addRow("", self.show_box)
        help_title = QLabel(self.tr("Do you sign in with a code from your phone?"), page)
        theme.scale_font(help_title, 1.0, bold=True)
        help_title.setWordWrap(True)
        help_text = QLabel(
            self.tr(
                "Then your usual password is not enough for a program. Make an application "
                "password: in the browser, open your profile on the blog, find “Application "
                "passwords”, make one with any name, and paste it here, spaces and all. You can "
                "take it back there at any time. It is the better choice in any case."
            ),
            page,
        )
        help_text.setWordWrap(True)
        self._com_hint = _dim(
            QLabel(
                self.tr(
                    "On WordPress.com: Profile → Security → Two-Step Authentication → "
                    "Application Passwords. The user name is that of WordPress.com."
                ),
                page,
            )
        )
        column = _column(page)
        column.addWidget(self._found)
        column.addLayout(form)
        column.addSpacing(theme.GAP)
        for label in (help_title, help_text, self._com_hint):
            column.addWidget(label)
        column.addStretch(1)
        return page

    def _make_blogs_page(self) -> QWidget:
        page = QWidget(self)
        label = QLabel(self.tr("Which blog do you want to write for?"), page)
        self.blog_list = QListWidget(page)
        self.blog_list.setAccessibleName(label.text())
        WrappedLines.put_on(self.blog_list)
        self.blog_list.itemDoubleClicked.connect(self._on_next_button_clicked)
        self.blog_list.setMinimumHeight(_LOWEST_LIST)
        self.blog_list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column = _column(page)
        column.addWidget(label)
        column.addWidget(self.blog_list, 1)
        return page

    def _make_done_page(self) -> QWidget:
        page = QWidget(self)
        sign = QLabel(page)
        icons.set_picture(sign, "circle-check", 40, QPalette.ColorRole.Accent)
        title = QLabel(self.tr("Connected"), page)
        theme.scale_font(title, 1.4, bold=True)
        self._done_text = QLabel(page)
        self._done_secret = _dim(QLabel(page))
        for label in (self._done_text, self._done_secret):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        column = _column(page)
        column.addStretch(1)
        for widget in (sign, title, self._done_text, self._done_secret):
            column.addWidget(widget)
        column.addStretch(2)
        return page

    def _make_busy(self) -> QWidget:
        strip = QWidget(self)
        self._busy_text = QLabel(strip)
        self._busy_text.setWordWrap(True)
        bar = QProgressBar(strip)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedHeight(theme.GAP)
        column = QVBoxLayout(strip)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self._busy_text)
        column.addWidget(bar)
        strip.hide()
        return strip

    def _make_error(self) -> QFrame:
        frame = QFrame(self)
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        frame.setAutoFillBackground(True)
        frame.setBackgroundRole(QPalette.ColorRole.Base)
        sign = QLabel(frame)
        colors = sign.palette()
        colors.setColor(QPalette.ColorRole.WindowText, theme.tone("bad", colors))
        sign.setPalette(colors)
        icons.set_picture(sign, "circle-alert", 20, QPalette.ColorRole.WindowText)
        self._error_title = QLabel(frame)
        theme.scale_font(self._error_title, 1.0, bold=True)
        self._error_text = QLabel(frame)
        words = QVBoxLayout()
        words.setSpacing(theme.GRID)
        for label in (self._error_title, self._error_text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            words.addWidget(label)
        row = QHBoxLayout(frame)
        row.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.GAP)
        row.setSpacing(theme.GAP)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.details_button = QPushButton(self.tr("Details…"), frame)
        self.details_button.setAutoDefault(False)
        self.details_button.clicked.connect(self._on_details_button_clicked)
        row.addWidget(self.details_button)
        frame.hide()
        return frame

    def _make_content(self) -> QWidget:
        """Return everything that scrolls on a low screen: the pages, one shown at a time.

        No stack of pages: it is as high as the highest of them, and would scroll for nothing.
        """
        content = QWidget(self)
        column = _column(content)
        column.setSpacing(theme.MARGIN)
        column.addWidget(self._error)
        for page in self._pages():
            column.addWidget(page, 1)
        return content

    def _pages(self) -> tuple[QWidget, ...]:
        return (self._address_page, self._sign_in_page, self._blogs_page, self._done_page)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SECTION, theme.SECTION, theme.SECTION, theme.MARGIN)
        column.setSpacing(theme.MARGIN)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._busy)
        column.addLayout(buttons)
        self.setMinimumWidth(560)
        theme.open_size(self, 600, 480)

    def _show_page(self, page: QWidget) -> None:
        self._error.hide()
        self._page = page
        for one in self._pages():
            one.setVisible(one is page)
        self._scroll.verticalScrollBar().setValue(0)
        done = page is self._done_page
        self.back_button.setVisible(page is not self._address_page and not done)
        self.cancel_button.setVisible(not done)
        texts = {
            self._address_page: self.tr("Find the blog"),
            self._sign_in_page: self.tr("Sign in"),
            self._blogs_page: self.tr("Use this blog"),
            self._done_page: self.tr("Done"),
        }
        self.next_button.setText(texts[page])
        self._on_field_changed()
        self._take_keyboard()

    def _take_keyboard(self) -> None:
        """Let keys go where the page needs them; Qt would give them to Back or Cancel."""
        if self._page is self._address_page:
            self.address_field.setFocus()
        elif self._page is self._sign_in_page:
            named = bool(self.user_field.text().strip())
            field = self.password_field if named else self.user_field
            field.setFocus()
            field.selectAll()  # a password that was refused is typed anew
        elif self._page is self._blogs_page:
            self.blog_list.setFocus()
        else:
            self.next_button.setFocus()

    def _grow(self) -> None:
        """Make room for a long message, as much as a small screen has."""
        room = self._scroll.viewport()
        layout = self._content.layout()
        if layout is not None:
            missing = layout.totalHeightForWidth(room.width()) - room.height()
            if missing > 0:
                theme.open_size(self, self.width(), min(self.height() + missing, _HIGHEST))

    def _set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        self._busy.setVisible(busy)
        self._content.setEnabled(not busy)
        self.back_button.setEnabled(not busy)
        self._on_field_changed()
        if not busy:
            self._take_keyboard()

    @Slot()
    def _on_field_changed(self) -> None:
        page = self._page
        complete = True
        if page is self._address_page:
            complete = bool(self.address_field.text().strip())
        elif page is self._sign_in_page:
            complete = bool(self.user_field.text().strip() and self.password_field.text())
        self.next_button.setEnabled(complete and not self._is_busy)

    @Slot()
    def _on_next_button_clicked(self) -> None:
        page = self._page
        if page is self._address_page:
            self.discover_requested.emit(self.address_field.text().strip())
        elif page is self._sign_in_page:
            self.sign_in_requested.emit(self.user_field.text().strip(), self.password_field.text())
        elif page is self._blogs_page:
            item = self.blog_list.currentItem()
            if item is not None:
                self.blog_requested.emit(item.data(Qt.ItemDataRole.UserRole))
        else:
            self.accept()

    @Slot()
    def _on_back_button_clicked(self) -> None:
        self._show_page(
            self._sign_in_page if self._page is self._blogs_page else self._address_page
        )

    @Slot()
    def _on_cancel_button_clicked(self) -> None:
        if self._is_busy:
            self.cancel_requested.emit()
            self._set_busy(busy=False)
        else:
            self.reject()

    @Slot()
    def _on_details_button_clicked(self) -> None:
        if self._message is not None:
            DetailsDialog.show_about(self._message, self)

    @Slot(bool)
    def _on_show_box_toggled(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.password_field.setEchoMode(mode)


def _dim(label: QLabel) -> QLabel:
    label.setWordWrap(True)
    theme.dim(label)
    return label


def _column(page: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.GAP)
    return column

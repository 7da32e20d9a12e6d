# SPDX-License-Identifier: MIT
"""The panel a post is written in.

It shows what it is given and says what the writer wants; it reads and writes no files and calls no
services.  Everything runs on the GUI thread.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import icons, theme
from icc_editor.gui.post_undo import PostUndo
from icc_editor.gui.text_edit.commands import EditCommands
from icc_editor.gui.text_edit.post_edit import PostEdit
from icc_editor.gui.text_edit.text_style import TextStyle, mix
from icc_editor.gui.writing_panel.fields_panel import FieldsPanel
from icc_editor.gui.writing_panel.find_bar import FindBar
from icc_editor.gui.writing_panel.format_bar import FormatBar
from icc_editor.gui.writing_panel.inserting import Inserting, pictures_in
from icc_editor.gui.writing_panel.outline_panel import OutlinePanel
from icc_editor.gui.writing_panel.panel_actions import PanelActions
from icc_editor.gui.writing_panel.version_pages import VersionPage, VersionStack, VersionTabs
from icc_editor.post.metadata import Metadata
from icc_editor.post.version import Version
from icc_editor.text.khmer.words import count_words

_TEXT_PAUSE_MS = 60  # gathers keys that come in a rush; saving and preview follow it
_LOOK_PAUSE_MS = 250  # outline, pictures
_COUNT_PAUSE_MS = 700  # words are counted when the fingers rest
_SIDE_WIDTH = 280  # points
_ROOM_FOR_BOTH = 720  # points; a narrower panel shows the text alone unless asked otherwise


class WritingPanel(QWidget):
    """Edits the versions of one post."""

    document_changed = Signal(str, str)  # language, text
    metadata_changed = Signal(str, object)  # language, Metadata
    caret_line_changed = Signal(int)  # 0-based line of the version shown
    language_shown = Signal(str)
    words_counted = Signal(int)
    save_requested = Signal()  # the writer left the text
    preview_requested = Signal()
    add_version_requested = Signal(str)  # language
    picture_requested = Signal(object)  # PictureWish; answer with picture_added or picture_failed
    paste_html_requested = Signal(int, str)  # token, HTML; answer with pasted or paste_failed
    formatting_lost = Signal()  # by a paste that was too long
    link_opened = Signal(str)  # address

    def __init__(self, style: TextStyle, undo: PostUndo, parent: QWidget | None = None) -> None:
        """Start without a post; its steps enter ``undo``, which others may share."""
        super().__init__(parent)
        self._style = style
        self._metadata: dict[str, Metadata] = {}
        self._problems: dict[str, int | None] = {}
        self._dirty: set[str] = set()
        self._reason = ""
        self._details_chosen = False
        self._rich_paste = False
        self._pastes: dict[int, tuple[str, int]] = {}
        self._last_token = 0
        self.undo = undo
        self.commands = EditCommands(lambda: self.edit, icons.set_icon, self)
        self.inserting = Inserting(self._shown, self)
        self.actions_by_name = dict(self.commands.actions)
        self._make_actions()
        self.tabs = VersionTabs(self)
        self.stack = VersionStack(self)
        self.bar = FormatBar(self.actions_by_name, self)
        self.find_bar = FindBar(self)
        self.fields = FieldsPanel(self)
        self.outline = OutlinePanel(self)
        self.notice = QLabel(self)
        self.words = QLabel(self)
        self.side = QTabWidget(self)
        self._text_timer = self._timer(_TEXT_PAUSE_MS, self.flush)
        self._look_timer = self._timer(_LOOK_PAUSE_MS, self._look)
        self._count_timer = self._timer(_COUNT_PAUSE_MS, self._count)
        self._build()
        self._connect()
        self.clear()

    # What is shown

    @property
    def edit(self) -> PostEdit | None:
        """Return the page shown, None without a post."""
        page = self.stack.page
        return page.edit if page else None

    def language(self) -> str:
        """Return the language of the version shown, empty without a post."""
        page = self.stack.page
        return page.language if page else ""

    def languages(self) -> tuple[str, ...]:
        """Return the languages of the post, in the order of the tabs."""
        return tuple(self.stack.pages)

    def text(self, language: str = "") -> str:
        """Return the text of a version, by default of the one shown."""
        return self.stack.pages[language or self.language()].edit.text()

    def metadata(self, language: str = "") -> Metadata:
        """Return the fields of a version, by default of the one shown."""
        return self._metadata[language or self.language()]

    def show_post(self, versions: Iterable[Version], language: str = "") -> None:
        """Show another post; ``language`` is the version to begin with, else the first."""
        self.clear()
        for version in versions:
            self._add_page(version)
        first = language if language in self.stack.pages else next(iter(self.stack.pages), "")
        self._show_language(first)
        self._refresh_tabs()

    def show_version(self, version: Version) -> None:
        """Show a new version, or a known one as it was read anew; its undo steps are dropped."""
        page = self.stack.pages.get(version.language)
        if page is None:
            self._add_page(version)
        else:
            page.edit.set_text(version.body)
            self._problems[version.language] = version.problem_line
            self.undo.forget_version(version.language)
            self._show_fields(version.language, version.metadata)
            self._dirty.discard(version.language)
        self._show_language(version.language)
        self._refresh_tabs()

    def replace_version(self, version: Version) -> None:
        """Put other contents into a known version, as steps that can be undone.

        A version whose fields begin or cease to be readable is shown anew: its earlier steps do
        not fit it.
        """
        language, page = version.language, self.stack.pages[version.language]
        if (version.problem_line is None) != (self._problems[language] is None):
            self.show_version(version)
            return
        if page.edit.text() != version.body:
            page.edit.replace_text(version.body)
        self._problems[language] = version.problem_line
        self._change_fields(language, version.metadata, "*")
        self._refresh()

    def change_title(self, language: str, title: str) -> bool:
        """Give a version another title, as a step; return whether its fields can be changed."""
        if self._reason or self._problems.get(language, 0) is not None:
            return False
        self._change_fields(language, replace(self._metadata[language], title=title), "title")
        return True

    def clear(self) -> None:
        """Show no post."""
        self.flush()
        self.find_bar.set_edit(None)
        self.undo.forget_all()
        self.inserting.forget_places()
        self.stack.clear()
        self._metadata.clear()
        self._problems.clear()
        self._reason = ""
        self.undo.locked = False
        for timer in (self._text_timer, self._look_timer, self._count_timer):
            timer.stop()
        self._refresh_tabs()
        self._refresh()

    def set_read_only(self, reason: str) -> None:
        """Let the post only be read, and say why; an empty reason lets it be written again."""
        self._reason = reason
        self.undo.locked = bool(reason)
        for page in self.stack.pages.values():
            self._set_writable(page)
        self._refresh_tabs()
        self._refresh()

    def set_known_terms(self, categories: Iterable[str], tags: Iterable[str]) -> None:
        """Offer the categories and tags the blog and the library know."""
        self.fields.set_known_terms(categories, tags)

    def set_blog_zone(self, zone: str) -> None:
        """Offer the blog's time zone, an IANA name, for the date."""
        self.fields.date.add_zone(zone)

    def set_text_style(self, style: TextStyle) -> None:
        """Use other fonts or another column."""
        self._style = style
        for page in self.stack.pages.values():
            page.set_style(style)

    def set_rich_paste(self, *, possible: bool) -> None:
        """Say whether somebody answers ``paste_html_requested``; else pastes are plain."""
        self._rich_paste = possible
        for page in self.stack.pages.values():
            page.edit.rich_paste = possible

    def go_to(self, language: str, line: int) -> None:
        """Show a line (0-based) of a version and put the caret there."""
        if language in self.stack.pages:
            self.tabs.choose(language)
            self.stack.pages[language].edit.go_to_line(line)

    def flush(self) -> None:
        """Emit ``document_changed`` now for what was typed since the last time."""
        self._text_timer.stop()
        for language in sorted(self._dirty):
            self._dirty.discard(language)
            if language in self.stack.pages:
                self.document_changed.emit(language, self.text(language))

    # Answers to wishes

    def picture_added(self, token: int, source: str) -> None:
        """Put the picture, now at ``source`` beside the text, where it was wished."""
        language = self.inserting.picture_added(token, source)
        if language in self._metadata:
            new = replace(self._metadata[language], featured_image=source)
            self._change_fields(language, new, "featured_image")

    def picture_failed(self, token: int) -> None:
        """Forget the picture."""
        self.inserting.picture_failed(token)

    def pasted(self, token: int, markdown: str) -> None:
        """Put in what formatted text became."""
        language, number = self._pastes.pop(token, ("", 0))
        if language in self.stack.pages:
            self.stack.pages[language].edit.insert_pasted(number, markdown)

    def paste_failed(self, token: int) -> None:
        """Put in the plain text instead."""
        language, number = self._pastes.pop(token, ("", 0))
        if language in self.stack.pages:
            self.stack.pages[language].edit.give_up_pasted(number)

    # Building

    def _make_actions(self) -> None:
        works: dict[str, Callable[[], None]] = {
            "link": self.inserting.ask_link,
            "picture": self.inserting.ask_picture,
            "article": self.inserting.ask_article,
            "undo": self.undo.undo,
            "redo": self.undo.redo,
            "find": self._on_find,
            "replace": self._on_replace,
            "find-next": self._on_find_next,
            "find-previous": self._on_find_back,
            "preview": self.preview_requested.emit,
        }
        self.actions_by_name.update(PanelActions(works, self).actions)
        self.addActions(list(self.actions_by_name.values()))

    def _build(self) -> None:
        self.side.setDocumentMode(True)
        self.side.addTab(self.fields, self.tr("Details"))
        self.side.addTab(self.outline, self.tr("Outline"))
        self.notice.setWordWrap(True)
        self.notice.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.GAP)
        self.notice.setAutoFillBackground(True)
        self._color_notice()
        theme.dim(self.words)
        top = QHBoxLayout()
        top.setContentsMargins(theme.GAP, theme.GRID, theme.GAP, 0)
        top.addWidget(self.tabs)
        top.addStretch(1)
        for name in ("find", "preview", "details"):
            button = QToolButton(self)
            button.setDefaultAction(self.actions_by_name[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            top.addWidget(button)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.MARGIN, theme.GRID, theme.MARGIN, theme.GRID)
        foot.addStretch(1)
        foot.addWidget(self.words)
        column = QWidget(self)
        writing = QVBoxLayout(column)
        writing.setContentsMargins(0, 0, 0, 0)
        writing.setSpacing(0)
        for part in (self.notice, self.stack, self.find_bar):
            writing.addWidget(part, 1 if part is self.stack else 0)
        writing.addLayout(foot)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(column)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setCollapsible(0, False)
        self.splitter.setSizes([1000, _SIDE_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.bar)
        layout.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.tabs.language_chosen.connect(self._show_language)
        self.tabs.clicked.connect(self._focus_text)
        self.tabs.add_version_requested.connect(self.add_version_requested)
        self.fields.fields_edited.connect(self._on_fields_edited)
        self.fields.field_left.connect(self.undo.end_run)
        self.fields.undo_requested.connect(self.undo.undo)
        self.fields.redo_requested.connect(self.undo.redo)
        self.fields.featured_picture_requested.connect(self.inserting.ask_featured)
        self.inserting.picture_requested.connect(self.picture_requested)
        self.outline.heading_chosen.connect(self._on_heading_chosen)
        details = self.actions_by_name["details"]
        details.toggled.connect(self._on_details_toggled)
        details.triggered.connect(self._on_details_triggered)
        self.undo.step_taken.connect(self._on_undo_step_taken)
        self.undo.version_wanted.connect(self._on_undo_version_wanted)
        self.undo.stack.canUndoChanged.connect(self.actions_by_name["undo"].setEnabled)
        self.undo.stack.canRedoChanged.connect(self.actions_by_name["redo"].setEnabled)
        self.actions_by_name["undo"].setEnabled(False)
        self.actions_by_name["redo"].setEnabled(False)

    def _timer(self, pause: int, work: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(work)
        return timer

    def _add_page(self, version: Version) -> None:
        page = VersionPage(version.language, self._style, self.stack)
        page.edit.rich_paste = self._rich_paste
        page.edit.may_undo = self.undo.stack.canUndo
        page.edit.may_redo = self.undo.stack.canRedo
        page.edit.set_text(version.body)
        page.title.set_text(version.metadata.title)
        self._metadata[version.language] = version.metadata
        self._problems[version.language] = version.problem_line
        self.stack.add(page)
        self._set_writable(page)
        self.undo.watch(version.language, page.edit)
        page.title.title_edited.connect(self._on_title_edited)
        page.title.undo_requested.connect(self.undo.undo)
        page.title.redo_requested.connect(self.undo.redo)
        page.title.left.connect(self.undo.end_run)
        page.edit.undo_requested.connect(self.undo.undo)
        page.edit.redo_requested.connect(self.undo.redo)
        page.edit.text_edited.connect(self._on_edit_text_edited)
        page.edit.caret_moved.connect(self._on_edit_caret_moved)
        page.edit.cursorPositionChanged.connect(self._on_edit_cursor_moved)
        page.edit.pictures_dropped.connect(self.inserting.ask_about)
        page.edit.paste_html_requested.connect(self._on_edit_paste_html_requested)
        page.edit.formatting_lost.connect(self.formatting_lost)
        page.edit.link_opened.connect(self.link_opened)
        page.edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for saving when the writer leaves the text."""
        if event.type() == QEvent.Type.FocusOut and isinstance(watched, PostEdit):
            self.flush()
            self.save_requested.emit()
        return super().eventFilter(watched, event)

    def _set_writable(self, page: VersionPage) -> None:
        page.edit.setReadOnly(bool(self._reason))
        fields_known = self._problems.get(page.language) is None
        page.title.setReadOnly(bool(self._reason) or not fields_known)

    # Showing

    def _shown(self) -> tuple[str, PostEdit] | None:
        page = self.stack.page
        return (page.language, page.edit) if page else None

    def _show_language(self, language: str) -> None:
        page = self.stack.pages.get(language)
        if page is None:
            return
        self.stack.show_language(language)
        self.undo.shown = language
        self.find_bar.set_edit(page.edit)
        self.fields.show_metadata(self._metadata[language])
        self._refresh()
        self._look()
        self._count_timer.start()
        self.language_shown.emit(language)
        self.caret_line_changed.emit(page.edit.textCursor().blockNumber())

    def _refresh_tabs(self) -> None:
        self.tabs.show_languages(self.stack.pages, self.language(), writable=not self._reason)

    def _refresh(self) -> None:
        page = self.stack.page
        self.commands.refresh()
        self.setEnabled(page is not None)
        line = self._problems.get(page.language) if page else None
        text = self._reason
        if page and line is not None:
            text = self.tr(
                "The fields at the top of this file cannot be read (line {line}). The whole file "
                "is shown as text and nothing is lost; put the line right to get the fields back."
            ).format(line=line)
        self.notice.setText(text)
        self.notice.setVisible(bool(text))
        self.fields.set_writable(writable=not text)
        for name in ("link", "picture", "article", "replace"):
            self.actions_by_name[name].setEnabled(page is not None and not self._reason)

    def _look(self) -> None:
        if self.edit is None:
            return
        self.outline.show_headings(self.edit.structure.headings())
        self.outline.show_line(self.edit.textCursor().blockNumber())
        self.fields.set_pictures(pictures_in(self.edit.lines()))

    def _count(self) -> None:
        if self.edit is None:
            return
        count = count_words(self.edit.text())
        self.words.setText(self.tr("Words: {count}").format(count=f"{count:,}"))
        self.words_counted.emit(count)

    def _apply_fields(self, language: str, metadata: Metadata) -> None:
        """Show changed fields and tell of them."""
        self._show_fields(language, metadata)
        self.metadata_changed.emit(language, metadata)

    def _change_fields(self, language: str, new: Metadata, field: str) -> None:
        """Change fields from elsewhere than the writer's keys, as a step of its own."""
        old = self._metadata[language]
        if new != old:
            self.undo.end_run()
            self.undo.change_fields(language, (old, new), field, self._apply_fields)
            self.undo.end_run()
            self._apply_fields(language, new)

    def _show_fields(self, language: str, metadata: Metadata) -> None:
        self._metadata[language] = metadata
        page = self.stack.pages.get(language)
        if page is None:
            return
        if page.title.text() != metadata.title:
            page.title.set_text(metadata.title)
        if page is self.stack.page:
            self.fields.show_metadata(metadata)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a narrow panel to the text; called by Qt."""
        super().resizeEvent(event)
        if not self._details_chosen:
            self.actions_by_name["details"].setChecked(event.size().width() >= _ROOM_FOR_BOTH)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette; called by Qt."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "splitter"):
            self._color_notice()

    def _color_notice(self) -> None:
        colors = self.palette()
        ground = mix(colors.color(QPalette.ColorRole.Base), theme.tone("warn", colors), 0.16)
        text = colors.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
        colors.setColor(QPalette.ColorRole.Window, ground)
        colors.setColor(QPalette.ColorRole.WindowText, text)
        self.notice.setPalette(colors)

    # What the writer does

    def _on_undo_step_taken(self, language: str, _address: str) -> None:
        self.tabs.choose(language)

    def _on_undo_version_wanted(self, language: str) -> None:
        self.tabs.choose(language)
        self._focus_text()

    def _focus_text(self) -> None:
        if self.edit is not None:
            self.edit.setFocus()

    def _on_details_toggled(self, shown: bool) -> None:
        held = self.side.focusWidget()
        inside = held is not None and held.hasFocus()
        self.side.setVisible(shown)
        if inside and not shown:  # else Qt gives the keys to some button
            self._focus_text()

    def _on_details_triggered(self) -> None:
        self._details_chosen = True

    def _on_title_edited(self, text: str) -> None:
        self._on_fields_edited(replace(self.metadata(), title=text), "title")
        self.fields.show_metadata(self.metadata())

    def _on_fields_edited(self, metadata: Metadata, field: str) -> None:
        language = self.language()
        old = self._metadata[language]
        new = replace(old, **{field: getattr(metadata, field)})
        self._metadata[language] = new
        self.undo.change_fields(language, (old, new), field, self._apply_fields)
        self.metadata_changed.emit(language, new)

    def _on_edit_text_edited(self) -> None:
        self._dirty.add(self._sender_language())
        if not self._text_timer.isActive():
            self._text_timer.start()
        self._look_timer.start()
        self._count_timer.start()

    def _sender_language(self) -> str:
        """Return the version whose text has just emitted a signal."""
        return next(n for n, page in self.stack.pages.items() if page.edit is self.sender())

    def _on_edit_caret_moved(self, line: int) -> None:
        if self.sender() is self.edit:
            self.outline.show_line(line)
            self.caret_line_changed.emit(line)

    def _on_edit_cursor_moved(self) -> None:
        self.commands.refresh()

    def _on_edit_paste_html_requested(self, number: int, html: str) -> None:
        self._last_token += 1
        self._pastes[self._last_token] = (self._sender_language(), number)
        self.paste_html_requested.emit(self._last_token, html)

    def _on_heading_chosen(self, line: int) -> None:
        if self.edit is not None:
            self.edit.go_to_line(line)

    def _on_find(self) -> None:
        self.find_bar.open(replacing=False)

    def _on_replace(self) -> None:
        self.find_bar.open(replacing=True)

    def _on_find_next(self) -> None:
        self.find_bar.go(1)

    def _on_find_back(self) -> None:
        self.find_bar.go(-1)

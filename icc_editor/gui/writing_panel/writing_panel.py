# SPDX-License-Identifier: MIT
"""The panel a post is written in.

It shows what it is given and says what the writer wants; it reads and writes no files and calls no
services.  Everything runs on the GUI thread.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShortcut, QTextCursor
from PySide6.QtWidgets import QWidget

from icc_editor.formats.figures import rename_references
from icc_editor.gui import icons
from icc_editor.gui.editing.open_tables import OpenTables
from icc_editor.gui.open_versions.open_versions import HeldKeys, OpenVersions
from icc_editor.gui.text_edit.commands import EditCommands, follow_key
from icc_editor.gui.text_edit.edits import Place
from icc_editor.gui.text_edit.post_edit import PostEdit
from icc_editor.gui.text_edit.seen_words import SeenWords
from icc_editor.gui.text_edit.text_places import position_of
from icc_editor.gui.text_edit.text_style import TextStyle
from icc_editor.gui.writing_panel.figure_tools import FigureTools
from icc_editor.gui.writing_panel.inserting import Inserting, pictures_in
from icc_editor.gui.writing_panel.khmer_tools import KhmerTools
from icc_editor.gui.writing_panel.panel_actions import PanelActions
from icc_editor.gui.writing_panel.step_guide import StepGuide
from icc_editor.gui.writing_panel.writing_frame import WritingFrame
from icc_editor.gui.writing_panel.writing_place import WritingPlace
from icc_editor.post.figure import FigureReference
from icc_editor.post.metadata import Metadata, NumberStyle
from icc_editor.post.version import Version
from icc_editor.services.drafts import VersionDraft
from icc_editor.text.khmer.zero_width import count_word_breaks

_LOOK_PAUSE_MS = 250  # outline, pictures
_COUNT_PAUSE_MS = 700  # words are counted when the fingers rest


class WritingPanel(WritingFrame):
    """Edits the versions of one post."""

    document_changed = Signal(str, str)  # language, text
    metadata_changed = Signal(str, object)  # language, Metadata
    caret_line_changed = Signal(int)  # 0-based line of the version shown
    language_shown = Signal(str)
    words_counted = Signal(int)
    breaks_counted = Signal(int)  # zero-width spaces in title and text of the version shown
    told = Signal(str)  # a sentence about what a key has just done, where it cannot be seen
    save_requested = Signal()  # the writer left the text
    preview_toggled = Signal(bool)  # the writer wants to see the preview, or no more
    add_version_requested = Signal(str)  # language
    picture_requested = Signal(object)  # PictureWish; answer with picture_added or picture_failed
    paste_html_requested = Signal(int, str)  # token, HTML; answer with pasted or paste_failed
    old_font_found = Signal(int, object)  # token, OldFont; answer: paste_failed or paste_dropped
    text_pasted = Signal(str)  # as it stands in the text
    formatting_lost = Signal()  # by a paste that was too long
    link_opened = Signal(str)  # address
    menu_opened = Signal(object, object)  # PageMenu others may add to, Place in the text shown
    zoom_requested = Signal(int)  # steps nearer, or farther with less than nothing

    def __init__(self, versions: OpenVersions, parent: QWidget | None = None) -> None:
        """Show ``versions``, which other panels may borrow pages of."""
        super().__init__(versions, parent)
        self._reason = ""
        self._seen_words = SeenWords()
        self._undo_first: Callable[[], None] | None = None
        self._held_keys = HeldKeys(self)
        self.undo = versions.undo
        self._place = WritingPlace(self)
        self.commands = EditCommands(self._place.text, icons.set_icon, self)
        self.commands.paste_elsewhere = self._place.paste_plain
        self.inserting = Inserting(self._shown, self)
        self.figures = FigureTools(self, self.numbers)
        self.khmer = KhmerTools(self, self._place)
        self.actions_by_name = self.commands.actions | self.khmer.actions
        self._make_actions()
        self.fill(self.actions_by_name)
        versions.may_undo = self._may_undo
        self._guide = StepGuide(versions, self.tabs, self.side)
        self._look_timer = self._timer(_LOOK_PAUSE_MS, self._look)
        self._count_timer = self._timer(_COUNT_PAUSE_MS, self._count)
        self._connect()
        self._refresh_tabs()
        self._refresh()

    # What is shown

    def language(self) -> str:
        """Return the language of the version in front, empty without a post."""
        return self.versions.front

    def languages(self) -> tuple[str, ...]:
        """Return the languages of the post, in the order of the tabs."""
        return tuple(self.versions.pages)

    def was_kept(self) -> bool:
        """Return whether the post shown is just as it was left: caret, scrolling, steps."""
        return self.versions.were_kept

    @property
    def tables(self) -> OpenTables:
        """The results tables of the open post, as they stand."""
        return self.versions.tables

    def draft(self, language: str) -> VersionDraft:
        """Return text and fields of a version as they stand."""
        return VersionDraft(self.text(language), self.metadata(language))

    def text(self, language: str = "") -> str:
        """Return the text of a version, by default of the one shown."""
        return self.versions.text(language or self.language())

    def metadata(self, language: str = "") -> Metadata:
        """Return the fields of a version, by default of the one shown."""
        return self.versions.metadata(language or self.language())

    def numbers(self, language: str = "") -> NumberStyle | None:
        """Return how a version, or else its library, wants numbers written; None as is usual."""
        return self.versions.numbers(language or self.language())

    def show_post(
        self,
        versions: Iterable[Version],
        language: str = "",
        key: str = "",
        numbers: Mapping[str, NumberStyle] | None = None,
    ) -> None:
        """Show another post; ``language`` is the version to begin with, else the first.

        ``numbers`` is how its library writes numbers, by language.  A post whose ``key`` the shelf
        knows comes back with its steps; what differs from ``versions`` by now is put in as a step.
        """
        self.clear()
        self.versions.open(key, tuple(versions), numbers)
        first = next(iter(self.versions.pages), "")
        self.versions.bring_front(language if language in self.versions.pages else first)
        self._refresh_tabs()

    def show_version(self, version: Version) -> None:
        """Show a new version, or a known one as it was read anew; its undo steps are dropped."""
        if version.language in self.versions.pages:
            self.versions.read(version)
        else:
            self.versions.add(version)
        self.versions.bring_front(version.language)
        self._refresh_tabs()

    def drop_version(self, language: str) -> None:
        """Show a version no more, and forget its steps: it was removed."""
        front = self.language()
        place = self.languages().index(language)
        self.versions.drop(language)
        left = self.languages()
        self.versions.bring_front(front if front in left else left[min(place, len(left) - 1)])
        self._refresh_tabs()

    def replace_version(self, version: Version) -> None:
        """Put other contents into a known version, as one step that can be undone."""
        self.versions.put_in(version)
        self.fields.show_metadata(self.metadata())
        self._refresh()

    def change_title(self, language: str, title: str) -> bool:
        """Give a version another title, as a step; return whether its fields can be changed."""
        return self.change_field(language, "title", title)

    def change_field(self, language: str, name: str, value: object) -> bool:
        """Give a field another value, as a step; return whether the fields can be changed."""
        if language not in self.versions.pages or not self.versions.fields_are_writable(language):
            return False
        new = replace(self.metadata(language), **{name: value})  # type: ignore[arg-type]
        self.versions.change_fields(language, new, name)
        return True

    def clear(self) -> None:
        """Show no post; the one shown goes to the shelf."""
        self.flush()
        self.find_bar.set_page(None)
        self.inserting.forget_places()
        self.figures.forget()
        self.versions.put_away()
        self._reason = ""
        for timer in (self._look_timer, self._count_timer):
            timer.stop()
        self._refresh_tabs()
        self._refresh()

    def set_read_only(self, reason: str) -> None:
        """Let the post only be read, and say why; an empty reason lets it be written again."""
        self._reason = reason
        self.versions.set_read_only(read_only=bool(reason))
        self._refresh_tabs()
        self._refresh()

    def hold_keys(self, *, held: bool) -> None:
        """Take no key, or take them again; nothing looks different: it is for a moment."""
        self.versions.hold_keys(held=held)

    def set_known_terms(self, categories: Iterable[str], tags: Iterable[str]) -> None:
        """Offer the categories and tags the blog and the library know."""
        self.fields.set_known_terms(categories, tags)

    def set_blog_zone(self, zone: str) -> None:
        """Offer the blog's time zone, an IANA name, for the date."""
        self.fields.date.add_zone(zone)

    def set_text_style(self, style: TextStyle) -> None:
        """Use other fonts or another column."""
        self.versions.set_style(style)

    def set_rich_paste(self, *, possible: bool) -> None:
        """Say whether somebody answers ``paste_html_requested``; else pastes are plain."""
        self.versions.set_rich_paste(possible=possible)

    def go_to(self, language: str, line: int) -> None:
        """Show a line (0-based) of a version and put the caret there; the keys go there too."""
        if language in self.versions.pages:
            self.tabs.choose(language)
            self.versions.pages[language].edit.go_to_line(line)

    def show_language(self, language: str) -> None:
        """Bring a version to the front; the focus stays where it is."""
        self.versions.bring_front(language)
        self._refresh_tabs()

    def select(self, language: str, line: int, start: int, end: int) -> None:
        """Show and select words of a version, in its title when ``line`` is negative.

        ``start`` and ``end`` are code points of the line.
        """
        page = self.versions.pages.get(language)
        if page is None:
            return
        if line < 0:
            self.go_to_field(language, "title")
        else:
            self.go_to(language, line)
        field = page.title if line < 0 else page.edit
        cursor = field.textCursor()
        for column, mode in (
            (start, QTextCursor.MoveMode.MoveAnchor),
            (end, QTextCursor.MoveMode.KeepAnchor),
        ):
            cursor.setPosition(position_of(field.document(), Place(max(line, 0), column)), mode)
        field.setTextCursor(cursor)
        field.ensureCursorVisible()

    def go_to_field(self, language: str, field: str) -> None:
        """Show a field of a version, named as in ``Metadata``; the keys go there."""
        if language not in self.versions.pages:
            return
        self.tabs.choose(language)
        if field == "title":
            self.versions.pages[language].title.setFocus()
        else:
            self.show_side()
            self.side.go_to_field(field)

    def rename_figures(self, old: FigureReference, new: FigureReference) -> int:
        """Let figures in every version follow a renamed table, row or column, as one step.

        Return how many places were changed; see ``FigureTools.rename``.
        """
        return self.rewrite(lambda text: rename_references(text, old, new))

    def rewrite(self, change: Callable[[str], str]) -> int:
        """Put what ``change`` makes of texts, titles and excerpts in, in all versions as one step.

        It leaves the number of lines.  Return how many places were changed.
        """
        with self.undo.together():
            changed = self.figures.rewrite(change)
            for language in self.languages():
                excerpt = self.metadata(language).excerpt
                new = change(excerpt)
                if new != excerpt and self.change_field(language, "excerpt", new):
                    changed += 1
        return changed

    def would_change(self, change: Callable[[str], str]) -> bool:
        """Return whether ``rewrite`` would change anything."""
        metadata = ((language, self.metadata(language)) for language in self.languages())
        return any(
            change(words) != words
            for language, its in metadata
            for words in (self.text(language), its.title, its.excerpt)
        )

    def flush(self) -> None:
        """Emit ``document_changed`` now for what was typed since the last time."""
        self.versions.flush()

    def undo_first(self, work: Callable[[], None] | None) -> None:
        """Let undo do ``work`` next, once, before it takes steps back; None: steps again.

        Whoever asks for it takes it back as soon as something else is done.
        """
        self._undo_first = work
        self._refresh_undo()

    # Answers to wishes

    def picture_added(self, token: int, source: str) -> None:
        """Put the picture, now at ``source`` beside the text, where it was wished."""
        language = self.inserting.picture_added(token, source)
        if language in self.versions.pages:
            new = replace(self.metadata(language), featured_image=source)
            self.versions.change_fields(language, new, "featured_image")

    def picture_failed(self, token: int) -> None:
        """Forget the picture."""
        self.inserting.picture_failed(token)

    def pasted(self, token: int, markdown: str) -> None:
        """Put in what formatted text became."""
        self.versions.pasted(token, markdown)

    def paste_failed(self, token: int) -> None:
        """Put in the plain text instead."""
        self.versions.paste_failed(token)

    def paste_dropped(self, token: int) -> None:
        """Put in nothing: the writer does not want it."""
        self.versions.paste_dropped(token)

    # Building

    def _make_actions(self) -> None:
        works: dict[str, Callable[[], None]] = {
            "link": self.inserting.ask_link,
            "picture": self.inserting.ask_picture,
            "article": self.inserting.ask_article,
            "figure": self.figures.ask,
            "undo": self._take_back,
            "redo": self.undo.redo,
            "find": lambda: self.find_bar.open(replacing=False),
            "replace": lambda: self.find_bar.open(replacing=True),
            "find-next": lambda: self.find_bar.go(1),
            "find-previous": lambda: self.find_bar.go(-1),
            "previous-version": lambda: self.step_version(-1),
            "next-version": lambda: self.step_version(1),
        }
        self.actions_by_name.update(PanelActions(works, self).actions)
        # Where no link can be put in, Ctrl+K would delete the rest of the line.
        link = self.actions_by_name["link"]
        self._no_link = QShortcut(link.shortcut(), self)
        link.changed.connect(lambda: self._no_link.setKey(link.shortcut()))
        follow_key(self.find_bar.previous, self.actions_by_name["find-previous"])
        follow_key(self.find_bar.next, self.actions_by_name["find-next"])
        self.addActions(list(self.actions_by_name.values()))

    def _connect(self) -> None:
        self.tabs.language_chosen.connect(self.versions.bring_front)
        self.tabs.add_version_requested.connect(self.add_version_requested)
        self.fields.fields_edited.connect(self._on_fields_edited)
        self.fields.field_left.connect(self.undo.end_run)
        self.fields.undo_requested.connect(self._take_back)
        self.fields.redo_requested.connect(self.undo.redo)
        self.fields.featured_picture_requested.connect(self.inserting.ask_featured)
        self.inserting.picture_requested.connect(self.picture_requested)
        self.outline.heading_chosen.connect(self._on_heading_chosen)
        self._guide.told.connect(self.told)
        self.khmer.told.connect(self.told)
        self.figures.told.connect(self.told)
        self.figures.as_one_step = self.undo.together
        self.figures.changed.connect(self._look_timer.start)
        self.find_bar.found.as_one_step = self.undo.together
        self.find_bar.found.other_pages = lambda: self.versions.pages.values()
        self.find_bar.version_requested.connect(self.tabs.choose)
        self.khmer.as_one_step = self.undo.together
        self._place.changed.connect(self._refresh_tools)
        self.actions_by_name["preview"].toggled.connect(self.preview_toggled)
        pages = self.versions
        pages.front_changed.connect(self._on_versions_front_changed)
        self.stack.back_wanted.connect(pages.recall)
        pages.keys_held.connect(self._on_versions_keys_held)
        pages.document_changed.connect(self.document_changed)
        pages.text_edited.connect(self._on_pages_text_edited)
        pages.text_left.connect(self._on_pages_text_left)
        pages.fields_edited.connect(self._on_pages_fields_changed)
        pages.fields_changed.connect(self._on_pages_fields_changed)
        pages.caret_moved.connect(self._on_pages_caret_moved)
        pages.cursor_moved.connect(self._refresh_tools)
        pages.pictures_dropped.connect(self.inserting.ask_about)
        pages.paste_html_requested.connect(self.paste_html_requested)
        pages.old_font_found.connect(self.old_font_found)
        pages.text_pasted.connect(self.text_pasted)
        pages.formatting_lost.connect(self.formatting_lost)
        pages.link_opened.connect(self.link_opened)
        pages.menu_opened.connect(self.menu_opened)
        pages.zoom_requested.connect(self.zoom_requested)
        pages.change_requested.connect(self._on_pages_change_requested)
        pages.undo_requested.connect(self._take_back)
        self.undo.can_undo_changed.connect(self._refresh_undo)
        self.undo.can_redo_changed.connect(self.actions_by_name["redo"].setEnabled)
        self.actions_by_name["redo"].setEnabled(False)
        self._refresh_undo()

    def _timer(self, pause: int, work: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(work)
        return timer

    # Showing

    def _may_undo(self) -> bool:
        return self._undo_first is not None or self.undo.can_undo()

    def _refresh_undo(self) -> None:
        self.actions_by_name["undo"].setEnabled(self._may_undo())

    def _take_back(self) -> None:
        if self.versions.holds_keys():
            return
        self.flush()  # what was typed last comes before
        self.tables.flush()
        work = self._undo_first
        if work is None:
            self.undo.undo()
        else:
            self.undo_first(None)
            work()

    def _shown(self) -> tuple[str, PostEdit] | None:
        return (self.page.language, self.page.edit) if self.page else None

    def _on_versions_front_changed(self, language: str) -> None:
        page = self.versions.pages[language]
        self.stack.show_front()
        page.edit.plain_paste_key = self.actions_by_name["paste-plain"].shortcut
        self.find_bar.set_page(page)
        self.khmer.take_page(page)
        self.figures.take_page(page)
        self.tabs.show_present(language)
        self.fields.show_metadata(self.metadata())
        self._refresh()
        self._look()
        self._count_timer.start()
        self.language_shown.emit(language)
        self.caret_line_changed.emit(page.edit.textCursor().blockNumber())

    def _refresh_tabs(self) -> None:
        self.tabs.show_languages(self.versions.pages, self.language(), writable=not self._reason)
        for name in ("previous-version", "next-version"):
            self.actions_by_name[name].setEnabled(len(self.versions.pages) > 1)

    def _refresh(self) -> None:
        page = self.page
        self._refresh_tools()
        self.setEnabled(page is not None)
        line = self.versions.problem(page.language) if page else None
        text = self._reason
        if line is not None:
            text = self.tr(
                "The fields at the top of this file cannot be read (line {line}). The whole file "
                "is shown as text and nothing is lost; put the line right to get the fields back."
            ).format(line=line)
        self.notice.say(text)
        self.fields.set_writable(writable=not text)

    def _refresh_tools(self) -> None:
        """Allow what can be done where the writer is: only the text is formatted."""
        self.commands.refresh()
        writable = self.page is not None and not self._reason
        for name in ("link", "picture", "article"):
            self.actions_by_name[name].setEnabled(writable and self._place.text() is not None)
        self.actions_by_name["figure"].setEnabled(writable and self._place.in_page())
        self._no_link.setEnabled(not self.actions_by_name["link"].isEnabled())
        self.actions_by_name["paste-plain"].setEnabled(writable)
        self.actions_by_name["replace"].setEnabled(writable)
        self.khmer.refresh()

    def _look(self) -> None:
        if self.edit is None:
            return
        headings = self.edit.structure.headings()
        written = (self.figures.written(one.text, self.language()) for one in headings)
        self.outline.show_headings(
            [replace(h, text=w) for h, w in zip(headings, written, strict=True)]
        )
        self.outline.show_line(self.edit.textCursor().blockNumber())
        self.fields.set_pictures(pictures_in(self.edit.lines()))

    def _count(self) -> None:
        if self.edit is None:
            return
        count = self._seen_words.count(self.edit.structure)
        self.words.setText(self.tr("Words: {count}").format(count=f"{count:,}"))
        self.words_counted.emit(count)
        fields = self.page.fields if self.page else ()
        self.breaks_counted.emit(sum(count_word_breaks(one.structure.text()) for one in fields))

    # What the writer does

    def _on_versions_keys_held(self, held: bool) -> None:
        self._held_keys.held = held
        self._held_keys.watch(self)

    def _on_fields_edited(self, metadata: Metadata, field: str) -> None:
        language = self.language()
        new = replace(self.metadata(), **{field: getattr(metadata, field)})
        self.versions.take_edited(language, new, field)
        self.figures.follow_numbers(language)
        self.metadata_changed.emit(language, new)

    def _on_pages_fields_changed(self, language: str, metadata: Metadata) -> None:
        self.fields.show_metadata(self.metadata())
        self.figures.follow_numbers(language)
        self._count_timer.start()  # the title has word breaks too
        self.metadata_changed.emit(language, metadata)

    def _on_pages_text_edited(self, language: str) -> None:
        del language
        self._look_timer.start()
        self._count_timer.start()

    def _on_pages_text_left(self) -> None:
        self.flush()
        self.save_requested.emit()

    def _on_pages_change_requested(self, line: int, column: int) -> None:
        if self.edit is not None and not self.figures.change_at(self.edit, Place(line, column)):
            self.inserting.change_at(line, column)

    def _on_pages_caret_moved(self, language: str, line: int) -> None:
        if language == self.language():
            self.outline.show_line(line)
            self.caret_line_changed.emit(line)

    def _on_heading_chosen(self, line: int) -> None:
        if self.edit is not None:
            self.edit.go_to_line(line)

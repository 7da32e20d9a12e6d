# SPDX-License-Identifier: MIT
"""The formatting commands as actions: for a toolbar, menus and shortcuts alike."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from icc_editor.gui.text_edit import block_edits, key_edits, span_edits
from icc_editor.gui.text_edit.edits import ITEM, Edit, Place
from icc_editor.gui.text_edit.inline_marks import MarkKind
from icc_editor.gui.text_edit.post_edit import PostEdit
from icc_editor.post.document import BlockKind

SetIcon = Callable[[QAction, str], None]
Shortcut = QKeySequence.StandardKey | str

_SPANS = {
    "bold": MarkKind.STRONG,
    "italic": MarkKind.EMPHASIS,
    "strike": MarkKind.STRIKE,
    "code": MarkKind.CODE,
}
_HEADINGS = {"paragraph": 0, "heading-1": 1, "heading-2": 2, "heading-3": 3, "heading-4": 4}
_TIP = "icc_tip"
_TABLE_COLUMNS = 3
_TABLE_ROWS = 2


@dataclass(frozen=True, slots=True)
class _Spec:
    """One action; the docstring spares the start ``inspect`` (dataclasses write their own)."""

    name: str
    text: str
    icon: str
    shortcut: Shortcut | None
    work: Callable[[PostEdit], None]
    checkable: bool = False


class EditCommands(QObject):
    """Actions that work on the page one writes on now.

    ``current`` gives that page, None when there is none.  The actions stand in ``actions`` by
    name: bold, italic, strike, code, paragraph, heading-1 to heading-4, bullets, numbers, quote,
    code-block, rule, more, table, indent, outdent, paste-plain.
    """

    def __init__(
        self, current: Callable[[], PostEdit | None], set_icon: SetIcon, parent: QObject
    ) -> None:
        """Make the actions; ``set_icon(action, name)`` gives each its picture."""
        super().__init__(parent)
        self._current = current
        # Pastes into another field that has the keys; False: there is none.
        self.paste_elsewhere: Callable[[], bool] = lambda: False
        self.actions: dict[str, QAction] = {}
        for spec in self._specs():
            action = QAction(spec.text, self)
            if spec.icon:
                set_icon(action, spec.icon)
            if spec.shortcut is not None:
                action.setShortcut(QKeySequence(spec.shortcut))
            name_key(action, spec.text)
            action.setCheckable(spec.checkable)
            action.setProperty("icc_command", spec.name)
            action.triggered.connect(self._on_action_triggered)
            self.actions[spec.name] = action
        self._works = {spec.name: spec.work for spec in self._specs()}

    def run(self, name: str) -> None:
        """Do the command ``name`` on the page shown."""
        if name == "paste-plain" and self.paste_elsewhere():
            return
        edit = self._current()
        if edit is None or edit.isReadOnly():
            return
        self._works[name](edit)
        self.refresh()

    def refresh(self) -> None:
        """Show in the actions what the caret's place looks like."""
        edit = self._current()
        writable = edit is not None and not edit.isReadOnly()
        for action in self.actions.values():
            action.setEnabled(writable)
        if edit is None:
            return
        looks = edit.looks()
        for name, kind in _SPANS.items():
            self.actions[name].setChecked(kind in looks)
        role = edit.role()
        line = edit.structure.line(edit.textCursor().blockNumber())
        for name, level in _HEADINGS.items():
            shown = role.level if role.kind is BlockKind.HEADING else 0
            self.actions[name].setChecked(shown == level)
        item = ITEM.match(line) if role.kind in {BlockKind.LIST, BlockKind.QUOTE} else None
        ordered = bool(item and item["marker"][0].isdigit())
        self.actions["bullets"].setChecked(bool(item) and not ordered)
        self.actions["numbers"].setChecked(ordered)
        self.actions["quote"].setChecked(role.kind is BlockKind.QUOTE)
        self.actions["code-block"].setChecked(role.kind is BlockKind.CODE)

    def _on_action_triggered(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.run(str(sender.property("icc_command")))

    def _specs(self) -> tuple[_Spec, ...]:
        key = QKeySequence.StandardKey
        heading = self.tr("Heading {level}")
        spans = (
            _Spec("bold", self.tr("Bold"), "bold", key.Bold, _span("bold"), True),
            _Spec("italic", self.tr("Italic"), "italic", key.Italic, _span("italic"), True),
            _Spec(
                "strike",
                self.tr("Strikethrough"),
                "strikethrough",
                "Ctrl+Shift+X",
                _span("strike"),
                True,
            ),
            _Spec("code", self.tr("Code"), "code", "Ctrl+Shift+M", _span("code"), True),
        )
        headings = tuple(
            _Spec(
                name,
                heading.format(level=level) if level else self.tr("Paragraph"),
                _heading_icon(level),
                f"Ctrl+{level}",
                _heading(level),
                True,
            )
            for name, level in _HEADINGS.items()
        )
        blocks = (
            _Spec("bullets", self.tr("Bulleted list"), "list", "Ctrl+Shift+L", _bullets, True),
            _Spec(
                "numbers", self.tr("Numbered list"), "list-ordered", "Ctrl+Shift+O", _numbers, True
            ),
            _Spec("quote", self.tr("Quote"), "quote", "Ctrl+Shift+B", _quote, True),
            _Spec(
                "code-block",
                self.tr("Code block"),
                "square-code",
                "Ctrl+Shift+K",
                _code_block,
                True,
            ),
            _Spec("indent", self.tr("Indent"), "list-indent-increase", "Ctrl+]", _indent),
            _Spec("outdent", self.tr("Outdent"), "list-indent-decrease", "Ctrl+[", _outdent),
            _Spec("rule", self.tr("Dividing line"), "minus", None, _rule),
            _Spec("more", self.tr("“Read more” mark"), "scissors-line-dashed", None, _more),
            _Spec("table", self.tr("Table"), "table", "Ctrl+Shift+T", self._table),
        )
        plain = _Spec(
            "paste-plain",
            self.tr("Paste without formatting"),
            "clipboard-paste",
            "Ctrl+Shift+V",
            PostEdit.paste_plain,
        )
        return (*spans, *headings, *blocks, plain)

    def _table(self, edit: PostEdit) -> None:
        title = self.tr("Column {number}")
        titles = [title.format(number=number) for number in range(1, _TABLE_COLUMNS + 1)]
        new = block_edits.table_lines(titles, _TABLE_ROWS)
        edit.apply(insertion(edit, new, Place(0, 2)))
        caret = edit.selection().caret
        start = edit.position_of(caret)
        edit.select_range(start, start + len(titles[0]))


def insertion(edit: PostEdit, new: tuple[str, ...], caret: Place | None = None) -> Edit:
    """Return the edit that puts the lines ``new`` below the caret's block."""
    selection = edit.selection()
    end = edit.structure.block_lines(selection.caret.line)[1]
    return block_edits.insert_block(edit.lines(), selection, end, new, caret)


def tool_tip(text: str, shortcut: QKeySequence) -> str:
    """Return a tool tip that names the keys."""
    keys = shortcut.toString(QKeySequence.SequenceFormat.NativeText)
    return f"{text} ({keys})" if keys else text


def name_key(action: QAction, text: str = "") -> None:
    """Let an action's tool tip say ``text`` and its key; without a text, what it said before.

    To be called again when the key is another one; a tip that never named a key stays.
    """
    if text:
        action.setProperty(_TIP, text)
    if told := action.property(_TIP):
        action.setToolTip(tool_tip(str(told), action.shortcut()))


def follow_key(target: QWidget | QAction, action: QAction) -> None:
    """Let the tool tip of what does the same as ``action`` name its key, now and later."""
    words = target.toolTip()

    def show() -> None:
        target.setToolTip(tool_tip(words, action.shortcut()))

    action.changed.connect(show)
    show()


def _span(name: str) -> Callable[[PostEdit], None]:
    kind = _SPANS[name]

    def work(edit: PostEdit) -> None:
        selection, role = edit.selection(), edit.role()
        if role.kind is BlockKind.CODE or role.fenced:
            return  # marks are letters there
        kinds = ((number, edit.structure.role(number).kind) for number in selection.lines())
        rows = {number for number, block in kinds if block is BlockKind.TABLE}
        edit.apply(span_edits.toggle(edit.lines(), selection, kind, rows))
        edit.watch_marks()

    return work


def _heading(level: int) -> Callable[[PostEdit], None]:
    def work(edit: PostEdit) -> None:
        edit.apply(block_edits.set_heading(edit.lines(), edit.selection(), level))

    return work


def _bullets(edit: PostEdit) -> None:
    edit.apply(block_edits.toggle_list(edit.lines(), edit.selection(), ordered=False))


def _numbers(edit: PostEdit) -> None:
    edit.apply(block_edits.toggle_list(edit.lines(), edit.selection(), ordered=True))


def _quote(edit: PostEdit) -> None:
    block = edit.structure.content_lines(edit.textCursor().blockNumber())
    edit.apply(block_edits.toggle_quote(edit.lines(), edit.selection(), block))


def _code_block(edit: PostEdit) -> None:
    in_code = edit.role().kind is BlockKind.CODE
    line = edit.textCursor().blockNumber()
    block = edit.structure.content_lines(line) if in_code else None
    edit.apply(block_edits.toggle_code_block(edit.lines(), edit.selection(), block))


def _indent(edit: PostEdit) -> None:
    change = key_edits.indent(edit.lines(), edit.selection())
    if change is not None:
        edit.apply(change)


def _outdent(edit: PostEdit) -> None:
    change = key_edits.outdent(edit.lines(), edit.selection())
    if change is not None:
        edit.apply(change)


def _rule(edit: PostEdit) -> None:
    edit.apply(insertion(edit, ("---",)))


def _more(edit: PostEdit) -> None:
    edit.apply(insertion(edit, ("<!--more-->",)))


def _heading_icon(level: int) -> str:
    if not level:
        return "pilcrow"
    return f"heading-{level}" if level < 4 else "heading"

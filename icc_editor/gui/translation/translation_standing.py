# SPDX-License-Identifier: MIT
"""Where a translator is in a translation, to go on there in another window."""

from dataclasses import dataclass

from icc_editor.gui.text_edit.edits import Edit, Place, Selection
from icc_editor.gui.text_edit.text_page import TextPage
from icc_editor.gui.translation.translation_controller import TranslationController
from icc_editor.gui.translation.translation_door import TranslationDoor

_TRIES = 3  # what was out of sight has its height only once it was scrolled to


@dataclass(frozen=True, slots=True)
class Standing:
    """The translation into ``language``, the caret in it, and what stands first in sight.

    ``height`` is where that stands, in points from the upper edge.
    """

    language: str
    selection: Selection
    first: Place
    height: int


def standing_of(control: TranslationController) -> Standing | None:
    """Return where one is; None when no translation is shown."""
    pages = control.view.pages
    if pages is None:
        return None
    edit = pages[1].edit
    first = edit.first_shown()
    return Standing(control.languages[1], edit.selection(), first, _height(edit, first))


def stand_again(door: TranslationDoor, standing: Standing) -> None:
    """Open a translation that stood somewhere, and stand there again once its rows are found."""
    door.open(standing.language)
    control = door.control
    if control.view.pages is None:
        return
    edit = control.view.pages[1].edit
    edit.apply(Edit(0, 0, (), standing.selection))

    def found() -> None:
        control.found.disconnect(connection)
        for _ in range(_TRIES):
            if control.view.pages is not None:
                bar = control.view.scroll_bar
                bar.setValue(bar.value() + _height(edit, standing.first) - standing.height)

    connection = control.found.connect(found)


def _height(edit: TextPage, place: Place) -> int:
    cursor = edit.textCursor()
    cursor.setPosition(edit.position_of(place))
    return edit.cursorRect(cursor).top()

# SPDX-License-Identifier: MIT
"""Where one is in a window, to go on there in another that takes its place."""

from collections.abc import Callable

from icc_editor.gui.main_window import MainWindow


def going_on(old: MainWindow) -> Callable[[MainWindow], object] | None:
    """Return what brings another window to where ``old`` is; None: starting does."""
    terms, post = old.library_find.terms(), old.editing.post()
    language = old.writing.language()
    go_on = _translating_on(old)
    is_usual = terms is None and post is not None and go_on is None
    if old.pages.currentWidget() is not old.splitter or is_usual:
        return None

    def begin(window: MainWindow) -> None:
        def search() -> None:
            if terms is not None:
                window.library_find.take_up(terms)
            if go_on is not None:
                go_on(window)

        window.show_work()
        if post is None:
            search()
        else:
            window.editing.open_post(post.path, language, then=search)

    return begin


def _translating_on(old: MainWindow) -> Callable[[MainWindow], object] | None:
    """Return what goes on translating in another window; None where nobody translates."""
    if not old.translation.is_open:
        return None
    from icc_editor.gui.translation.translation_standing import stand_again, standing_of

    standing = standing_of(old.translation.control)
    if standing is None:
        return None
    return lambda window: stand_again(window.translation, standing)

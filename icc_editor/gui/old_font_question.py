# SPDX-License-Identifier: MIT
"""The question before text in an old Khmer font is pasted: readers would get signs of Latin."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from icc_editor.text.khmer.legacy_fonts import OldFont

translate = QCoreApplication.translate


def ask_about_old_font(
    window: QWidget, found: OldFont, paste: Callable[[], None], drop: Callable[[], None]
) -> QMessageBox:
    """Ask whether to paste it all the same; ``paste`` or ``drop`` is called with the answer.

    Nothing waits meanwhile: a drop from another program must come to its end.
    """
    if found.font:
        told = translate(
            "OldFontQuestion",
            "The text is set in “{font}”, an old font that draws Khmer in the places of Latin "
            "letters.",
        ).format(font=found.font)
    else:
        told = translate(
            "OldFontQuestion",
            "The text looks like Khmer for an old font, such as Limon or ABC, that draws Khmer in "
            "the places of Latin letters.",
        )
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        translate("OldFontQuestion", "Text in an old Khmer font"),
        told,
        parent=window,
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(
        translate(
            "OldFontQuestion",
            "Your readers do not have this font. They would see “{sample}”.\n\nConvert the text "
            "to Khmer Unicode first, with a converter for this font in the program it comes from. "
            "Then copy it again. Nothing has been pasted so far.",
        ).format(sample=found.sample)
    )
    button = box.addButton(
        translate("OldFontQuestion", "Paste anyway"), QMessageBox.ButtonRole.DestructiveRole
    )
    back = box.addButton(
        translate("OldFontQuestion", "Do not paste"), QMessageBox.ButtonRole.RejectRole
    )
    box.setDefaultButton(back)
    box.setEscapeButton(back)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.finished.connect(lambda _result: paste() if box.clickedButton() is button else drop())
    box.open()
    return box

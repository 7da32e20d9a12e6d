# SPDX-License-Identifier: MIT
"""Sentences for what the checks of a page point out."""

from PySide6.QtCore import QCoreApplication

from icc_editor.gui.text_edit.hidden_signs import NAMES
from icc_editor.text.khmer import letters
from icc_editor.text.khmer.faults import Fault

_CARRIER = "\u25cc"  # what a mark stands on when it is shown alone

translate = QCoreApplication.translate


def spelled_out(text: str) -> str:
    """Return the signs of ``text`` apart, in the order they were typed.

    A mark stands on a circle, a subscript with the sign that makes it one, and what is not seen is
    named.
    """
    signs: list[str] = []
    for sign in text:
        if signs and signs[-1] == _CARRIER + letters.COENG:
            signs[-1] += sign
        elif sign == letters.ZWSP:
            signs.append("ZWSP")
        elif letters.is_mark(sign):
            signs.append(_CARRIER + sign)
        else:
            signs.append(NAMES.get(sign, sign))
    return " ".join(signs)


def reason_sentence(reason: str) -> str:
    """Return why a mark is there, from its check's code; a general sentence for unknown codes."""
    sentences = {
        Fault.ORDER: translate("ProofWords", "The signs of this letter are in the wrong order."),
        Fault.SPLIT_VOWEL: translate("ProofWords", "This vowel is typed as two signs."),
        Fault.SHIFTER: translate("ProofWords", "◌ុ stands where ◌៉ or ◌៊ is meant."),
        Fault.REPEATED: translate("ProofWords", "A sign is typed twice."),
        Fault.INVISIBLE: translate("ProofWords", "An invisible sign stands inside a letter."),
        Fault.INVALID: translate("ProofWords", "These signs do not go together."),
        Fault.COMPOSE: translate("ProofWords", "The keyboard left a code that is no letter."),
        Fault.DEPRECATED: translate("ProofWords", "This sign is no longer used."),
        Fault.COLON: translate("ProofWords", "A Latin colon stands after Khmer: ៖ or ◌ះ is meant."),
        Fault.LATIN_FULL_STOP: translate("ProofWords", "A Latin full stop ends a Khmer sentence."),
        Fault.FINAL: translate("ProofWords", "◌ៈ stands after a vowel: ◌ះ is meant."),
        Fault.MIXED_DIGITS: translate("ProofWords", "Khmer and Latin digits in one number."),
        Fault.WORD_BREAK: translate("ProofWords", "A word break that does nothing."),
        "spelling": translate("ProofWords", "This word is in no dictionary."),
    }
    return sentences.get(reason, translate("ProofWords", "This was typed in an unusual way."))

# SPDX-License-Identifier: MIT
"""Words no dictionary knows, and what may have been meant, in Khmer, English and French.

Pure and without Qt.  Every offset is a code point.  Khmer is marked by a word list, so what is
found are *unknown words*: names and new words among them.
"""

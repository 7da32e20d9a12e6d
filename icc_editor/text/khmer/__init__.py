# SPDX-License-Identifier: MIT
"""Khmer text: clusters, words, lines, encoding, search keys, zero-width spaces.

Pure functions on strings.  Every offset is a code point; a caller that thinks in UTF-16 (Qt)
converts at its edge, and need not where `letters.ASTRAL` finds nothing in the text: then both are
the same.  No function raises on any text, lone surrogates and NUL included.
"""

# SPDX-License-Identifier: MIT
"""Which piece of a text is which: of an earlier state of it, or of it in another language."""

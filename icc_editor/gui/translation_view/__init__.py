# SPDX-License-Identifier: MIT
"""The view in which a translation is made: the source on the left, the translation on the right."""

# SPDX-License-Identifier: MIT
"""The checks of a translation, segment by segment: what may have gone wrong on the way over."""

# SPDX-License-Identifier: MIT
"""The window: the only package that imports PySide6."""

# SPDX-License-Identifier: MIT
"""The editor widget: Markdown that looks formatted while it is typed.  Any panel may use it."""

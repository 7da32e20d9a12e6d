# SPDX-License-Identifier: MIT
"""Where a post is written: its versions, fields, outline, search and dialogs."""

# SPDX-License-Identifier: MIT
"""The open post: what it is in the window, its steps, and how it is saved."""

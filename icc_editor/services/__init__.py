# SPDX-License-Identifier: MIT
"""The verbs: what the program does with posts.  No Qt, no threads of its own."""

# SPDX-License-Identifier: MIT
"""The versions of the post that is open: live pages that one panel shows and another may borrow."""

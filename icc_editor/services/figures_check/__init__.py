# SPDX-License-Identifier: MIT
"""Numbers typed in the versions of a post, against its results tables and against each other."""

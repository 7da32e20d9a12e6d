# SPDX-License-Identifier: MIT
"""The results tables of the open post."""

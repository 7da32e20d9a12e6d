# SPDX-License-Identifier: MIT
"""Charts of results tables."""

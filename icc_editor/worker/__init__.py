# SPDX-License-Identifier: MIT
"""A separate process for heavy or untrusted work."""

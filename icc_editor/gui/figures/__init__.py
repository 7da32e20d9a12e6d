# SPDX-License-Identifier: MIT
"""The figures of the open post."""

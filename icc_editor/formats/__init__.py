# SPDX-License-Identifier: MIT
"""Text to post and back: pure, no files, no network."""

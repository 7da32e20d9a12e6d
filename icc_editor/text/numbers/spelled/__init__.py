# SPDX-License-Identifier: MIT
"""Numbers in words: *three hundred and twelve*, *quatre-vingt-dix*, បីរយដប់ពីរ."""

# SPDX-License-Identifier: MIT
"""Numbers as people write them in Khmer, English and French: read, written, converted."""

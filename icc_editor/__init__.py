# SPDX-License-Identifier: MIT
"""ICC Editor: write, translate and publish posts in English and Khmer.

The rooms and the direction of imports are drawn in CONTRIBUTING.md.
"""

__version__ = "0.1.0"

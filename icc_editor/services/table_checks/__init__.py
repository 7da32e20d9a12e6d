# SPDX-License-Identifier: MIT
"""What is pointed out in a results table; ``checking.check`` is the way in."""

# SPDX-License-Identifier: MIT
"""What was before, and what somebody else changed."""

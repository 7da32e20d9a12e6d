# SPDX-License-Identifier: MIT
"""The windows in which a post is handed over, and what comes back is looked at."""

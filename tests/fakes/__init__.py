# SPDX-License-Identifier: MIT
"""Stand-ins for what cannot be made to fail on demand."""

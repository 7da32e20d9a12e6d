# SPDX-License-Identifier: MIT
"""The tests mirror the package; ``habits`` guards them, ``real`` holds their real parts."""

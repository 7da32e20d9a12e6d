# SPDX-License-Identifier: MIT
"""The tests: they mirror the package; ``habits`` guards them and ``real`` holds their real parts."""

# SPDX-License-Identifier: MIT
"""Things on this computer's disk and in its keyring."""

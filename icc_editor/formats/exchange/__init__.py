# SPDX-License-Identifier: MIT
"""Files in which translations go to people and programs that know nothing of this one."""

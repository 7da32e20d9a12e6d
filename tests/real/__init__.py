# SPDX-License-Identifier: MIT
"""Real parts for the tests: a blog, a keyring, a screen, a validator, a failing network and disk.

Nothing here imitates.  What is missing on this machine is an error that names the package, never
a skip.  Everything listens on the loopback only and ends with the test run.
"""

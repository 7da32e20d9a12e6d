# SPDX-License-Identifier: MIT
"""From a sheet of another program to a results table, by a mapping the writer can correct.

``proposing.propose`` makes the mapping, ``applying.apply`` the table; ``comparing.match`` sets the
new figures against a table there is already.
"""

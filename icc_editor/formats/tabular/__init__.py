# SPDX-License-Identifier: MIT
"""Tables of other programs, as they come in and go out: CSV, TSV, HTML, and what XLSX shares."""

# SPDX-License-Identifier: MIT
"""Parameters in addresses that only tell where a reader came from, and who copied the link."""

import re

_TRACKING = re.compile(
    r"(?:amp;)?(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh"
    r"|mc_eid|mc_cid|mkt_tok|_hsenc|_hsmi|oly_enc_id|oly_anon_id|vero_id|wickedid|li_fat_id"
    r"|__(?:cft|xts)__(?:\[\d+\])?|__(?:tn|eep)__)",
    re.IGNORECASE,
)


def tracking_in(address: str) -> tuple[str, ...]:
    """Return the names of the tracking parameters in an address of the web, in their order."""
    _start, query, _end = _parts(address)
    names = (part.partition("=")[0] for part in query.split("&"))
    return tuple(name.removeprefix("amp;") for name in names if _TRACKING.fullmatch(name))


def without_tracking(address: str) -> str:
    """Return the address without its tracking parameters, every other character as it was."""
    if not tracking_in(address):
        return address
    start, query, end = _parts(address)
    kept = [p for p in query.split("&") if not _TRACKING.fullmatch(p.partition("=")[0])]
    return f"{start}?{'&'.join(kept)}{end}" if kept else start + end


def _parts(address: str) -> tuple[str, str, str]:
    """Return what is before the query, the query, and the fragment with its ``#``."""
    if not address.lower().startswith(("http://", "https://")):
        return address, "", ""
    bare, sign, fragment = address.partition("#")
    start, _mark, query = bare.partition("?")
    return start, query, sign + fragment

# SPDX-License-Identifier: MIT
"""One request to the system's keyring, in a process of its own.

A keyring may wait for ever: for a prompt nobody sees, for a bus that does not answer.  A process
can be ended, a thread cannot.  The request comes as JSON on standard input and the answer goes out
as JSON on standard output: no secret is ever an argument or in the environment.  This file imports
nothing of the program, so that it can be run by its path.
"""

import contextlib
import importlib
import json
import sys
from typing import Any

# Exactly these classes: whatever the environment or a configuration file names, and whatever else
# is installed (files in plain text, chains of several), is never used.
ALLOWED = (
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
    ("keyring.backends.kwallet", "DBusKeyringKWallet4"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
)


def best_backend() -> Any:  # noqa: ANN401 - a foreign class
    """Return the allowed back end with the highest priority here, None when there is none."""
    candidates = []
    for module, name in ALLOWED:
        # A back end says "not here" by whatever its platform's library raises on import.
        with contextlib.suppress(Exception):
            backend = getattr(importlib.import_module(module), name)
            candidates.append((float(backend.priority), backend))
    return max(candidates, key=lambda candidate: candidate[0])[1]() if candidates else None


def answer(request: dict[str, str]) -> dict[str, Any]:
    """Do what ``request`` asks: ``probe``, ``get``, ``set`` or ``delete``."""
    import keyring.errors

    backend = best_backend()
    if backend is None:
        return {"error": "absent"}
    service, account = request.get("service", ""), request.get("account", "")
    try:
        if request["do"] == "get":
            return {"secret": backend.get_password(service, account)}
        if request["do"] == "set":
            backend.set_password(service, account, request["secret"])
        if request["do"] == "delete":
            backend.delete_password(service, account)
    except keyring.errors.PasswordDeleteError:
        return {"error": "missing"}
    except keyring.errors.KeyringLocked:
        return {"error": "locked"}
    except keyring.errors.InitError:
        return {"error": "absent"}
    except Exception as error:  # noqa: BLE001 - each platform's library has its own
        name = type(error).__name__
        return {"error": "locked" if "Locked" in name or "Dismissed" in name else "failed"}
    return {"backend": type(backend).__module__}


def main() -> None:
    """Answer the one request on standard input."""
    sys.stdout.write(json.dumps(answer(json.load(sys.stdin))))


if __name__ == "__main__":
    main()

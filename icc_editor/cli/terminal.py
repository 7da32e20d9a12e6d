# SPDX-License-Identifier: MIT
"""Questions to whoever sits at the terminal.  Without one nothing is asked, ever."""

import contextlib
import getpass
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from types import FrameType

from icc_editor.cli.messages import printable
from icc_editor.errors import CredentialError
from icc_editor.storage.credentials import CredentialStore


class Interruption:
    """Ctrl+C as a question: the first asks running work to stop, the second ends the program."""

    def __init__(self) -> None:
        """Nobody pressed anything yet."""
        self._pressed = threading.Event()
        self._asking = False

    def __call__(self) -> bool:
        """Return True once Ctrl+C was pressed; may be called from any thread."""
        return self._pressed.is_set()

    @contextlib.contextmanager
    def watching(self) -> Iterator[None]:
        """Take Ctrl+C over for a while; only in the main thread, where signals arrive."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = signal.signal(signal.SIGINT, self._on_interrupt)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)

    @contextlib.contextmanager
    def asking(self) -> Iterator[None]:
        """While a question stands, Ctrl+C ends the program at once: nothing is under way."""
        self._asking = True
        try:
            yield
        finally:
            self._asking = False

    def _on_interrupt(self, _number: int, _frame: FrameType | None) -> None:
        if self._asking or self._pressed.is_set():
            raise KeyboardInterrupt
        self._pressed.set()


class Terminal:
    """Asks on the error stream, so that results on standard output stay clean."""

    def __init__(self, interruption: Interruption) -> None:
        """Let ``interruption`` know when a question stands."""
        self._interruption = interruption

    @property
    def there(self) -> bool:
        """Return whether somebody can be asked."""
        return sys.stdin is not None and sys.stdin.isatty()

    def tell(self, lines: Iterable[str]) -> None:
        """Show what the next question is about, or how far the work is.

        Work does not stop because nobody can see that.
        """
        with contextlib.suppress(OSError):
            for line in lines:
                print(printable(line), file=sys.stderr)

    def ask(self, question: str) -> str:
        """Return the answer without white space around it; empty at the end of the input.

        Empty too where the question cannot be shown: nobody agrees to what nobody saw.
        """
        try:
            print(f"{printable(question)} ", end="", file=sys.stderr, flush=True)
        except OSError:
            return ""
        with self._interruption.asking():
            return sys.stdin.readline().strip()

    def agrees(self, question: str) -> bool:
        """Return whether the answer is yes."""
        return self.ask(f"{question} [y/N]").casefold() in {"y", "yes"}

    def secret(self, question: str) -> str:
        """Return what is typed without showing it."""
        with self._interruption.asking():
            return getpass.getpass(f"{printable(question)} ")


class AskingStore:
    """A credential store that asks when the one behind it has no answer.

    What was typed is held in memory for this command only.
    """

    def __init__(self, open_store: Callable[[], CredentialStore], terminal: Terminal) -> None:
        """Ask the store ``open_store`` returns first; it is opened when a secret is needed."""
        self._open_store = open_store
        self._terminal = terminal
        self._typed: dict[str, str] = {}

    @cached_property
    def _store(self) -> CredentialStore:
        return self._open_store()

    @property
    def lasting(self) -> bool:
        """Whether a secret is still there after the program ended."""
        return self._store.lasting

    def get(self, account_id: str) -> str:
        """Return the secret of an account: see ``CredentialStore``."""
        if account_id in self._typed:
            return self._typed[account_id]
        try:
            return self._store.get(account_id)
        except CredentialError:
            if not self._terminal.there:
                raise
        self._typed[account_id] = self._terminal.secret("Password for the blog:")
        return self._typed[account_id]

    def set(self, account_id: str, secret: str) -> None:
        """Store the secret of an account."""
        self._store.set(account_id, secret)

    def delete(self, account_id: str) -> None:
        """Delete the secret of an account."""
        self._typed.pop(account_id, None)
        self._store.delete(account_id)

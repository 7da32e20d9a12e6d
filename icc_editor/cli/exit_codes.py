# SPDX-License-Identifier: MIT
"""What the command line tells the shell."""

from enum import IntEnum

from icc_editor import errors


class ExitCode(IntEnum):
    """How a command ended; scripts may rely on these numbers."""

    DONE = 0
    FAILED = 1  # it failed for good, or a check found something wrong
    USAGE = 2  # the command line itself is wrong
    NEEDS_WRITER = 3  # somebody has to decide, sign in or unlock; nothing is lost
    TRY_LATER = 4  # blog or post's folder could not be reached; what is in the outbox waits
    INTERRUPTED = 130  # Ctrl+C


_NEEDS_WRITER = (
    errors.ProxyUnknown,
    errors.CredentialError,
    errors.RemoteConflict,
    errors.LoginRefused,
    errors.RoleTooLow,
    errors.RemoteMissing,
    errors.RedirectRefused,
    errors.SignInPage,
    errors.FileChangedOutside,
)
_TRY_LATER = (
    errors.NoConnection,
    errors.TimedOut,
    errors.ConnectionLost,
    errors.ServerBroken,
    errors.ServerBusy,
    errors.EmptyAnswer,
    errors.AnswerTruncated,
    errors.AlreadyOpen,
)


def exit_code_of(error: errors.IccEditorError) -> ExitCode:
    """Return how a command ends that stopped with ``error``."""
    if isinstance(error, errors.Cancelled):
        return ExitCode.INTERRUPTED
    if isinstance(error, _NEEDS_WRITER):
        return ExitCode.NEEDS_WRITER
    if isinstance(error, _TRY_LATER):
        return ExitCode.TRY_LATER
    return ExitCode.FAILED

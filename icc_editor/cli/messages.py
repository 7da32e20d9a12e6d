# SPDX-License-Identifier: MIT
"""The command line's words for every error: one sentence, one thing to try.

The window has its own, translated ones (``gui.telling.messages``); a test holds both complete.
"""

from dataclasses import dataclass
from string import Formatter

from icc_editor import errors

_SAFE = "Your text is saved on this computer."
_UNKNOWN = "The blog is looked at before anything is sent again, so nothing appears twice."
_ONLY_ASKED = "Nothing on the blog was changed."
_LONGEST_FACT = 300
_JOINERS = "\u200b\u200c\u200d"  # invisible, harmless, and everywhere in Khmer
_RESUME = "Run 'icc-editor outbox resume'"


@dataclass(frozen=True, slots=True)
class Words:
    """What failed, and one thing to try."""

    sentence: str
    remedy: str


def explain(error: errors.IccEditorError) -> Words:
    """Return the words for ``error``: those of its own class or of the nearest one above."""
    for kind in type(error).__mro__:
        if kind in _TABLE:
            sentence, remedy = _TABLE[kind]
            if isinstance(error, errors.RoleTooLow) and error.action == "read":
                sentence, remedy = _NOT_THEIRS  # only who may change a post may read it there
            if isinstance(error, errors.BlogError) and error.only_asked:
                sentence = sentence.replace(_UNKNOWN, _ONLY_ASKED)
                remedy = remedy.replace(_RESUME, "Try again")
            return Words(_filled(sentence, error), _filled(remedy, error))
    raise AssertionError(type(error))


def explained_types() -> frozenset[type]:
    """Return every type with words of its own."""
    return frozenset(_TABLE)


def _filled(text: str, error: errors.IccEditorError) -> str:
    names = [name for _, name, _, _ in Formatter().parse(text) if name]
    return text.format(**{name: _fact(error, name) for name in names})


def _fact(error: errors.IccEditorError, name: str) -> str:
    if name == "megabytes":
        return str(getattr(error, "limit", 0) // 1_000_000)
    value = getattr(error, name, "")
    if name == "path" and (line := getattr(error, "line", 0)):
        return printable(f"{value}, line {line}")
    if name == "host":
        return printable(str(value)) or "the blog"
    if name == "retry_after_s":
        return f"{value} seconds" if value else "a few minutes"
    return printable(str(value)[:_LONGEST_FACT]) or "?"


def printable(text: str) -> str:
    """Return ``text`` without anything that could command the terminal."""
    return "".join(c if c.isprintable() or c in _JOINERS else "?" for c in text)


_NOT_THEIRS = (
    "The account on {host} may not change this post: it is published by now, or somebody else's.",
    "Ask an editor of the blog to take the changes over, or the blog's owner for a higher role.",
)
_TABLE: dict[type, tuple[str, str]] = {
    errors.IccEditorError: ("Something failed.", "Try again."),
    errors.Cancelled: ("Stopped, as you asked. " + _SAFE, "Run the command again to go on."),
    # This computer's disk
    errors.StorageError: (
        "{path} could not be read or written ({reason}).",
        "Check that the file is there and that you may use it.",
    ),
    errors.DiskFull: (
        "No room left on the disk that holds {path}; what was there before is whole.",
        "Free some space, then try again.",
    ),
    errors.ReadOnlyPlace: (
        "{path} may not be written.",
        "Use another folder, or change who may write there.",
    ),
    errors.LibraryMissing: (
        "The folder {path} is not there: renamed, moved, or on a drive that is not connected.",
        "Connect the drive, or give the folder's new place.",
    ),
    errors.NotALibrary: (
        "{path} holds no library.",
        "Give a folder with a library.toml, or make one: icc-editor library new FOLDER.",
    ),
    errors.PostMissing: (
        "There is no post, version or results table at {path}.",
        "Give a post's folder, a version in it such as en.md, or the name of one of its tables.",
    ),
    errors.FileChangedOutside: (
        "Another program changed {path} meanwhile. Nothing was overwritten.",
        "Look at the file, then run the command again.",
    ),
    errors.NameTaken: (
        "{path} is there already. Nothing was overwritten.",
        "Choose another name.",
    ),
    errors.AlreadyOpen: (
        "ICC Editor is running and sends what is in the outbox. Nothing was changed.",
        "Wait until it is done, or close it, then run the command again.",
    ),
    errors.DamagedFile: (
        "{path} cannot be understood. It was left as it is.",
        "Put back an older copy of the file from a backup.",
    ),
    # Pictures
    errors.PictureError: ("The picture {name} cannot be used.", "Try another picture."),
    errors.NotAPicture: (
        "{name} is no JPEG, PNG, WebP or GIF, or it is damaged.",
        "Open it in a picture program and save it as JPEG or PNG.",
    ),
    errors.PictureTooLarge: (
        "The picture {name} has more than {megabytes} MB.",
        "Make it smaller in a picture program.",
    ),
    errors.PictureTooManyPixels: (
        "The picture {name} has more than {megabytes} megapixels and was not opened.",
        "Make it smaller in a picture program.",
    ),
    # Sheets
    errors.SheetError: ("The sheet {name} cannot be used.", "Save it as XLSX or CSV."),
    errors.NotASheet: (
        "There is no table in {name}.",
        "Give an XLSX, XLS, ODS or CSV file, or a page with a table.",
    ),
    errors.SheetPassword: (
        "The sheet {name} opens with a password only.",
        "Save a copy without password in a spreadsheet program.",
    ),
    errors.SheetTooLarge: (
        "The sheet {name} has too many {what}: at most {limit} are read.",
        "Copy the rows and columns you need into a new sheet.",
    ),
    errors.SheetBroken: (
        "The sheet {name} is damaged.",
        "Open it in a spreadsheet program and save it anew.",
    ),
    # Files of other translation programs
    errors.ExchangeError: (
        "The file {name} cannot be used.",
        "Save it anew in the program it comes from.",
    ),
    errors.WrongExchange: (
        "The file {name} is no {wanted}.",
        "Save it as {wanted} in the program it comes from, or give another file.",
    ),
    errors.ExchangeBroken: (
        "The file {name} is damaged at line {line}.",
        "Save it anew in the program it comes from.",
    ),
    errors.ExchangeUnsafe: (
        "The file {name} is built to harm programs; it was not read.",
        "Ask whoever sent it whether it is theirs.",
    ),
    errors.ExchangeTooLarge: (
        "The file {name} has more than {megabytes} MB.",
        "Export a part of it into a file of its own.",
    ),
    # Charts
    errors.ChartError: (
        "The table {table} cannot be drawn as a chart.",
        "docs/tables.md says what a chart can show.",
    ),
    errors.ChartUnfit: (
        "The table {table} cannot be drawn as its chart is described ({reason}): {key}",
        "Correct 'chart' under 'options' in the table; docs/tables.md says what it may hold.",
    ),
    errors.ChartTooLarge: (
        "The chart of {table} would have {bars} bars; at most {limit} can be read.",
        "Show the largest only: give 'top' in the table's 'chart'.",
    ),
    errors.ChartUnshaped: (
        "Khmer cannot be drawn right on this computer, so no chart was made of {table}.",
        "Install FriBiDi (on Debian and Ubuntu: the package libfribidi0), then try again.",
    ),
    # The worker
    errors.WorkerError: ("Preparing the text or a picture failed. " + _SAFE, "Try again."),
    errors.WorkerDeadline: (
        "Preparing the text or a picture took more than {seconds} seconds and was stopped.",
        "Look for a very long paragraph or a very large picture and make it smaller.",
    ),
    errors.WorkerCrashed: (
        "The process that prepares texts and pictures ended: too little memory, or bad data.",
        "Try again; a picture may help to be saved anew in a picture program.",
    ),
    errors.TaskFailed: (
        "A fault in the program: {task}, {kind} at {place}. " + _SAFE,
        "Please report it with these words.",
    ),
    # Secrets
    errors.CredentialError: (
        "The password of this account cannot be had.",
        "Unlock the keyring, then try again.",
    ),
    errors.KeyringAbsent: (
        "No keyring runs on this computer, so the password cannot be kept.",
        "Run the command in a terminal: it asks for the password.",
    ),
    errors.KeyringLocked: (
        "The keyring is locked, and the password is in it.",
        "Unlock it, or run the command in a terminal: it asks for the password.",
    ),
    errors.SecretMissing: (
        "No password is kept for this account, or there is no such account.",
        "See 'icc-editor account list'; in a terminal the command asks for the password.",
    ),
    errors.MetadataError: (
        "The field {field} holds what it may not: {value}",
        "Correct it in the version's first lines.",
    ),
    errors.TableError: (
        "The results table cannot be like that ({reason}): {key}",
        "Nothing was changed. docs/tables.md says what a table may hold.",
    ),
    errors.TableDamaged: (
        "The results table cannot be read: line {line}, {reason}",
        "Correct that line in a text editor; docs/tables.md says what it may hold.",
    ),
    errors.TranslationDamaged: (
        "The states of the translation cannot be read: segment {number}, {reason}",
        "The translation is whole. Rename the file in 'translations' to begin its states anew.",
    ),
    errors.NotJoinable: (
        "These texts cannot become versions of one post: {reason} {name}. Nothing was changed.",
        "Each language may be in one of them only, and tables of one name must be the same.",
    ),
    # Posts handed over
    errors.HandoverError: (
        "The file {name} cannot be taken in. Nothing was changed.",
        "Ask for it once more.",
    ),
    errors.NotAHandover: (
        "The file {name} is no post that was handed over. Nothing was changed.",
        "Give a file that 'icc-editor translate export' or the window made: post.iccpost.",
    ),
    errors.HandoverNewer: (
        "A newer version of ICC Editor made {name} (format {version}). Nothing was changed.",
        "Update ICC Editor, or ask for PO or XLIFF instead.",
    ),
    errors.HandoverDamaged: (
        "The file {name} was damaged on its way ({reason}). Nothing was changed.",
        "Ask for it once more, by another way if it happens again.",
    ),
    errors.HandoverUnsafe: (
        "The file {name} was refused: it is built to harm ({reason}). Nothing was changed.",
        "Do not open it with other programs; ask the sender what it is.",
    ),
    errors.HandoverPassword: (
        "The file {name} opens with a password only. Nothing was changed.",
        "Ask for the file as ICC Editor made it.",
    ),
    errors.HandoverTooLarge: (
        "The file {name} has too much in it ({what}, at most {limit}). Nothing was changed.",
        "Hand over fewer or smaller pictures.",
    ),
    errors.OtherPost: (
        "The file {name} is of another post, or another translation of it. Nothing was changed.",
        "Give the post it was made from with --into, or its library with --library.",
    ),
    # The blog
    errors.BlogError: (
        "Talking to {host} failed. " + _UNKNOWN,
        _RESUME + " in a few minutes.",
    ),
    errors.NoConnection: (
        "{host} cannot be reached. Nothing was sent.",
        "Check the internet connection. " + _RESUME + " then.",
    ),
    errors.HostNotFound: (
        "There is no {host}, or no internet. Nothing was sent.",
        "Check the spelling of the address, and that web pages open.",
    ),
    errors.ConnectionRefused: (
        "{host} takes no connections. Nothing was sent.",
        "Check the address and the internet connection. " + _RESUME + " later.",
    ),
    errors.ProxyUnknown: (
        "{host} was not asked: the proxy of your choice cannot be read in the settings.",
        "Choose the way to the internet in the window's settings, or set 'proxy' in settings.toml.",
    ),
    errors.CertificateRefused: (
        "{host} cannot prove that it is your blog ({reason}). No password was sent.",
        "Check this computer's date, then try another network; if it stays, tell the blog's owner.",
    ),
    errors.NoSecureConnection: (
        "{host} does not answer over an encrypted line. No password was sent.",
        "Check the address; try another network.",
    ),
    errors.TimedOut: (
        "{host} did not answer in time. " + _UNKNOWN,
        _RESUME + " when the connection is better.",
    ),
    errors.ConnectionLost: (
        "The line to {host} was cut in the middle. " + _UNKNOWN,
        _RESUME + " when the connection is better.",
    ),
    errors.BadAnswer: (
        "{host} answered, but not as a blog does.",
        "Open the blog in a browser; if it works there, try again in a few minutes.",
    ),
    errors.NotABlog: (
        "{host} answers, but there is no WordPress blog.",
        "Give the address as you see it in the browser when you read the blog.",
    ),
    errors.OnePageForAll: (
        "A page that is no blog's answers for {host}: no WordPress, or a network to sign in to.",
        "Open another web page in a browser; if a sign-in page comes, sign in, then try again.",
    ),
    errors.InterfaceDisabled: (
        "XML-RPC, the door for programs, is switched off on {host}.",
        "Ask the blog's owner to allow it.",
    ),
    errors.SignInPage: (
        "A sign-in page answered instead of {host}.",
        "Open any web page in a browser, sign in to the network there, then try again.",
    ),
    errors.AccessBlocked: (
        "A firewall or security plug-in on {host} turned the request away ({status}).",
        "Ask the blog's owner to allow xmlrpc.php.",
    ),
    errors.ServerBroken: (
        "{host} reports an error inside itself ({status}). " + _UNKNOWN,
        _RESUME + " in a few minutes; if it stays, tell the blog's owner.",
    ),
    errors.ServerBusy: (
        "{host} asks to come back later.",
        _RESUME + " in {retry_after_s}.",
    ),
    errors.EmptyAnswer: (
        "{host} sent an empty answer: it may be updating itself. " + _UNKNOWN,
        _RESUME + " in a few minutes.",
    ),
    errors.AnswerTruncated: (
        "The answer of {host} stops in the middle. " + _UNKNOWN,
        _RESUME + " when the connection is better.",
    ),
    errors.AnswerTooLarge: (
        "{host} sent more than any honest answer holds; it was dropped.",
        "Check the address; do not use this network for your blog if it happens again.",
    ),
    errors.UnsafeAnswer: (
        "What {host} sent is built to harm programs; it was dropped unread.",
        "Check the address, and tell the blog's owner.",
    ),
    errors.RedirectRefused: (
        "{host} wants the request, with the password in it, sent to {target}. That was not done.",
        "If you know the new address, add the account again under it.",
    ),
    errors.RemoteError: ("{host} says no: {text}", "Do what the blog says, then try again."),
    errors.LoginRefused: (
        "{host} does not know this user name with this password.",
        "Check both. Who signs in with a code from a phone needs an application password here.",
    ),
    errors.RoleTooLow: (
        "The account on {host} may not do that: {action}.",
        "Publish with --status pending, or ask the blog's owner for a higher role.",
    ),
    errors.MayNotWrite: (
        "The account on {host} may read and comment, but not write posts.",
        "Ask whoever runs the blog to make it a contributor or an author, or use another account.",
    ),
    errors.RemoteMissing: (
        "The post or picture is not on {host} any more.",
        "Look into the blog's bin, or publish it as a new post.",
    ),
    errors.RemoteConflict: (
        "Somebody changed the post on {host} since it was last read. Nothing was overwritten.",
        "Open the post in the window: it shows both texts and lets you choose.",
    ),
    errors.RemoteMismatch: (
        "What {host} shows is not exactly what was sent: {text}.",
        "Open the post in a browser and look whether it is as you want it.",
    ),
    errors.DeliveryUnderway: (
        "This version is on its way to this blog already; nothing was doubled.",
        "Let it finish: icc-editor outbox resume.",
    ),
    errors.DeliveryPublic: (
        "Too late to cancel: the blog has the finished post.",
        "To take it back, publish it again with --status private or draft.",
    ),
}

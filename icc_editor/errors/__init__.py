# SPDX-License-Identifier: MIT
"""Every error of the program, as one tree.

Errors carry facts in fields, never sentences: ``gui.messages`` and the command line turn a type
and its fields into words and a remedy.  ``str()`` of an error is for logs and tests: the class
name alone, so that neither text, names, addresses nor secrets can leak through a traceback.

::

    IccEditorError
    ├── Cancelled                    the user pressed Cancel
    ├── StorageError                 something on this computer's disk            (path)
    │   ├── DiskFull                 no room left
    │   ├── ReadOnlyPlace            the folder or file may not be written
    │   ├── LibraryMissing           the library's folder is gone
    │   ├── NotALibrary              the folder holds no library
    │   ├── PostMissing              the post's folder or version is gone
    │   ├── FileChangedOutside       somebody else wrote the file while it was open
    │   ├── NameTaken                a file or folder of that name is there
    │   ├── AlreadyOpen              another instance holds the lock
    │   └── DamagedFile              a file of the program's own cannot be read   (line)
    ├── PictureError                                                              (name)
    │   ├── NotAPicture              the bytes are no picture of a known kind
    │   ├── PictureTooLarge          too many bytes                               (size, limit)
    │   └── PictureTooManyPixels     too many pixels                              (pixels, limit)
    ├── SheetError                   a spreadsheet, or a table from elsewhere         (name)
    │   ├── NotASheet                the bytes are no sheet of a known kind
    │   ├── SheetPassword            it opens with a password only
    │   ├── SheetTooLarge            more than is read                            (what, limit)
    │   └── SheetBroken              the file is damaged
    ├── ExchangeError                a file of another translation program        (name)
    │   ├── WrongExchange            it is none of the kind that was asked for    (wanted)
    │   ├── ExchangeBroken           it is damaged                                (line)
    │   ├── ExchangeUnsafe           it is built to harm programs
    │   └── ExchangeTooLarge         more bytes than are read                     (limit)
    ├── ChartError                   a table cannot be drawn as a chart           (table)
    │   ├── ChartUnfit               what is to be drawn is not there, or no bar   (reason, key)
    │   ├── ChartTooLarge            more bars than one can read                  (bars, limit)
    │   └── ChartUnshaped            no Khmer can be shaped on this computer
    ├── WorkerError
    │   ├── WorkerDeadline           it took longer than it may                   (seconds)
    │   ├── WorkerCrashed            the process ended                            (exit_code)
    │   └── TaskFailed               a fault of the program's own in there        (task, kind)
    ├── CredentialError                                                           (account_id)
    │   ├── KeyringAbsent            no allowed keyring on this computer
    │   ├── KeyringLocked            there is one, and it stays locked
    │   └── SecretMissing            no secret is stored for this account
    ├── DeliveryUnderway             this version is already being sent           (delivery_id)
    ├── DeliveryPublic               too late to cancel: readers can see it       (delivery_id)
    ├── MetadataError                a field of a version holds what it may not   (field, value)
    ├── TableError                   a results table cannot be like that          (reason, key)
    │   └── TableDamaged             its file cannot be read                      (line, detail)
    ├── TranslationDamaged           the file of a translation's states is none   (reason, number)
    ├── NotJoinable                  two texts cannot become one post             (reason, name)
    ├── HandoverError                a post that somebody handed over             (name)
    │   ├── NotAHandover             the file is something else
    │   ├── HandoverNewer            a newer version of the program made it       (version)
    │   ├── HandoverDamaged          it was cut off, or changed on its way        (reason)
    │   ├── HandoverUnsafe           it was built to harm                         (reason)
    │   ├── HandoverPassword         it opens with a password only
    │   ├── HandoverTooLarge         more, or larger, parts than are taken in     (what, limit)
    │   └── OtherPost                it is of another post or language
    └── BlogError                    the other side of the wire                   (host, sent)
        ├── NoConnection             nothing reached the server
        │   ├── HostNotFound         no such name
        │   ├── ConnectionRefused    nobody listens there
        │   ├── ProxyUnknown         the way to the net that was chosen cannot be read
        │   ├── CertificateRefused   expired, self-signed or for another name     (reason)
        │   └── NoSecureConnection   that port does not speak TLS we accept       (reason)
        ├── TimedOut                 no whole answer within the deadline          (seconds)
        ├── ConnectionLost           cut while sending or answering
        ├── BadAnswer                an answer, but not from a blog's interface   (status)
        │   ├── NotABlog             no WordPress at that address
        │   │   └── OnePageForAll    the same kind of page whatever is asked: perhaps a hotspot
        │   ├── InterfaceDisabled    XML-RPC is switched off (405)
        │   ├── SignInPage           a captive portal or a login page answered
        │   ├── AccessBlocked        401/403/406/413 … with a page: firewall or host
        │   ├── ServerBroken         500-599
        │   ├── ServerBusy           429/503                                      (retry_after_s)
        │   ├── EmptyAnswer          200 and no bytes: update running, database down
        │   ├── AnswerTruncated      XML that stops in the middle
        │   ├── AnswerTooLarge       more bytes than any honest answer            (limit)
        │   ├── UnsafeAnswer         DTD, entities or absurd depth
        │   └── RedirectRefused      it wants to send us elsewhere                (target)
        └── RemoteError              the blog itself says no                      (code, text)
            ├── LoginRefused         wrong name or password
            ├── RoleTooLow           this account may not do that                 (action)
            │   └── MayNotWrite      it may not write posts here at all
            ├── RemoteMissing        no such post or picture (any more)
            ├── RemoteConflict       somebody edited the post on the blog
            └── RemoteMismatch       what was read back is not what was sent
"""

from icc_editor.errors.blog import (
    AccessBlocked,
    AnswerTooLarge,
    AnswerTruncated,
    BadAnswer,
    BlogError,
    CertificateRefused,
    ConnectionLost,
    ConnectionRefused,
    EmptyAnswer,
    HostNotFound,
    InterfaceDisabled,
    LoginRefused,
    MayNotWrite,
    NoConnection,
    NoSecureConnection,
    NotABlog,
    OnePageForAll,
    ProxyUnknown,
    RedirectRefused,
    RemoteConflict,
    RemoteError,
    RemoteMismatch,
    RemoteMissing,
    RoleTooLow,
    ServerBroken,
    ServerBusy,
    SignInPage,
    TimedOut,
    UnsafeAnswer,
)
from icc_editor.errors.this_computer import (
    AlreadyOpen,
    Cancelled,
    ChartError,
    ChartTooLarge,
    ChartUnfit,
    ChartUnshaped,
    CredentialError,
    DamagedFile,
    DeliveryPublic,
    DeliveryUnderway,
    DiskFull,
    ExchangeBroken,
    ExchangeError,
    ExchangeTooLarge,
    ExchangeUnsafe,
    FileChangedOutside,
    HandoverDamaged,
    HandoverError,
    HandoverNewer,
    HandoverPassword,
    HandoverTooLarge,
    HandoverUnsafe,
    IccEditorError,
    KeyringAbsent,
    KeyringLocked,
    LibraryMissing,
    MetadataError,
    NameTaken,
    NotAHandover,
    NotALibrary,
    NotAPicture,
    NotASheet,
    NotJoinable,
    OtherPost,
    PictureError,
    PictureTooLarge,
    PictureTooManyPixels,
    PostMissing,
    ReadOnlyPlace,
    SecretMissing,
    SheetBroken,
    SheetError,
    SheetPassword,
    SheetTooLarge,
    StorageError,
    TableDamaged,
    TableError,
    TaskFailed,
    TranslationDamaged,
    WorkerCrashed,
    WorkerDeadline,
    WorkerError,
    WrongExchange,
)

__all__ = [
    "ASK_AGAIN",
    "AccessBlocked",
    "AlreadyOpen",
    "AnswerTooLarge",
    "AnswerTruncated",
    "BadAnswer",
    "BlogError",
    "Cancelled",
    "CertificateRefused",
    "ChartError",
    "ChartTooLarge",
    "ChartUnfit",
    "ChartUnshaped",
    "ConnectionLost",
    "ConnectionRefused",
    "CredentialError",
    "DamagedFile",
    "DeliveryPublic",
    "DeliveryUnderway",
    "DiskFull",
    "EmptyAnswer",
    "ExchangeBroken",
    "ExchangeError",
    "ExchangeTooLarge",
    "ExchangeUnsafe",
    "FileChangedOutside",
    "HandoverDamaged",
    "HandoverError",
    "HandoverNewer",
    "HandoverPassword",
    "HandoverTooLarge",
    "HandoverUnsafe",
    "HostNotFound",
    "IccEditorError",
    "InterfaceDisabled",
    "KeyringAbsent",
    "KeyringLocked",
    "LibraryMissing",
    "LoginRefused",
    "MayNotWrite",
    "MetadataError",
    "NameTaken",
    "NoConnection",
    "NoSecureConnection",
    "NotABlog",
    "NotAHandover",
    "NotALibrary",
    "NotAPicture",
    "NotASheet",
    "NotJoinable",
    "OnePageForAll",
    "OtherPost",
    "PictureError",
    "PictureTooLarge",
    "PictureTooManyPixels",
    "PostMissing",
    "ProxyUnknown",
    "ReadOnlyPlace",
    "RedirectRefused",
    "RemoteConflict",
    "RemoteError",
    "RemoteMismatch",
    "RemoteMissing",
    "RoleTooLow",
    "SecretMissing",
    "ServerBroken",
    "ServerBusy",
    "SheetBroken",
    "SheetError",
    "SheetPassword",
    "SheetTooLarge",
    "SignInPage",
    "StorageError",
    "TableDamaged",
    "TableError",
    "TaskFailed",
    "TimedOut",
    "TranslationDamaged",
    "UnsafeAnswer",
    "WorkerCrashed",
    "WorkerDeadline",
    "WorkerError",
    "WrongExchange",
]

ASK_AGAIN = (SecretMissing, LoginRefused, KeyringAbsent)
"""What a password typed now helps against."""

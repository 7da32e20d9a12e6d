# SPDX-License-Identifier: MIT
"""Messages for what goes wrong on this computer: disk, pictures, worker, keyring, fields."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from icc_editor import errors
from icc_editor.gui.message_text import Words, text_is_saved, writer

translate = QCoreApplication.translate


def _in_window() -> str:
    return translate("Messages", "Your text is still in the window and in the recovery file.")


def _cancelled(_error: errors.Cancelled) -> Words:
    return (
        translate("Messages", "Stopped"),
        translate("Messages", "The work was stopped as you asked.") + " " + text_is_saved(),
        translate("Messages", "Start it again whenever you like."),
    )


def _storage(error: errors.StorageError) -> Words:
    return (
        translate("Messages", "The disk did not do its work"),
        translate("Messages", "“{name}” could not be read or written.").format(name=error.path.name)
        + " "
        + _in_window(),
        translate(
            "Messages", "Check that the disk is connected and has no errors, then try again."
        ),
    )


def _disk_full(_error: errors.DiskFull) -> Words:
    return (
        translate("Messages", "The disk is full"),
        translate("Messages", "There is no room left, so the newest words are not on the disk yet.")
        + " "
        + _in_window(),
        translate(
            "Messages",
            "Delete something you no longer need or empty the bin; saving is then tried again.",
        ),
    )


def _read_only(error: errors.ReadOnlyPlace) -> Words:
    return (
        translate("Messages", "This folder cannot be written"),
        translate("Messages", "“{name}” may be read but not changed.").format(name=error.path.name)
        + " "
        + _in_window(),
        translate(
            "Messages",
            "Choose another folder for your library in the settings, or ask for permission.",
        ),
    )


def _library_missing(error: errors.LibraryMissing) -> Words:
    return (
        translate("Messages", "Your library is not there"),
        translate("Messages", "The folder “{name}” is gone: unplugged, renamed or moved.").format(
            name=error.path.name
        )
        + " "
        + translate("Messages", "What you typed since then is kept in the recovery file."),
        translate(
            "Messages", "Connect the disk again, or choose the folder’s new place in the settings."
        ),
    )


def _not_a_library(error: errors.NotALibrary) -> Words:
    return (
        translate("Messages", "This folder holds no library"),
        translate("Messages", "“{name}” was not changed.").format(name=error.path.name),
        translate(
            "Messages",
            "Choose the folder that contains the file library.toml, or make a new library.",
        ),
    )


def _post_missing(error: errors.PostMissing) -> Words:
    return (
        translate("Messages", "The post is not there any more"),
        translate("Messages", "“{name}” was deleted or moved outside the program.").format(
            name=error.path.name
        )
        + " "
        + _in_window(),
        translate(
            "Messages", "Look into the library’s bin, or save what is in the window as a new post."
        ),
    )


def _changed_outside(error: errors.FileChangedOutside) -> Words:
    return (
        translate("Messages", "The file was changed outside"),
        translate(
            "Messages", "Another program changed “{name}” while you wrote. Nothing was overwritten."
        ).format(name=error.path.name)
        + " "
        + _in_window(),
        translate(
            "Messages",
            "Compare both texts and choose which one to keep; the other one stays in history.",
        ),
    )


def _name_taken(error: errors.NameTaken) -> Words:
    return (
        translate("Messages", "That name is taken"),
        translate(
            "Messages", "There is already something called “{name}”. Nothing was overwritten."
        ).format(name=error.path.name),
        translate("Messages", "Choose another name."),
    )


def _already_open(_error: errors.AlreadyOpen) -> Words:
    return (
        translate("Messages", "ICC Editor is already running"),
        translate("Messages", "Another window uses this library. Nothing was changed."),
        translate("Messages", "Go on in the other window, or close it first."),
    )


def _damaged(error: errors.DamagedFile) -> Words:
    return (
        translate("Messages", "A file is damaged"),
        translate("Messages", "“{name}” cannot be understood. It was left as it is.").format(
            name=error.path.name
        )
        + " "
        + text_is_saved(),
        translate("Messages", "Put back an older copy of the file from a backup, or ask for help."),
    )


def _picture(error: errors.PictureError) -> Words:
    return (
        translate("Messages", "The picture cannot be used"),
        translate("Messages", "“{name}” was not added.").format(name=error.name)
        + " "
        + text_is_saved(),
        translate("Messages", "Try another picture."),
    )


def _not_a_picture(error: errors.NotAPicture) -> Words:
    return (
        translate("Messages", "This is not a picture"),
        translate("Messages", "“{name}” was not added: it is no JPEG, PNG, WebP or GIF.").format(
            name=error.name
        )
        + " "
        + text_is_saved(),
        translate("Messages", "Open it in a picture program and save it as JPEG or PNG."),
    )


def _picture_large(error: errors.PictureTooLarge) -> Words:
    megabytes = max(1, error.limit // 1_000_000)
    return (
        translate("Messages", "The picture is too large"),
        translate(
            "Messages", "“{name}” was not added: more than {limit} MB cannot be sent."
        ).format(name=error.name, limit=megabytes)
        + " "
        + text_is_saved(),
        translate("Messages", "Make it smaller in a picture program, then add it again."),
    )


def _picture_pixels(error: errors.PictureTooManyPixels) -> Words:
    megapixels = max(1, error.limit // 1_000_000)
    return (
        translate("Messages", "The picture has too many pixels"),
        translate(
            "Messages", "“{name}” was not added: more than {limit} megapixels are not opened."
        ).format(name=error.name, limit=megapixels)
        + " "
        + text_is_saved(),
        translate("Messages", "Make it smaller in a picture program, then add it again."),
    )


def _worker(_error: errors.WorkerError) -> Words:
    return (
        translate("Messages", "The helper program did not answer"),
        translate("Messages", "Preparing the text or a picture failed.") + " " + text_is_saved(),
        translate("Messages", "Try again; the helper program starts anew by itself."),
    )


def _worker_deadline(_error: errors.WorkerDeadline) -> Words:
    return (
        translate("Messages", "This takes too long"),
        translate("Messages", "Preparing the text or a picture took too long and was stopped.")
        + " "
        + text_is_saved(),
        translate(
            "Messages",
            "Look for a very long paragraph or a very large picture and make it smaller.",
        ),
    )


def _worker_crashed(_error: errors.WorkerCrashed) -> Words:
    return (
        translate("Messages", "The helper program ended"),
        translate("Messages", "It needed more memory than it may have, or met bad data.")
        + " "
        + text_is_saved(),
        translate(
            "Messages", "Try again; if it is a picture, save it anew in a picture program first."
        ),
    )


def _task_failed(_error: errors.TaskFailed) -> Words:
    return (
        translate("Messages", "The helper program met a fault"),
        translate("Messages", "This one task failed; everything else goes on.")
        + " "
        + text_is_saved(),
        translate("Messages", "Try again; if it comes back, copy the details and ask for help."),
    )


def _credential(_error: errors.CredentialError) -> Words:
    return (
        translate("Messages", "The password cannot be fetched"),
        translate("Messages", "The computer’s keyring did not answer.") + " " + text_is_saved(),
        translate("Messages", "Unlock the keyring, or type the password again in Accounts."),
    )


def _keyring_absent(_error: errors.KeyringAbsent) -> Words:
    return (
        translate("Messages", "No keyring on this computer"),
        translate(
            "Messages",
            "There is no safe place to keep the password, so it is never written to the disk.",
        )
        + " "
        + text_is_saved(),
        translate("Messages", "You are asked for it once each time you start the program."),
    )


def _keyring_locked(_error: errors.KeyringLocked) -> Words:
    return (
        translate("Messages", "The keyring is locked"),
        translate("Messages", "The password of this blog is inside it.") + " " + text_is_saved(),
        translate("Messages", "Unlock the keyring with your computer’s password, then try again."),
    )


def _secret_missing(_error: errors.SecretMissing) -> Words:
    return (
        translate("Messages", "The password is not stored"),
        translate("Messages", "The keyring has no password for this blog.") + " " + text_is_saved(),
        translate("Messages", "Type it again in Accounts."),
    )


def _metadata(error: errors.MetadataError) -> Words:
    return (
        translate("Messages", "A field holds something it may not"),
        translate("Messages", "The field “{field}” was not changed.").format(field=error.field)
        + " "
        + text_is_saved(),
        translate("Messages", "Correct the field and try again."),
    )


WRITERS: dict[type[Exception], Callable[[Exception], Words]] = dict(
    (
        writer(errors.Cancelled, _cancelled),
        writer(errors.StorageError, _storage),
        writer(errors.DiskFull, _disk_full),
        writer(errors.ReadOnlyPlace, _read_only),
        writer(errors.LibraryMissing, _library_missing),
        writer(errors.NotALibrary, _not_a_library),
        writer(errors.PostMissing, _post_missing),
        writer(errors.FileChangedOutside, _changed_outside),
        writer(errors.NameTaken, _name_taken),
        writer(errors.AlreadyOpen, _already_open),
        writer(errors.DamagedFile, _damaged),
        writer(errors.PictureError, _picture),
        writer(errors.NotAPicture, _not_a_picture),
        writer(errors.PictureTooLarge, _picture_large),
        writer(errors.PictureTooManyPixels, _picture_pixels),
        writer(errors.WorkerError, _worker),
        writer(errors.WorkerDeadline, _worker_deadline),
        writer(errors.WorkerCrashed, _worker_crashed),
        writer(errors.TaskFailed, _task_failed),
        writer(errors.CredentialError, _credential),
        writer(errors.KeyringAbsent, _keyring_absent),
        writer(errors.KeyringLocked, _keyring_locked),
        writer(errors.SecretMissing, _secret_missing),
        writer(errors.MetadataError, _metadata),
    )
)

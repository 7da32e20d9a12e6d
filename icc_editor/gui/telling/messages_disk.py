# SPDX-License-Identifier: MIT
"""Messages for what goes wrong on this computer: disk, pictures, worker, keyring, fields."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from icc_editor import errors
from icc_editor.gui.telling.message_text import Words, text_is_saved, writer

translate = QCoreApplication.translate


def _breakable(path: Path) -> str:
    """Return a path that a label can show in several lines."""
    return re.sub(r"([/\\])(?=.)", "\\1\u200b", str(path))


def _in_window() -> str:
    return translate("Messages", "What you are writing stays in the window.")


def _cancelled(_error: errors.Cancelled) -> Words:
    return (
        translate("Messages", "Stopped"),
        translate("Messages", "The work was stopped as you asked.") + " " + text_is_saved(),
        translate("Messages", "Start it again whenever you like."),
    )


def _storage(error: errors.StorageError) -> Words:
    if error.reason in {"ENOENT", "ENOTDIR"}:
        return (
            translate("Messages", "The file is not there any more"),
            translate("Messages", "“{name}” was moved, renamed or deleted meanwhile.").format(
                name=error.path.name
            )
            + " "
            + _in_window(),
            translate("Messages", "Look for it where it is now, and choose it again."),
        )
    return (
        translate("Messages", "The disk has a problem"),
        translate("Messages", "“{name}” could not be read or written.").format(name=error.path.name)
        + " "
        + _in_window(),
        translate("Messages", "Check that the disk is connected, then try again."),
    )


def _disk_full(error: errors.DiskFull) -> Words:
    return (
        translate("Messages", "The disk is full"),
        translate("Messages", "There is no room left to save “{name}”.").format(
            name=error.path.name
        )
        + " "
        + _in_window(),
        translate(
            "Messages",
            "Empty the bin or delete large files you no longer need, then try again.",
        ),
    )


def _read_only(error: errors.ReadOnlyPlace) -> Words:
    # Without a reason nothing was refused: the place was looked at before anyone wrote.
    safe = _in_window() if error.reason else translate("Messages", "Nothing was changed.")
    return (
        translate("Messages", "Here you can only read"),
        translate("Messages", "“{name}” can be read, but not changed.").format(name=error.path.name)
        + " "
        + safe,
        translate(
            "Messages",
            "Copy the library to a folder of your own and choose that folder in the settings.",
        ),
    )


def _library_missing(error: errors.LibraryMissing) -> Words:
    return (
        translate("Messages", "Your library is not there"),
        translate(
            "Messages",
            "Its folder is not where it was: {path}. It may have been renamed or moved, or it is "
            "on a drive that is not connected.",
        ).format(path=_breakable(error.path))
        + " "
        + _in_window(),
        translate(
            "Messages",
            "Connect the drive, or give the folder its old name and place, and look again; or "
            "choose the folder where it is now.",
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
            "Compare both texts and choose one to keep. The other one stays in the history.",
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
        translate("Messages", "Only one ICC Editor can work at a time. Nothing was changed."),
        translate("Messages", "Look for its window and go on there, or close it and try again."),
    )


def _damaged(error: errors.DamagedFile) -> Words:
    return (
        translate("Messages", "A file is damaged"),
        translate("Messages", "“{name}” cannot be read. It was left as it is.").format(
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
        translate(
            "Messages",
            "“{name}” was not added. It is damaged, or not a JPEG, PNG, WebP or GIF picture.",
        ).format(name=error.name)
        + " "
        + text_is_saved(),
        translate("Messages", "Open it in a picture program and save it as JPEG or PNG."),
    )


def _picture_large(error: errors.PictureTooLarge) -> Words:
    megabytes = max(1, error.limit // 1_000_000)
    return (
        translate("Messages", "The picture file is too large"),
        translate("Messages", "“{name}” was not added. A file may have {limit} MB at most.").format(
            name=error.name, limit=megabytes
        )
        + " "
        + text_is_saved(),
        translate("Messages", "Make it smaller in a picture program, then add it again."),
    )


def _picture_pixels(error: errors.PictureTooManyPixels) -> Words:
    megapixels = max(1, error.limit // 1_000_000)
    return (
        translate("Messages", "The picture is too wide or too high"),
        translate(
            "Messages", "“{name}” was not added. It may have {limit} million pixels at most."
        ).format(name=error.name, limit=megapixels)
        + " "
        + text_is_saved(),
        translate("Messages", "Make it smaller in a picture program, then add it again."),
    )


def _worker(_error: errors.WorkerError) -> Words:
    return (
        translate("Messages", "The helper program did not answer"),
        translate("Messages", "Preparing the text or a picture failed.") + " " + text_is_saved(),
        translate("Messages", "Try again. The helper program starts again by itself."),
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
        translate("Messages", "It needed too much memory, or a file is damaged.")
        + " "
        + text_is_saved(),
        translate(
            "Messages", "Try again. A picture can be saved again in a picture program first."
        ),
    )


def _task_failed(_error: errors.TaskFailed) -> Words:
    return (
        translate("Messages", "The helper program met a fault"),
        translate("Messages", "This one task failed; everything else goes on.")
        + " "
        + text_is_saved(),
        translate("Messages", "Try again. If it happens again, copy the details and ask for help."),
    )


def _credential(_error: errors.CredentialError) -> Words:
    return (
        translate("Messages", "The password cannot be read"),
        translate("Messages", "This computer’s password store (“keyring”) did not answer.")
        + " "
        + text_is_saved(),
        translate("Messages", "Try again, or start the computer again."),
    )


def _keyring_absent(_error: errors.KeyringAbsent) -> Words:
    return (
        translate("Messages", "No password store on this computer"),
        translate(
            "Messages",
            "No password store (“keyring”) is running. The program never writes a password into a "
            "file.",
        )
        + " "
        + text_is_saved(),
        translate(
            "Messages",
            "Type the password when you are asked for it. It is kept until you close the program.",
        ),
    )


def _keyring_locked(_error: errors.KeyringLocked) -> Words:
    return (
        translate("Messages", "The password store is locked"),
        translate(
            "Messages", "The blog’s password belongs in this computer’s password store (“keyring”)."
        )
        + " "
        + text_is_saved(),
        translate(
            "Messages",
            "Unlock it with the password you use to sign in to this computer, then try again.",
        ),
    )


def _secret_missing(_error: errors.SecretMissing) -> Words:
    return (
        translate("Messages", "The password is not stored"),
        translate(
            "Messages", "This computer’s password store (“keyring”) has no password for this blog."
        )
        + " "
        + text_is_saved(),
        translate("Messages", "Type it again when you are asked for it."),
    )


def _metadata(error: errors.MetadataError) -> Words:
    return (
        translate("Messages", "A field has a wrong value"),
        translate("Messages", "The field “{field}” was not changed.").format(field=error.field)
        + " "
        + text_is_saved(),
        translate("Messages", "Correct the field and try again."),
    )


def _table(_error: errors.TableError) -> Words:
    return (
        translate("Messages", "The table cannot be changed like that"),
        translate("Messages", "The table is as it was.") + " " + text_is_saved(),
        translate("Messages", "Check what you typed, then try again."),
    )


def _table_damaged(error: errors.TableDamaged) -> Words:
    return (
        translate("Messages", "The table cannot be read"),
        translate(
            "Messages", "Its file has a mistake in line {line}. It was left as it is."
        ).format(line=error.line)
        + " "
        + text_is_saved(),
        translate("Messages", "Open it as text and correct that line."),
    )


def _translation_damaged(_error: errors.TranslationDamaged) -> Words:
    return (
        translate("Messages", "How far the translation is cannot be read"),
        translate(
            "Messages", "The translation itself is saved. The file of its states was not changed."
        ),
        translate("Messages", "Bring back what it was before."),
    )


def _not_joinable(error: errors.NotJoinable) -> Words:
    why = {
        "one_language": translate(
            "Messages", "Two languages are looked for, one of them Khmer; the text has only one."
        ),
        "version_there": translate("Messages", "The post has a version in that language already."),
        "same_post": translate("Messages", "It is the same post."),
        "same_language": translate(
            "Messages", "The other post has no language that this one does not have already."
        ),
        "tables": translate("Messages", "Both have a table “{name}”, and they are not the same."),
    }.get(error.reason, "")
    return (
        translate("Messages", "This cannot become one post in two languages"),
        f"{why.format(name=error.name)} {translate('Messages', 'Nothing was changed.')}".strip(),
        translate("Messages", "Remove the version, or rename the table, that is in the way."),
    )


def _untouched(error: errors.HandoverError) -> str:
    """Return the half that calms: the file was looked at, and that was all."""
    return translate("Messages", "“{name}” was not taken in. Nothing was changed.").format(
        name=error.name
    )


def _handover(error: errors.HandoverError) -> Words:
    return (
        translate("Messages", "The file cannot be taken in"),
        _untouched(error),
        translate("Messages", "Ask the sender for it once more."),
    )


def _not_a_handover(error: errors.NotAHandover) -> Words:
    return (
        translate("Messages", "This is no post that was handed over"),
        _untouched(error),
        translate("Messages", "Choose the file you were sent; its name ends in .iccpost."),
    )


def _handover_newer(error: errors.HandoverNewer) -> Words:
    return (
        translate("Messages", "The file comes from a newer ICC Editor"),
        _untouched(error),
        translate("Messages", "Update ICC Editor, then open the file again."),
    )


def _handover_damaged(error: errors.HandoverDamaged) -> Words:
    return (
        translate("Messages", "The file was damaged on its way"),
        {
            "cut": translate("Messages", "Its end is missing."),
            "sum": translate("Messages", "A part of it is not what it was when it was made."),
            "states": translate("Messages", "How far the translation is cannot be read in it."),
        }.get(error.reason, translate("Messages", "What is in it does not fit with its own list."))
        + " "
        + _untouched(error),
        translate("Messages", "Ask for it once more, by another way if it happens again."),
    )


def _handover_unsafe(error: errors.HandoverUnsafe) -> Words:
    return (
        translate("Messages", "The file was refused: it is built to harm"),
        {
            "path": translate("Messages", "It wants to write outside its own folder."),
            "twins": translate("Messages", "It has two parts of the same name."),
            "link": translate("Messages", "It has a link where a file should be."),
            "nested": translate("Messages", "It hides a packed file inside."),
        }.get(error.reason, translate("Messages", "It would grow huge when it is unpacked."))
        + " "
        + _untouched(error),
        translate("Messages", "Do not open it with other programs. Ask the sender what it is."),
    )


def _handover_password(error: errors.HandoverPassword) -> Words:
    return (
        translate("Messages", "The file opens with a password only"),
        _untouched(error),
        translate("Messages", "Ask for the file as ICC Editor made it."),
    )


def _handover_large(error: errors.HandoverTooLarge) -> Words:
    return (
        translate("Messages", "There is too much in the file"),
        {
            "picture": translate("Messages", "A picture in it is too large."),
            "text": translate("Messages", "A text or table in it is too large."),
        }.get(error.what, translate("Messages", "It has too many parts, or too large ones."))
        + " "
        + _untouched(error),
        translate("Messages", "Hand the post over with fewer or smaller pictures."),
    )


def _other_post(error: errors.OtherPost) -> Words:
    return (
        translate("Messages", "The file is not of this post"),
        _untouched(error),
        translate(
            "Messages",
            "Open the post it was made from and take the file in again. If that post is in another "
            "library, open that library first.",
        ),
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
        writer(errors.TableError, _table),
        writer(errors.TableDamaged, _table_damaged),
        writer(errors.TranslationDamaged, _translation_damaged),
        writer(errors.NotJoinable, _not_joinable),
        writer(errors.HandoverError, _handover),
        writer(errors.NotAHandover, _not_a_handover),
        writer(errors.HandoverNewer, _handover_newer),
        writer(errors.HandoverDamaged, _handover_damaged),
        writer(errors.HandoverUnsafe, _handover_unsafe),
        writer(errors.HandoverPassword, _handover_password),
        writer(errors.HandoverTooLarge, _handover_large),
        writer(errors.OtherPost, _other_post),
    )
)

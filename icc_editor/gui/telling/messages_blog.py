# SPDX-License-Identifier: MIT
"""Messages for what goes wrong between this computer and a blog."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from icc_editor import errors
from icc_editor.gui.telling.message_text import Words, nothing_sent, outcome, text_is_saved, writer

translate = QCoreApplication.translate
# OpenSSL's words for a certificate before or after its time.
_OUT_OF_DATE = ("expired", "not yet valid")


def _host(error: errors.BlogError) -> str:
    return error.host or translate("Messages", "the blog")


def _blog(error: errors.BlogError) -> Words:
    return (
        translate("Messages", "The blog could not be used"),
        translate("Messages", "Talking to {host} failed.").format(host=_host(error))
        + " "
        + outcome(error),
        translate("Messages", "Try again in a few minutes."),
    )


def _no_connection(error: errors.NoConnection) -> Words:
    return (
        translate("Messages", "No connection"),
        translate("Messages", "{host} cannot be reached.").format(host=_host(error))
        + " "
        + nothing_sent(),
        translate("Messages", "Check your internet connection, then try again."),
    )


def _host_not_found(error: errors.HostNotFound) -> Words:
    return (
        translate("Messages", "No such address, or no internet"),
        translate("Messages", "Nobody knows the name {host}.").format(host=_host(error))
        + " "
        + nothing_sent(),
        translate("Messages", "Check the spelling of the address, and that other web pages open."),
    )


def _proxy_unknown(_error: errors.ProxyUnknown) -> Words:
    return (
        translate("Messages", "The way to the internet is not known"),
        translate("Messages", "The connection chosen in the settings cannot be read.")
        + " "
        + nothing_sent(),
        translate("Messages", "Open the settings and choose the connection again."),
    )


def _connection_refused(error: errors.ConnectionRefused) -> Words:
    return (
        translate("Messages", "Nobody answers there"),
        translate("Messages", "{host} was found, but it does not answer.").format(host=_host(error))
        + " "
        + nothing_sent(),
        translate(
            "Messages",
            "Check your internet connection and the address; try again in a few minutes.",
        ),
    )


def _certificate(error: errors.CertificateRefused) -> Words:
    safe = translate("Messages", "No password was sent.") + " " + text_is_saved()
    if any(word in error.reason for word in _OUT_OF_DATE):
        return (
            translate("Messages", "The blog’s certificate is out of date"),
            translate(
                "Messages", "The certificate that proves “this is {host}” is not valid today."
            ).format(host=_host(error))
            + " "
            + safe,
            translate(
                "Messages",
                "Check the date and the time of your computer. If they are right, tell the blog’s "
                "owner.",
            ),
        )
    return (
        translate("Messages", "The connection is not safe"),
        translate("Messages", "{host} cannot prove that it is your blog.").format(host=_host(error))
        + " "
        + safe,
        translate(
            "Messages", "Try another network. If it happens there too, tell the blog’s owner."
        ),
    )


def _no_secure_connection(error: errors.NoSecureConnection) -> Words:
    return (
        translate("Messages", "No secure connection"),
        translate("Messages", "{host} answers, but others could read what you send.").format(
            host=_host(error)
        )
        + " "
        + translate("Messages", "No password was sent.")
        + " "
        + text_is_saved(),
        translate("Messages", "Check the address, or try another network."),
    )


def _underway(_error: errors.DeliveryUnderway) -> Words:
    return (
        translate("Messages", "An earlier sending is not finished"),
        translate("Messages", "It is in the outbox, and nothing is sent twice.")
        + " "
        + text_is_saved(),
        translate("Messages", "Open the outbox and let it finish, or cancel it there first."),
    )


def _public(_error: errors.DeliveryPublic) -> Words:
    return (
        translate("Messages", "Too late to cancel"),
        translate("Messages", "The blog already has the finished post.") + " " + text_is_saved(),
        translate(
            "Messages", "To take it back, make the post private or a draft and publish again."
        ),
    )


def _timed_out(error: errors.TimedOut) -> Words:
    return (
        translate("Messages", "The blog takes too long"),
        translate("Messages", "{host} did not answer in time.").format(host=_host(error))
        + " "
        + outcome(error),
        translate("Messages", "Try again when the connection is better."),
    )


def _connection_lost(error: errors.ConnectionLost) -> Words:
    return (
        translate("Messages", "The connection broke"),
        translate("Messages", "The line to {host} was cut in the middle.").format(host=_host(error))
        + " "
        + outcome(error),
        translate("Messages", "Try again when the connection is better.")
        if error.only_asked
        else translate("Messages", "Try again; what already arrived is not sent twice."),
    )


def _bad_answer(error: errors.BadAnswer) -> Words:
    return (
        translate("Messages", "A strange answer"),
        translate("Messages", "{host} answered, but not as a blog does.").format(host=_host(error))
        + " "
        + outcome(error),
        translate(
            "Messages", "Open the blog in a browser; if it works there, try again in a few minutes."
        ),
    )


def _not_a_blog(error: errors.NotABlog) -> Words:
    return (
        translate("Messages", "No WordPress there"),
        translate("Messages", "{host} answers, but is no WordPress blog.").format(host=_host(error))
        + " "
        + text_is_saved(),
        translate(
            "Messages", "Type the address as you see it in the browser when you read the blog."
        ),
    )


def _one_page_for_all(error: errors.OnePageForAll) -> Words:
    return (
        translate("Messages", "No WordPress there, or a network you must sign in to"),
        translate(
            "Messages",
            "A page that is no blog’s answers whatever {host} is asked. Either there is no "
            "WordPress, or this network wants you to sign in first.",
        ).format(host=_host(error))
        + " "
        + text_is_saved(),
        translate(
            "Messages",
            "Open any other web page in your browser. If a sign-in page comes, sign in there and "
            "try again.",
        ),
    )


def _interface_disabled(error: errors.InterfaceDisabled) -> Words:
    return (
        translate("Messages", "The blog does not let programs in"),
        translate(
            "Messages", "The door for programs like this one is switched off on {host}."
        ).format(host=_host(error))
        + " "
        + text_is_saved(),
        translate("Messages", "Ask the blog’s owner to switch on “XML-RPC”."),
    )


def _sign_in_page(error: errors.SignInPage) -> Words:
    return (
        translate("Messages", "This network wants you to sign in"),
        translate("Messages", "A sign-in page answered instead of {host}.").format(
            host=_host(error)
        )
        + " "
        + outcome(error),
        translate(
            "Messages",
            "Open any web page in your browser, sign in to the Wi-Fi there, then try again.",
        ),
    )


def _access_blocked(error: errors.AccessBlocked) -> Words:
    return (
        translate("Messages", "The blog did not let the program in"),
        translate(
            "Messages", "A protection program on {host} stopped ICC Editor at the door."
        ).format(host=_host(error))
        + " "
        + outcome(error),
        translate(
            "Messages",
            "Copy the details and send them to the blog’s owner. Ask to allow “xmlrpc.php”.",
        ),
    )


def _server_broken(error: errors.ServerBroken) -> Words:
    return (
        translate("Messages", "The blog has a problem"),
        translate("Messages", "Something is broken at {host}. It is not your fault.").format(
            host=_host(error)
        )
        + " "
        + outcome(error),
        translate("Messages", "Try again in a few minutes. If it stays so, tell the blog’s owner."),
    )


def _server_busy(error: errors.ServerBusy) -> Words:
    minutes = max(1, -(-error.retry_after_s // 60))
    return (
        translate("Messages", "The blog is busy"),
        translate("Messages", "{host} has too much to do now.").format(host=_host(error))
        + " "
        + outcome(error),
        translate("Messages", "Try again in %n minute(s).", "", minutes),
    )


def _empty_answer(error: errors.EmptyAnswer) -> Words:
    return (
        translate("Messages", "The blog sent an empty answer"),
        translate("Messages", "{host} may be in the middle of an update.").format(host=_host(error))
        + " "
        + outcome(error),
        translate("Messages", "Try again in a few minutes."),
    )


def _truncated(error: errors.AnswerTruncated) -> Words:
    return (
        translate("Messages", "Only half an answer"),
        translate("Messages", "The answer of {host} stops in the middle.").format(host=_host(error))
        + " "
        + outcome(error),
        translate("Messages", "Try again when the connection is better."),
    )


def _too_large(error: errors.AnswerTooLarge) -> Words:
    return (
        translate("Messages", "The answer is far too long"),
        translate("Messages", "{host} sent much too much. It was thrown away.").format(
            host=_host(error)
        )
        + " "
        + outcome(error),
        translate(
            "Messages",
            "Check the address. If it happens again, try another network.",
        ),
    )


def _unsafe(error: errors.UnsafeAnswer) -> Words:
    return (
        translate("Messages", "The answer is not safe to read"),
        translate(
            "Messages", "What {host} sent could harm this computer. It was not opened."
        ).format(host=_host(error))
        + " "
        + outcome(error),
        translate("Messages", "Check the address, and tell the blog’s owner."),
    )


def _redirect(error: errors.RedirectRefused) -> Words:
    if not error.target:  # nowhere in the web
        return _bad_answer(error)
    return (
        translate("Messages", "The blog points to another address"),
        translate("Messages", "{host} wants everything sent to: {target}").format(
            host=_host(error), target=error.target or "?"
        )
        + "\n"
        + translate("Messages", "Your password was not sent there.")
        + " "
        + text_is_saved(),
        translate(
            "Messages",
            "If you know this address, connect the blog again with it. If not, ask the blog’s "
            "owner.",
        ),
    )


def _remote(error: errors.RemoteError) -> Words:
    return (
        translate("Messages", "The blog says no"),
        translate("Messages", "{host} understood, but refused.").format(host=_host(error))
        + (
            " " + translate("Messages", "It says: “{text}”").format(text=error.text[:200])
            if error.text
            else ""
        )
        + " "
        + text_is_saved(),
        translate(
            "Messages", "Read what the blog says; if it does not help, copy the details and ask."
        ),
    )


def _login(error: errors.LoginRefused) -> Words:
    return (
        translate("Messages", "Name or password not accepted"),
        translate("Messages", "{host} does not know this user name with this password.").format(
            host=_host(error)
        )
        + " "
        + text_is_saved(),
        translate(
            "Messages",
            "Type both again. If you sign in with a code from your phone, use an “application "
            "password” here.",
        ),
    )


def _role(error: errors.RoleTooLow) -> Words:
    if error.action == "read":  # only who may change a post may read it there
        return (
            translate("Messages", "Your role does not allow this"),
            translate(
                "Messages",
                "Your account on {host} may not change this post any more: it was published "
                "meanwhile, or it is somebody else’s.",
            ).format(host=_host(error))
            + " "
            + text_is_saved(),
            translate(
                "Messages",
                "Ask an editor of the blog to take your changes over, or the blog’s owner for a "
                "higher role.",
            ),
        )
    what = {
        "publish": translate("Messages", "publish"),
        "upload": translate("Messages", "send pictures"),
        "create_term": translate("Messages", "make new categories or tags"),
        "edit": translate("Messages", "change this post"),
        "delete": translate("Messages", "delete this post"),
    }.get(error.action, translate("Messages", "do this"))
    return (
        translate("Messages", "Your role does not allow this"),
        translate("Messages", "Your account on {host} may not {what}.").format(
            host=_host(error), what=what
        )
        + " "
        + text_is_saved(),
        translate(
            "Messages", "Submit the post for review, or ask the blog’s owner for a higher role."
        ),
    )


def _may_not_write(error: errors.MayNotWrite) -> Words:
    return (
        translate("Messages", "This account may not write posts"),
        translate(
            "Messages", "Your account on {host} may read and comment, but not write posts."
        ).format(host=_host(error))
        + " "
        + text_is_saved(),
        translate(
            "Messages",
            "Ask whoever runs the blog to make your account a contributor or an author. "
            "Or add another account.",
        ),
    )


def _remote_missing(error: errors.RemoteMissing) -> Words:
    return (
        translate("Messages", "Not on the blog any more"),
        translate("Messages", "The post or picture was deleted on {host}.").format(
            host=_host(error)
        )
        + " "
        + text_is_saved(),
        translate("Messages", "Look into the blog’s bin, or publish it as a new post."),
    )


def _conflict(error: errors.RemoteConflict) -> Words:
    return (
        translate("Messages", "Somebody changed the post on the blog"),
        translate(
            "Messages", "The post on {host} is newer than yours. Nothing was overwritten."
        ).format(host=_host(error))
        + " "
        + text_is_saved(),
        translate("Messages", "Compare both texts and decide."),
    )


def _mismatch(error: errors.RemoteMismatch) -> Words:
    return (
        translate("Messages", "The blog changed something"),
        translate("Messages", "What {host} shows is not exactly what was sent.").format(
            host=_host(error)
        )
        + " "
        + text_is_saved(),
        translate(
            "Messages", "Open the post in the browser and look whether it is as you want it."
        ),
    )


WRITERS: dict[type[Exception], Callable[[Exception], Words]] = dict(
    (
        writer(errors.BlogError, _blog),
        writer(errors.NoConnection, _no_connection),
        writer(errors.HostNotFound, _host_not_found),
        writer(errors.ConnectionRefused, _connection_refused),
        writer(errors.ProxyUnknown, _proxy_unknown),
        writer(errors.CertificateRefused, _certificate),
        writer(errors.NoSecureConnection, _no_secure_connection),
        writer(errors.DeliveryUnderway, _underway),
        writer(errors.DeliveryPublic, _public),
        writer(errors.TimedOut, _timed_out),
        writer(errors.ConnectionLost, _connection_lost),
        writer(errors.BadAnswer, _bad_answer),
        writer(errors.NotABlog, _not_a_blog),
        writer(errors.OnePageForAll, _one_page_for_all),
        writer(errors.InterfaceDisabled, _interface_disabled),
        writer(errors.SignInPage, _sign_in_page),
        writer(errors.AccessBlocked, _access_blocked),
        writer(errors.ServerBroken, _server_broken),
        writer(errors.ServerBusy, _server_busy),
        writer(errors.EmptyAnswer, _empty_answer),
        writer(errors.AnswerTruncated, _truncated),
        writer(errors.AnswerTooLarge, _too_large),
        writer(errors.UnsafeAnswer, _unsafe),
        writer(errors.RedirectRefused, _redirect),
        writer(errors.RemoteError, _remote),
        writer(errors.LoginRefused, _login),
        writer(errors.RoleTooLow, _role),
        writer(errors.MayNotWrite, _may_not_write),
        writer(errors.RemoteMissing, _remote_missing),
        writer(errors.RemoteConflict, _conflict),
        writer(errors.RemoteMismatch, _mismatch),
    )
)

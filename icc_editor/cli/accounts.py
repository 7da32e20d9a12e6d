# SPDX-License-Identifier: MIT
"""``icc-editor account``: the blogs you publish to."""

import argparse
from pathlib import Path

from icc_editor.blog.addresses import understand
from icc_editor.cli.exit_codes import ExitCode
from icc_editor.cli.session import Outcome, Session, UsageError
from icc_editor.errors import HostNotFound, SecretMissing
from icc_editor.post.account import Account, BlogSystem
from icc_editor.post.remote_post import BlogInfo
from icc_editor.worker.protocol import JSON


def add(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``icc-editor account add``: find the blog, sign in, keep the account."""
    if arguments.practice:
        folder = Path(arguments.address)
        name = arguments.name or folder.absolute().name
        account = session.connecting.save_practice(folder, name)
        return _added(account, kept=True)
    try:
        understand(arguments.address)
    except HostNotFound:
        raise UsageError(_no_address(arguments.address)) from None
    if not session.terminal.there:
        return _nobody_there()
    discovery = session.connecting.discover(arguments.address, cancelled=session.cancelled)
    # Whoever types a password should see where it goes.
    username = arguments.username or session.terminal.ask(f"Your name on {discovery.home_url}:")
    secret = session.terminal.secret(f"Password of {username} on {discovery.home_url}:")
    signed = session.connecting.sign_in(discovery, username, secret, session.cancelled)
    blog = _chosen(signed.blogs, arguments.blog, session)
    account = session.connecting.save(
        blog, username, secret, name=arguments.name, cancelled=session.cancelled
    )
    return _added(account, kept=session.connecting.secrets_last)


def _no_address(typed: str) -> str:
    what = f"{typed} is no address of a blog" if typed.strip() else "the address is empty"
    return f"{what}: type it as your browser shows it, for instance myblog.wordpress.com"


def _nobody_there() -> Outcome:
    sentence = "Nobody is there to type the password, and no option takes one."
    remedy = "Run this command in a terminal; the keyring keeps the password for later commands."
    data = {"type": SecretMissing.__name__, "sentence": sentence, "remedy": remedy}
    return Outcome((sentence, remedy), {"error": dict(data)}, ExitCode.NEEDS_WRITER)


def list_accounts(session: Session, _arguments: argparse.Namespace) -> Outcome:
    """``icc-editor account list``."""
    known = session.accounts.list()
    rows: list[JSON] = [_as_json(account) for account in known]
    lines = tuple(_line(account) for account in known) or ("No accounts yet.",)
    return Outcome(lines, {"accounts": rows})


def test(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``icc-editor account test``: sign in once more."""
    wanted = session.account(arguments.account)
    account = session.connecting.check(wanted.id, session.cancelled)
    return Outcome(("It works.", _line(account)), {"account": _as_json(account)})


def forget(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``icc-editor account forget``: the blog and its posts stay as they are."""
    account = session.account(arguments.account)
    session.connecting.forget(account.id)
    line = f"{account.name} is forgotten on this computer; the blog stays as it is."
    return Outcome((line,), {"account": _as_json(account)})


def _added(account: Account, *, kept: bool) -> Outcome:
    lines = [f"Connected: {_line(account)}"]
    if not kept:
        lines.append("No keyring runs here: the password is asked for each time.")
    return Outcome(tuple(lines), {"account": _as_json(account), "password_kept": kept})


def _chosen(blogs: tuple[BlogInfo, ...], wanted: str, session: Session) -> BlogInfo:
    """Return the blog that is meant among those a name and password open.

    Raises:
        UsageError: There is none of that id, or nobody chose one.
    """
    if wanted:
        for blog in blogs:
            if blog.blog_id == wanted:
                return blog
        raise UsageError(f"there is no blog {wanted}; there are {_ids(blogs)}")
    if len(blogs) == 1:
        return blogs[0]
    answer = session.terminal.ask(f"Which blog? {_ids(blogs)}")
    if not answer:
        raise UsageError(f"say which blog with --blog: {_ids(blogs)}")
    return _chosen(blogs, answer, session)


def _ids(blogs: tuple[BlogInfo, ...]) -> str:
    return ", ".join(f"{blog.blog_id} ({blog.name or blog.home_url})" for blog in blogs)


def _line(account: Account) -> str:
    place = account.home_url or account.endpoint
    if account.system is BlogSystem.PRACTICE:
        return f"{account.name}  (practice blog)  {account.endpoint}"
    role = f" ({account.role.value})" if account.role else ""
    return f"{account.name}  {account.username}{role}  {place}"


def _as_json(account: Account) -> dict[str, JSON]:
    return {
        "id": account.id,
        "name": account.name,
        "system": account.system.value,
        "endpoint": account.endpoint,
        "blog_id": account.blog_id,
        "blog_name": account.blog_name,
        "home_url": account.home_url,
        "username": account.username,
        "role": account.role.value,
        "time_zone": account.time_zone,
    }

"""imapclient: IMAP."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("imapclient",)

_API = "https://imapclient.readthedocs.io/en/master/api.html"


def _imap(names: str, use: str = "") -> tuple[BlockingCall, ...]:
    return calls(
        "imapclient.IMAPClient",
        names,
        "AF133",
        _API,
        use and f"aioimaplib.IMAP4.{use}",
        needs="aioimaplib" if use else "",
    )


CALLS: tuple[BlockingCall, ...] = (
    # It connects when it is made.
    call(
        "imapclient.IMAPClient",
        "AF133",
        _API,
        "aioimaplib.IMAP4.wait_hello_from_server",
        needs="aioimaplib",
    ),
    *_imap("login logout noop search fetch append copy move expunge", "{name}"),
    *_imap("oauth2_login", "xoauth2"),
    *_imap("select_folder", "select"),
    *_imap("close_folder", "close"),
    *_imap("create_folder", "create"),
    *_imap("delete_folder", "delete"),
    *_imap("rename_folder", "rename"),
    *_imap("folder_status", "status"),
    *_imap("list_folders list_sub_folders", "list"),
    *_imap("add_flags remove_flags set_flags get_flags delete_messages", "store"),
    *_imap("idle", "idle_start"),
    *_imap("idle_check", "wait_server_push"),
    *_imap("starttls plain_login sasl_login unselect_folder folder_exists idle_done"),
    *_imap("thread sort uid_expunge __exit__"),
)

ALIASES: dict[str, str] = {"imapclient.imapclient.IMAPClient": "imapclient.IMAPClient"}

BASES: dict[str, tuple[str, ...]] = {"imapclient.IMAPClient": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}

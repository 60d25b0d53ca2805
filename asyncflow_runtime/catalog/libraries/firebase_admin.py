"""firebase_admin: Firebase, from a server."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("firebase_admin",)

_API = "https://firebase.google.com/docs/reference/admin/python/firebase_admin."
_MESSAGING = "firebase_admin.messaging"
_REFERENCE = "firebase_admin.db.Reference"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "firebase_admin.auth",
        "create_session_cookie create_user delete_user delete_users generate_email_verification_link"
        " generate_password_reset_link generate_sign_in_with_email_link get_user get_user_by_email"
        " get_user_by_phone_number get_users import_users list_users revoke_refresh_tokens"
        " set_custom_user_claims update_user",
        "AF134",
        f"{_API}auth",
    ),
    *calls(
        "firebase_admin.auth",
        "verify_id_token verify_session_cookie",
        "AF134",
        f"{_API}auth",
        until="while it fetches certificates, and with `check_revoked` the user",
    ),
    call("firebase_admin.app_check.verify_token", "AF134", f"{_API}app_check"),
    *calls(
        _MESSAGING,
        "send",
        "AF134",
        f"{_API}messaging",
        f"{_MESSAGING}.send_each_async",
        needs="firebase_admin",
    ),
    *calls(
        _MESSAGING,
        "send_each send_each_for_multicast subscribe_to_topic unsubscribe_from_topic",
        "AF134",
        f"{_API}messaging",
        f"{_MESSAGING}.{{name}}_async",
        needs="firebase_admin",
    ),
    *calls(_REFERENCE, "delete get push set transaction update", "AF134", f"{_API}db"),
    *calls("firebase_admin.db.Query", "get", "AF134", f"{_API}db"),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {"firebase_admin.db.Query": (), _REFERENCE: ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "firebase_admin.db.reference": _REFERENCE,
    f"{_REFERENCE}.child": _REFERENCE,
    f"{_REFERENCE}.order_by_child": "firebase_admin.db.Query",
    f"{_REFERENCE}.order_by_key": "firebase_admin.db.Query",
    f"{_REFERENCE}.order_by_value": "firebase_admin.db.Query",
    **{
        f"firebase_admin.db.Query.{name}": "Self"
        for name in ("end_at", "equal_to", "limit_to_first", "limit_to_last", "start_at")
    },
    "firebase_admin.firestore.client": "google.cloud.firestore.Client",
    "firebase_admin.firestore_async.client": "google.cloud.firestore.AsyncClient",
    "firebase_admin.storage.bucket": "google.cloud.storage.Bucket",
}

"""postmarker: mail through the API of Postmark."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("postmarker",)

_DOCS = "https://postmarker.readthedocs.io/en/latest/"
_EMAILS = "postmarker.models.emails"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        f"{_EMAILS}.EmailManager",
        "send send_batch send_template_batch send_with_template",
        "AF134",
        _DOCS,
    ),
    *(
        one
        for class_ in ("Email", "EmailBatch", "EmailTemplate", "EmailTemplateBatch")
        for one in calls(f"{_EMAILS}.{class_}", "send", "AF134", _DOCS)
    ),
    *calls("postmarker.core.PostmarkClient", "call spamcheck", "AF134", _DOCS),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "postmarker.core.PostmarkClient": (),
    f"{_EMAILS}.Email": (),
    f"{_EMAILS}.EmailBatch": (),
    f"{_EMAILS}.EmailManager": (),
    f"{_EMAILS}.EmailTemplate": (),
    f"{_EMAILS}.EmailTemplateBatch": (),
}

ATTRIBUTES: dict[str, str] = {"postmarker.core.PostmarkClient.emails": f"{_EMAILS}.EmailManager"}

RESULTS: dict[str, str] = {
    f"{_EMAILS}.EmailManager.{class_}": f"{_EMAILS}.{class_}"
    for class_ in ("Email", "EmailBatch", "EmailTemplate", "EmailTemplateBatch")
}

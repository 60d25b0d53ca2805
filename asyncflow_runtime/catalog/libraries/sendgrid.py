"""sendgrid: mail through the API of SendGrid."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("sendgrid",)

_DOCS = "https://www.twilio.com/docs/sendgrid/for-developers/sending-email/quickstart-python"

CALLS: tuple[BlockingCall, ...] = (
    call("sendgrid.SendGridAPIClient.send", "AF134", _DOCS),
    call("sendgrid.TwilioEmailAPIClient.send", "AF134", _DOCS),
)

ALIASES: dict[str, str] = {"sendgrid.sendgrid.SendGridAPIClient": "sendgrid.SendGridAPIClient"}

BASES: dict[str, tuple[str, ...]] = {
    "sendgrid.SendGridAPIClient": (),
    "sendgrid.TwilioEmailAPIClient": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}

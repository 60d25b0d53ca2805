"""twilio: the API of Twilio. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("twilio",)

_DOCS = "https://www.twilio.com/docs/"
_API = "twilio.rest.api.v2010.account"
_MESSAGE = f"{_API}.message.Message"
_CALL = f"{_API}.call.Call"
_RECORDING = f"{_API}.recording.Recording"
_NUMBER = f"{_API}.incoming_phone_number.IncomingPhoneNumber"
_SERVICE = "twilio.rest.verify.v2.service.Service"
_VERIFICATION = "twilio.rest.verify.v2.service.verification.Verification"
_CHECK = "twilio.rest.verify.v2.service.verification_check.VerificationCheck"
_LOOKUP = "twilio.rest.lookups.v2.phone_number.PhoneNumber"
_CONVERSATION = "twilio.rest.conversations.v1.conversation.Conversation"


def _methods(owner: str, names: str, page: str) -> tuple[BlockingCall, ...]:
    return calls(
        owner, names, "AF134", f"{_DOCS}{page}", f"{owner}.{{name}}_async", needs="twilio aiohttp"
    )


_MESSAGES = "messaging/api/message-resource"
_CALLS = "voice/api/call-resource"
_RECORDINGS = "voice/api/recording"
_NUMBERS = "phone-numbers/api/incomingphonenumber-resource"
_VERIFY = "verify/api"
_LOOKUPS = "lookup/v2-api"
_CONVERSATIONS = "conversations/api/conversation-resource"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "twilio.rest.Client.request",
        "AF134",
        f"{_DOCS}libraries/reference/twilio-python/",
        "twilio.rest.Client.request_async",
        needs="twilio aiohttp",
        patch=Patch.METHOD,
    ),
    *_methods(f"{_MESSAGE}List", "create list stream page", _MESSAGES),
    *_methods(f"{_MESSAGE}Context", "fetch update delete", _MESSAGES),
    *_methods(f"{_MESSAGE}Instance", "fetch update delete", _MESSAGES),
    *_methods(f"{_CALL}List", "create list stream", _CALLS),
    *_methods(f"{_CALL}Context", "fetch update delete", _CALLS),
    *_methods(f"{_CALL}Instance", "fetch update delete", _CALLS),
    *_methods(f"{_RECORDING}List", "list stream", _RECORDINGS),
    *_methods(f"{_RECORDING}Context", "fetch delete", _RECORDINGS),
    *_methods(f"{_NUMBER}List", "create list stream", _NUMBERS),
    *_methods(f"{_NUMBER}Context", "fetch update delete", _NUMBERS),
    *_methods(f"{_SERVICE}List", "create list", _VERIFY),
    *_methods(f"{_SERVICE}Context", "fetch update delete", _VERIFY),
    *_methods(f"{_VERIFICATION}List", "create", _VERIFY),
    *_methods(f"{_VERIFICATION}Context", "fetch update", _VERIFY),
    *_methods(f"{_CHECK}List", "create", _VERIFY),
    *_methods(f"{_LOOKUP}Context", "fetch", _LOOKUPS),
    *_methods(f"{_CONVERSATION}List", "create list stream", _CONVERSATIONS),
    *_methods(f"{_CONVERSATION}Context", "fetch update delete", _CONVERSATIONS),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "twilio.rest.Client": (),
    **{
        f"{resource}{kind}": ()
        for resource in (
            _MESSAGE,
            _CALL,
            _RECORDING,
            _NUMBER,
            _SERVICE,
            _VERIFICATION,
            _CONVERSATION,
        )
        for kind in ("List", "Context", "Instance")
    },
    f"{_CHECK}List": (),
    f"{_LOOKUP}Context": (),
    f"{_LOOKUP}List": (),
    "twilio.rest.conversations.Conversations": (),
    "twilio.rest.conversations.v1.V1": (),
    "twilio.rest.lookups.Lookups": (),
    "twilio.rest.lookups.v2.V2": (),
    "twilio.rest.verify.Verify": (),
    "twilio.rest.verify.v2.V2": (),
}

ATTRIBUTES: dict[str, str] = {
    "twilio.rest.Client.calls": f"{_CALL}List",
    "twilio.rest.Client.conversations": "twilio.rest.conversations.Conversations",
    "twilio.rest.Client.incoming_phone_numbers": f"{_NUMBER}List",
    "twilio.rest.Client.lookups": "twilio.rest.lookups.Lookups",
    "twilio.rest.Client.messages": f"{_MESSAGE}List",
    "twilio.rest.Client.recordings": f"{_RECORDING}List",
    "twilio.rest.Client.verify": "twilio.rest.verify.Verify",
    "twilio.rest.conversations.Conversations.v1": "twilio.rest.conversations.v1.V1",
    "twilio.rest.conversations.v1.V1.conversations": f"{_CONVERSATION}List",
    "twilio.rest.lookups.Lookups.v2": "twilio.rest.lookups.v2.V2",
    "twilio.rest.lookups.v2.V2.phone_numbers": f"{_LOOKUP}List",
    "twilio.rest.verify.Verify.services": f"{_SERVICE}List",
    "twilio.rest.verify.Verify.v2": "twilio.rest.verify.v2.V2",
    "twilio.rest.verify.v2.V2.services": f"{_SERVICE}List",
    f"{_SERVICE}Context.verification_checks": f"{_CHECK}List",
    f"{_SERVICE}Context.verifications": f"{_VERIFICATION}List",
}

RESULTS: dict[str, str] = {
    **{
        f"{resource}List.{method}": f"{resource}Context"
        for resource in (
            _MESSAGE,
            _CALL,
            _RECORDING,
            _NUMBER,
            _SERVICE,
            _VERIFICATION,
            _LOOKUP,
            _CONVERSATION,
        )
        for method in ("__call__", "get")
    },
    **{
        f"{resource}List.create": f"{resource}Instance"
        for resource in (_MESSAGE, _CALL, _NUMBER, _SERVICE, _VERIFICATION, _CONVERSATION)
    },
    **returns(f"{_MESSAGE}List", "list stream", f"list[{_MESSAGE}Instance]"),
    **returns(f"{_CALL}List", "list stream", f"list[{_CALL}Instance]"),
    f"{_CALL}Context.fetch": f"{_CALL}Instance",
    f"{_MESSAGE}Context.fetch": f"{_MESSAGE}Instance",
}

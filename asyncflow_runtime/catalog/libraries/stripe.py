"""stripe: the API of Stripe. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("stripe",)

_API = "https://docs.stripe.com/api"

# Resource → methods that ask the server; each has a twin with _async behind its name.
_RESOURCES: dict[str, str] = {
    "Account": "create create_login_link delete list modify retrieve",
    "AccountLink": "create",
    "Balance": "retrieve",
    "BalanceTransaction": "list retrieve",
    "Charge": "capture create list modify retrieve search",
    "Coupon": "create delete list modify retrieve",
    "CreditNote": "create list retrieve",
    "Customer": (
        "create create_balance_transaction create_source create_tax_id delete delete_discount "
        "list list_payment_methods list_sources modify retrieve retrieve_payment_method search"
    ),
    "Dispute": "close list modify retrieve",
    "EphemeralKey": "create delete",
    "Event": "list retrieve",
    "File": "create list retrieve",
    "Invoice": (
        "create create_preview delete finalize_invoice list mark_uncollectible modify pay "
        "retrieve search send_invoice void_invoice"
    ),
    "InvoiceItem": "create delete list modify retrieve",
    "PaymentIntent": "cancel capture confirm create list modify retrieve search",
    "PaymentLink": "create list modify retrieve",
    "PaymentMethod": "attach create detach list modify retrieve",
    "Payout": "cancel create list retrieve",
    "Plan": "create list retrieve",
    "Price": "create list modify retrieve search",
    "Product": "create delete list modify retrieve search",
    "PromotionCode": "create list modify retrieve",
    "Quote": "accept cancel create finalize_quote retrieve",
    "Refund": "create list retrieve",
    "SetupIntent": "cancel confirm create list modify retrieve",
    "Subscription": "cancel create delete_discount list modify resume retrieve search",
    "SubscriptionItem": "create delete list modify retrieve",
    "SubscriptionSchedule": "cancel create list modify release retrieve",
    "TaxRate": "create list retrieve",
    "Token": "create retrieve",
    "Transfer": "create create_reversal list modify retrieve",
    "WebhookEndpoint": "create delete list modify retrieve",
    "billing.MeterEvent": "create",
    "billing_portal.Session": "create",
    "checkout.Session": "create expire list list_line_items retrieve",
    "identity.VerificationSession": "create retrieve",
}

# The same through a StripeClient: attribute of client.v1 → (class, methods).
_SERVICES: dict[str, tuple[str, str]] = {
    "accounts": ("AccountService", "create delete list retrieve update"),
    "account_links": ("AccountLinkService", "create"),
    "balance": ("BalanceService", "retrieve"),
    "charges": ("ChargeService", "capture create list retrieve search update"),
    "coupons": ("CouponService", "create delete list retrieve"),
    "customers": ("CustomerService", "create delete list retrieve search update"),
    "events": ("EventService", "list retrieve"),
    "invoice_items": ("InvoiceItemService", "create delete list retrieve update"),
    "invoices": (
        "InvoiceService",
        "create create_preview finalize_invoice list pay retrieve search send_invoice update "
        "void_invoice",
    ),
    "payment_intents": (
        "PaymentIntentService",
        "cancel capture confirm create list retrieve search update",
    ),
    "payment_links": ("PaymentLinkService", "create list retrieve update"),
    "payment_methods": ("PaymentMethodService", "attach create detach list retrieve update"),
    "payouts": ("PayoutService", "create list retrieve"),
    "prices": ("PriceService", "create list retrieve search update"),
    "products": ("ProductService", "create delete list retrieve search update"),
    "promotion_codes": ("PromotionCodeService", "create list retrieve"),
    "refunds": ("RefundService", "create list retrieve"),
    "setup_intents": ("SetupIntentService", "cancel confirm create list retrieve"),
    "subscriptions": (
        "SubscriptionService",
        "cancel create list resume retrieve search update",
    ),
    "subscription_items": ("SubscriptionItemService", "create delete list retrieve update"),
    "transfers": ("TransferService", "create list retrieve"),
    "webhook_endpoints": ("WebhookEndpointService", "create delete list retrieve"),
}
_SESSIONS = {
    "billing_portal": ("BillingPortalService", "create"),
    "checkout": ("CheckoutService", "create expire list retrieve"),
}


def _methods(owner: str, names: str) -> tuple[BlockingCall, ...]:
    return calls(owner, names, "AF134", _API, f"{owner}.{{name}}_async", needs="stripe")


# Webhook.construct_event only verifies a signature.
CALLS: tuple[BlockingCall, ...] = (
    *(
        one
        for resource, names in _RESOURCES.items()
        for one in _methods(f"stripe.{resource}", names)
    ),
    *(one for class_, names in _SERVICES.values() for one in _methods(f"stripe.{class_}", names)),
    *(
        one
        for module, (_, names) in _SESSIONS.items()
        for one in _methods(f"stripe.{module}.SessionService", names)
    ),
    # Pages are asked for while the result is iterated over; it can be with `async for`.
    call(
        "stripe.ListObject.auto_paging_iter",
        "AF134",
        f"{_API}/pagination/auto",
        "stripe.ListObject.auto_paging_iter",
        needs="stripe",
        lazy=True,
    ),
    *_methods("stripe.ListObject", "next_page previous_page"),
    call(
        "stripe.SearchResultObject.auto_paging_iter",
        "AF134",
        f"{_API}/pagination/search",
        "stripe.SearchResultObject.auto_paging_iter",
        needs="stripe",
        lazy=True,
    ),
    *calls(
        "stripe.OAuth",
        "deauthorize token",
        "AF134",
        "https://docs.stripe.com/connect/oauth-reference",
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    **{f"stripe.{resource}": () for resource in _RESOURCES},
    **{f"stripe.{class_}": () for class_, _ in (*_SERVICES.values(), *_SESSIONS.values())},
    **{f"stripe.{module}.SessionService": () for module in _SESSIONS},
    "stripe.ListObject": (),
    "stripe.OAuth": (),
    "stripe.SearchResultObject": (),
    "stripe.StripeClient": (),
    "stripe.V1Services": (),
}

ATTRIBUTES: dict[str, str] = {
    "stripe.StripeClient.v1": "stripe.V1Services",
    **{
        f"stripe.{owner}.{name}": f"stripe.{class_}"
        for owner in ("StripeClient", "V1Services")
        for name, (class_, _) in (*_SERVICES.items(), *_SESSIONS.items())
    },
    **{
        f"stripe.{class_}.sessions": f"stripe.{module}.SessionService"
        for module, (class_, _) in _SESSIONS.items()
    },
}

# What comes back can be changed by methods of its own: stripe.Customer.retrieve(...).delete().
RESULTS: dict[str, str] = {
    **{
        f"stripe.{resource}.{name}": f"stripe.{resource}"
        for resource, names in _RESOURCES.items()
        for name in ("create", "retrieve", "modify")
        if name in names.split()
    },
    **{
        f"stripe.{resource}.list": "stripe.ListObject"
        for resource, names in _RESOURCES.items()
        if "list" in names.split()
    },
    **{
        f"stripe.{resource}.search": "stripe.SearchResultObject"
        for resource, names in _RESOURCES.items()
        if "search" in names.split()
    },
    **{
        f"stripe.{class_}.list": "stripe.ListObject"
        for class_, names in _SERVICES.values()
        if "list" in names.split()
    },
    **{
        f"stripe.{class_}.search": "stripe.SearchResultObject"
        for class_, names in _SERVICES.values()
        if "search" in names.split()
    },
    **{
        f"stripe.{owner}.{name}": "stripe.ListObject"
        for owner, name in (
            ("Customer", "list_payment_methods"),
            ("ListObject", "next_page"),
            ("ListObject", "previous_page"),
            ("checkout.Session", "list_line_items"),
        )
    },
}

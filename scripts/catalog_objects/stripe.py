"""Objects of stripe: services get their attributes when they are asked for."""

import stripe


def _v1() -> object:
    return stripe.StripeClient("sk_test_none").v1


OBJECTS = {
    "stripe.BillingPortalService": lambda: _v1().billing_portal,
    "stripe.CheckoutService": lambda: _v1().checkout,
    "stripe.StripeClient": lambda: stripe.StripeClient("sk_test_none"),
    "stripe.V1Services": _v1,
}

"""Objects of braintree: what instances hold."""

import braintree

OBJECTS = {
    "braintree.BraintreeGateway": lambda: braintree.BraintreeGateway(
        braintree.Configuration(
            braintree.Environment.Sandbox,
            merchant_id="a",
            public_key="b",
            private_key="c",
        )
    ),
}

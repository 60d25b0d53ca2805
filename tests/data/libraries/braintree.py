import asyncio

import braintree
import braintree.customer_gateway
import braintree.payment_method_gateway
import braintree.plan_gateway
import braintree.subscription_gateway
import braintree.transaction_gateway


class Payments:
    def __init__(self, configuration: braintree.Configuration):
        self.gateway = braintree.BraintreeGateway(configuration)

    async def pay(self, amount: str, nonce: str):
        token = self.gateway.client_token.generate()  # error: [AF134] "braintree.client_token_gateway.ClientTokenGateway.generate()"
        result = self.gateway.transaction.sale({"amount": amount})  # error: [AF134] "braintree.transaction_gateway.TransactionGateway.sale()"
        braintree.Transaction.refund("1")  # error: [AF134] "braintree.Transaction.refund()"
        await asyncio.to_thread(self.gateway.customer.find, "1")
        return token, result.is_success


async def customer_gateway_calls(customer_gateway: braintree.customer_gateway.CustomerGateway, customer_id):
    customer_gateway.create()  # error: [AF134] "braintree.customer_gateway.CustomerGateway.create()"
    customer_gateway.delete(customer_id)  # error: [AF134] "braintree.customer_gateway.CustomerGateway.delete()"
    customer_gateway.find(customer_id)  # error: [AF134] "braintree.customer_gateway.CustomerGateway.find()"
    customer_gateway.search()  # error: [AF134] "braintree.customer_gateway.CustomerGateway.search()"
    customer_gateway.update(customer_id)  # error: [AF134] "braintree.customer_gateway.CustomerGateway.update()"


async def payment_method_gateway_calls(payment_method_gateway: braintree.payment_method_gateway.PaymentMethodGateway, payment_method_token, params):
    payment_method_gateway.create()  # error: [AF134] "braintree.payment_method_gateway.PaymentMethodGateway.create()"
    payment_method_gateway.delete(payment_method_token)  # error: [AF134] "braintree.payment_method_gateway.PaymentMethodGateway.delete()"
    payment_method_gateway.find(payment_method_token)  # error: [AF134] "braintree.payment_method_gateway.PaymentMethodGateway.find()"
    payment_method_gateway.update(payment_method_token, params)  # error: [AF134] "braintree.payment_method_gateway.PaymentMethodGateway.update()"


async def plan_gateway_calls(plan_gateway: braintree.plan_gateway.PlanGateway):
    plan_gateway.all()  # error: [AF134] "braintree.plan_gateway.PlanGateway.all()"


async def subscription_gateway_calls(subscription_gateway: braintree.subscription_gateway.SubscriptionGateway, subscription_id):
    subscription_gateway.cancel(subscription_id)  # error: [AF134] "braintree.subscription_gateway.SubscriptionGateway.cancel()"
    subscription_gateway.create()  # error: [AF134] "braintree.subscription_gateway.SubscriptionGateway.create()"
    subscription_gateway.find(subscription_id)  # error: [AF134] "braintree.subscription_gateway.SubscriptionGateway.find()"
    subscription_gateway.retry_charge(subscription_id)  # error: [AF134] "braintree.subscription_gateway.SubscriptionGateway.retry_charge()"
    subscription_gateway.search()  # error: [AF134] "braintree.subscription_gateway.SubscriptionGateway.search()"
    subscription_gateway.update(subscription_id)  # error: [AF134] "braintree.subscription_gateway.SubscriptionGateway.update()"


async def transaction_gateway_calls(transaction_gateway: braintree.transaction_gateway.TransactionGateway, transaction_id):
    transaction_gateway.find(transaction_id)  # error: [AF134] "braintree.transaction_gateway.TransactionGateway.find()"
    transaction_gateway.refund(transaction_id)  # error: [AF134] "braintree.transaction_gateway.TransactionGateway.refund()"
    transaction_gateway.search()  # error: [AF134] "braintree.transaction_gateway.TransactionGateway.search()"
    transaction_gateway.submit_for_settlement(transaction_id)  # error: [AF134] "braintree.transaction_gateway.TransactionGateway.submit_for_settlement()"
    transaction_gateway.void(transaction_id)  # error: [AF134] "braintree.transaction_gateway.TransactionGateway.void()"


async def client_token_calls():
    braintree.ClientToken.generate()  # error: [AF134] "braintree.ClientToken.generate()"


async def customer_calls(customer_id):
    braintree.Customer.create()  # error: [AF134] "braintree.Customer.create()"
    braintree.Customer.delete(customer_id)  # error: [AF134] "braintree.Customer.delete()"
    braintree.Customer.find(customer_id)  # error: [AF134] "braintree.Customer.find()"
    braintree.Customer.search()  # error: [AF134] "braintree.Customer.search()"
    braintree.Customer.update(customer_id)  # error: [AF134] "braintree.Customer.update()"


async def payment_method_calls(payment_method_token, params):
    braintree.PaymentMethod.create()  # error: [AF134] "braintree.PaymentMethod.create()"
    braintree.PaymentMethod.delete(payment_method_token)  # error: [AF134] "braintree.PaymentMethod.delete()"
    braintree.PaymentMethod.find(payment_method_token)  # error: [AF134] "braintree.PaymentMethod.find()"
    braintree.PaymentMethod.update(payment_method_token, params)  # error: [AF134] "braintree.PaymentMethod.update()"


async def subscription_calls(subscription_id):
    braintree.Subscription.cancel(subscription_id)  # error: [AF134] "braintree.Subscription.cancel()"
    braintree.Subscription.create()  # error: [AF134] "braintree.Subscription.create()"
    braintree.Subscription.find(subscription_id)  # error: [AF134] "braintree.Subscription.find()"
    braintree.Subscription.retry_charge(subscription_id)  # error: [AF134] "braintree.Subscription.retry_charge()"
    braintree.Subscription.search()  # error: [AF134] "braintree.Subscription.search()"
    braintree.Subscription.update(subscription_id)  # error: [AF134] "braintree.Subscription.update()"


async def transaction_calls(transaction_id):
    braintree.Transaction.find(transaction_id)  # error: [AF134] "braintree.Transaction.find()"
    braintree.Transaction.sale()  # error: [AF134] "braintree.Transaction.sale()"
    braintree.Transaction.search()  # error: [AF134] "braintree.Transaction.search()"
    braintree.Transaction.submit_for_settlement(transaction_id)  # error: [AF134] "braintree.Transaction.submit_for_settlement()"
    braintree.Transaction.void(transaction_id)  # error: [AF134] "braintree.Transaction.void()"

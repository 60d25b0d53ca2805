import asyncio

import stripe
from stripe import StripeClient
import stripe.billing
import stripe.billing_portal
import stripe.checkout
import stripe.identity

stripe.api_key = "sk_test"
client = StripeClient("sk_test")


async def checkout(price: str, payload: bytes, signature: str):
    session = stripe.checkout.Session.create(line_items=[{"price": price}])  # error: [AF134] "stripe.checkout.Session.create()"
    event = stripe.Webhook.construct_event(payload, signature, "whsec")
    customer = stripe.Customer.retrieve("cus_1")  # error: [AF134] "stripe.Customer.retrieve()"
    customer.delete()  # error: [AF134] "stripe.Customer.delete()"
    return session.url, event["type"], customer["email"]


async def listed():
    for customer in stripe.Customer.list(limit=3).auto_paging_iter():  # error: [AF134] "stripe.Customer.list()"
        print(customer.id)
    invoices = stripe.Invoice.list()  # error: [AF134] "stripe.Invoice.list()"
    for invoice in invoices.auto_paging_iter():  # error: [AF134] "stripe.ListObject.auto_paging_iter()"
        print(invoice.id)
    found = stripe.Charge.search(query="amount>1")  # error: [AF134] "stripe.Charge.search()"
    for charge in found.auto_paging_iter():  # error: [AF134] "stripe.SearchResultObject.auto_paging_iter()"
        print(charge.id)
    for one in invoices.data:
        print(one)
    return invoices.next_page()  # error: [AF134] "stripe.ListObject.next_page()"


async def through_a_client(email: str):
    customer = client.v1.customers.create({"email": email})  # error: [AF134] "stripe.CustomerService.create()"
    client.payment_intents.create({"amount": 1, "currency": "eur"})  # error: [AF134] "stripe.PaymentIntentService.create()"
    client.v1.checkout.sessions.create({"mode": "payment"})  # error: [AF134] "stripe.checkout.SessionService.create()"
    return customer.id


async def asynchronous(email: str):
    customer = await stripe.Customer.create_async(email=email)
    await asyncio.gather(
        client.v1.customers.retrieve_async(customer.id),
        stripe.PaymentIntent.create_async(amount=1, currency="eur"),
    )
    customers = await stripe.Customer.list_async()
    async for one in customers.auto_paging_iter():
        print(one)
    async for one in (await client.v1.customers.list_async()).auto_paging_iter():
        print(one)
    return await asyncio.to_thread(stripe.Customer.create, email=email)


async def account_calls(account_):
    stripe.Account.create()  # error: [AF134] "stripe.Account.create()"
    stripe.Account.create_login_link(account_)  # error: [AF134] "stripe.Account.create_login_link()"
    stripe.Account.delete()  # error: [AF134] "stripe.Account.delete()"
    stripe.Account.list()  # error: [AF134] "stripe.Account.list()"
    stripe.Account.modify()  # error: [AF134] "stripe.Account.modify()"
    stripe.Account.retrieve()  # error: [AF134] "stripe.Account.retrieve()"


async def account_link_calls():
    stripe.AccountLink.create()  # error: [AF134] "stripe.AccountLink.create()"


async def balance_calls():
    stripe.Balance.retrieve()  # error: [AF134] "stripe.Balance.retrieve()"


async def balance_transaction_calls(id):
    stripe.BalanceTransaction.list()  # error: [AF134] "stripe.BalanceTransaction.list()"
    stripe.BalanceTransaction.retrieve(id)  # error: [AF134] "stripe.BalanceTransaction.retrieve()"


async def charge_calls(id):
    stripe.Charge.capture()  # error: [AF134] "stripe.Charge.capture()"
    stripe.Charge.create()  # error: [AF134] "stripe.Charge.create()"
    stripe.Charge.list()  # error: [AF134] "stripe.Charge.list()"
    stripe.Charge.modify(id)  # error: [AF134] "stripe.Charge.modify()"
    stripe.Charge.retrieve(id)  # error: [AF134] "stripe.Charge.retrieve()"


async def coupon_calls(id):
    stripe.Coupon.create()  # error: [AF134] "stripe.Coupon.create()"
    stripe.Coupon.delete()  # error: [AF134] "stripe.Coupon.delete()"
    stripe.Coupon.list()  # error: [AF134] "stripe.Coupon.list()"
    stripe.Coupon.modify(id)  # error: [AF134] "stripe.Coupon.modify()"
    stripe.Coupon.retrieve(id)  # error: [AF134] "stripe.Coupon.retrieve()"


async def credit_note_calls(id):
    stripe.CreditNote.create()  # error: [AF134] "stripe.CreditNote.create()"
    stripe.CreditNote.list()  # error: [AF134] "stripe.CreditNote.list()"
    stripe.CreditNote.retrieve(id)  # error: [AF134] "stripe.CreditNote.retrieve()"


async def customer_calls(customer_, id, payment_method):
    stripe.Customer.create()  # error: [AF134] "stripe.Customer.create()"
    stripe.Customer.create_balance_transaction(customer_)  # error: [AF134] "stripe.Customer.create_balance_transaction()"
    stripe.Customer.create_source(customer_)  # error: [AF134] "stripe.Customer.create_source()"
    stripe.Customer.create_tax_id(customer_)  # error: [AF134] "stripe.Customer.create_tax_id()"
    stripe.Customer.delete_discount()  # error: [AF134] "stripe.Customer.delete_discount()"
    stripe.Customer.list_payment_methods()  # error: [AF134] "stripe.Customer.list_payment_methods()"
    stripe.Customer.list_sources(customer_)  # error: [AF134] "stripe.Customer.list_sources()"
    stripe.Customer.modify(id)  # error: [AF134] "stripe.Customer.modify()"
    stripe.Customer.retrieve_payment_method(payment_method)  # error: [AF134] "stripe.Customer.retrieve_payment_method()"
    stripe.Customer.search()  # error: [AF134] "stripe.Customer.search()"


async def dispute_calls(id):
    stripe.Dispute.close()  # error: [AF134] "stripe.Dispute.close()"
    stripe.Dispute.list()  # error: [AF134] "stripe.Dispute.list()"
    stripe.Dispute.modify(id)  # error: [AF134] "stripe.Dispute.modify()"
    stripe.Dispute.retrieve(id)  # error: [AF134] "stripe.Dispute.retrieve()"


async def ephemeral_key_calls():
    stripe.EphemeralKey.create()  # error: [AF134] "stripe.EphemeralKey.create()"
    stripe.EphemeralKey.delete()  # error: [AF134] "stripe.EphemeralKey.delete()"


async def event_calls(id):
    stripe.Event.list()  # error: [AF134] "stripe.Event.list()"
    stripe.Event.retrieve(id)  # error: [AF134] "stripe.Event.retrieve()"


async def file_calls(id):
    stripe.File.create()  # error: [AF134] "stripe.File.create()"
    stripe.File.list()  # error: [AF134] "stripe.File.list()"
    stripe.File.retrieve(id)  # error: [AF134] "stripe.File.retrieve()"


async def invoice_calls(id):
    stripe.Invoice.create()  # error: [AF134] "stripe.Invoice.create()"
    stripe.Invoice.create_preview()  # error: [AF134] "stripe.Invoice.create_preview()"
    stripe.Invoice.delete()  # error: [AF134] "stripe.Invoice.delete()"
    stripe.Invoice.finalize_invoice()  # error: [AF134] "stripe.Invoice.finalize_invoice()"
    stripe.Invoice.mark_uncollectible()  # error: [AF134] "stripe.Invoice.mark_uncollectible()"
    stripe.Invoice.modify(id)  # error: [AF134] "stripe.Invoice.modify()"
    stripe.Invoice.pay()  # error: [AF134] "stripe.Invoice.pay()"
    stripe.Invoice.retrieve(id)  # error: [AF134] "stripe.Invoice.retrieve()"
    stripe.Invoice.search()  # error: [AF134] "stripe.Invoice.search()"
    stripe.Invoice.send_invoice()  # error: [AF134] "stripe.Invoice.send_invoice()"
    stripe.Invoice.void_invoice()  # error: [AF134] "stripe.Invoice.void_invoice()"


async def invoice_item_calls(id):
    stripe.InvoiceItem.create()  # error: [AF134] "stripe.InvoiceItem.create()"
    stripe.InvoiceItem.delete()  # error: [AF134] "stripe.InvoiceItem.delete()"
    stripe.InvoiceItem.list()  # error: [AF134] "stripe.InvoiceItem.list()"
    stripe.InvoiceItem.modify(id)  # error: [AF134] "stripe.InvoiceItem.modify()"
    stripe.InvoiceItem.retrieve(id)  # error: [AF134] "stripe.InvoiceItem.retrieve()"


async def payment_intent_calls(id):
    stripe.PaymentIntent.cancel()  # error: [AF134] "stripe.PaymentIntent.cancel()"
    stripe.PaymentIntent.capture()  # error: [AF134] "stripe.PaymentIntent.capture()"
    stripe.PaymentIntent.confirm()  # error: [AF134] "stripe.PaymentIntent.confirm()"
    stripe.PaymentIntent.create()  # error: [AF134] "stripe.PaymentIntent.create()"
    stripe.PaymentIntent.list()  # error: [AF134] "stripe.PaymentIntent.list()"
    stripe.PaymentIntent.modify(id)  # error: [AF134] "stripe.PaymentIntent.modify()"
    stripe.PaymentIntent.retrieve(id)  # error: [AF134] "stripe.PaymentIntent.retrieve()"
    stripe.PaymentIntent.search()  # error: [AF134] "stripe.PaymentIntent.search()"


async def payment_link_calls(id):
    stripe.PaymentLink.create()  # error: [AF134] "stripe.PaymentLink.create()"
    stripe.PaymentLink.list()  # error: [AF134] "stripe.PaymentLink.list()"
    stripe.PaymentLink.modify(id)  # error: [AF134] "stripe.PaymentLink.modify()"
    stripe.PaymentLink.retrieve(id)  # error: [AF134] "stripe.PaymentLink.retrieve()"


async def payment_method_calls(id):
    stripe.PaymentMethod.attach()  # error: [AF134] "stripe.PaymentMethod.attach()"
    stripe.PaymentMethod.create()  # error: [AF134] "stripe.PaymentMethod.create()"
    stripe.PaymentMethod.detach()  # error: [AF134] "stripe.PaymentMethod.detach()"
    stripe.PaymentMethod.list()  # error: [AF134] "stripe.PaymentMethod.list()"
    stripe.PaymentMethod.modify(id)  # error: [AF134] "stripe.PaymentMethod.modify()"
    stripe.PaymentMethod.retrieve(id)  # error: [AF134] "stripe.PaymentMethod.retrieve()"


async def payout_calls(id):
    stripe.Payout.cancel()  # error: [AF134] "stripe.Payout.cancel()"
    stripe.Payout.create()  # error: [AF134] "stripe.Payout.create()"
    stripe.Payout.list()  # error: [AF134] "stripe.Payout.list()"
    stripe.Payout.retrieve(id)  # error: [AF134] "stripe.Payout.retrieve()"


async def plan_calls(id):
    stripe.Plan.create()  # error: [AF134] "stripe.Plan.create()"
    stripe.Plan.list()  # error: [AF134] "stripe.Plan.list()"
    stripe.Plan.retrieve(id)  # error: [AF134] "stripe.Plan.retrieve()"


async def price_calls(id):
    stripe.Price.create()  # error: [AF134] "stripe.Price.create()"
    stripe.Price.list()  # error: [AF134] "stripe.Price.list()"
    stripe.Price.modify(id)  # error: [AF134] "stripe.Price.modify()"
    stripe.Price.retrieve(id)  # error: [AF134] "stripe.Price.retrieve()"
    stripe.Price.search()  # error: [AF134] "stripe.Price.search()"


async def product_calls(id):
    stripe.Product.create()  # error: [AF134] "stripe.Product.create()"
    stripe.Product.delete()  # error: [AF134] "stripe.Product.delete()"
    stripe.Product.list()  # error: [AF134] "stripe.Product.list()"
    stripe.Product.modify(id)  # error: [AF134] "stripe.Product.modify()"
    stripe.Product.retrieve(id)  # error: [AF134] "stripe.Product.retrieve()"
    stripe.Product.search()  # error: [AF134] "stripe.Product.search()"


async def promotion_code_calls(id):
    stripe.PromotionCode.create()  # error: [AF134] "stripe.PromotionCode.create()"
    stripe.PromotionCode.list()  # error: [AF134] "stripe.PromotionCode.list()"
    stripe.PromotionCode.modify(id)  # error: [AF134] "stripe.PromotionCode.modify()"
    stripe.PromotionCode.retrieve(id)  # error: [AF134] "stripe.PromotionCode.retrieve()"


async def quote_calls(id):
    stripe.Quote.accept()  # error: [AF134] "stripe.Quote.accept()"
    stripe.Quote.cancel()  # error: [AF134] "stripe.Quote.cancel()"
    stripe.Quote.create()  # error: [AF134] "stripe.Quote.create()"
    stripe.Quote.finalize_quote()  # error: [AF134] "stripe.Quote.finalize_quote()"
    stripe.Quote.retrieve(id)  # error: [AF134] "stripe.Quote.retrieve()"


async def refund_calls(id):
    stripe.Refund.create()  # error: [AF134] "stripe.Refund.create()"
    stripe.Refund.list()  # error: [AF134] "stripe.Refund.list()"
    stripe.Refund.retrieve(id)  # error: [AF134] "stripe.Refund.retrieve()"


async def setup_intent_calls(id):
    stripe.SetupIntent.cancel()  # error: [AF134] "stripe.SetupIntent.cancel()"
    stripe.SetupIntent.confirm()  # error: [AF134] "stripe.SetupIntent.confirm()"
    stripe.SetupIntent.create()  # error: [AF134] "stripe.SetupIntent.create()"
    stripe.SetupIntent.list()  # error: [AF134] "stripe.SetupIntent.list()"
    stripe.SetupIntent.modify(id)  # error: [AF134] "stripe.SetupIntent.modify()"
    stripe.SetupIntent.retrieve(id)  # error: [AF134] "stripe.SetupIntent.retrieve()"


async def subscription_calls(id):
    stripe.Subscription.cancel()  # error: [AF134] "stripe.Subscription.cancel()"
    stripe.Subscription.create()  # error: [AF134] "stripe.Subscription.create()"
    stripe.Subscription.delete_discount()  # error: [AF134] "stripe.Subscription.delete_discount()"
    stripe.Subscription.list()  # error: [AF134] "stripe.Subscription.list()"
    stripe.Subscription.modify(id)  # error: [AF134] "stripe.Subscription.modify()"
    stripe.Subscription.resume()  # error: [AF134] "stripe.Subscription.resume()"
    stripe.Subscription.retrieve(id)  # error: [AF134] "stripe.Subscription.retrieve()"
    stripe.Subscription.search()  # error: [AF134] "stripe.Subscription.search()"


async def subscription_item_calls(id):
    stripe.SubscriptionItem.create()  # error: [AF134] "stripe.SubscriptionItem.create()"
    stripe.SubscriptionItem.delete()  # error: [AF134] "stripe.SubscriptionItem.delete()"
    stripe.SubscriptionItem.list()  # error: [AF134] "stripe.SubscriptionItem.list()"
    stripe.SubscriptionItem.modify(id)  # error: [AF134] "stripe.SubscriptionItem.modify()"
    stripe.SubscriptionItem.retrieve(id)  # error: [AF134] "stripe.SubscriptionItem.retrieve()"


async def subscription_schedule_calls(id):
    stripe.SubscriptionSchedule.cancel()  # error: [AF134] "stripe.SubscriptionSchedule.cancel()"
    stripe.SubscriptionSchedule.create()  # error: [AF134] "stripe.SubscriptionSchedule.create()"
    stripe.SubscriptionSchedule.list()  # error: [AF134] "stripe.SubscriptionSchedule.list()"
    stripe.SubscriptionSchedule.modify(id)  # error: [AF134] "stripe.SubscriptionSchedule.modify()"
    stripe.SubscriptionSchedule.release()  # error: [AF134] "stripe.SubscriptionSchedule.release()"
    stripe.SubscriptionSchedule.retrieve(id)  # error: [AF134] "stripe.SubscriptionSchedule.retrieve()"


async def tax_rate_calls(id):
    stripe.TaxRate.create()  # error: [AF134] "stripe.TaxRate.create()"
    stripe.TaxRate.list()  # error: [AF134] "stripe.TaxRate.list()"
    stripe.TaxRate.retrieve(id)  # error: [AF134] "stripe.TaxRate.retrieve()"


async def token_calls(id):
    stripe.Token.create()  # error: [AF134] "stripe.Token.create()"
    stripe.Token.retrieve(id)  # error: [AF134] "stripe.Token.retrieve()"


async def transfer_calls(id):
    stripe.Transfer.create()  # error: [AF134] "stripe.Transfer.create()"
    stripe.Transfer.create_reversal(id)  # error: [AF134] "stripe.Transfer.create_reversal()"
    stripe.Transfer.list()  # error: [AF134] "stripe.Transfer.list()"
    stripe.Transfer.modify(id)  # error: [AF134] "stripe.Transfer.modify()"
    stripe.Transfer.retrieve(id)  # error: [AF134] "stripe.Transfer.retrieve()"


async def webhook_endpoint_calls(id):
    stripe.WebhookEndpoint.create()  # error: [AF134] "stripe.WebhookEndpoint.create()"
    stripe.WebhookEndpoint.delete()  # error: [AF134] "stripe.WebhookEndpoint.delete()"
    stripe.WebhookEndpoint.list()  # error: [AF134] "stripe.WebhookEndpoint.list()"
    stripe.WebhookEndpoint.modify(id)  # error: [AF134] "stripe.WebhookEndpoint.modify()"
    stripe.WebhookEndpoint.retrieve(id)  # error: [AF134] "stripe.WebhookEndpoint.retrieve()"


async def meter_event_calls():
    stripe.billing.MeterEvent.create()  # error: [AF134] "stripe.billing.MeterEvent.create()"


async def session_calls():
    stripe.billing_portal.Session.create()  # error: [AF134] "stripe.billing_portal.Session.create()"


async def checkout_session_calls(id):
    stripe.checkout.Session.expire()  # error: [AF134] "stripe.checkout.Session.expire()"
    stripe.checkout.Session.list()  # error: [AF134] "stripe.checkout.Session.list()"
    stripe.checkout.Session.list_line_items()  # error: [AF134] "stripe.checkout.Session.list_line_items()"
    stripe.checkout.Session.retrieve(id)  # error: [AF134] "stripe.checkout.Session.retrieve()"


async def verification_session_calls(id):
    stripe.identity.VerificationSession.create()  # error: [AF134] "stripe.identity.VerificationSession.create()"
    stripe.identity.VerificationSession.retrieve(id)  # error: [AF134] "stripe.identity.VerificationSession.retrieve()"


async def account_service_calls(account_service: stripe.AccountService, account):
    account_service.create()  # error: [AF134] "stripe.AccountService.create()"
    account_service.delete(account)  # error: [AF134] "stripe.AccountService.delete()"
    account_service.list()  # error: [AF134] "stripe.AccountService.list()"
    account_service.retrieve(account)  # error: [AF134] "stripe.AccountService.retrieve()"
    account_service.update(account)  # error: [AF134] "stripe.AccountService.update()"


async def account_link_service_calls(account_link_service: stripe.AccountLinkService, params):
    account_link_service.create(params)  # error: [AF134] "stripe.AccountLinkService.create()"


async def balance_service_calls(balance_service: stripe.BalanceService):
    balance_service.retrieve()  # error: [AF134] "stripe.BalanceService.retrieve()"


async def charge_service_calls(charge_service: stripe.ChargeService, charge, params):
    charge_service.capture(charge)  # error: [AF134] "stripe.ChargeService.capture()"
    charge_service.create()  # error: [AF134] "stripe.ChargeService.create()"
    charge_service.list()  # error: [AF134] "stripe.ChargeService.list()"
    charge_service.retrieve(charge)  # error: [AF134] "stripe.ChargeService.retrieve()"
    charge_service.search(params)  # error: [AF134] "stripe.ChargeService.search()"
    charge_service.update(charge)  # error: [AF134] "stripe.ChargeService.update()"


async def coupon_service_calls(coupon_service: stripe.CouponService, coupon):
    coupon_service.create()  # error: [AF134] "stripe.CouponService.create()"
    coupon_service.delete(coupon)  # error: [AF134] "stripe.CouponService.delete()"
    coupon_service.list()  # error: [AF134] "stripe.CouponService.list()"
    coupon_service.retrieve(coupon)  # error: [AF134] "stripe.CouponService.retrieve()"


async def customer_service_calls(customer_service: stripe.CustomerService, customer, params):
    customer_service.delete(customer)  # error: [AF134] "stripe.CustomerService.delete()"
    customer_service.list()  # error: [AF134] "stripe.CustomerService.list()"
    customer_service.retrieve(customer)  # error: [AF134] "stripe.CustomerService.retrieve()"
    customer_service.search(params)  # error: [AF134] "stripe.CustomerService.search()"
    customer_service.update(customer)  # error: [AF134] "stripe.CustomerService.update()"


async def event_service_calls(event_service: stripe.EventService, id):
    event_service.list()  # error: [AF134] "stripe.EventService.list()"
    event_service.retrieve(id)  # error: [AF134] "stripe.EventService.retrieve()"


async def invoice_item_service_calls(invoice_item_service: stripe.InvoiceItemService, invoiceitem):
    invoice_item_service.create()  # error: [AF134] "stripe.InvoiceItemService.create()"
    invoice_item_service.delete(invoiceitem)  # error: [AF134] "stripe.InvoiceItemService.delete()"
    invoice_item_service.list()  # error: [AF134] "stripe.InvoiceItemService.list()"
    invoice_item_service.retrieve(invoiceitem)  # error: [AF134] "stripe.InvoiceItemService.retrieve()"
    invoice_item_service.update(invoiceitem)  # error: [AF134] "stripe.InvoiceItemService.update()"


async def invoice_service_calls(invoice_service: stripe.InvoiceService, invoice, params):
    invoice_service.create()  # error: [AF134] "stripe.InvoiceService.create()"
    invoice_service.create_preview()  # error: [AF134] "stripe.InvoiceService.create_preview()"
    invoice_service.finalize_invoice(invoice)  # error: [AF134] "stripe.InvoiceService.finalize_invoice()"
    invoice_service.list()  # error: [AF134] "stripe.InvoiceService.list()"
    invoice_service.pay(invoice)  # error: [AF134] "stripe.InvoiceService.pay()"
    invoice_service.retrieve(invoice)  # error: [AF134] "stripe.InvoiceService.retrieve()"
    invoice_service.search(params)  # error: [AF134] "stripe.InvoiceService.search()"
    invoice_service.send_invoice(invoice)  # error: [AF134] "stripe.InvoiceService.send_invoice()"
    invoice_service.update(invoice)  # error: [AF134] "stripe.InvoiceService.update()"
    invoice_service.void_invoice(invoice)  # error: [AF134] "stripe.InvoiceService.void_invoice()"


async def payment_intent_service_calls(payment_intent_service: stripe.PaymentIntentService, intent, params):
    payment_intent_service.cancel(intent)  # error: [AF134] "stripe.PaymentIntentService.cancel()"
    payment_intent_service.capture(intent)  # error: [AF134] "stripe.PaymentIntentService.capture()"
    payment_intent_service.confirm(intent)  # error: [AF134] "stripe.PaymentIntentService.confirm()"
    payment_intent_service.list()  # error: [AF134] "stripe.PaymentIntentService.list()"
    payment_intent_service.retrieve(intent)  # error: [AF134] "stripe.PaymentIntentService.retrieve()"
    payment_intent_service.search(params)  # error: [AF134] "stripe.PaymentIntentService.search()"
    payment_intent_service.update(intent)  # error: [AF134] "stripe.PaymentIntentService.update()"


async def payment_link_service_calls(payment_link_service: stripe.PaymentLinkService, params, payment_link):
    payment_link_service.create(params)  # error: [AF134] "stripe.PaymentLinkService.create()"
    payment_link_service.list()  # error: [AF134] "stripe.PaymentLinkService.list()"
    payment_link_service.retrieve(payment_link)  # error: [AF134] "stripe.PaymentLinkService.retrieve()"
    payment_link_service.update(payment_link)  # error: [AF134] "stripe.PaymentLinkService.update()"


async def payment_method_service_calls(payment_method_service: stripe.PaymentMethodService, payment_method):
    payment_method_service.attach(payment_method)  # error: [AF134] "stripe.PaymentMethodService.attach()"
    payment_method_service.create()  # error: [AF134] "stripe.PaymentMethodService.create()"
    payment_method_service.detach(payment_method)  # error: [AF134] "stripe.PaymentMethodService.detach()"
    payment_method_service.list()  # error: [AF134] "stripe.PaymentMethodService.list()"
    payment_method_service.retrieve(payment_method)  # error: [AF134] "stripe.PaymentMethodService.retrieve()"
    payment_method_service.update(payment_method)  # error: [AF134] "stripe.PaymentMethodService.update()"


async def payout_service_calls(payout_service: stripe.PayoutService, params, payout):
    payout_service.create(params)  # error: [AF134] "stripe.PayoutService.create()"
    payout_service.list()  # error: [AF134] "stripe.PayoutService.list()"
    payout_service.retrieve(payout)  # error: [AF134] "stripe.PayoutService.retrieve()"


async def price_service_calls(price_service: stripe.PriceService, params, price):
    price_service.create(params)  # error: [AF134] "stripe.PriceService.create()"
    price_service.list()  # error: [AF134] "stripe.PriceService.list()"
    price_service.retrieve(price)  # error: [AF134] "stripe.PriceService.retrieve()"
    price_service.search(params)  # error: [AF134] "stripe.PriceService.search()"
    price_service.update(price)  # error: [AF134] "stripe.PriceService.update()"


async def product_service_calls(product_service: stripe.ProductService, params, id):
    product_service.create(params)  # error: [AF134] "stripe.ProductService.create()"
    product_service.delete(id)  # error: [AF134] "stripe.ProductService.delete()"
    product_service.list()  # error: [AF134] "stripe.ProductService.list()"
    product_service.retrieve(id)  # error: [AF134] "stripe.ProductService.retrieve()"
    product_service.search(params)  # error: [AF134] "stripe.ProductService.search()"
    product_service.update(id)  # error: [AF134] "stripe.ProductService.update()"


async def promotion_code_service_calls(promotion_code_service: stripe.PromotionCodeService, params, promotion_code):
    promotion_code_service.create(params)  # error: [AF134] "stripe.PromotionCodeService.create()"
    promotion_code_service.list()  # error: [AF134] "stripe.PromotionCodeService.list()"
    promotion_code_service.retrieve(promotion_code)  # error: [AF134] "stripe.PromotionCodeService.retrieve()"


async def refund_service_calls(refund_service: stripe.RefundService, refund):
    refund_service.create()  # error: [AF134] "stripe.RefundService.create()"
    refund_service.list()  # error: [AF134] "stripe.RefundService.list()"
    refund_service.retrieve(refund)  # error: [AF134] "stripe.RefundService.retrieve()"


async def setup_intent_service_calls(setup_intent_service: stripe.SetupIntentService, intent):
    setup_intent_service.cancel(intent)  # error: [AF134] "stripe.SetupIntentService.cancel()"
    setup_intent_service.confirm(intent)  # error: [AF134] "stripe.SetupIntentService.confirm()"
    setup_intent_service.create()  # error: [AF134] "stripe.SetupIntentService.create()"
    setup_intent_service.list()  # error: [AF134] "stripe.SetupIntentService.list()"
    setup_intent_service.retrieve(intent)  # error: [AF134] "stripe.SetupIntentService.retrieve()"


async def subscription_service_calls(subscription_service: stripe.SubscriptionService, subscription_exposed_id, subscription, params):
    subscription_service.cancel(subscription_exposed_id)  # error: [AF134] "stripe.SubscriptionService.cancel()"
    subscription_service.create()  # error: [AF134] "stripe.SubscriptionService.create()"
    subscription_service.list()  # error: [AF134] "stripe.SubscriptionService.list()"
    subscription_service.resume(subscription)  # error: [AF134] "stripe.SubscriptionService.resume()"
    subscription_service.retrieve(subscription_exposed_id)  # error: [AF134] "stripe.SubscriptionService.retrieve()"
    subscription_service.search(params)  # error: [AF134] "stripe.SubscriptionService.search()"
    subscription_service.update(subscription_exposed_id)  # error: [AF134] "stripe.SubscriptionService.update()"


async def subscription_item_service_calls(subscription_item_service: stripe.SubscriptionItemService, params, item):
    subscription_item_service.create(params)  # error: [AF134] "stripe.SubscriptionItemService.create()"
    subscription_item_service.delete(item)  # error: [AF134] "stripe.SubscriptionItemService.delete()"
    subscription_item_service.list(params)  # error: [AF134] "stripe.SubscriptionItemService.list()"
    subscription_item_service.retrieve(item)  # error: [AF134] "stripe.SubscriptionItemService.retrieve()"
    subscription_item_service.update(item)  # error: [AF134] "stripe.SubscriptionItemService.update()"


async def transfer_service_calls(transfer_service: stripe.TransferService, params, transfer):
    transfer_service.create(params)  # error: [AF134] "stripe.TransferService.create()"
    transfer_service.list()  # error: [AF134] "stripe.TransferService.list()"
    transfer_service.retrieve(transfer)  # error: [AF134] "stripe.TransferService.retrieve()"


async def webhook_endpoint_service_calls(webhook_endpoint_service: stripe.WebhookEndpointService, params, webhook_endpoint):
    webhook_endpoint_service.create(params)  # error: [AF134] "stripe.WebhookEndpointService.create()"
    webhook_endpoint_service.delete(webhook_endpoint)  # error: [AF134] "stripe.WebhookEndpointService.delete()"
    webhook_endpoint_service.list()  # error: [AF134] "stripe.WebhookEndpointService.list()"
    webhook_endpoint_service.retrieve(webhook_endpoint)  # error: [AF134] "stripe.WebhookEndpointService.retrieve()"


async def session_service_calls(session_service: stripe.billing_portal.SessionService):
    session_service.create()  # error: [AF134] "stripe.billing_portal.SessionService.create()"


async def checkout_sessionservice_calls(session_service: stripe.checkout.SessionService, session):
    session_service.expire(session)  # error: [AF134] "stripe.checkout.SessionService.expire()"
    session_service.list()  # error: [AF134] "stripe.checkout.SessionService.list()"
    session_service.retrieve(session)  # error: [AF134] "stripe.checkout.SessionService.retrieve()"


async def list_object_calls():
    stripe.ListObject.previous_page()  # error: [AF134] "stripe.ListObject.previous_page()"


async def o_auth_calls():
    stripe.OAuth.deauthorize()  # error: [AF134] "stripe.OAuth.deauthorize()"
    stripe.OAuth.token()  # error: [AF134] "stripe.OAuth.token()"

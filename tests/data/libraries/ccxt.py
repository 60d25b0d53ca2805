import asyncio

import ccxt
import ccxt.async_support as ccxt_async


class Desk:
    def __init__(self, key: str, secret: str):
        self.exchange = ccxt.binance({"apiKey": key, "secret": secret})

    async def price(self, symbol: str):
        ticker = self.exchange.fetch_ticker(symbol)  # error: [AF134] "ccxt.Exchange.fetch_ticker()"
        await asyncio.to_thread(self.exchange.fetch_balance)
        return ticker["last"], self.exchange.market(symbol)

    async def buy(self, symbol: str):
        other = ccxt.kraken()
        other.load_markets()  # error: [AF134] "ccxt.Exchange.load_markets()"
        return other.create_order(symbol, "market", "buy", 1)  # error: [AF134] "ccxt.Exchange.create_order()"


async def asynchronous(symbol: str):
    exchange = ccxt_async.binance()
    await exchange.load_markets()
    tickers = await asyncio.gather(exchange.fetch_ticker(symbol), exchange.fetch_balance())
    task = exchange.fetch_trades(symbol)
    await exchange.close()
    return tickers, await task


async def exchange_calls(exchange: ccxt.Exchange, id, ids, symbol, amount, price, side, orders, type, url, code, leverage, address):
    exchange.cancel_all_orders()  # error: [AF134] "ccxt.Exchange.cancel_all_orders()"
    exchange.cancel_order(id)  # error: [AF134] "ccxt.Exchange.cancel_order()"
    exchange.cancel_orders(ids)  # error: [AF134] "ccxt.Exchange.cancel_orders()"
    exchange.create_limit_buy_order(symbol, amount, price)  # error: [AF134] "ccxt.Exchange.create_limit_buy_order()"
    exchange.create_limit_order(symbol, side, amount, price)  # error: [AF134] "ccxt.Exchange.create_limit_order()"
    exchange.create_limit_sell_order(symbol, amount, price)  # error: [AF134] "ccxt.Exchange.create_limit_sell_order()"
    exchange.create_market_buy_order(symbol, amount)  # error: [AF134] "ccxt.Exchange.create_market_buy_order()"
    exchange.create_market_order(symbol, side, amount)  # error: [AF134] "ccxt.Exchange.create_market_order()"
    exchange.create_market_sell_order(symbol, amount)  # error: [AF134] "ccxt.Exchange.create_market_sell_order()"
    exchange.create_orders(orders)  # error: [AF134] "ccxt.Exchange.create_orders()"
    exchange.edit_order(id, symbol, type, side)  # error: [AF134] "ccxt.Exchange.edit_order()"
    exchange.fetch(url)  # error: [AF134] "ccxt.Exchange.fetch()"
    exchange.fetch_balance()  # error: [AF134] "ccxt.Exchange.fetch_balance()"
    exchange.fetch_bids_asks()  # error: [AF134] "ccxt.Exchange.fetch_bids_asks()"
    exchange.fetch_closed_orders()  # error: [AF134] "ccxt.Exchange.fetch_closed_orders()"
    exchange.fetch_currencies()  # error: [AF134] "ccxt.Exchange.fetch_currencies()"
    exchange.fetch_deposit_address(code)  # error: [AF134] "ccxt.Exchange.fetch_deposit_address()"
    exchange.fetch_deposits()  # error: [AF134] "ccxt.Exchange.fetch_deposits()"
    exchange.fetch_funding_rate(symbol)  # error: [AF134] "ccxt.Exchange.fetch_funding_rate()"
    exchange.fetch_funding_rates()  # error: [AF134] "ccxt.Exchange.fetch_funding_rates()"
    exchange.fetch_leverage_tiers()  # error: [AF134] "ccxt.Exchange.fetch_leverage_tiers()"
    exchange.fetch_markets()  # error: [AF134] "ccxt.Exchange.fetch_markets()"
    exchange.fetch_my_trades()  # error: [AF134] "ccxt.Exchange.fetch_my_trades()"
    exchange.fetch_ohlcv(symbol)  # error: [AF134] "ccxt.Exchange.fetch_ohlcv()"
    exchange.fetch_open_interest(symbol)  # error: [AF134] "ccxt.Exchange.fetch_open_interest()"
    exchange.fetch_open_orders()  # error: [AF134] "ccxt.Exchange.fetch_open_orders()"
    exchange.fetch_order(id)  # error: [AF134] "ccxt.Exchange.fetch_order()"
    exchange.fetch_order_book(symbol)  # error: [AF134] "ccxt.Exchange.fetch_order_book()"
    exchange.fetch_orders()  # error: [AF134] "ccxt.Exchange.fetch_orders()"
    exchange.fetch_position(symbol)  # error: [AF134] "ccxt.Exchange.fetch_position()"
    exchange.fetch_positions()  # error: [AF134] "ccxt.Exchange.fetch_positions()"
    exchange.fetch_status()  # error: [AF134] "ccxt.Exchange.fetch_status()"
    exchange.fetch_tickers()  # error: [AF134] "ccxt.Exchange.fetch_tickers()"
    exchange.fetch_time()  # error: [AF134] "ccxt.Exchange.fetch_time()"
    exchange.fetch_trades(symbol)  # error: [AF134] "ccxt.Exchange.fetch_trades()"
    exchange.fetch_trading_fees()  # error: [AF134] "ccxt.Exchange.fetch_trading_fees()"
    exchange.fetch_withdrawals()  # error: [AF134] "ccxt.Exchange.fetch_withdrawals()"
    exchange.set_leverage(leverage)  # error: [AF134] "ccxt.Exchange.set_leverage()"
    exchange.withdraw(code, amount, address)  # error: [AF134] "ccxt.Exchange.withdraw()"

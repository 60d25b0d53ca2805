import asyncio

from binance import AsyncClient
from binance.client import Client
import binance


class Desk:
    def __init__(self, key: str, secret: str):
        self.client = Client(key, secret)

    async def price(self, symbol: str):
        answer = self.client.get_symbol_ticker(symbol=symbol)  # error: [AF134] "binance.Client.get_symbol_ticker()"
        for line in self.client.get_historical_klines_generator(symbol, "1h"):  # error: [AF134] "binance.Client.get_historical_klines_generator()"
            print(line)
        return answer["price"]


async def connect(key: str, secret: str):
    quiet = Client(key, secret, ping=False)
    client = Client(key, secret)  # error: [AF134] "binance.Client()"
    return quiet, client


async def asynchronous(symbol: str):
    client = await AsyncClient.create()
    await client.get_account()
    async for line in await client.get_historical_klines_generator(symbol, "1h"):
        print(line)
    await asyncio.gather(client.ping(), client.get_all_tickers())
    await client.close_connection()


async def client_calls(client: binance.Client, symbol, interval):
    client.cancel_order()  # error: [AF134] "binance.Client.cancel_order()"
    client.create_order()  # error: [AF134] "binance.Client.create_order()"
    client.create_test_order()  # error: [AF134] "binance.Client.create_test_order()"
    client.futures_account()  # error: [AF134] "binance.Client.futures_account()"
    client.futures_account_balance()  # error: [AF134] "binance.Client.futures_account_balance()"
    client.futures_cancel_order()  # error: [AF134] "binance.Client.futures_cancel_order()"
    client.futures_change_leverage()  # error: [AF134] "binance.Client.futures_change_leverage()"
    client.futures_create_order()  # error: [AF134] "binance.Client.futures_create_order()"
    client.futures_exchange_info()  # error: [AF134] "binance.Client.futures_exchange_info()"
    client.futures_get_open_orders()  # error: [AF134] "binance.Client.futures_get_open_orders()"
    client.futures_klines()  # error: [AF134] "binance.Client.futures_klines()"
    client.futures_mark_price()  # error: [AF134] "binance.Client.futures_mark_price()"
    client.futures_position_information()  # error: [AF134] "binance.Client.futures_position_information()"
    client.futures_symbol_ticker()  # error: [AF134] "binance.Client.futures_symbol_ticker()"
    client.get_account()  # error: [AF134] "binance.Client.get_account()"
    client.get_aggregate_trades()  # error: [AF134] "binance.Client.get_aggregate_trades()"
    client.get_all_orders()  # error: [AF134] "binance.Client.get_all_orders()"
    client.get_all_tickers()  # error: [AF134] "binance.Client.get_all_tickers()"
    client.get_asset_balance()  # error: [AF134] "binance.Client.get_asset_balance()"
    client.get_avg_price()  # error: [AF134] "binance.Client.get_avg_price()"
    client.get_deposit_history()  # error: [AF134] "binance.Client.get_deposit_history()"
    client.get_exchange_info()  # error: [AF134] "binance.Client.get_exchange_info()"
    client.get_historical_klines(symbol, interval)  # error: [AF134] "binance.Client.get_historical_klines()"
    client.get_historical_trades()  # error: [AF134] "binance.Client.get_historical_trades()"
    client.get_klines()  # error: [AF134] "binance.Client.get_klines()"
    client.get_my_trades()  # error: [AF134] "binance.Client.get_my_trades()"
    client.get_open_orders()  # error: [AF134] "binance.Client.get_open_orders()"
    client.get_order()  # error: [AF134] "binance.Client.get_order()"
    client.get_order_book()  # error: [AF134] "binance.Client.get_order_book()"
    client.get_orderbook_ticker()  # error: [AF134] "binance.Client.get_orderbook_ticker()"
    client.get_recent_trades()  # error: [AF134] "binance.Client.get_recent_trades()"
    client.get_server_time()  # error: [AF134] "binance.Client.get_server_time()"
    client.get_symbol_info(symbol)  # error: [AF134] "binance.Client.get_symbol_info()"
    client.get_system_status()  # error: [AF134] "binance.Client.get_system_status()"
    client.get_ticker()  # error: [AF134] "binance.Client.get_ticker()"
    client.get_withdraw_history()  # error: [AF134] "binance.Client.get_withdraw_history()"
    client.order_limit_buy()  # error: [AF134] "binance.Client.order_limit_buy()"
    client.order_limit_sell()  # error: [AF134] "binance.Client.order_limit_sell()"
    client.order_market_buy()  # error: [AF134] "binance.Client.order_market_buy()"
    client.order_market_sell()  # error: [AF134] "binance.Client.order_market_sell()"
    client.ping()  # error: [AF134] "binance.Client.ping()"
    client.withdraw()  # error: [AF134] "binance.Client.withdraw()"

"""python-binance: the API of Binance. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import Arg, BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("python_binance",)

_DOCS = "https://python-binance.readthedocs.io/en/latest/binance.html"

CALLS: tuple[BlockingCall, ...] = (
    # The constructor pings the server.
    call(
        "binance.Client",
        "AF134",
        _DOCS,
        "binance.AsyncClient.create",
        needs="python_binance",
        unless=(Arg("ping", 9, False),),
    ),
    *calls(
        "binance.Client",
        "cancel_order create_order create_test_order futures_account futures_account_balance "
        "futures_cancel_order futures_change_leverage futures_create_order "
        "futures_exchange_info futures_get_open_orders futures_klines futures_mark_price "
        "futures_position_information futures_symbol_ticker get_account get_aggregate_trades "
        "get_all_orders get_all_tickers get_asset_balance get_avg_price get_deposit_history "
        "get_exchange_info get_historical_klines get_historical_trades get_klines get_my_trades "
        "get_open_orders get_order get_order_book get_orderbook_ticker get_recent_trades "
        "get_server_time get_symbol_info get_symbol_ticker get_system_status get_ticker "
        "get_withdraw_history order_limit_buy order_limit_sell order_market_buy "
        "order_market_sell ping withdraw",
        "AF134",
        _DOCS,
        "binance.AsyncClient.{name}",
        needs="python_binance",
    ),
    call(
        "binance.Client.get_historical_klines_generator",
        "AF134",
        _DOCS,
        "binance.AsyncClient.get_historical_klines_generator",
        needs="python_binance",
        lazy=True,
    ),
)

ALIASES: dict[str, str] = {
    "binance.async_client.AsyncClient": "binance.AsyncClient",
    "binance.client.AsyncClient": "binance.AsyncClient",
    "binance.client.Client": "binance.Client",
}

BASES: dict[str, tuple[str, ...]] = {"binance.AsyncClient": (), "binance.Client": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}

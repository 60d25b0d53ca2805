"""ccxt: crypto exchanges. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("ccxt",)

_DOCS = "https://docs.ccxt.com/"
_EXCHANGES = (
    "binance",
    "binanceusdm",
    "bitfinex",
    "bitget",
    "bitstamp",
    "bybit",
    "coinbase",
    "cryptocom",
    "deribit",
    "gate",
    "gemini",
    "htx",
    "hyperliquid",
    "kraken",
    "krakenfutures",
    "kucoin",
    "mexc",
    "okx",
)

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "ccxt.Exchange",
        "cancel_all_orders cancel_order cancel_orders create_limit_buy_order "
        "create_limit_order create_limit_sell_order create_market_buy_order create_market_order "
        "create_market_sell_order create_order create_orders edit_order fetch fetch_balance "
        "fetch_bids_asks fetch_closed_orders fetch_currencies fetch_deposit_address "
        "fetch_deposits fetch_funding_rate fetch_funding_rates fetch_leverage_tiers "
        "fetch_markets fetch_my_trades fetch_ohlcv fetch_open_interest fetch_open_orders "
        "fetch_order fetch_order_book fetch_orders fetch_position fetch_positions fetch_status "
        "fetch_ticker fetch_tickers fetch_time fetch_trades fetch_trading_fees "
        "fetch_withdrawals set_leverage withdraw",
        "AF134",
        _DOCS,
        "ccxt.async_support.Exchange.{name}",
        needs="ccxt",
    ),
    # Asks the first time.
    call(
        "ccxt.Exchange.load_markets",
        "AF134",
        _DOCS,
        "ccxt.async_support.Exchange.load_markets",
        needs="ccxt",
    ),
)

ALIASES: dict[str, str] = {"ccxt.base.exchange.Exchange": "ccxt.Exchange"}

BASES: dict[str, tuple[str, ...]] = {
    **{f"ccxt.{exchange}": ("ccxt.Exchange",) for exchange in _EXCHANGES},
    "ccxt.Exchange": (),
    "ccxt.async_support.Exchange": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}

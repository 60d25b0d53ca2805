"""yfinance: market data of Yahoo."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("yfinance",)

_API = "https://ranaroussi.github.io/yfinance/reference/api/"

# Attributes such as `info` ask the server too; only calls are looked at.
CALLS: tuple[BlockingCall, ...] = (
    call("yfinance.download", "AF134", f"{_API}yfinance.download.html"),
    *calls(
        "yfinance.Ticker",
        "get_actions get_balance_sheet get_calendar get_cash_flow get_dividends get_earnings_dates "
        "get_financials get_income_stmt get_info get_institutional_holders "
        "get_isin get_major_holders get_news get_recommendations get_shares_full get_splits "
        "history option_chain",
        "AF134",
        f"{_API}yfinance.Ticker.html",
    ),
    *calls("yfinance.Tickers", "download history news", "AF134", f"{_API}yfinance.Tickers.html"),
)

ALIASES: dict[str, str] = {"yfinance.ticker.Ticker": "yfinance.Ticker"}

BASES: dict[str, tuple[str, ...]] = {"yfinance.Ticker": (), "yfinance.Tickers": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}

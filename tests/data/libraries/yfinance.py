import asyncio

import yfinance as yf
import yfinance


async def prices(symbol: str):
    ticker = yf.Ticker(symbol)
    history = ticker.history(period="1mo")  # error: [AF134] "yfinance.Ticker.history()"
    table = yf.download([symbol], period="1d")  # error: [AF134] "yfinance.download()"
    yf.Tickers("a b").history()  # error: [AF134] "yfinance.Tickers.history()"
    return history, table, await asyncio.to_thread(ticker.get_info)


async def ticker_calls(ticker: yfinance.Ticker):
    ticker.get_actions()  # error: [AF134] "yfinance.Ticker.get_actions()"
    ticker.get_balance_sheet()  # error: [AF134] "yfinance.Ticker.get_balance_sheet()"
    ticker.get_calendar()  # error: [AF134] "yfinance.Ticker.get_calendar()"
    ticker.get_cash_flow()  # error: [AF134] "yfinance.Ticker.get_cash_flow()"
    ticker.get_dividends()  # error: [AF134] "yfinance.Ticker.get_dividends()"
    ticker.get_earnings_dates()  # error: [AF134] "yfinance.Ticker.get_earnings_dates()"
    ticker.get_financials()  # error: [AF134] "yfinance.Ticker.get_financials()"
    ticker.get_income_stmt()  # error: [AF134] "yfinance.Ticker.get_income_stmt()"
    ticker.get_info()  # error: [AF134] "yfinance.Ticker.get_info()"
    ticker.get_institutional_holders()  # error: [AF134] "yfinance.Ticker.get_institutional_holders()"
    ticker.get_isin()  # error: [AF134] "yfinance.Ticker.get_isin()"
    ticker.get_major_holders()  # error: [AF134] "yfinance.Ticker.get_major_holders()"
    ticker.get_news()  # error: [AF134] "yfinance.Ticker.get_news()"
    ticker.get_recommendations()  # error: [AF134] "yfinance.Ticker.get_recommendations()"
    ticker.get_shares_full()  # error: [AF134] "yfinance.Ticker.get_shares_full()"
    ticker.get_splits()  # error: [AF134] "yfinance.Ticker.get_splits()"
    ticker.option_chain()  # error: [AF134] "yfinance.Ticker.option_chain()"


async def tickers_calls(tickers: yfinance.Tickers):
    tickers.download()  # error: [AF134] "yfinance.Tickers.download()"
    tickers.news()  # error: [AF134] "yfinance.Tickers.news()"

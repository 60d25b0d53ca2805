import asyncio

import trafilatura
from trafilatura.feeds import find_feed_urls
from trafilatura.sitemaps import sitemap_search
from trafilatura.spider import focused_crawler


async def text_of(url: str):
    page = trafilatura.fetch_url(url)  # error: [AF131] "trafilatura.fetch_url()"
    return trafilatura.extract(page)  # error: [AF143] "trafilatura.extract()"


async def crawl(url: str):
    find_feed_urls(url)  # error: [AF131] "trafilatura.feeds.find_feed_urls()"
    sitemap_search(url)  # error: [AF131] "trafilatura.sitemaps.sitemap_search()"
    focused_crawler(url)  # error: [AF131] "trafilatura.spider.focused_crawler()"
    response = trafilatura.fetch_response(url)  # error: [AF131] "trafilatura.fetch_response()"
    page = await asyncio.to_thread(trafilatura.fetch_url, url)
    return trafilatura.bare_extraction(page), response  # error: [AF143] "trafilatura.bare_extraction()"

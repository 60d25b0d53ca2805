import asyncio

import newspaper
from newspaper import Article


async def read(url: str, html: str):
    article = Article(url, language="de")
    article.download(input_html=html)
    article.parse()  # error: [AF143] "newspaper.Article.parse()"
    article.nlp()  # error: [AF143] "newspaper.Article.nlp()"
    other = Article(url)
    other.build()  # error: [AF131] "newspaper.Article.build()"
    return article.title, await asyncio.to_thread(Article(url).build)


async def site(url: str):
    quiet = newspaper.build(url, dry=True)
    paper = newspaper.build(url)  # error: [AF131] "newspaper.build()"
    paper.download_articles()  # error: [AF131] "newspaper.Source.download_articles()"
    return paper.size(), quiet, newspaper.build_article(url)


async def source_calls(source: newspaper.Source):
    source.build()  # error: [AF131] "newspaper.Source.build()"
    source.download()  # error: [AF131] "newspaper.Source.download()"
    source.download_categories()  # error: [AF131] "newspaper.Source.download_categories()"

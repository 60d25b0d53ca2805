from io import BytesIO

import pycurl


async def fetch(url: str):
    buffer = BytesIO()
    curl = pycurl.Curl()
    curl.setopt(curl.URL, url)
    curl.setopt(curl.WRITEDATA, buffer)
    curl.perform()  # error: [AF131] "pycurl.Curl.perform()"
    status = curl.getinfo(pycurl.RESPONSE_CODE)
    curl.close()
    return status, buffer.getvalue()


async def many(urls: list[str]):
    multi = pycurl.CurlMulti()
    for url in urls:
        curl = pycurl.Curl()
        curl.setopt(pycurl.URL, url)
        multi.add_handle(curl)
    status, running = multi.perform()
    while running:
        multi.select(1.0)  # error: [AF131] "pycurl.CurlMulti.select()"
        status, running = multi.perform()
    return status


async def shortcuts(curl: pycurl.Curl):
    text = curl.perform_rs()  # error: [AF131] "pycurl.Curl.perform_rs()"
    return text, curl.perform_rb()  # error: [AF131] "pycurl.Curl.perform_rb()"

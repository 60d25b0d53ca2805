import urllib3
from urllib3.poolmanager import PoolManager


async def functions(url: str):
    response = urllib3.request("GET", url)  # error: [AF131] "urllib3.request()"
    timeout = urllib3.Timeout(connect=1.0, read=5.0)
    return response.status, response.headers, timeout, urllib3.make_headers(keep_alive=True)


async def managers(url: str, manager: PoolManager):
    manager.request("GET", url)  # error: [AF131] "urllib3.PoolManager.request()"
    manager.request_encode_url("GET", url)  # error: [AF131] "urllib3.PoolManager.request_encode_url()"
    manager.request_encode_body("POST", url)  # error: [AF131] "urllib3.PoolManager.request_encode_body()"
    manager.urlopen("GET", url)  # error: [AF131] "urllib3.PoolManager.urlopen()"
    urllib3.ProxyManager("http://proxy").request("GET", url)  # error: [AF131] "urllib3.PoolManager.request()"
    manager.clear()
    return manager.connection_from_host("example.org", 443), manager.connection_from_url(url)


async def pools(url: str, pool: urllib3.HTTPSConnectionPool):
    pool.request("GET", "/")  # error: [AF131] "urllib3.HTTPConnectionPool.request()"
    pool.request_encode_url("GET", "/")  # error: [AF131] "urllib3.HTTPConnectionPool.request_encode_url()"
    pool.request_encode_body("POST", "/")  # error: [AF131] "urllib3.HTTPConnectionPool.request_encode_body()"
    pool.urlopen("GET", "/")  # error: [AF131] "urllib3.HTTPConnectionPool.urlopen()"
    urllib3.connection_from_url(url).request("GET", "/")  # error: [AF131] "urllib3.HTTPConnectionPool.request()"
    pool.close()
    return pool.is_same_host(url)


async def streamed(response: urllib3.HTTPResponse):
    for chunk in response.stream(1024):  # error: [AF181] "urllib3.HTTPResponse.stream()"
        print(chunk)
    chunks = list(response.read_chunked())  # error: [AF181] "urllib3.HTTPResponse.read_chunked()"
    response.release_conn()
    return chunks, response.stream(10)

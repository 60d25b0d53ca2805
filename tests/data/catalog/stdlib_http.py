import http.client
import urllib.parse
import urllib.request
import urllib.robotparser
import xmlrpc.client
from urllib.error import HTTPError
from urllib.request import urlopen


async def opened(url: str, buffer: bytearray):
    with urlopen(url) as response:  # error: [AF131] "urllib.request.urlopen()"
        body = response.read()  # error: [AF131] "http.client.HTTPResponse.read()"
        some = response.read1(10)  # error: [AF131] "http.client.HTTPResponse.read1()"
        count = response.readinto(buffer)  # error: [AF131] "http.client.HTTPResponse.readinto()"
        line = response.readline()  # error: [AF131] "http.client.HTTPResponse.readline()"
        lines = response.readlines()  # error: [AF131] "http.client.HTTPResponse.readlines()"
        ahead = response.peek()  # error: [AF131] "http.client.HTTPResponse.peek()"
        for line in response:  # error: [AF181] "iterating over `http.client.HTTPResponse`"
            print(line, response.status, response.getheader("etag"))
    return body, some, count, lines, ahead, urllib.parse.urlsplit(url)


async def other_ways(url: str):
    urllib.request.urlretrieve(url, "page.html")  # error: [AF131] "urllib.request.urlretrieve()"
    opener = urllib.request.build_opener()
    opener.addheaders = [("User-Agent", "example")]
    opener.open(url)  # error: [AF131] "urllib.request.OpenerDirector.open()"
    robots = urllib.robotparser.RobotFileParser(url)
    robots.read()  # error: [AF131] "urllib.robotparser.RobotFileParser.read()"
    request = urllib.request.Request(url, method="HEAD")
    return robots.can_fetch("*", url), request.get_method()


async def connection(host: str, body: bytes):
    connection = http.client.HTTPSConnection(host, timeout=5)
    connection.connect()  # error: [AF131] "http.client.HTTPConnection.connect()"
    connection.request("GET", "/")  # error: [AF131] "http.client.HTTPConnection.request()"
    response = connection.getresponse()  # error: [AF131] "http.client.HTTPConnection.getresponse()"
    connection.putrequest("POST", "/")
    connection.putheader("content-length", str(len(body)))
    connection.endheaders()  # error: [AF131] "http.client.HTTPConnection.endheaders()"
    connection.send(body)  # error: [AF131] "http.client.HTTPConnection.send()"
    connection.close()
    return response.getheaders(), http.client.responses[404]


async def failed(url: str):
    try:
        urlopen(url)  # error: [AF131] "urllib.request.urlopen()"
    except HTTPError as error:
        return error.code, error.read()  # error: [AF131] "urllib.error.HTTPError.read()"


class Wiki:
    def __init__(self, url: str):
        self.server = xmlrpc.client.ServerProxy(url)

    async def page(self, name: str):
        self.server.system.listMethods()  # todo: [AF131] "listMethods"
        return self.server.getPage(name)  # error: [AF131] "xmlrpc.client.ServerProxy.getPage()"

    async def pages(self, names: list[str]):
        calls = xmlrpc.client.MultiCall(self.server)
        for name in names:
            calls.getPage(name)
        return list(calls()), xmlrpc.client.dumps((1,))  # error: [AF131] "xmlrpc.client.MultiCall()"

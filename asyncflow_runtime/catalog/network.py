"""Peers on a network: HTTP, sockets, TLS, DNS, servers, mail, FTP and Telnet.

Left out: socket.create_server, which binds and listens at once. Methods of a ServerProxy behind
a dotted name (`proxy.system.listMethods()`) are not known: they belong to no class.
"""

from collections.abc import Mapping

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import (
    Arg,
    AsyncFlowType,
    BlockingCall,
    Cost,
    Fix,
    Patch,
    Takes,
)

__all__ = ["CALLS"]

_PYTHON = "https://docs.python.org/3/library/"

_AIOHTTP = ("aiohttp",)


def _entry(
    code: str,
    name: str,
    source: str,
    use: Mapping[str, str] = {},
    *,
    cost: Cost = Cost.WAITS,
    patch: Patch = Patch.LINT_ONLY,
    needs: tuple[str, ...] = (),
    fix: Fix | None = None,
    unless: tuple[Arg, ...] = (),
    only: tuple[Takes, ...] = (),
    lazy: bool = False,
    platform: str = "",
    until: str = "",
) -> BlockingCall:
    streaming = code == "AF181"
    return BlockingCall(
        name,
        code=code,
        flow=AsyncFlowType.STREAMING if streaming else AsyncFlowType.NETWORK,
        cost=cost,
        source=source,
        use=use,
        needs=needs,
        fix=fix,
        patch=patch,
        unless=unless,
        only=only,
        lazy=lazy,
        platform=platform,
        until=until,
    )


# urllib and http.client


def _http(verb: str) -> dict[str, str]:
    """The equivalents of an HTTP request by a library that has no async half of its own."""
    return {
        "asyncio": f"aiohttp.ClientSession.{verb}",
        "anyio": f"httpx2.AsyncClient.{verb}",
        "trio": f"httpx2.AsyncClient.{verb}",
    }


def _urllib(name: str, verb: str = "get", patch: Patch = Patch.FUNCTION) -> BlockingCall:
    page = name.rpartition(".")[0] if name.count(".") == 2 else "urllib.request"
    return _entry(
        "AF131",
        name,
        f"{_PYTHON}{page}.html#{name}",
        _http(verb),
        needs=_AIOHTTP,
        patch=patch,
    )


def _http_connection(method: str, patch: Patch = Patch.METHOD) -> BlockingCall:
    return _entry(
        "AF131",
        f"http.client.HTTPConnection.{method}",
        f"{_PYTHON}http.client.html#http.client.HTTPConnection.{method}",
        _http("request"),
        needs=_AIOHTTP,
        patch=patch,
    )


def _http_response(method: str, code: str = "AF131") -> BlockingCall:
    return _entry(
        code,
        f"http.client.HTTPResponse.{method}",
        f"{_PYTHON}http.client.html#http.client.HTTPResponse",
        {
            "asyncio": "aiohttp.ClientResponse.read",
            "anyio": "httpx2.Response.aread",
            "trio": "httpx2.Response.aread",
        },
        needs=_AIOHTTP,
    )


_HTTP_CALLS = (
    _urllib("urllib.request.urlopen"),
    _urllib("urllib.request.urlretrieve", patch=Patch.LINT_ONLY),
    _urllib("urllib.request.OpenerDirector.open", "request", Patch.METHOD),
    _entry(
        "AF131",
        "urllib.robotparser.RobotFileParser.read",
        f"{_PYTHON}urllib.robotparser.html#urllib.robotparser.RobotFileParser.read",
    ),
    _http_connection("connect"),
    _http_connection("request"),
    _http_connection("endheaders", Patch.LINT_ONLY),
    _http_connection("send", Patch.LINT_ONLY),
    _http_connection("getresponse"),
    _http_response("read"),
    _http_response("read1"),
    _http_response("readinto"),
    _http_response("readline"),
    _http_response("readlines"),
    _http_response("peek"),
    _http_response("__iter__", "AF181"),
    # The answer that comes with an error is a response too.
    _entry(
        "AF131",
        "urllib.error.HTTPError.read",
        f"{_PYTHON}urllib.error.html#urllib.error.HTTPError",
    ),
    # Its methods are made at run time, one for each that the server has.
    call(
        "xmlrpc.client.ServerProxy",
        "AF131",
        f"{_PYTHON}xmlrpc.client.html#xmlrpc.client.ServerProxy",
        methods="*",
    ),
    call(
        "xmlrpc.client.MultiCall.__call__",
        "AF131",
        f"{_PYTHON}xmlrpc.client.html#xmlrpc.client.MultiCall",
    ),
)

# Sockets, DNS, TLS

_STREAM = {
    "asyncio": "asyncio.open_connection",
    "anyio": "anyio.connect_tcp",
    "trio": "trio.open_tcp_stream",
}
_TLS_STREAM = {**_STREAM, "trio": "trio.open_ssl_over_tcp_stream"}
_GETADDRINFO = {
    "asyncio": "asyncio.AbstractEventLoop.getaddrinfo",
    "anyio": "anyio.getaddrinfo",
    "trio": "trio.socket.getaddrinfo",
}
_GETNAMEINFO = {
    "asyncio": "asyncio.AbstractEventLoop.getnameinfo",
    "anyio": "anyio.getnameinfo",
    "trio": "trio.socket.getnameinfo",
}
_READABLE = {
    "asyncio": "asyncio.AbstractEventLoop.add_reader",
    "anyio": "anyio.wait_readable",
    "trio": "trio.lowlevel.wait_readable",
}


def _socket(method: str, loop: str = "", trio: str = "") -> BlockingCall:
    """A method of socket.socket; `loop` is its equivalent on the event loop of asyncio."""
    use: dict[str, str] = {}
    if loop:
        use["asyncio"] = f"asyncio.AbstractEventLoop.{loop}"
    if trio:
        use["trio"] = f"trio.socket.SocketType.{trio}"
    return _entry(
        "AF132",
        f"socket.socket.{method}",
        f"{_PYTHON}socket.html#socket.socket.{method}",
        use,
        patch=Patch.MONITOR,
    )


def _dns(function: str, use: Mapping[str, str] = _GETADDRINFO) -> BlockingCall:
    return _entry(
        "AF132",
        f"socket.{function}",
        f"{_PYTHON}socket.html#socket.{function}",
        use,
        patch=Patch.FUNCTION,
    )


def _tls(name: str) -> BlockingCall:
    return _entry("AF132", name, f"{_PYTHON}ssl.html#{name}", _TLS_STREAM, patch=Patch.METHOD)


def _certificates(name: str, patch: Patch = Patch.MONITOR) -> BlockingCall:
    """Reads and parses certificates: tens of milliseconds for those of the system."""
    until = "until the certificates have been read"
    return _entry(
        "AF132",
        name,
        f"{_PYTHON}ssl.html#{name}",
        cost=Cost.DISK,
        patch=patch,
        until=until,
    )


def _select(
    name: str,
    keyword: str,
    position: int,
    page: str = "select",
    *,
    anchor: str = "",
    patch: Patch = Patch.MONITOR,
    platform: str = "",
) -> BlockingCall:
    """Waits until a descriptor is ready; a timeout of 0 only asks."""
    return _entry(
        "AF132",
        name,
        f"{_PYTHON}{page}.html#{anchor or name}",
        _READABLE,
        unless=(Arg(keyword, position, 0),),
        patch=patch,
        platform=platform,
        until="until something is ready",
    )


_SOCKET_CALLS = (
    _socket("connect", "sock_connect", "connect"),
    _socket("connect_ex", "sock_connect", "connect"),
    _socket("accept", "sock_accept", "accept"),
    _socket("recv", "sock_recv", "recv"),
    _socket("recv_into", "sock_recv_into", "recv_into"),
    _socket("recvfrom", "sock_recvfrom", "recvfrom"),
    _socket("recvfrom_into", "sock_recvfrom_into", "recvfrom_into"),
    _socket("recvmsg", "", "recvmsg"),
    _socket("recvmsg_into", "", "recvmsg_into"),
    _socket("send", "sock_sendall", "send"),
    _socket("sendall", "sock_sendall"),
    _socket("sendto", "sock_sendto", "sendto"),
    _socket("sendmsg", "", "sendmsg"),
    _socket("sendfile", "sock_sendfile"),
    _dns("create_connection", _STREAM),
    _dns("getaddrinfo"),
    _dns("gethostbyname"),
    _dns("gethostbyname_ex"),
    _dns("gethostbyaddr", _GETNAMEINFO),
    _dns("getnameinfo", _GETNAMEINFO),
    _dns("getfqdn", _GETNAMEINFO),
    _tls("ssl.SSLSocket.read"),
    _tls("ssl.SSLSocket.write"),
    _tls("ssl.SSLSocket.do_handshake"),
    _tls("ssl.SSLSocket.unwrap"),
    _entry(
        "AF132",
        "ssl.SSLContext.wrap_socket",
        f"{_PYTHON}ssl.html#ssl.SSLContext.wrap_socket",
        _TLS_STREAM,
        unless=(Arg("do_handshake_on_connect", 2, False),),
    ),
    _entry("AF132", "ssl.get_server_certificate", f"{_PYTHON}ssl.html#ssl.get_server_certificate"),
    _certificates("ssl.create_default_context", Patch.FUNCTION),
    _certificates("ssl.SSLContext.load_verify_locations"),
    _certificates("ssl.SSLContext.load_default_certs", Patch.METHOD),
    _certificates("ssl.SSLContext.set_default_verify_paths"),
    _certificates("ssl.SSLContext.load_cert_chain"),
    _certificates("ssl.SSLContext.load_dh_params"),
    _select("select.select", "", 3, patch=Patch.FUNCTION),
    _select("select.poll.poll", "", 0),
    _select("select.epoll.poll", "timeout", 0, platform="linux"),
    _select("select.kqueue.control", "", 2, platform="darwin"),
    _select("selectors.BaseSelector.select", "timeout", 0, "selectors", patch=Patch.LINT_ONLY),
)

# Servers

_SERVE = {
    "asyncio": "asyncio.start_server",
    "anyio": "anyio.create_tcp_listener",
    "trio": "trio.serve_tcp",
}


def _server(method: str, until: str, code: str = "AF132") -> BlockingCall:
    """A method of socketserver.BaseServer: of the servers for HTTP, WSGI and XML-RPC too."""
    name = f"socketserver.BaseServer.{method}"
    source = f"{_PYTHON}socketserver.html#{name}"
    use = _SERVE if code == "AF132" else {}
    return call(name, code, source, use, patch=Patch.METHOD, until=until)


_SERVER_CALLS = (
    _server("serve_forever", "until the server is shut down"),
    _server("handle_request", "until a request has come and been answered"),
    _server("shutdown", "until the server has stopped", "AF172"),
    call(
        "multiprocessing.connection.Client",
        "AF132",
        f"{_PYTHON}multiprocessing.html#multiprocessing.connection.Client",
        until="until the other process has accepted the connection",
        patch=Patch.FUNCTION,
    ),
    call(
        "multiprocessing.connection.Listener.accept",
        "AF132",
        f"{_PYTHON}multiprocessing.html#multiprocessing.connection.Listener.accept",
        until="until another process has connected",
        patch=Patch.METHOD,
    ),
    call(
        "multiprocessing.managers.BaseManager.connect",
        "AF132",
        f"{_PYTHON}multiprocessing.html#multiprocessing.managers.BaseManager.connect",
        until="until the manager has accepted the connection",
        patch=Patch.METHOD,
    ),
)

# Mail, FTP and Telnet

_REMOVED = "<3.13"
_TELNET = "https://docs.python.org/3.12/library/telnetlib.html"
_NNTP = "https://docs.python.org/3.12/library/nntplib.html"

# Their constructors connect when they are given a host.
_HOST = (Takes("host", 0, ("builtins.str",)),)


def _mail(name: str, *, anchor: str = "", only: tuple[Takes, ...] = ()) -> BlockingCall:
    page = name.partition(".")[0]
    return _entry("AF133", name, f"{_PYTHON}{page}.html#{anchor or name}", only=only)


def _smtp(method: str) -> BlockingCall:
    return _mail(f"smtplib.SMTP.{method}")


def _ftp(method: str) -> BlockingCall:
    return _mail(f"ftplib.FTP.{method}")


def _imap(method: str) -> BlockingCall:
    return _mail(f"imaplib.IMAP4.{method}")


def _pop3(method: str) -> BlockingCall:
    return _mail(f"poplib.POP3.{method}")


_MAIL_CALLS = (
    _mail("smtplib.SMTP", only=_HOST),
    _mail("smtplib.SMTP_SSL", only=_HOST),
    _mail("smtplib.LMTP", only=_HOST),
    _smtp("connect"),
    _smtp("helo"),
    _smtp("ehlo"),
    _smtp("starttls"),
    _smtp("login"),
    _smtp("sendmail"),
    _smtp("send_message"),
    _smtp("ehlo_or_helo_if_needed"),
    _smtp("auth"),
    # Commands without a paragraph of their own in the documentation.
    _mail("smtplib.SMTP.noop", anchor="smtplib.SMTP"),
    _mail("smtplib.SMTP.rset", anchor="smtplib.SMTP"),
    _mail("smtplib.SMTP.mail", anchor="smtplib.SMTP"),
    _mail("smtplib.SMTP.rcpt", anchor="smtplib.SMTP"),
    _mail("smtplib.SMTP.data", anchor="smtplib.SMTP"),
    _mail("smtplib.SMTP.getreply", anchor="smtplib.SMTP"),
    _smtp("verify"),
    _smtp("docmd"),
    _smtp("quit"),
    _mail("ftplib.FTP", only=_HOST),
    _mail("ftplib.FTP_TLS", only=_HOST),
    _ftp("connect"),
    _ftp("login"),
    _ftp("sendcmd"),
    _ftp("voidcmd"),
    _ftp("retrbinary"),
    _ftp("retrlines"),
    _ftp("storbinary"),
    _ftp("storlines"),
    _ftp("transfercmd"),
    _ftp("ntransfercmd"),
    _ftp("abort"),
    _ftp("dir"),
    _ftp("nlst"),
    _entry("AF133", "ftplib.FTP.mlsd", f"{_PYTHON}ftplib.html#ftplib.FTP.mlsd", lazy=True),
    _ftp("cwd"),
    _ftp("pwd"),
    _ftp("mkd"),
    _ftp("rmd"),
    _ftp("delete"),
    _ftp("rename"),
    _ftp("size"),
    _ftp("quit"),
    _mail("ftplib.FTP_TLS.auth"),
    _mail("ftplib.FTP_TLS.prot_p"),
    _mail("ftplib.FTP_TLS.prot_c"),
    _mail("ftplib.FTP_TLS.ccc"),
    _mail("imaplib.IMAP4"),
    _mail("imaplib.IMAP4_SSL"),
    _imap("login"),
    _imap("logout"),
    _imap("authenticate"),
    _imap("starttls"),
    _imap("noop"),
    _imap("list"),
    _imap("lsub"),
    _imap("status"),
    _imap("select"),
    _imap("search"),
    _imap("sort"),
    _imap("fetch"),
    _imap("store"),
    _imap("copy"),
    _imap("append"),
    _imap("uid"),
    _imap("create"),
    _imap("delete"),
    _imap("rename"),
    _imap("expunge"),
    _imap("close"),
    _imap("check"),
    _imap("deleteacl"),
    _imap("enable"),
    _imap("getacl"),
    _imap("getannotation"),
    _imap("getquota"),
    _imap("getquotaroot"),
    _imap("login_cram_md5"),
    _imap("myrights"),
    _imap("namespace"),
    _imap("partial"),
    _imap("proxyauth"),
    _imap("recent"),
    _imap("setacl"),
    _imap("setannotation"),
    _imap("setquota"),
    _imap("subscribe"),
    _imap("thread"),
    _imap("unselect"),
    _imap("unsubscribe"),
    _imap("xatom"),
    _mail("poplib.POP3"),
    _mail("poplib.POP3_SSL"),
    _pop3("user"),
    _pop3("pass_"),
    _pop3("apop"),
    _pop3("stls"),
    _pop3("stat"),
    _pop3("list"),
    _pop3("uidl"),
    _pop3("top"),
    _pop3("retr"),
    _pop3("dele"),
    _pop3("noop"),
    _pop3("rset"),
    _pop3("quit"),
    _pop3("capa"),
    _pop3("rpop"),
    _pop3("utf8"),
    call(
        "telnetlib.Telnet",
        "AF133",
        f"{_TELNET}#telnetlib.Telnet",
        only=_HOST,
        python=_REMOVED,
    ),
    *calls(
        "telnetlib.Telnet",
        "open read_until read_all read_some expect interact write",
        "AF133",
        f"{_TELNET}#telnetlib.Telnet.{{name}}",
        python=_REMOVED,
    ),
    call(
        "nntplib.NNTP",
        "AF133",
        f"{_NNTP}#nntplib.NNTP",
        methods="*",
        pure="getwelcome set_debuglevel debug",
        python=_REMOVED,
    ),
)

CALLS: tuple[BlockingCall, ...] = (
    *_HTTP_CALLS,
    *_SOCKET_CALLS,
    *_SERVER_CALLS,
    *_MAIL_CALLS,
)

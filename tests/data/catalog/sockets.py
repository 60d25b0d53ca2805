import asyncio
import select
import selectors
import socket
import ssl


async def connected(sock: socket.socket, address: tuple[str, int], buffer: bytearray):
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.connect(address)  # error: [AF132] "socket.socket.connect()"
    status = sock.connect_ex(address)  # error: [AF132] "socket.socket.connect_ex()"
    data = sock.recv(4096)  # error: [AF132] "socket.socket.recv()"
    sock.recv_into(buffer)  # error: [AF132] "socket.socket.recv_into()"
    datagram, peer = sock.recvfrom(4096)  # error: [AF132] "socket.socket.recvfrom()"
    sock.recvfrom_into(buffer)  # error: [AF132] "socket.socket.recvfrom_into()"
    sock.recvmsg(4096)  # error: [AF132] "socket.socket.recvmsg()"
    sock.recvmsg_into([buffer])  # error: [AF132] "socket.socket.recvmsg_into()"
    sock.send(data)  # error: [AF132] "socket.socket.send()"
    sock.sendall(data)  # error: [AF132] "socket.socket.sendall()"
    sock.sendto(datagram, peer)  # error: [AF132] "socket.socket.sendto()"
    sock.sendmsg([data])  # error: [AF132] "socket.socket.sendmsg()"
    with open("page.html", "rb") as file:  # error: [AF121] "open()"
        sock.sendfile(file)  # error: [AF132] "socket.socket.sendfile()"
    sock.shutdown(socket.SHUT_RDWR)
    sock.close()
    return status, sock.getpeername()


async def listening(port: int):
    server = socket.create_server(("", port))
    server.settimeout(3)
    client, address = server.accept()  # error: [AF132] "socket.socket.accept()"
    client.sendall(b"hello")  # error: [AF132] "socket.socket.sendall()"
    left, right = socket.socketpair()
    right.recv(1)  # error: [AF132] "socket.socket.recv()"
    return left.fileno(), address


async def names(host: str):
    found = socket.getaddrinfo(host, 443)  # error: [AF132] "socket.getaddrinfo()"
    socket.gethostbyname(host)  # error: [AF132] "socket.gethostbyname()"
    socket.gethostbyname_ex(host)  # error: [AF132] "socket.gethostbyname_ex()"
    socket.gethostbyaddr("127.0.0.1")  # error: [AF132] "socket.gethostbyaddr()"
    socket.getnameinfo(("127.0.0.1", 80), 0)  # error: [AF132] "socket.getnameinfo()"
    socket.getfqdn()  # error: [AF132] "socket.getfqdn()"
    connection = socket.create_connection((host, 443))  # error: [AF132] "socket.create_connection()"
    connection.recv(10)  # error: [AF132] "socket.socket.recv()"
    return found, socket.gethostname(), socket.inet_aton("127.0.0.1"), socket.htons(1)


async def secured(host: str, plain: socket.socket):
    context = ssl.create_default_context()  # error: [AF132] "ssl.create_default_context()"
    context.load_verify_locations("ca.pem")  # error: [AF132] "ssl.SSLContext.load_verify_locations()"
    context.load_default_certs()  # error: [AF132] "ssl.SSLContext.load_default_certs()"
    context.set_default_verify_paths()  # error: [AF132] "ssl.SSLContext.set_default_verify_paths()"
    context.load_cert_chain("cert.pem")  # error: [AF132] "ssl.SSLContext.load_cert_chain()"
    context.load_dh_params("dh.pem")  # error: [AF132] "ssl.SSLContext.load_dh_params()"
    context.check_hostname = True
    secure = context.wrap_socket(plain, server_hostname=host)  # error: [AF132] "ssl.SSLContext.wrap_socket()"
    secure.do_handshake()  # error: [AF132] "ssl.SSLSocket.do_handshake()"
    later = context.wrap_socket(plain, do_handshake_on_connect=False)
    later.do_handshake()  # error: [AF132] "ssl.SSLSocket.do_handshake()"
    secure.write(b"x")  # error: [AF132] "ssl.SSLSocket.write()"
    secure.read(10)  # error: [AF132] "ssl.SSLSocket.read()"
    secure.recv(10)  # error: [AF132] "socket.socket.recv()"
    secure.unwrap()  # error: [AF132] "ssl.SSLSocket.unwrap()"
    certificate = ssl.get_server_certificate((host, 443))  # error: [AF132] "ssl.get_server_certificate()"
    bare = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return certificate, bare.get_ciphers(), secure.getpeercert(), secure.version()


async def ready(sock: socket.socket, poll: select.poll, kqueue: select.kqueue):
    select.select([sock], [], [])  # error: [AF132] "select.select()"
    select.select([sock], [], [], 5)  # error: [AF132] "select.select()"
    select.select([sock], [], [], 0)
    poll.register(sock, select.POLLIN)
    poll.poll()  # error: [AF132] "select.poll.poll()"
    poll.poll(0)
    epoll = select.epoll()
    epoll.register(sock)
    epoll.poll()  # error: [AF132] "select.epoll.poll()"
    epoll.poll(timeout=0)
    kqueue.control(None, 1)  # error: [AF132] "select.kqueue.control()"
    kqueue.control(None, 1, 0)


async def selected(sock: socket.socket):
    selector = selectors.DefaultSelector()
    selector.register(sock, selectors.EVENT_READ)
    for key, _ in selector.select():  # error: [AF132] "selectors.BaseSelector.select()"
        print(key.fileobj)
    return selector.select(timeout=0), selector.get_map()


async def asynchronous(sock: socket.socket, host: str):
    loop = asyncio.get_running_loop()
    sock.setblocking(False)
    await loop.sock_connect(sock, (host, 80))
    await loop.sock_sendall(sock, b"x")
    reader, writer = await asyncio.open_connection(host, 80)
    writer.write(await loop.sock_recv(sock, 10))
    return await loop.getaddrinfo(host, 80), await reader.read()

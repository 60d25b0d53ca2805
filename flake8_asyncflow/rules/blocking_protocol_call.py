"""AF133: a synchronous client of mail, FTP, SSH and other protocols used in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingProtocolCall(CataloguedRule):
    """Synchronous mail, FTP, SSH or other protocol call in an async function.

    ## What it does
    Reports calls to synchronous clients of network protocols other than HTTP inside
    `async def`: the standard library's `smtplib`, `imaplib`, `poplib` and `ftplib`, mail with
    `imapclient`, SSH and SFTP with `paramiko`, `fabric` and `scp`, LDAP with `ldap3`,
    ZooKeeper with `kazoo`, WebSockets with `websocket` and `websockets.sync`, serial ports
    with `serial`. Making a client is reported only where that connects: `ftplib.FTP(host)`
    does, `paramiko.SSHClient()` does not.

    ## Why is this bad?
    These protocols are conversations: greeting, TLS, login, commands, each waiting for a
    line of the server, and mail servers delay the greeting on purpose to deter spam. Sending
    one message easily takes a second or more, and none of the clients has a timeout unless
    one is given.

    ## Example
    ```python
    import smtplib


    async def send(message):
        with smtplib.SMTP("localhost", 25) as server:  # error: [AF133]
            server.send_message(message)  # error: [AF133]
    ```

    ## Use instead
    asyncio, with aiosmtplib:

    ```python
    import aiosmtplib


    async def send(message):
        await aiosmtplib.send(message, hostname="localhost", port=25)
    ```

    anyio (`trio.to_thread.run_sync` reads the same): the whole conversation in one worker
    thread.

    ```python
    import smtplib

    import anyio


    def send_now(message):
        with smtplib.SMTP("localhost", 25, timeout=30) as server:
            server.send_message(message)


    async def send(message):
        await anyio.to_thread.run_sync(send_now, message)
    ```

    Keep the conversation in one function: the clients are not safe to share between threads,
    and two tasks that talk through one connection would mix their commands. Async clients
    exist for FTP (aioftp), IMAP (aioimaplib), SSH (asyncssh), WebSockets (the `asyncio` half
    of websockets) and serial ports (pyserial-asyncio).

    ## Fix safety
    `aiosmtplib` has exception classes of its own (`aiosmtplib.SMTPException`). A thread
    cannot be cancelled: a message handed to it may be sent although the task was cancelled,
    so do not send it again without thought. Give the synchronous client a `timeout` so
    that no thread is lost to a silent server.

    ## Options
    - `async-library`: the library the advice is given in.
    - `per-file-ignores`: for instance `"scripts/*" = ["AF133"]`.

    ## References
    - [smtplib](https://docs.python.org/3/library/smtplib.html)
    - [ftplib](https://docs.python.org/3/library/ftplib.html)
    - [aiosmtplib](https://aiosmtplib.readthedocs.io/)
    - [asyncssh](https://asyncssh.readthedocs.io/en/latest/)
    """

    code = "AF133"
    name = "blocking-protocol-call"
    until = "until the server has answered"
    label = "waits for the server"

from nntplib import NNTP, NNTP_SSL
from telnetlib import Telnet


async def console(host: str):
    with Telnet(host, 23, timeout=5) as telnet:  # error: [AF133] "telnetlib.Telnet()"
        telnet.read_until(b"login: ")  # error: [AF133] "telnetlib.Telnet.read_until()"
        telnet.write(b"root\n")  # error: [AF133] "telnetlib.Telnet.write()"
        telnet.expect([b"#", b"incorrect"], 5)  # error: [AF133] "telnetlib.Telnet.expect()"
        some = telnet.read_some()  # error: [AF133] "telnetlib.Telnet.read_some()"
        rest = telnet.read_all()  # error: [AF133] "telnetlib.Telnet.read_all()"
    later = Telnet()
    later.open(host)  # error: [AF133] "telnetlib.Telnet.open()"
    later.interact()  # error: [AF133] "telnetlib.Telnet.interact()"
    later.close()
    return some, rest, later.read_very_lazy()


async def news(server: NNTP):
    server.group("comp.lang.python")  # error: [AF133] "nntplib.NNTP.group()"
    article = server.article(1)  # error: [AF133] "nntplib.NNTP.article()"
    return article, server.getwelcome(), NNTP_SSL

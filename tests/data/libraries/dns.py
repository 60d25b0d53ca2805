import asyncio

import dns.asyncquery
import dns.asyncresolver
import dns.message
import dns.query
import dns.resolver
import dns.zone


class Lookup:
    def __init__(self, servers: list[str]):
        self.resolver = dns.resolver.Resolver(configure=False)
        self.resolver.nameservers = servers

    async def mail(self, domain: str):
        answers = self.resolver.resolve(domain, "MX")  # error: [AF132] "dns.resolver.Resolver.resolve()"
        for answer in answers:
            print(answer.exchange)
        self.resolver.query(domain)  # error: [AF132] "dns.resolver.Resolver.query()"
        self.resolver.resolve_address("127.0.0.1")  # error: [AF132] "dns.resolver.Resolver.resolve_address()"
        self.resolver.resolve_name(domain)  # error: [AF132] "dns.resolver.Resolver.resolve_name()"
        self.resolver.canonical_name(domain)  # error: [AF132] "dns.resolver.Resolver.canonical_name()"
        return await asyncio.to_thread(self.resolver.resolve, domain, "TXT")


async def functions(domain: str):
    dns.resolver.resolve(domain, "A")  # error: [AF132] "dns.resolver.resolve()"
    dns.resolver.query(domain)  # error: [AF132] "dns.resolver.query()"
    dns.resolver.resolve_address("127.0.0.1")  # error: [AF132] "dns.resolver.resolve_address()"
    dns.resolver.resolve_name(domain)  # error: [AF132] "dns.resolver.resolve_name()"
    dns.resolver.canonical_name(domain)  # error: [AF132] "dns.resolver.canonical_name()"
    dns.resolver.zone_for_name(domain)  # error: [AF132] "dns.resolver.zone_for_name()"
    dns.resolver.resolve_at("8.8.8.8", domain)  # error: [AF132] "dns.resolver.resolve_at()"
    dns.resolver.make_resolver_at("dns.google")  # error: [AF132] "dns.resolver.make_resolver_at()"
    return dns.resolver.get_default_resolver().resolve(domain)  # error: [AF132] "dns.resolver.Resolver.resolve()"


async def queries(domain: str, server: str):
    question = dns.message.make_query(domain, "A")
    dns.query.udp(question, server, timeout=2)  # error: [AF132] "dns.query.udp()"
    dns.query.tcp(question, server)  # error: [AF132] "dns.query.tcp()"
    dns.query.udp_with_fallback(question, server)  # error: [AF132] "dns.query.udp_with_fallback()"
    dns.query.tls(question, server)  # error: [AF132] "dns.query.tls()"
    dns.query.https(question, server)  # error: [AF132] "dns.query.https()"
    dns.query.quic(question, server)  # error: [AF132] "dns.query.quic()"
    zone = dns.zone.Zone(domain)
    dns.query.inbound_xfr(server, zone)  # error: [AF132] "dns.query.inbound_xfr()"
    for message in dns.query.xfr(server, domain):  # error: [AF132] "dns.query.xfr()"
        print(message)


async def asynchronous(domain: str, server: str):
    await dns.asyncresolver.resolve(domain, "MX")
    resolver = dns.asyncresolver.Resolver()
    question = dns.message.make_query(domain, "A")
    return await asyncio.gather(resolver.resolve(domain), dns.asyncquery.udp(question, server))

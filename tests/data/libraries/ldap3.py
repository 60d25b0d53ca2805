import asyncio

import ldap3
from ldap3 import Connection, Server


class Directory:
    def __init__(self, host: str):
        self.server = Server(host, use_ssl=True)
        self.connection = Connection(self.server, "cn=admin", "secret")

    async def find(self, name: str):
        self.connection.bind()  # error: [AF133] "ldap3.Connection.bind()"
        self.connection.search("dc=a", f"(uid={name})")  # error: [AF133] "ldap3.Connection.search()"
        found = self.connection.entries
        self.connection.unbind()  # error: [AF133] "ldap3.Connection.unbind()"
        return found, await asyncio.to_thread(self.connection.search, "dc=a", "(uid=*)")


async def login(server: Server, name: str, password: str):
    eager = ldap3.Connection(server, name, password, auto_bind=True)  # todo: [AF133]
    with Connection(server, name, password) as connection:  # error: [AF133] "entering `with ldap3.Connection`"
        return connection.bound, eager.result


async def changes(connection: Connection, name: str):
    connection.start_tls()  # error: [AF133] "ldap3.Connection.start_tls()"
    connection.rebind(name, "secret")  # error: [AF133] "ldap3.Connection.rebind()"
    connection.add(name, "person")  # error: [AF133] "ldap3.Connection.add()"
    connection.compare(name, "sn", "a")  # error: [AF133] "ldap3.Connection.compare()"
    connection.modify(name, {})  # error: [AF133] "ldap3.Connection.modify()"
    connection.modify_dn(name, "cn=b")  # error: [AF133] "ldap3.Connection.modify_dn()"
    connection.delete(name)  # error: [AF133] "ldap3.Connection.delete()"
    connection.extended("1.3.6.1.4.1.4203.1.11.3")  # error: [AF133] "ldap3.Connection.extended()"
    connection.refresh_server_info()  # error: [AF133] "ldap3.Connection.refresh_server_info()"
    standard = connection.extend.standard
    standard.who_am_i()  # error: [AF133] "ldap3.extend.StandardExtendedOperations.who_am_i()"
    standard.modify_password(name, "a", "b")  # error: [AF133] "ldap3.extend.StandardExtendedOperations.modify_password()"
    for entry in standard.paged_search("dc=a", "(sn=*)"):  # error: [AF133] "ldap3.extend.StandardExtendedOperations.paged_search()"
        print(entry)

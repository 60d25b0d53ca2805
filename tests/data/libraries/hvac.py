import asyncio

import hvac


class Vault:
    def __init__(self, url: str, token: str):
        self.client = hvac.Client(url=url, token=token)

    async def password(self, path: str):
        if not self.client.is_authenticated():  # error: [AF134] "hvac.Client.is_authenticated()"
            self.client.auth.approle.login("role", "secret")  # error: [AF134] "hvac.api.auth_methods.AppRole.login()"
        found = self.client.secrets.kv.v2.read_secret_version(path)  # error: [AF134] "hvac.api.secrets_engines.KvV2.read_secret_version()"
        self.client.secrets.kv.v1.read_secret(path)  # error: [AF134] "hvac.api.secrets_engines.KvV1.read_secret()"
        self.client.secrets.kv.read_secret(path)  # error: [AF134] "hvac.api.secrets_engines.Kv.read_secret()"
        return found["data"], self.client.token

    async def elsewhere(self, path: str):
        return await asyncio.to_thread(self.client.secrets.kv.v2.read_secret_version, path)


async def engines(client: hvac.Client, text: str):
    client.secrets.transit.encrypt_data("key", text)  # error: [AF134] "hvac.api.secrets_engines.Transit.encrypt_data()"
    client.secrets.database.generate_credentials("role")  # error: [AF134] "hvac.api.secrets_engines.Database.generate_credentials()"
    client.secrets.aws.generate_credentials("role")  # error: [AF134] "hvac.api.secrets_engines.Aws.generate_credentials()"
    client.secrets.identity.list_entities()  # error: [AF134] "hvac.api.secrets_engines.Identity.list_entities()"
    client.secrets.pki.generate_certificate("role", "a")  # error: [AF134] "hvac.api.secrets_engines.Pki.generate_certificate()"
    client.auth.aws.list_roles()  # error: [AF134] "hvac.api.auth_methods.Aws.list_roles()"
    client.auth.jwt.jwt_login("role", text)  # error: [AF134] "hvac.api.auth_methods.JWT.jwt_login()"
    client.auth.kubernetes.login("role", text)  # error: [AF134] "hvac.api.auth_methods.Kubernetes.login()"
    client.auth.ldap.login("user", "secret")  # error: [AF134] "hvac.api.auth_methods.Ldap.login()"
    client.auth.token.renew_self()  # error: [AF134] "hvac.api.auth_methods.Token.renew_self()"
    client.auth.userpass.login("user", "secret")  # error: [AF134] "hvac.api.auth_methods.Userpass.login()"
    return client.sys.read_health_status()  # error: [AF134] "hvac.api.SystemBackend.read_health_status()"


async def plain(client: hvac.Client):
    client.read("secret/a")  # error: [AF134] "hvac.Client.read()"
    client.list("secret")  # error: [AF134] "hvac.Client.list()"
    client.write("secret/a", value=1)  # error: [AF134] "hvac.Client.write()"
    client.write_data("secret/a", data={})  # error: [AF134] "hvac.Client.write_data()"
    client.delete("secret/a")  # error: [AF134] "hvac.Client.delete()"
    client.login("/v1/auth/a/login")  # error: [AF134] "hvac.Client.login()"
    client.lookup_token()  # error: [AF134] "hvac.Client.lookup_token()"
    client.renew_token("a")  # error: [AF134] "hvac.Client.renew_token()"
    client.revoke_token("a")  # error: [AF134] "hvac.Client.revoke_token()"
    client.get_policy("a")  # error: [AF134] "hvac.Client.get_policy()"

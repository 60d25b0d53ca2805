import asyncio

from authlib.integrations.httpx_client import AsyncOAuth2Client, OAuth2Client
from authlib.integrations.requests_client import OAuth1Session, OAuth2Session
from authlib.integrations.starlette_client import OAuth
import authlib.integrations.httpx_client
import authlib.integrations.requests_client

oauth = OAuth()
oauth.register("github", client_id="id")


class Login:
    def __init__(self, client_id: str, secret: str):
        self.session = OAuth2Session(client_id, secret, scope="openid")

    async def start(self, url: str):
        return self.session.create_authorization_url(url)

    async def finish(self, url: str, answer: str):
        token = self.session.fetch_token(url, authorization_response=answer)  # error: [AF131] "authlib.integrations.requests_client.OAuth2Session.fetch_token()"
        return token, self.session.get(url)  # error: [AF131] "requests.Session.get()"


async def on_httpx(url: str):
    with OAuth2Client("id", "secret") as client:
        client.fetch_token(url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth2Client.fetch_token()"
        client.get(url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth2Client.get()"


async def asynchronous(url: str, request):
    async with AsyncOAuth2Client("id", "secret") as client:
        await client.fetch_token(url)
        response = await client.get(url)
        await asyncio.gather(client.get(url), client.revoke_token(url))
    token = await oauth.github.authorize_access_token(request)
    return response, token, OAuth1Session("id").authorization_url


async def o_auth2_session_calls(o_auth2_session: authlib.integrations.requests_client.OAuth2Session, url):
    o_auth2_session.refresh_token()  # error: [AF131] "authlib.integrations.requests_client.OAuth2Session.refresh_token()"
    o_auth2_session.revoke_token(url)  # error: [AF131] "authlib.integrations.requests_client.OAuth2Session.revoke_token()"
    o_auth2_session.introspect_token(url)  # error: [AF131] "authlib.integrations.requests_client.OAuth2Session.introspect_token()"


async def o_auth1_session_calls(o_auth1_session: authlib.integrations.requests_client.OAuth1Session, url):
    o_auth1_session.fetch_request_token(url)  # error: [AF131] "authlib.integrations.requests_client.OAuth1Session.fetch_request_token()"
    o_auth1_session.fetch_access_token(url)  # error: [AF131] "authlib.integrations.requests_client.OAuth1Session.fetch_access_token()"


async def assertion_session_calls(assertion_session: authlib.integrations.requests_client.AssertionSession):
    assertion_session.refresh_token()  # error: [AF131] "authlib.integrations.requests_client.AssertionSession.refresh_token()"


async def o_auth2_client_calls(o_auth2_client: authlib.integrations.httpx_client.OAuth2Client, url, method):
    o_auth2_client.options(url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth2Client.options()"
    o_auth2_client.head(url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth2Client.head()"
    o_auth2_client.post(url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth2Client.post()"
    o_auth2_client.put(url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth2Client.put()"
    o_auth2_client.patch(url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth2Client.patch()"
    o_auth2_client.delete(url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth2Client.delete()"
    o_auth2_client.request(method, url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth2Client.request()"
    o_auth2_client.stream(method, url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth2Client.stream()"
    o_auth2_client.refresh_token()  # error: [AF131] "authlib.integrations.httpx_client.OAuth2Client.refresh_token()"
    o_auth2_client.revoke_token(url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth2Client.revoke_token()"
    o_auth2_client.introspect_token(url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth2Client.introspect_token()"


async def o_auth1_client_calls(o_auth1_client: authlib.integrations.httpx_client.OAuth1Client, url, method):
    o_auth1_client.get(url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth1Client.get()"
    o_auth1_client.options(url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth1Client.options()"
    o_auth1_client.head(url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth1Client.head()"
    o_auth1_client.post(url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth1Client.post()"
    o_auth1_client.put(url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth1Client.put()"
    o_auth1_client.patch(url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth1Client.patch()"
    o_auth1_client.delete(url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth1Client.delete()"
    o_auth1_client.request(method, url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth1Client.request()"
    o_auth1_client.fetch_request_token(url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth1Client.fetch_request_token()"
    o_auth1_client.fetch_access_token(url)  # error: [AF131] "authlib.integrations.httpx_client.OAuth1Client.fetch_access_token()"

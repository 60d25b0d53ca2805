from requests_oauthlib import OAuth1Session, OAuth2Session


class Login:
    def __init__(self, client_id: str):
        self.oauth = OAuth2Session(client_id, scope=["profile"])

    async def start(self, url: str):
        return self.oauth.authorization_url(url)

    async def finish(self, url: str, code: str):
        token = self.oauth.fetch_token(url, code=code)  # error: [AF131] "requests_oauthlib.OAuth2Session.fetch_token()"
        profile = self.oauth.get(url).json()  # error: [AF131] "requests.Session.get()"
        self.oauth.refresh_token(url)  # error: [AF131] "requests_oauthlib.OAuth2Session.refresh_token()"
        return token, profile


async def first_version(url: str, key: str):
    session = OAuth1Session(key, client_secret="s")
    session.fetch_request_token(url)  # error: [AF131] "requests_oauthlib.OAuth1Session.fetch_request_token()"
    session.parse_authorization_response(url)
    session.fetch_access_token(url)  # error: [AF131] "requests_oauthlib.OAuth1Session.fetch_access_token()"
    return session.post(url)  # error: [AF131] "requests.Session.post()"

import asyncio

import tweepy
from tweepy.asynchronous import AsyncClient, AsyncPaginator


class Voice:
    def __init__(self, token: str):
        self.client = tweepy.Client(bearer_token=token, wait_on_rate_limit=True)

    async def say(self, text: str):
        answer = self.client.create_tweet(text=text)  # error: [AF134] "tweepy.Client.create_tweet()"
        return answer.data["id"]

    async def timeline(self, user: int):
        for page in tweepy.Paginator(self.client.get_users_tweets, user):  # error: [AF134] "iterating over `tweepy.Paginator`"
            print(page.data)
        pages = tweepy.Paginator(self.client.get_users_tweets, user, max_results=100)
        found = [one.id for one in pages.flatten(limit=250)]  # error: [AF134] "tweepy.Paginator.flatten()"
        return found, await asyncio.to_thread(self.client.get_user, username="x")


async def first_version(key: str, secret: str):
    auth = tweepy.OAuth1UserHandler(key, secret)
    url = auth.get_authorization_url()  # error: [AF134] "tweepy.OAuth1UserHandler.get_authorization_url()"
    auth.get_access_token("verifier")  # error: [AF134] "tweepy.OAuth1UserHandler.get_access_token()"
    api = tweepy.API(auth)
    api.verify_credentials()  # error: [AF134] "tweepy.API.verify_credentials()"
    for status in tweepy.Cursor(api.search_tweets, q="x").items(100):  # error: [AF134] "tweepy.Cursor.items()"
        print(status.text)
    for page in tweepy.Cursor(api.get_followers).pages():  # error: [AF134] "tweepy.Cursor.pages()"
        print(page)
    return url


async def streams(token: str):
    stream = tweepy.StreamingClient(token)
    stream.add_rules(tweepy.StreamRule("x"))  # error: [AF134] "tweepy.StreamingClient.add_rules()"
    stream.filter(threaded=True)
    stream.filter()  # error: [AF134] "tweepy.StreamingClient.filter()"
    stream.sample()  # error: [AF134] "tweepy.StreamingClient.sample()"


async def asynchronous(token: str, user: int):
    client = AsyncClient(token)
    await client.create_tweet(text="x")
    await asyncio.gather(client.get_me(), client.get_user(id=user))
    async for tweet in AsyncPaginator(client.get_users_tweets, user).flatten():
        print(tweet)


async def streaming_client_calls(streaming_client: tweepy.StreamingClient, ids):
    streaming_client.delete_rules(ids)  # error: [AF134] "tweepy.StreamingClient.delete_rules()"
    streaming_client.get_rules()  # error: [AF134] "tweepy.StreamingClient.get_rules()"


async def o_auth2_user_handler_calls(o_auth2_user_handler: tweepy.OAuth2UserHandler, authorization_response):
    o_auth2_user_handler.fetch_token(authorization_response)  # error: [AF134] "tweepy.OAuth2UserHandler.fetch_token()"

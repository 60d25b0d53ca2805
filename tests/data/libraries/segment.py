import segment.analytics as analytics
from segment.analytics import Client
import segment.analytics

analytics.write_key = "key"
client = Client("key")


async def signed_up(user: str):
    analytics.track(user, "signed up")
    client.identify(user, {"plan": "free"})


async def stop():
    analytics.flush()  # error: [AF134] "segment.analytics.flush()"
    client.shutdown()  # error: [AF134] "segment.analytics.Client.shutdown()"


async def analytics_calls():
    segment.analytics.join()  # error: [AF134] "segment.analytics.join()"
    segment.analytics.shutdown()  # error: [AF134] "segment.analytics.shutdown()"


async def client_calls(client: segment.analytics.Client):
    client.flush()  # error: [AF134] "segment.analytics.Client.flush()"
    client.join()  # error: [AF134] "segment.analytics.Client.join()"

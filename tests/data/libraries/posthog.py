import posthog
from posthog import Posthog

client = Posthog("key", host="https://eu.posthog.com")


async def signed_up(user: str):
    client.capture("signed up", distinct_id=user)
    posthog.capture("signed up", distinct_id=user)


async def stop():
    client.flush()  # error: [AF134] "posthog.Posthog.flush()"
    client.shutdown()  # error: [AF134] "posthog.Posthog.shutdown()"
    posthog.shutdown()  # error: [AF134] "posthog.shutdown()"


async def posthog_client_calls():
    posthog.flush()  # error: [AF134] "posthog.flush()"
    posthog.join()  # error: [AF134] "posthog.join()"


async def posthog_calls(posthog_client: posthog.Posthog, key):
    posthog_client.join()  # error: [AF134] "posthog.Posthog.join()"
    posthog_client.load_feature_flags()  # error: [AF134] "posthog.Posthog.load_feature_flags()"
    posthog_client.get_remote_config_payload(key)  # error: [AF134] "posthog.Posthog.get_remote_config_payload()"

import sentry_sdk

sentry_sdk.init(dsn="https://key@sentry.example.com/1")


async def work():
    try:
        sentry_sdk.set_tag("part", "work")
    except ValueError as error:
        sentry_sdk.capture_exception(error)
    sentry_sdk.capture_message("done")


async def stop():
    sentry_sdk.flush(timeout=2)  # error: [AF134] "sentry_sdk.flush()"
    sentry_sdk.flush(timeout=0)
    client = sentry_sdk.get_client()
    client.flush()  # error: [AF134] "sentry_sdk.Client.flush()"
    client.close()  # error: [AF134] "sentry_sdk.Client.close()"

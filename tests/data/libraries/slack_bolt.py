from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp

app = App(token="xoxb")
async_app = AsyncApp(token="xoxb")


@async_app.message("hello")
async def hello(message, say, client):
    await say("hello")
    await client.reactions_add(channel=message["channel"], name="eyes")


async def announce(channel: str):
    app.client.chat_postMessage(channel=channel, text="up")  # error: [AF134] "slack_sdk.WebClient.chat_postMessage()"
    await async_app.client.chat_postMessage(channel=channel, text="up")


async def main(token: str):
    await AsyncSocketModeHandler(async_app, token).start_async()
    handler = SocketModeHandler(app, token)
    handler.connect()  # error: [AF134] "slack_bolt.adapter.socket_mode.SocketModeHandler.connect()"
    handler.start()  # error: [AF134] "slack_bolt.adapter.socket_mode.SocketModeHandler.start()"
    app.start(port=3000)  # error: [AF134] "slack_bolt.App.start()"

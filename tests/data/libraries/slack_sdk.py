import asyncio
import os

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode import SocketModeClient
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook import WebhookClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

client = WebClient(token=os.environ["SLACK_TOKEN"])


async def notify(channel: str, text: str):
    try:
        answer = client.chat_postMessage(channel=channel, text=text)  # error: [AF134] "slack_sdk.WebClient.chat_postMessage()"
    except SlackApiError as error:
        return error.response["error"]
    client.reactions_add(channel=channel, name="eyes", timestamp=answer["ts"])  # error: [AF134] "slack_sdk.WebClient.reactions_add()"
    client.api_call("api.test")  # error: [AF134] "slack_sdk.WebClient.api_call()"
    return answer["ts"], answer.get("ok")


async def pages():
    for page in client.conversations_list(limit=100):  # error: [AF134] "slack_sdk.WebClient.conversations_list()" [AF181] "iterating over `slack_sdk.web.slack_response.SlackResponse`"
        print(page["channels"])
    members = client.users_list()["members"]  # error: [AF134] "slack_sdk.WebClient.users_list()"
    return [member["name"] for member in members]


async def hooks(url: str, text: str):
    hook = WebhookClient(url)
    hook.send(text=text)  # error: [AF134] "slack_sdk.WebhookClient.send()"
    hook.send_dict({"text": text})  # error: [AF134] "slack_sdk.WebhookClient.send_dict()"


async def sockets(token: str, message: str, answer):
    socket = SocketModeClient(app_token=token, web_client=WebClient())
    socket.connect()  # error: [AF134] "slack_sdk.socket_mode.builtin.client.SocketModeClient.connect()"
    socket.connect_to_new_endpoint()  # error: [AF134] "slack_sdk.socket_mode.builtin.client.SocketModeClient.connect_to_new_endpoint()"
    socket.send_message(message)  # error: [AF134] "slack_sdk.socket_mode.builtin.client.SocketModeClient.send_message()"
    socket.send_socket_mode_response(answer)  # error: [AF134] "slack_sdk.socket_mode.builtin.client.SocketModeClient.send_socket_mode_response()"
    socket.web_client.auth_test()  # error: [AF134] "slack_sdk.WebClient.auth_test()"
    socket.disconnect()  # error: [AF134] "slack_sdk.socket_mode.builtin.client.SocketModeClient.disconnect()"


class Bot:
    def __init__(self, token: str):
        self.web = AsyncWebClient(token=token)

    async def notify(self, channel: str, text: str):
        await self.web.chat_postMessage(channel=channel, text=text)
        task = asyncio.create_task(self.web.auth_test())
        await asyncio.gather(task, self.web.users_list())
        await AsyncWebhookClient("https://hooks").send(text=text)
        return await asyncio.to_thread(client.chat_postMessage, channel=channel, text=text)

"""Chainlit calls `def` callbacks on the loop."""

import chainlit as cl
from chainlit import on_chat_start

from store import fetch, rows, settle


@on_chat_start
def start() -> None:
    rows()  # error: [AF211] "callbacks of Chainlit"


@cl.on_message
def answer(message: cl.Message) -> None:
    fetch("https://model.invalid")  # error: [AF231]


@cl.action_callback("buy")
async def buy(action: cl.Action) -> None:
    settle()  # error: [AF271]
    await cl.make_async(settle)()


@cl.password_auth_callback
def login(name: str, password: str):
    rows()  # error: [AF211]


def helper() -> None:
    settle()


in_thread = cl.make_async(helper)

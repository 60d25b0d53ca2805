"""aiogram runs `def` handlers in a thread."""

from aiogram import Dispatcher, Router

from store import settle

router = Router()
dispatcher = Dispatcher()


@router.message()
def echo(message) -> None:
    settle()


@dispatcher.message()
async def answer(message) -> None:
    settle()  # error: [AF271]

"""python-telegram-bot: callbacks are async; filters are `def`, and run on the loop."""

from telegram.ext import Application, MessageHandler
from telegram.ext.filters import MessageFilter, UpdateFilter

from store import rows, settle


class Known(MessageFilter):
    def filter(self, message) -> bool:
        return message.chat_id in rows()  # error: [AF211] "filters of python-telegram-bot"


class Slow(UpdateFilter):
    def filter(self, update) -> bool:
        settle()  # error: [AF271] "in a task"
        return True

    def load(self) -> None:
        settle()


class Own:
    def filter(self, update) -> bool:
        settle()
        return True


async def answer(update, context) -> None:
    settle()  # error: [AF271]


app = Application.builder().token("x").build()
app.add_handler(MessageHandler(Known(), answer))

"""discord.py: commands are async; checks and prefixes may be `def`, and run on the loop."""

import discord
from discord import app_commands
from discord.ext import commands

from store import fetch, rows, settle


def prefix(bot, message) -> str:
    return str(rows())


def is_buyer(ctx) -> bool:
    return bool(fetch("https://login.invalid"))


bot = commands.Bot(command_prefix=prefix)  # error: [AF211] "prefix functions of discord.py"


@bot.check
def everywhere(ctx) -> bool:
    settle()  # error: [AF271] "checks of discord.py"
    return True


@bot.command()
@commands.check(is_buyer)  # error: [AF231]
async def buy(ctx) -> None:
    settle()  # error: [AF271]


@app_commands.check(is_buyer)  # error: [AF231]
async def sell(interaction: discord.Interaction) -> None:
    pass


class Shop(commands.Cog):
    def cog_check(self, ctx) -> bool:
        return bool(rows())  # error: [AF211]

    def helper(self) -> None:
        settle()

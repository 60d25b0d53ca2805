import asyncio
import importlib

import plugins
import plugins.loaders.archive
from plugins import archive, check, deliver, render
from plugins.loaders import compress, squeeze

text_module = importlib.import_module("plugins.text")
mail_module = importlib.import_module("plugins.mail")


async def view(text: str) -> None:
    deliver(text)  # error: [AF233] "`plugins.mail.deliver()` blocks"
    plugins.deliver(text)  # error: [AF233]
    check(render(text))
    plugins.check(plugins.render(text))
    plugins.mail.check(text)  # error: [AF233] "`plugins.mail.check()` blocks"
    plugins.mail.internal(text)  # error: [AF233]
    plugins.internal(text)
    text_module.render(text)
    mail_module.check(text)  # todo: [AF233]


async def archives(path: str) -> None:
    print(compress.name())
    squeeze(path)  # error: [AF242] "`bz2.compress()`"
    compress.compress(path)  # error: [AF242] "plugins.loaders.compress.compress"
    plugins.loaders.archive.unpack(path)  # error: [AF225] "`plugins.loaders.archive.unpack()` blocks"
    archive.unpack(path)  # todo: [AF225]
    await asyncio.to_thread(archive.unpack, path)

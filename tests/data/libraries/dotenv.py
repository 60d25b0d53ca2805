import asyncio

import dotenv
from dotenv import dotenv_values, load_dotenv


async def settings(path: str):
    load_dotenv()  # error: [AF122] "dotenv.load_dotenv()"
    values = dotenv_values(path)  # error: [AF122] "dotenv.dotenv_values()"
    where = dotenv.find_dotenv()  # error: [AF124] "dotenv.find_dotenv()"
    dotenv.set_key(where, "TOKEN", "x")  # error: [AF122] "dotenv.set_key()"
    dotenv.unset_key(where, "OLD")  # error: [AF122] "dotenv.unset_key()"
    await asyncio.to_thread(load_dotenv, path)
    return values, dotenv.get_key(where, "TOKEN")  # error: [AF122] "dotenv.get_key()"


load_dotenv()

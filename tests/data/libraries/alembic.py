import asyncio

import alembic.config
from alembic import command
from alembic.config import Config


async def start():
    config = Config("alembic.ini")
    config.set_main_option("sqlalchemy.url", "postgresql://db/library")
    command.upgrade(config, "head")  # error: [AF112] "alembic.command.upgrade()"
    command.upgrade(config, "head", sql=True)
    command.stamp(config, "head")  # error: [AF112] "alembic.command.stamp()"
    command.current(config)  # error: [AF112] "alembic.command.current()"
    command.check(config)  # error: [AF112] "alembic.command.check()"
    command.ensure_version(config)  # error: [AF112] "alembic.command.ensure_version()"
    command.downgrade(config, "-1")  # error: [AF112] "alembic.command.downgrade()"
    alembic.config.main(argv=["upgrade", "head"])  # error: [AF112] "alembic.config.main()"


async def offloaded():
    await asyncio.to_thread(command.upgrade, Config("alembic.ini"), "head")

"""A script outside the package, which imports it."""

import asyncio
import subprocess

from parcels.client import connect


def tag(name: str) -> None:
    subprocess.check_call(["git", "tag", name])


async def main() -> None:
    found = connect().where("x")  # error: [AF231] "parcels.client.Client.where"
    tag(found.label())  # error: [AF261] "publish.tag()` blocks"
    await asyncio.to_thread(tag, "x")


if __name__ == "__main__":
    tag("start")
    asyncio.run(main())

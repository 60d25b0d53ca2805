"""Commands run where there is no loop; what `asyncio.run` is given runs on one."""

import asyncio

import click
import typer

from store import rows, settle

app = typer.Typer()


@click.command()
def load() -> None:
    rows()


@app.command()
def start() -> None:
    settle()
    asyncio.run(main())


async def main() -> None:
    settle()  # error: [AF271]

"""Bookmarks, kept in SQLite."""

import sqlite3
from pathlib import Path

import aiosqlite

SCHEMA = "CREATE TABLE IF NOT EXISTS bookmark (id INTEGER PRIMARY KEY, url TEXT UNIQUE)"


class Bookmarks:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.connection = sqlite3.connect(path)
        self.connection.execute(SCHEMA)

    async def add(self, url: str) -> int:
        self.connection.execute("INSERT OR IGNORE INTO bookmark (url) VALUES (?)", (url,))
        self.connection.commit()
        found = self.connection.execute("SELECT id FROM bookmark WHERE url = ?", (url,)).fetchone()
        return int(found[0])

    async def urls(self) -> list[str]:
        cursor = self.connection.cursor()
        cursor.execute("SELECT url FROM bookmark ORDER BY id")
        return [url for (url,) in cursor]

    async def search(self, words: str) -> list[str]:
        query = "SELECT url FROM bookmark WHERE instr(url, ?) ORDER BY id"
        async with (
            aiosqlite.connect(self.path) as connection,
            connection.execute(query, (words,)) as cursor,
        ):
            return [url async for (url,) in cursor]

    async def close(self) -> None:
        self.connection.close()

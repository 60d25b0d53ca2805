"""Copies of bookmarked pages, one file each."""

import asyncio
import os.path
import shutil
from pathlib import Path

import aiofiles


class Snapshots:
    def __init__(self, folder: Path) -> None:
        self.folder = folder

    async def save(self, number: int, text: str) -> None:
        path = self._path(number)
        path.parent.mkdir(parents=True, exist_ok=True)
        if len(text) < 10_000:
            path.write_text(text, encoding="utf-8")
            return
        async with aiofiles.open(path, "w", encoding="utf-8") as file:
            await file.write(text)

    async def load(self, number: int) -> str | None:
        path = self._path(number)
        if not os.path.exists(path):
            return None
        with path.open(encoding="utf-8") as file:
            return file.read()

    async def clear(self) -> None:
        if (self.folder / "keep").exists():
            return
        shutil.rmtree(self.folder, ignore_errors=True)

    async def count(self) -> int:
        return len(await asyncio.to_thread(list, self.folder.glob("*.html")))

    def _path(self, number: int) -> Path:
        return self.folder / f"{number}.html"

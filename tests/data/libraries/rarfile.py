import asyncio

import rarfile


async def unpacked(path: str, folder: str):
    with rarfile.RarFile(path) as archive:  # error: [AF125] "rarfile.RarFile()"
        archive.testrar()  # error: [AF125] "rarfile.RarFile.testrar()"
        archive.extractall(folder)  # error: [AF125] "rarfile.RarFile.extractall()"
        archive.extract("a.txt", folder)  # error: [AF125] "rarfile.RarFile.extract()"
        await asyncio.to_thread(archive.extractall, folder)
        return archive.namelist(), archive.read("a.txt")  # error: [AF125] "rarfile.RarFile.read()"

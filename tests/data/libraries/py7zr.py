import asyncio
import io

import py7zr


async def unpacked(path: str, folder: str):
    with py7zr.SevenZipFile(path) as archive:  # error: [AF125] "py7zr.SevenZipFile()"
        archive.extractall(folder)  # error: [AF125] "py7zr.SevenZipFile.extractall()"
        archive.extract(folder, targets=["a"])  # error: [AF125] "py7zr.SevenZipFile.extract()"
        archive.test()  # error: [AF125] "py7zr.SevenZipFile.test()"
        archive.testzip()  # error: [AF125] "py7zr.SevenZipFile.testzip()"
        return archive.getnames()


async def packed(archive: py7zr.SevenZipFile, folder: str):
    archive.write("a.txt")  # error: [AF125] "py7zr.SevenZipFile.write()"
    archive.writeall(folder)  # error: [AF125] "py7zr.SevenZipFile.writeall()"
    archive.writef(io.BytesIO(), "b.txt")  # error: [AF125] "py7zr.SevenZipFile.writef()"
    archive.writestr("text", "c.txt")  # error: [AF125] "py7zr.SevenZipFile.writestr()"
    archive.close()
    py7zr.pack_7zarchive("base", folder)  # error: [AF125] "py7zr.pack_7zarchive()"
    py7zr.unpack_7zarchive("base.7z", folder)  # error: [AF125] "py7zr.unpack_7zarchive()"
    await asyncio.to_thread(archive.writeall, folder)
    return py7zr.SevenZipFile(io.BytesIO(), "w")

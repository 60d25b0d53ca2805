import asyncio
import io

import pyzipper


async def sealed(path: str, password: bytes):
    with pyzipper.AESZipFile(path, "w", encryption=pyzipper.WZ_AES) as archive:  # error: [AF125] "pyzipper.AESZipFile()"
        archive.setpassword(password)
        archive.writestr("a.txt", b"text")  # error: [AF125] "pyzipper.ZipFile.writestr()"
        archive.write("b.txt")  # error: [AF125] "pyzipper.ZipFile.write()"


async def opened(path: str, folder: str, upload: bytes):
    archive = pyzipper.ZipFile(path)  # error: [AF125] "pyzipper.ZipFile()"
    archive.extract("a.txt", folder)  # error: [AF125] "pyzipper.ZipFile.extract()"
    archive.extractall(folder)  # error: [AF125] "pyzipper.ZipFile.extractall()"
    archive.testzip()  # error: [AF125] "pyzipper.ZipFile.testzip()"
    await asyncio.to_thread(archive.extractall, folder)
    pyzipper.AESZipFile(io.BytesIO(upload))
    return archive.read("a.txt")  # error: [AF125] "pyzipper.ZipFile.read()"

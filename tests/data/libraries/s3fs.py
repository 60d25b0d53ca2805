import asyncio

import s3fs

fs = s3fs.S3FileSystem(anon=False)


async def files(path: str):
    if fs.exists(path):  # error: [AF134] "fsspec.AbstractFileSystem.exists()"
        fs.get(path, "/tmp/x")  # error: [AF134] "fsspec.AbstractFileSystem.get()"
    for name in fs.ls(path):  # error: [AF134] "fsspec.AbstractFileSystem.ls()"
        print(name)
    fs.chmod(path, "private")  # error: [AF134] "s3fs.S3FileSystem.chmod()"
    fs.metadata(path)  # error: [AF134] "s3fs.S3FileSystem.metadata()"
    fs.get_tags(path)  # error: [AF134] "s3fs.S3FileSystem.get_tags()"
    fs.put_tags(path, {})  # error: [AF134] "s3fs.S3FileSystem.put_tags()"
    fs.getxattr(path, "a")  # error: [AF134] "s3fs.S3FileSystem.getxattr()"
    fs.setxattr(path)  # error: [AF134] "s3fs.S3FileSystem.setxattr()"
    fs.merge(path, [])  # error: [AF134] "s3fs.S3FileSystem.merge()"
    return fs.split_path(path), await asyncio.to_thread(fs.put, "/tmp/x", path)


async def asynchronous(path: str):
    remote = s3fs.S3FileSystem(asynchronous=True)
    session = await remote.set_session()
    found = await remote._ls(path)
    await session.close()
    return found

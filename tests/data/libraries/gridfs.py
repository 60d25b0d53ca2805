import asyncio

import gridfs
from gridfs import AsyncGridFSBucket, GridFS, GridFSBucket
from pymongo import AsyncMongoClient, MongoClient

client = MongoClient()
files = GridFS(client["media"])


async def stored(content: bytes):
    key = files.put(content, filename="a.png")  # error: [AF111] "gridfs.GridFS.put()"
    if files.exists(key):  # error: [AF111] "gridfs.GridFS.exists()"
        out = files.get(key)  # error: [AF111] "gridfs.GridFS.get()"
        print(out.read(), out.filename)  # error: [AF111] "gridfs.GridOut.read()"
    last = files.get_last_version("a.png")  # error: [AF111] "gridfs.GridFS.get_last_version()"
    older = files.get_version("a.png", -2)  # error: [AF111] "gridfs.GridFS.get_version()"
    found = files.find_one({"filename": "a.png"})  # error: [AF111] "gridfs.GridFS.find_one()"
    files.delete(key)  # error: [AF111] "gridfs.GridFS.delete()"
    return files.list(), last.length, older, found  # error: [AF111] "gridfs.GridFS.list()"


async def searched():
    for out in files.find({"contentType": "image/png"}).limit(3):  # error: [AF181] "iterating over `pymongo.cursor.Cursor`"
        print(out.readline())  # error: [AF111] "gridfs.GridOut.readline()"
    return await asyncio.to_thread(files.put, b"")


async def written(content: bytes):
    with files.new_file(filename="b") as target:  # error: [AF111] "leaving `with gridfs.GridIn`"
        target.write(content)  # error: [AF111] "gridfs.GridIn.write()"
        target.writelines([content])  # error: [AF111] "gridfs.GridIn.writelines()"
    other = files.new_file()
    other.close()  # error: [AF111] "gridfs.GridIn.close()"
    other.abort()  # error: [AF111] "gridfs.GridIn.abort()"


async def buckets(bucket: GridFSBucket, source, target):
    bucket.upload_from_stream("a.bin", source)  # error: [AF111] "gridfs.GridFSBucket.upload_from_stream()"
    bucket.upload_from_stream_with_id(1, "a.bin", source)  # error: [AF111] "gridfs.GridFSBucket.upload_from_stream_with_id()"
    bucket.download_to_stream(1, target)  # error: [AF111] "gridfs.GridFSBucket.download_to_stream()"
    bucket.download_to_stream_by_name("a.bin", target)  # error: [AF111] "gridfs.GridFSBucket.download_to_stream_by_name()"
    bucket.delete(1)  # error: [AF111] "gridfs.GridFSBucket.delete()"
    bucket.delete_by_name("a.bin")  # error: [AF111] "gridfs.GridFSBucket.delete_by_name()"
    bucket.rename(1, "b.bin")  # error: [AF111] "gridfs.GridFSBucket.rename()"
    bucket.rename_by_name("a.bin", "b.bin")  # error: [AF111] "gridfs.GridFSBucket.rename_by_name()"
    upload = bucket.open_upload_stream("c.bin")
    upload.write(b"x")  # error: [AF111] "gridfs.GridIn.write()"
    out = bucket.open_download_stream(1)  # error: [AF111] "gridfs.GridFSBucket.open_download_stream()"
    named = bucket.open_download_stream_by_name("c.bin")  # error: [AF111] "gridfs.GridFSBucket.open_download_stream_by_name()"
    lines = [line for line in named]  # error: [AF181] "iterating over `gridfs.GridOut`"
    return out.readchunk(), out.readlines(), lines  # error: [AF111] "gridfs.GridOut.readchunk()" [AF111] "gridfs.GridOut.readlines()"


async def asynchronous(bucket: AsyncGridFSBucket, source):
    await bucket.upload_from_stream("a.bin", source)
    out = await gridfs.AsyncGridFS(AsyncMongoClient()["media"]).get(1)
    pending = [out.read(), bucket.delete(1)]
    return await asyncio.gather(*pending)

import asyncio

import fsspec

s3 = fsspec.filesystem("s3", anon=True)


async def files(path: str, fs: fsspec.AbstractFileSystem):
    with fsspec.open(path, "rb") as file:  # error: [AF121] "entering `with fsspec.core.OpenFile`"
        print(file)
    fs.cat(path)  # error: [AF134] "fsspec.AbstractFileSystem.cat()"
    fs.cat_file(path)  # error: [AF134] "fsspec.AbstractFileSystem.cat_file()"
    fs.checksum(path)  # error: [AF134] "fsspec.AbstractFileSystem.checksum()"
    fs.copy(path)  # error: [AF134] "fsspec.AbstractFileSystem.copy()"
    fs.cp(path)  # error: [AF134] "fsspec.AbstractFileSystem.cp()"
    fs.cp_file(path)  # error: [AF134] "fsspec.AbstractFileSystem.cp_file()"
    fs.created(path)  # error: [AF134] "fsspec.AbstractFileSystem.created()"
    fs.delete(path)  # error: [AF134] "fsspec.AbstractFileSystem.delete()"
    fs.download(path)  # error: [AF134] "fsspec.AbstractFileSystem.download()"
    fs.du(path)  # error: [AF134] "fsspec.AbstractFileSystem.du()"
    fs.exists(path)  # error: [AF134] "fsspec.AbstractFileSystem.exists()"
    fs.expand_path(path)  # error: [AF134] "fsspec.AbstractFileSystem.expand_path()"
    fs.find(path)  # error: [AF134] "fsspec.AbstractFileSystem.find()"
    fs.get(path)  # error: [AF134] "fsspec.AbstractFileSystem.get()"
    fs.get_file(path)  # error: [AF134] "fsspec.AbstractFileSystem.get_file()"
    fs.glob(path)  # error: [AF134] "fsspec.AbstractFileSystem.glob()"
    fs.head(path)  # error: [AF134] "fsspec.AbstractFileSystem.head()"
    fs.info(path)  # error: [AF134] "fsspec.AbstractFileSystem.info()"
    fs.isdir(path)  # error: [AF134] "fsspec.AbstractFileSystem.isdir()"
    fs.isfile(path)  # error: [AF134] "fsspec.AbstractFileSystem.isfile()"
    fs.listdir(path)  # error: [AF134] "fsspec.AbstractFileSystem.listdir()"
    fs.ls(path)  # error: [AF134] "fsspec.AbstractFileSystem.ls()"
    fs.makedir(path)  # error: [AF134] "fsspec.AbstractFileSystem.makedir()"
    fs.makedirs(path)  # error: [AF134] "fsspec.AbstractFileSystem.makedirs()"
    fs.mkdir(path)  # error: [AF134] "fsspec.AbstractFileSystem.mkdir()"
    fs.mkdirs(path)  # error: [AF134] "fsspec.AbstractFileSystem.mkdirs()"
    fs.modified(path)  # error: [AF134] "fsspec.AbstractFileSystem.modified()"
    fs.move(path)  # error: [AF134] "fsspec.AbstractFileSystem.move()"
    fs.mv(path)  # error: [AF134] "fsspec.AbstractFileSystem.mv()"
    fs.pipe(path)  # error: [AF134] "fsspec.AbstractFileSystem.pipe()"
    fs.pipe_file(path)  # error: [AF134] "fsspec.AbstractFileSystem.pipe_file()"
    fs.put(path)  # error: [AF134] "fsspec.AbstractFileSystem.put()"
    fs.put_file(path)  # error: [AF134] "fsspec.AbstractFileSystem.put_file()"
    fs.read_bytes(path)  # error: [AF134] "fsspec.AbstractFileSystem.read_bytes()"
    fs.read_text(path)  # error: [AF134] "fsspec.AbstractFileSystem.read_text()"
    fs.rename(path)  # error: [AF134] "fsspec.AbstractFileSystem.rename()"
    fs.rm(path)  # error: [AF134] "fsspec.AbstractFileSystem.rm()"
    fs.rm_file(path)  # error: [AF134] "fsspec.AbstractFileSystem.rm_file()"
    fs.rmdir(path)  # error: [AF134] "fsspec.AbstractFileSystem.rmdir()"
    fs.size(path)  # error: [AF134] "fsspec.AbstractFileSystem.size()"
    fs.sizes(path)  # error: [AF134] "fsspec.AbstractFileSystem.sizes()"
    fs.stat(path)  # error: [AF134] "fsspec.AbstractFileSystem.stat()"
    fs.tail(path)  # error: [AF134] "fsspec.AbstractFileSystem.tail()"
    fs.touch(path)  # error: [AF134] "fsspec.AbstractFileSystem.touch()"
    fs.tree(path)  # error: [AF134] "fsspec.AbstractFileSystem.tree()"
    fs.upload(path)  # error: [AF134] "fsspec.AbstractFileSystem.upload()"
    fs.write_bytes(path)  # error: [AF134] "fsspec.AbstractFileSystem.write_bytes()"
    fs.write_text(path)  # error: [AF134] "fsspec.AbstractFileSystem.write_text()"
    for folder, folders, names in fs.walk(path):  # error: [AF134] "fsspec.AbstractFileSystem.walk()"
        print(folder, folders, names)
    s3.ls("bucket")  # error: [AF134] "fsspec.AbstractFileSystem.ls()"
    memory = fsspec.filesystem("memory")
    return memory.ls("/"), fs.unstrip_protocol(path), await asyncio.to_thread(fs.ls, path)

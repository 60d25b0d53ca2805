"""AF125: an archive or a serialiser that works on a file, in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingArchiveOrSerialiser(CataloguedRule):
    """Archive or serialiser working on a file in an async function.

    ## What it does
    Reports calls that read or write a whole document through a file inside `async def`:
    `json.load`, `pickle.dump`, `tomllib.load`, `zipfile.ZipFile`, `tarfile.open`,
    `shutil.make_archive` and their kin, `yaml.safe_load`, `numpy.load` and other serialisers,
    7z and RAR archives. Variants that work on memory alone (`json.loads`) are not reported, nor
    are those given a file object that asyncflow does not know to be a real file.

    Formats that take milliseconds to read or write wherever they lie are reported for memory
    too: tables (`pandas.read_csv`, `polars.read_parquet`, `DataFrame.to_excel`), workbooks and
    documents (`openpyxl`, `python-docx`, `python-pptx`).

    ## Why is this bad?
    Such a call blocks twice: it waits for the file, and it computes (parsing, compressing,
    building objects) while it holds the thread of the loop. Both grow with the size of the
    document, and unpacking an archive also creates every file in it.

    ## Example
    ```python
    import json


    async def settings(path):
        with open(path, encoding="utf-8") as file:  # error: [AF121]
            return json.load(file)  # error: [AF125]
    ```

    The archive that `with` binds is known as well. `ZipFile` also takes objects in memory
    (`io.BytesIO`), so opening one is reported when its argument is known to be a path or a
    file:

    ```python
    import zipfile


    async def unpack(path: str, folder: str):
        with zipfile.ZipFile(path) as archive:  # error: [AF125]
            archive.extractall(folder)  # error: [AF125]
    ```

    A table, which is parsed at once even from memory:

    ```python
    import io

    import pandas


    async def totals(upload: bytes):
        frame = pandas.read_csv(io.BytesIO(upload))  # error: [AF125]
        return frame["price"].sum()
    ```

    ## Use instead
    asyncio, for a document that is small to parse: only the file access leaves the loop.

    ```python
    import json

    import aiofiles


    async def settings(path):
        async with aiofiles.open(path, encoding="utf-8") as file:
            return json.loads(await file.read())
    ```

    asyncio, for anything large: file access and computation go to a thread together.

    ```python
    import asyncio
    import zipfile


    def unpack_now(path, folder):
        with zipfile.ZipFile(path) as archive:
            archive.extractall(folder)


    async def unpack(path, folder):
        await asyncio.to_thread(unpack_now, path, folder)
    ```

    anyio (`trio.to_thread.run_sync` reads the same):

    ```python
    import zipfile

    import anyio


    def unpack_now(path, folder):
        with zipfile.ZipFile(path) as archive:
            archive.extractall(folder)


    async def unpack(path, folder):
        await anyio.to_thread.run_sync(unpack_now, path, folder)
    ```

    A thread frees the loop only while the call releases the interpreter lock. Compression
    and file access do; parsing large JSON or unpickling does not, so for tens of megabytes
    use a process (`loop.run_in_executor` with a `ProcessPoolExecutor`,
    `anyio.to_process.run_sync`).

    ## Fix safety
    The object that is serialised in a thread must not change until the thread is done: hand
    over a copy, or wait before changing it. Work in a thread goes on after its task was
    cancelled. The exceptions are the same; from a process they and the results must be
    picklable.

    ## Options
    - `async-library`: the library the advice is given in.
    - `per-file-ignores`: for instance for a module that reads its settings once at start-up.

    ## References
    - [json.load](https://docs.python.org/3/library/json.html#json.load)
    - [zipfile](https://docs.python.org/3/library/zipfile.html)
    - [pandas: reading and writing](https://pandas.pydata.org/docs/user_guide/io.html)
    - [anyio: running code in worker processes](https://anyio.readthedocs.io/en/stable/subprocesses.html#running-functions-in-worker-processes)
    """

    code = "AF125"
    name = "blocking-archive-or-serialiser"
    until = "until the whole document has been processed"
    label = "reads or writes a whole document"

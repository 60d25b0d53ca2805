"""AF143: a computation that takes long by its nature, in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingComputation(CataloguedRule):
    """Heavy computation in an async function.

    ## What it does
    Reports calls that compute for milliseconds to minutes whatever they are given, inside
    `async def`: images that are scaled, filtered or encoded, text taken out of PDF files,
    charts that are drawn, tables that are sorted or joined, models that are trained or asked.
    Password hashes (`AF141`) and compression (`AF142`) have codes of their own. Calls that are
    heavy only for large arguments, such as `json.loads` or `sorted`, are not reported.

    ## Why is this bad?
    The loop runs in one thread, and while that thread computes, nothing else happens: no
    request is accepted, no timeout fires, no heartbeat is sent. A thumbnail of a photograph takes
    some 50 milliseconds; with twenty uploads at once the last user waits a second for work that
    other cores of the machine could have done meanwhile.

    ## Example
    ```python
    import io

    from PIL import Image


    async def thumbnail(upload: bytes) -> Image.Image:
        image = Image.open(io.BytesIO(upload))
        image.thumbnail((256, 256))  # error: [AF143]
        return image
    ```

    `Image.open` on bytes reads no more than the header, so it is not reported; `thumbnail` decodes
    the picture and scales it.

    ## Use instead
    asyncio: put all of the work into one function and run that in a thread.

    ```python
    import asyncio
    import io

    from PIL import Image


    def scaled(upload: bytes) -> bytes:
        image = Image.open(io.BytesIO(upload))
        image.thumbnail((256, 256))
        buffer = io.BytesIO()
        image.save(buffer, "PNG")
        return buffer.getvalue()


    async def thumbnail(upload: bytes) -> bytes:
        return await asyncio.to_thread(scaled, upload)
    ```

    anyio, here with a process instead of a thread:

    ```python
    import anyio.to_process
    from pypdf import PdfReader


    def text_of(path: str) -> str:
        return "\\n".join(page.extract_text() for page in PdfReader(path).pages)


    async def text(path: str) -> str:
        return await anyio.to_process.run_sync(text_of, path)
    ```

    Which of the two it takes depends on who computes. Libraries that compute in C and release
    the interpreter lock (Pillow, OpenCV, NumPy's linear algebra, most inference engines) leave
    the loop free from a thread. Code that computes in Python (pypdf, python-docx, openpyxl,
    drawing a chart) keeps the lock: in a thread it slows the loop down, and a process or a task
    queue is the better place.

    ## Fix safety
    The result is the same. From a process, arguments and results are copied and must be
    picklable: pass bytes and paths, not open documents or images. Objects that a thread works on
    must be left alone until it is done. Work in a thread goes on after its task was
    cancelled. Limit how many computations run at once (a semaphore, or an executor of its own),
    for each takes a core, and memory.

    ## Options
    - `async-library`: the library the advice is given in.
    - `per-file-ignores`: for instance for a worker that runs one job at a time:
      `"worker/*" = ["AF143"]`.

    ## References
    - [running blocking code](https://docs.python.org/3/library/asyncio-dev.html#running-blocking-code)
    - [executors](https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.run_in_executor)
    - [anyio: worker processes](https://anyio.readthedocs.io/en/stable/subprocesses.html#running-functions-in-worker-processes)
    """

    code = "AF143"
    name = "blocking-computation"
    until = "until the computation is done"
    label = "keeps the processor busy"

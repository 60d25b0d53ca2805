"""AF163: waiting for a process or its pipes synchronously in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingProcessWait(CataloguedRule):
    """Synchronous wait for a process or its pipes in an async function.

    ## What it does
    Reports calls that wait for the end or the output of a running program inside
    `async def`: `Popen.wait`, `Popen.communicate`, reading from `Popen.stdout`, writing to
    `Popen.stdin`, leaving `with subprocess.Popen(...)`, `os.waitpid` and its kin. Calls that an argument makes return at once (`os.WNOHANG`,
    `timeout=0`) are not reported.

    ## Why is this bad?
    The loop stands still until the program ends. If the program fills a pipe that only this
    loop would empty, neither ever goes on.

    ## Example
    ```python
    import subprocess


    class Encoder:
        def __init__(self, command):
            self.process = subprocess.Popen(command, stdout=subprocess.PIPE)

        async def result(self):
            output, _ = self.process.communicate()  # error: [AF163]
            return output
    ```

    ## Use instead
    asyncio:

    ```python
    import asyncio


    async def encode(command):
        process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
        output, _ = await process.communicate()
        return output
    ```

    anyio:

    ```python
    import anyio


    async def encode(command):
        result = await anyio.run_process(command)
        return result.stdout
    ```

    trio:

    ```python
    import trio


    async def encode(command):
        result = await trio.run_process(command, capture_stdout=True)
        return result.stdout
    ```

    For a `Popen` object that comes from elsewhere, wait in a thread: `await
    asyncio.to_thread(process.wait)`. `Popen.poll()` never waits and is not reported.

    ## Fix safety
    `communicate(timeout=...)` raises `subprocess.TimeoutExpired`; `asyncio.timeout` raises
    `TimeoutError`, and neither ends the program. While the task waits, others may signal or
    kill the same process: keep one owner for each process. A thread that waits is not freed
    by cancelling its task, only by the end of the program.

    ## Options
    - `async-library`: the library the advice is given in.
    - `per-file-ignores`: for instance `"tools/*" = ["AF163"]`.

    ## References
    - [Popen.communicate](https://docs.python.org/3/library/subprocess.html#subprocess.Popen.communicate)
    - [asyncio.subprocess.Process](https://docs.python.org/3/library/asyncio-subprocess.html#asyncio.subprocess.Process)
    - [os.waitpid](https://docs.python.org/3/library/os.html#os.waitpid)
    """

    code = "AF163"
    name = "blocking-process-wait"
    until = "until the process has answered or ended"
    label = "waits for the process"

"""AF161: a process run to its end synchronously in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingProcessRun(CataloguedRule):
    """Process run to its end in an async function.

    ## What it does
    Reports calls that start a program and wait for its end inside `async def`:
    `subprocess.run`, `call`, `check_call`, `check_output`, `getoutput`, `os.system`, and
    `os.spawnv` and its kin unless told not to wait (`os.P_NOWAIT`). Libraries that run programs
    count too: the commands of `invoke`, `plumbum` and `sh`, and those of `git` (GitPython),
    which starts git for nearly everything it is asked.

    ## Why is this bad?
    The loop stands still for as long as the program runs, which is up to the program, its
    input and the machine. If the program talks to this very process (a health check, a
    callback URL), both wait for each other for ever.

    ## Example
    ```python
    import subprocess


    async def revision(folder):
        command = ["git", "-C", folder, "rev-parse", "HEAD"]
        result = subprocess.run(command, capture_output=True, check=True)  # error: [AF161]
        return result.stdout.decode().strip()
    ```

    ## Use instead
    asyncio:

    ```python
    import asyncio


    async def revision(folder):
        command = ["git", "-C", folder, "rev-parse", "HEAD"]
        process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
        output, _ = await process.communicate()
        if process.returncode:
            raise RuntimeError(f"git ended with status {process.returncode}")
        return output.decode().strip()
    ```

    anyio (`trio.run_process` with `capture_stdout=True` is its twin):

    ```python
    import anyio


    async def revision(folder):
        result = await anyio.run_process(["git", "-C", folder, "rev-parse", "HEAD"])
        return result.stdout.decode().strip()
    ```

    For a program that runs once in a while, `await asyncio.to_thread(subprocess.run, ...)`
    changes nothing else.

    ## Fix safety
    asyncio gives bytes only (no `text=True`), does not raise on a status other than 0, and has
    no `timeout` argument: use `asyncio.timeout`. A cancelled task leaves an asyncio process
    running: kill it and wait for it in `finally`. `anyio.run_process` and
    `trio.run_process` kill it themselves, and raise `subprocess.CalledProcessError` by
    default, where `subprocess.run` does so only with `check=True`.

    ## Options
    - `async-library`: the library the advice is given in.
    - `per-file-ignores`: for instance `"tools/*" = ["AF161"]`.

    ## References
    - [subprocess.run](https://docs.python.org/3/library/subprocess.html#subprocess.run)
    - [asyncio subprocesses](https://docs.python.org/3/library/asyncio-subprocess.html)
    - [anyio: using subprocesses](https://anyio.readthedocs.io/en/stable/subprocesses.html)
    - [trio: spawning subprocesses](https://trio.readthedocs.io/en/stable/reference-io.html#spawning-subprocesses)
    """

    code = "AF161"
    name = "blocking-process-run"
    until = "until the process has ended"
    label = "waits for the process to end"

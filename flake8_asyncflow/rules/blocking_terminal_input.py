"""AF174: reading from the terminal synchronously in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingTerminalInput(CataloguedRule):
    """Terminal input read in an async function.

    ## What it does
    Reports calls that wait for a person to type inside `async def`: `input`,
    `getpass.getpass`, and reading from `sys.stdin`.

    ## Why is this bad?
    Nobody knows when a person answers. Until then heartbeats are missed, servers close the
    connections of this process, and nothing that was started "in the background" moves.

    ## Example
    ```python
    async def confirm(question):
        return input(f"{question} [y/n] ") == "y"  # error: [AF174]
    ```

    ## Use instead
    asyncio:

    ```python
    import asyncio


    async def confirm(question):
        return await asyncio.to_thread(input, f"{question} [y/n] ") == "y"
    ```

    anyio (`trio.to_thread.run_sync` reads the same):

    ```python
    import anyio


    async def confirm(question):
        return await anyio.to_thread.run_sync(input, f"{question} [y/n] ") == "y"
    ```

    For a program that is mainly a prompt, `prompt_toolkit` has `PromptSession.prompt_async`,
    which waits for keys on the loop itself and can be cancelled. If the question comes before
    any async work, ask it before `asyncio.run`.

    ## Fix safety
    A thread that waits in `input` cannot be cancelled. `asyncio.run` waits for it when the
    program ends, so after Ctrl-C one more Return may be needed. With anyio and trio,
    `abandon_on_cancel=True` leaves the thread behind. While the person types, other
    tasks may print into the line.

    ## Options
    - `async-library`: the library the advice is given in.
    - `per-file-ignores`: for instance `"examples/*" = ["AF174"]`.

    ## References
    - [input](https://docs.python.org/3/library/functions.html#input)
    - [getpass.getpass](https://docs.python.org/3/library/getpass.html#getpass.getpass)
    - [prompt_toolkit: prompt in an asyncio application](https://python-prompt-toolkit.readthedocs.io/en/stable/pages/asking_for_input.html#prompt-in-an-asyncio-application)
    """

    code = "AF174"
    name = "blocking-terminal-input"
    until = "until a person has typed"
    label = "waits for a person"

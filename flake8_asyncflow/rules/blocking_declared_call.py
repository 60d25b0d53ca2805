"""AF101: a call that the project itself declares to be blocking, in async code."""

from flake8_asyncflow.rules._base import CataloguedRule


class BlockingDeclaredCall(CataloguedRule):
    """Call in an async function that the project declares to be blocking.

    ## What it does
    Reports calls inside `async def` of the functions and methods that
    `[[tool.asyncflow.calls]]` lists, and of those that an installed library lists itself. An
    entry may name one callable, or with `.*` every public method of a class and every public
    function of a module.

    ## Why is this bad?
    You know best which calls of your own code and of your in-house libraries wait for a
    server, a disk or a lock. While such a call runs, no other task of the loop does.

    ## Example
    ```toml
    [[tool.asyncflow.calls]]
    name = "warehouse.query"
    use = "warehouse.aio.query"
    until = "until the warehouse has answered"

    [[tool.asyncflow.calls]]
    name = "warehouse.Session.*"
    pure = ["is_open"]

    [tool.asyncflow.types]
    "warehouse.connect" = "warehouse.Session"
    ```

    ```python
    import warehouse


    async def stock(item):
        return warehouse.query("select count(*) from stock where item = ?", item)  # error: [AF101]


    async def reserve(item):
        session = warehouse.connect()
        session.reserve(item)  # error: [AF101]
        return session.is_open()
    ```

    ## Use instead
    What the entry's `use` names; without it, a worker thread:

    ```python
    import asyncio

    import warehouse


    async def stock(item):
        return await asyncio.to_thread(warehouse.query, "select count(*) ...", item)
    ```

    ## Fix safety
    Whether the call may be replaced or moved to a thread is for the authors of the code to
    say: objects that belong to one thread, and transactions in particular, may not.

    ## Options
    - `[[tool.asyncflow.calls]]`: `name` is required. `use` is a qualified name, or a table of
      them by async library. `code` reports the call under another code of AF1, for instance
      `"AF111"`. `unless` lists arguments with which the call returns at once: `[{ keyword =
      "block", position = 0, value = false }]`. `only` lists arguments that must be of certain
      classes for it to block. `pure` lists the methods that do not block where `name` ends in
      `.*`. `lazy = true` means that it blocks where its result is consumed. Further keys:
      `aliases`, `cost`, `flow`, `needs`, `source`, `until`.
    - `[tool.asyncflow.types]`: what functions return, so that methods can be resolved.
    - `trusted`: names, or `"package.*"`, that are never reported.
    - `runs-in-thread`: callables that run what they are given in a worker thread, as
      `asyncio.to_thread` does; `"name:1"` if it is the second argument.
    - `runs-on-loop`: decorators and base classes whose synchronous functions the event loop
      runs, and `"name:1"` for a callable whose second argument it will call; they are checked
      like async ones.
    - A library ships entries for all its users as a TOML file in its package, named by an
      entry point of the group `asyncflow.catalog`: `mylib = "mylib:asyncflow.toml"`. The file
      holds `[[calls]]` and `[types]`. It is read, and nothing of the library is run.

    ## References
    - [entry points](https://packaging.python.org/en/latest/specifications/entry-points/)
    """

    code = "AF101"
    name = "blocking-declared-call"
    until = "until it returns"
    label = "is declared to block"

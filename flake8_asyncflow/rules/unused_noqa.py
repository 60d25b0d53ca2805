"""AF902: a noqa comment that silences nothing."""

from flake8_asyncflow.rules._base import Rule


class UnusedNoqa(Rule):
    """Comment `noqa` that silences nothing.

    ## What it does
    Reports `# noqa: AF...` comments that name a code of asyncflow which is not reported on
    that line. A bare `# noqa` and the codes of other tools are left alone.

    ## Why is this bad?
    The comment stayed when the defect went. It misleads readers, and it would silence the
    defect should it come back.

    ## Example
    ```python
    import asyncio


    async def wait():
        await asyncio.sleep(1)  # noqa: AF171  # error: [AF902]
    ```

    ## Use instead
    ```python
    import asyncio


    async def wait():
        await asyncio.sleep(1)
    ```

    ## Fix safety
    Removing the comment changes no behaviour. A code that this run does not look for, because
    it is ignored or off by default, is never called unused.

    ## Options
    - `enable = ["AF902"]` turns this code on. It is off by default, and `select = ["AF"]` does
      not turn it on. In flake8's configuration the setting is `asyncflow-enable = AF902`.

    ## References
    - [flake8: selecting and ignoring violations](https://flake8.pycqa.org/en/latest/user/violations.html)
    """

    code = "AF902"
    name = "unused-noqa"
    default_on = False

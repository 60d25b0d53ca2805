"""AF902: a noqa comment that silences nothing."""

from flake8_asyncflow.rules._base import Rule


class UnusedNoqa(Rule):
    """Comment `noqa` that silences nothing.

    ## What it does
    Reports `# noqa: AF...` comments that name a code of asyncflow which is not reported on
    that line. Of several codes in a comment each is judged by itself. A bare `# noqa`,
    `# flake8: noqa`, the codes of other tools and AF902 itself are left alone.

    `asyncflow check` and flake8 report it alike, where it is enabled.

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
    Removing the comment changes no behaviour. A code that is switched off for the file, by
    `ignore` or `per-file-ignores` or because it is off by default, is never called unused: the
    comment may be needed once it is on. `asyncflow check` does not judge what `select` leaves
    out either; in flake8, `select` chooses what is shown, and all codes are looked for.

    ## Options
    - `enable = ["AF902"]` turns this code on. It is off by default, and `select = ["AF"]` does
      not turn it on. In flake8's configuration the setting is `asyncflow-enable = AF902`.

    ## References
    - [flake8: selecting and ignoring violations](https://flake8.pycqa.org/en/latest/user/violations.html)
    """

    code = "AF902"
    name = "unused-noqa"
    default_on = False

"""AF901: a file that Python cannot parse."""

from flake8_asyncflow.rules._base import Rule


class InvalidSyntax(Rule):
    """File that cannot be parsed.

    ## What it does
    Reports a file that Python cannot parse, at the position where parsing stopped, and goes
    on with the other files. A file that uses syntax of a newer Python than the one that runs
    asyncflow is reported as such ("needs Python 3.14"), not as invalid.

    ## Why is this bad?
    Nothing in such a file has been checked: no finding does not mean no defect.

    ## Example
    ```python
    async def fetch(url:  # error: [AF901]
        return url
    ```

    ## Use instead
    Correct the syntax:

    ```python
    async def fetch(url):
        return url
    ```

    When the message names a newer Python, run asyncflow under that version: the code is read
    by the parser of the interpreter that runs it.

    ## Fix safety
    A file that parses may have findings that were hidden until now.

    ## Options
    - `exclude`, `extend-exclude`: leave out files that are not meant to be Python of this
      version, such as templates or test data.
    - `ignore`: `AF901` is reported whatever `select` says, unless it is ignored. Under flake8
      it is flake8 that reports such a file, as E999.

    ## References
    - [Python docs: full grammar specification](https://docs.python.org/3/reference/grammar.html)
    """

    code = "AF901"
    name = "syntax-error"

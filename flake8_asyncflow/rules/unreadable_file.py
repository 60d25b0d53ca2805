"""AF903: a file that cannot be read or decoded."""

from flake8_asyncflow.rules._base import Rule


class UnreadableFile(Rule):
    """File that cannot be read or decoded.

    ## What it does
    Reports a file that could not be read (no permission, gone since it was found, not a
    regular file) or whose bytes are not text in the encoding that it declares, and goes on
    with the other files.

    ## Why is this bad?
    Nothing in such a file has been checked: no finding does not mean no defect. Python could
    not import it either.

    ## Example
    A file saved as Latin-1 that does not say so:

    ```text
    $ printf 'name = "caf\\351"\\n' > menu.py
    $ asyncflow check menu.py
    ```

    ## Use instead
    Save it as UTF-8, or declare its encoding in the first or second line:

    ```python
    # -*- coding: latin-1 -*-
    name = "café"
    ```

    ## Fix safety
    Converting a file to UTF-8 changes its bytes, not its meaning. A file that can be read may
    have findings that were hidden until now.

    ## Options
    - `exclude`, `extend-exclude`: leave out files that are not meant to be read.
    - `ignore`: `AF903` is reported whatever `select` says, unless it is ignored. Under flake8
      it is flake8 that reports such a file, as E902.

    ## References
    - [PEP 263: defining Python source code encodings](https://peps.python.org/pep-0263/)
    """

    code = "AF903"
    name = "unreadable-file"

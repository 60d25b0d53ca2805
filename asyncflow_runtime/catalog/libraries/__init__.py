"""What blocks in third-party libraries: one file a package, named as it is imported.

Each file has these tables, of qualified names as users know them:

    DISTRIBUTIONS  what to install to prove the file, newest version last tried: see the lock
    CALLS          the blocking calls
    ALIASES        another qualified name of a module, class or function → its name here
    BASES          class → its base classes; every class that CALLS has methods of, that the other
                   tables mention, or that must not be taken for its blocking relative
    ATTRIBUTES     attribute or property → its type
    RESULTS        function or method → the type of what it returns ("Self" is the receiver's)

Classes with async methods stand in BASES too: the linter then knows that they do not block.
`make catalog` installs the libraries and looks every name up; the result is the lock file of the
library in `tests/data/lock/`, which the tests compare these tables with.
"""

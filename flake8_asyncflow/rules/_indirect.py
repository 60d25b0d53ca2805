"""AF2fn: the twin of each AF1fn rule, for what is reached through synchronous helpers."""

import inspect
from typing import ClassVar

from flake8_asyncflow.rules._base import CataloguedRule, Rule

__all__ = ["IndirectRule", "indirect"]


class IndirectRule(Rule):
    """What a rule of AF1 reports, reached through synchronous functions of the program."""

    direct: ClassVar[type[CataloguedRule]]


def indirect(direct: type[CataloguedRule]) -> type[IndirectRule]:
    """The twin of a rule, with a page of its own: a new class at each call."""
    code = f"AF2{direct.code[3:]}"
    members = {
        "__doc__": _page(direct, code),
        "code": code,
        "name": f"indirect-{direct.name}",
        "direct": direct,
    }
    return type(f"Indirect{direct.__name__}", (IndirectRule,), members)


# Code of AF1 → what the helper of the example imports, and how it blocks.
_EXAMPLES = {
    "AF101": ("import warehouse", "warehouse.query(item)"),
    "AF111": ("import sqlite3", "sqlite3.connect(item)"),
    "AF112": ("from sqlalchemy.orm import Session", "Session().get(object, item)"),
    "AF121": ("import os", "open(item)"),
    "AF122": ("from pathlib import Path", "Path(item).read_text()"),
    "AF123": ("import os", "os.remove(item)"),
    "AF124": ("import os", "os.path.getsize(item)"),
    "AF125": ("import shutil", "shutil.unpack_archive(item)"),
    "AF131": ("import requests", "requests.get(item, timeout=10)"),
    "AF132": ("import socket", "socket.gethostbyname(item)"),
    "AF133": ("import smtplib", 'smtplib.SMTP("localhost").verify(item)'),
    "AF134": ("import openai", "openai.OpenAI().models.retrieve(item)"),
    "AF141": ("import hashlib", 'hashlib.scrypt(item, salt=b"salt", n=16384, r=8, p=1)'),
    "AF142": ("import lzma", "lzma.compress(item)"),
    "AF143": ("import timeit", "timeit.timeit(item)"),
    "AF151": ("import redis", "redis.Redis().get(item)"),
    "AF161": ("import subprocess", 'subprocess.run(["convert", item])'),
    "AF162": ("import subprocess", 'subprocess.Popen(["convert", item])'),
    "AF163": ("import os", "os.waitpid(item, 0)"),
    "AF164": ("import pika", "pika.BlockingConnection(item).channel()"),
    "AF165": ("import threading", "threading.Thread(target=item).join()"),
    "AF171": ("import time", "time.sleep(item)"),
    "AF172": ("import threading", "threading.Event().wait(item)"),
    "AF173": ("import queue", "queue.Queue().get(timeout=item)"),
    "AF174": ("import getpass", "getpass.getpass(item)"),
    "AF181": ("import requests", "list(requests.Response(item).iter_lines())"),
}

_TABLE = """\
```toml
[[tool.asyncflow.calls]]
name = "warehouse.query"
```

"""


def _page(direct: type[CataloguedRule], code: str) -> str:
    summary, _, _ = inspect.cleandoc(direct.__doc__ or "").partition("\n")
    imported, call = _EXAMPLES.get(direct.code, ("import time", "time.sleep(item)"))
    return _PAGE.format(
        summary=summary.rstrip("."),
        direct=direct.code,
        name=direct.name,
        until=direct.until,
        code=code,
        table=_TABLE if direct.code == "AF101" else "",
        imported=imported,
        call=call,
    )


_PAGE = """\
{summary}, through synchronous functions.

## What it does
Reports calls in async code of synchronous functions of the program that end, after any number
of further calls, in what [{name} ({direct})]({direct}.md) reports. The finding stands on the line
that leaves async code; it names the functions on the way and the call that blocks, and the full
format shows each of them. Calls are followed through modules, methods and properties, inherited
ones too, constructors, `with`, iteration, decorators, and functions that are passed as arguments.
[Frameworks](frameworks.md) says which `def` functions count as async code.

What a caller passes counts for more than the annotation: of a helper that asks a flag, `None`,
`isinstance` or `iscoroutinefunction`, only the branch is followed that runs then, and where a
helper finds by itself that no event loop runs, nothing is reported.

Of several chains from one line only one a flow is reported (the second digit of the code): the
shortest, where what only asks the file system comes last.

## Why is this bad?
The loop stands still {until}, as it would for a direct call. It is only harder to
see: nothing in the async function says that the helper waits.

## Example
{table}```python
{imported}


def load(item):
    return {call}


def prepare(item):
    return load(item)


async def handle(item):
    return prepare(item)  # error: [{code}]
```

## Use instead
Run the helper in a worker thread at this line, which changes nothing else:

```python
import asyncio


async def handle(item, prepare):
    return await asyncio.to_thread(prepare, item)
```

Or make the chain async, from its end up. What to write instead of the call that blocks, says
{direct}.

## Fix safety
What runs in a worker thread can run at the same time as the rest of the program: a helper that
changes shared state needs a lock then. Objects that belong to the thread that made them, such as
connections of `sqlite3`, must be made in the helper.

## Options
- `trusted`: functions, by qualified name, that chains are not followed through.
- `# noqa: {direct}` or `# noqa: {code}` on the line that blocks, at the end of a chain, silences
  all the chains that lead there; on the line of the finding it silences that one.
- `async-library`: the library the advice is given in.
- `per-file-ignores`: for instance `"tests/*" = ["AF2"]`.

## References
- [{name} ({direct})]({direct}.md)
"""

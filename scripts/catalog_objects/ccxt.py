"""Objects of ccxt: each exchange is a class, and a module of that name too."""

from functools import partial

import ccxt

OBJECTS = {f"ccxt.{name}": partial(getattr, ccxt, name) for name in ccxt.exchanges}

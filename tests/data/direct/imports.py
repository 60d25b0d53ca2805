import os.path
import os.path as osp
import time
import time as t
import urllib.request
from os import path
from os import remove as delete, path as p
from time import sleep
from time import sleep as nap
from urllib.request import urlopen

import requests
import requests as r
from requests import Session, get
from requests.sessions import Session as S

try:
    import ujson as json
except ImportError:
    import json

try:
    from httpx import Client
except ImportError:
    Client = None

if os.name == "nt":
    from time import sleep as wait
else:
    from time import sleep as wait

alias = time.sleep
module_alias = requests


async def forms(url, file):
    time.sleep(1)  # error: [AF171] "`time.sleep()` blocks the event loop"
    t.sleep(1)  # error: [AF171]
    sleep(1)  # error: [AF171]
    nap(1)  # error: [AF171]
    wait(1)  # error: [AF171]
    alias(1)  # error: [AF171]
    requests.get(url)  # error: [AF131]
    r.get(url)  # error: [AF131]
    get(url)  # error: [AF131]
    module_alias.get(url)  # error: [AF131]
    requests.api.get(url)  # error: [AF131]
    Session().get(url)  # error: [AF131]
    S().get(url)  # error: [AF131]
    urlopen(url)  # error: [AF131]
    urllib.request.urlopen(url)  # error: [AF131]
    os.path.exists(file)  # error: [AF124]
    osp.exists(file)  # error: [AF124]
    path.exists(file)  # error: [AF124]
    p.exists(file)  # error: [AF124]
    delete(file)  # error: [AF123]
    Client().get(url)  # error: [AF131]
    os.path.join(file, "x")
    path.basename(file)
    json.dumps(url)


async def local_imports(url):
    import time as clock
    from subprocess import run

    clock.sleep(1)  # error: [AF171]
    run(["true"])  # error: [AF161]


async def builtins_module(name):
    import builtins
    import io

    builtins.open(name)  # error: [AF121]
    io.open(name)  # error: [AF121]
    open(name)  # error: [AF121]
    io.StringIO().read()
    io.BytesIO(b"").read()


def sync(url):
    time.sleep(1)
    requests.get(url)
    open(url).read()


class Plain:
    def method(self):
        time.sleep(1)

    async def coroutine(self):
        time.sleep(1)  # error: [AF171]


time.sleep(0)
requests.get

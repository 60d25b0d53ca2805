"""Async code that passes functions."""

import asyncio
import functools

from pipeline import steps, tools
from pipeline.steps import checksum, convert, double, fetch, load, notify, rest, stretch, unpack
from pipeline.tools import Hooks, Runner, apply, compose, in_background, pair, run, run_here

STEPS = {"fetch": fetch, "unpack": unpack}
CHEAP = {"double": double, "checksum": checksum}


async def applied(url: str) -> object:
    print(apply(double, 3), apply(checksum, b""))
    return apply(fetch, url)  # error: [AF231] "`pipeline.tools.apply()` blocks"


async def applied_by_keyword(path: str) -> object:
    print(tools.apply_named(3, function=double))
    return tools.apply_named(path, function=unpack)  # error: [AF225] "`pipeline.steps.unpack()`"


async def applied_with_types(path: str) -> object:
    print(tools.typed_apply(steps.size, path))
    return tools.typed_apply(unpack, path)  # error: [AF225]


async def applied_to_all(paths: list[str]) -> list:
    print(tools.apply_to_all(double, [1, 2]))
    return tools.apply_to_all(convert, paths)  # error: [AF261] "`pipeline.steps.convert()`"


async def twice(number: int) -> float:
    print(tools.twice(double, number))
    return tools.twice(rest, number)  # error: [AF271] "`pipeline.tools.apply()` → `pipeline.steps.rest()`"


async def composed(url: str) -> str:
    function = compose(fetch, checksum)
    await asyncio.to_thread(function, url)
    return function(url)  # todo: [AF231]


async def both(text: str) -> tuple:
    cheap = pair(len, double)
    print(cheap(text))
    dear = pair(double, stretch)
    return dear(text)  # error: [AF241] "`pipeline.steps.stretch()`"


async def described(url: str) -> str:
    return tools.describe(fetch) + url


async def in_a_thread(url: str) -> object:
    in_background(fetch, url)
    future = tools.in_pool(fetch, url)
    print(await run(fetch, url))
    print(await asyncio.to_thread(apply, fetch, url))
    return await asyncio.wrap_future(future)


async def here(path: str) -> object:
    return await run_here(convert, path)  # todo: [AF261]


async def flagged(path: str) -> object:
    print(tools.perhaps(double, 3))
    return tools.perhaps(load, path, wanted=True)  # error: [AF221] "`pipeline.steps.load()`"


async def by_default(path: str) -> object:
    print(tools.default_call(path))
    return tools.default_call(path, unpack)  # error: [AF225]


async def mapped(urls: list[str]) -> list:
    lazily = map(fetch, urls)
    print(lazily, list(map(double, [1, 2])))
    return list(map(fetch, urls))  # error: [AF231] "`pipeline.steps.fetch()`"


async def mapped_in_a_loop(paths: list[str]) -> None:
    for result in map(convert, paths):  # error: [AF261] "pipeline.steps.convert"
        print(result)


async def filtered(urls: list[str]) -> list:
    print([url for url in filter(str.strip, urls)])
    return [url for url in filter(steps.seen, urls)]  # error: [AF251] "pipeline.steps.seen"


async def sorted_out(paths: list[str]) -> list:
    print(sorted(paths, key=steps.size), max(paths, key=len))
    paths.sort(key=unpack)  # error: [AF225] "pipeline.steps.unpack"
    return sorted(paths, key=convert)  # error: [AF261]


async def best(urls: list[str]) -> str:
    print(min(urls, key=lambda url: len(url)))
    return max(urls, key=lambda url: len(fetch(url)))  # error: [AF231] "`pipeline.steps.fetch()`"


async def lambdas(url: str) -> object:
    later = lambda: fetch(url)
    handlers = [lambda: convert(url), lambda: unpack(url)]
    print(later, handlers, len(handlers))
    now = (lambda number: double(number))(3)
    await asyncio.to_thread(later)
    return now


async def lambda_called(url: str) -> bytes:
    later = lambda: fetch(url)
    print("now")
    return later()  # error: [AF231] "`pipeline.steps.fetch()`"


async def lambda_given(url: str) -> object:
    print(apply(lambda value: value, url))
    return apply(lambda value: fetch(value), url)  # error: [AF231]


async def partial(url: str) -> object:
    get = functools.partial(fetch, url)
    await asyncio.get_running_loop().run_in_executor(None, get)
    return get()  # error: [AF231] "`pipeline.steps.fetch()`"


async def partly(path: str) -> object:
    applied = functools.partial(apply, convert)
    print(applied)
    return applied(path)  # error: [AF261]


async def from_a_table(name: str, value: str) -> object:
    print(CHEAP[name](value), CHEAP["double"](3))
    return STEPS[name](value)  # error: [AF231] [AF225]


async def from_a_list(value: str) -> None:
    for step in (double, checksum):
        step(value)
    for step in [convert, double]:
        step(value)  # error: [AF261]


async def chosen(value: str, quickly: bool) -> object:
    step = double if quickly else unpack
    return step(value)  # error: [AF225]


async def stored(address: str) -> None:
    hooks = Hooks(on_done=notify)
    print(hooks.count())
    hooks.done(address)  # error: [AF233] "`pipeline.steps.notify()`"


async def stored_cheaply(number: int) -> None:
    hooks = Hooks(double)
    hooks.done(number)
    hooks.add(fetch)


async def nothing_stored(number: int) -> None:
    hooks = Hooks()
    hooks.done(number)


async def registered(path: str) -> object:
    runner = Runner()
    runner.register("convert", convert)
    return runner.run("convert", path)  # todo: [AF261]


async def folded(paths: list[str]) -> object:
    print(tools.fold(lambda total, number: total + number, [1, 2], 0))
    return tools.fold(lambda total, path: total + convert(path), paths, 0)  # error: [AF261]


async def shadowed(fetch, url: str) -> object:
    return fetch(url)


async def shadowed_inside(url: str) -> object:
    def unpack(path: str) -> str:
        return path

    return apply(unpack, url)


async def closure(path: str) -> object:
    def step():
        return convert(path)

    def unused():
        return fetch(path)

    await asyncio.to_thread(step)
    return step()  # error: [AF261] "`pipeline.steps.convert()`"


async def returned(path: str):
    def step():
        return convert(path)

    return step


async def of_a_class(urls: list[str]) -> list:
    class Step:
        def __call__(self, url: str) -> bytes:
            return fetch(url)

        def quick(self, url: str) -> str:
            return url

    step = Step()
    print(apply(step.quick, "x"))
    return [apply(step, url) for url in urls]  # error: [AF231]


async def either(path: str, wanted: bool) -> object:
    return (convert if wanted else len)(path)  # error: [AF261] "use `await asyncio.to_thread((convert if wanted else len), ...)`"


async def in_parentheses(path: str) -> object:
    return (convert)(path)  # error: [AF261] "`await asyncio.to_thread((convert), ...)`"

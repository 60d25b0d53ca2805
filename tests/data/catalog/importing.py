import compileall
import ctypes
import ctypes.util
import importlib
import importlib.metadata
import importlib.util
import inspect
import linecache
import pkgutil
import py_compile
import runpy
import sys
from importlib import import_module, resources
from importlib.metadata import entry_points, version


async def modules(name: str, module):
    plugin = import_module(f"shop.plugins.{name}")  # error: [AF125] "importlib.import_module()"
    again = importlib.reload(module)  # error: [AF125] "importlib.reload()"
    old = __import__("json").loads("1")
    found = pkgutil.resolve_name("shop.plugins:default")  # error: [AF125] "pkgutil.resolve_name()"
    if importlib.util.find_spec("uvloop") is None:  # error: [AF124] "importlib.util.find_spec()"
        import json as later
    importlib.invalidate_caches()
    return plugin, again, old, found, later, sys.modules[name]


async def from_path(path: str):
    spec = importlib.util.spec_from_file_location("plugin", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)  # error: [AF125] "importlib.abc.Loader.exec_module()"
    return module


async def programs(path: str):
    names = runpy.run_path(path)  # error: [AF125] "runpy.run_path()"
    runpy.run_module("shop.report")  # error: [AF125] "runpy.run_module()"
    py_compile.compile(path)  # error: [AF125] "py_compile.compile()"
    compileall.compile_dir("shop")  # error: [AF125] "compileall.compile_dir()"
    compileall.compile_file(path)  # error: [AF125] "compileall.compile_file()"
    compileall.compile_path()  # error: [AF125] "compileall.compile_path()"
    return names, compile("1", "x", "eval")


async def packages(path: str):
    for module in pkgutil.iter_modules([path]):  # error: [AF124] "pkgutil.iter_modules()"
        print(module.name)
    names = [m.name for m in pkgutil.walk_packages([path])]  # error: [AF124] "pkgutil.walk_packages()"
    return names, pkgutil.iter_modules([path])


async def packaged():
    text = resources.read_text("shop", "schema.sql")  # error: [AF122] "importlib.resources.read_text()"
    data = resources.read_binary("shop", "logo.png")  # error: [AF122] "importlib.resources.read_binary()"
    with resources.open_text("shop", "x") as file, resources.open_binary("shop", "y") as binary:  # error: [AF121] "importlib.resources.open_text()" [AF121] "importlib.resources.open_binary()"
        print(file.name, binary.name)
    if resources.is_resource("shop", "x"):  # error: [AF124] "importlib.resources.is_resource()"
        print(resources.contents("shop"))  # error: [AF124] "importlib.resources.contents()"
    return text, data, pkgutil.get_data("shop", "x")  # error: [AF122] "pkgutil.get_data()"


async def traversed():
    root = resources.files("shop")
    schema = root.joinpath("sql") / "schema.sql"
    if schema.is_file() or schema.is_dir():  # error: [AF124] "importlib.resources.abc.Traversable.is_file()" [AF124] "importlib.resources.abc.Traversable.is_dir()"
        text = schema.read_text()  # error: [AF122] "importlib.resources.abc.Traversable.read_text()"
    with schema.open("rb") as file:  # error: [AF121] "importlib.resources.abc.Traversable.open()"
        data = file.read()  # error: [AF122] "io.BufferedReader.read()"
    for child in root.iterdir():  # error: [AF124] "importlib.resources.abc.Traversable.iterdir()"
        data += child.read_bytes()  # error: [AF122] "importlib.resources.abc.Traversable.read_bytes()"
    return text, data, schema.name


async def metadata(name: str):
    for point in entry_points(group="shop.plugins"):  # error: [AF122] "importlib.metadata.entry_points()"
        point.load()  # error: [AF125] "importlib.metadata.EntryPoint.load()"
    for found in importlib.metadata.distributions():  # error: [AF122] "importlib.metadata.distributions()"
        print(found)
    return [
        version(name),  # error: [AF122] "importlib.metadata.version()"
        importlib.metadata.metadata(name),  # error: [AF122] "importlib.metadata.metadata()"
        importlib.metadata.files(name),  # error: [AF122] "importlib.metadata.files()"
        importlib.metadata.requires(name),  # error: [AF122] "importlib.metadata.requires()"
        importlib.metadata.distribution(name),  # error: [AF122] "importlib.metadata.distribution()"
        importlib.metadata.packages_distributions(),  # error: [AF122] "importlib.metadata.packages_distributions()"
    ]


async def source_lines(path: str, function):
    print(inspect.getsource(function), inspect.getsourcelines(function))  # error: [AF122] "inspect.getsource()" [AF122] "inspect.getsourcelines()"
    print(linecache.getline(path, 3))
    linecache.checkcache(path)  # error: [AF124] "linecache.checkcache()"
    linecache.updatecache(path)  # error: [AF122] "linecache.updatecache()"
    linecache.clearcache()
    return linecache.getlines(path), inspect.signature(function)


async def shared_libraries():
    name = ctypes.util.find_library("vips")  # error: [AF161] "ctypes.util.find_library()"
    library = ctypes.CDLL(name)  # error: [AF121] "ctypes.CDLL()"
    with_lock = ctypes.PyDLL(name)  # error: [AF121] "ctypes.PyDLL()"
    other = ctypes.cdll.LoadLibrary("libm.so.6")  # error: [AF121] "ctypes.cdll.LoadLibrary()"
    return library, with_lock, other, ctypes.CDLL(None), ctypes.c_int(3)

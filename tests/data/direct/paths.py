import pathlib
from pathlib import Path, PurePath

ROOT = Path(__file__).parent
CONFIG = ROOT / "config" / "app.toml"


async def forms(name, base: Path, pure: PurePath):
    Path(name).exists()  # error: [AF124] "pathlib.Path.exists()"
    pathlib.Path(name).read_text()  # error: [AF122]
    (base / name).exists()  # error: [AF124]
    (base / name / "x").is_file()  # error: [AF124]
    base.parent.mkdir()  # error: [AF123]
    base.parent.parent.mkdir(parents=True)  # error: [AF123]
    base.parents[1].exists()  # error: [AF124]
    base.joinpath("a", "b").unlink()  # error: [AF123]
    base.with_suffix(".x").touch()  # error: [AF123]
    base.with_name("x").write_text("y")  # error: [AF122]
    Path.cwd().exists()  # error: [AF124]
    Path.home().joinpath("x").exists()  # error: [AF124]
    CONFIG.read_text()  # error: [AF122]
    (ROOT / name).open()  # error: [AF121]
    ("prefix" / base).exists()  # error: [AF124]
    base.expanduser().exists()  # error: [AF124]
    path = base
    path /= "x"
    path.exists()  # error: [AF124]
    Path(name).resolve().parent.exists()  # error: [AF124] [AF124]
    Path.exists(base)  # error: [AF124]
    with base.open() as f:  # error: [AF121]
        f.read()  # error: [AF122]
    with (base / name).open("rb") as f:  # error: [AF121]
        f.readinto(bytearray(3))  # error: [AF122]
    Path(name).name.lower()
    base.stem.exists()
    base.as_posix()
    base.is_absolute()
    base / "x"
    pure.parent.exists()
    str(base).exists()
    base.exists
    PurePath(name).match("*")
    base.relative_to("x").with_suffix("y").as_uri()


async def lazily(base: Path, loop):
    for child in base.iterdir():  # error: [AF124]
        child.is_dir()  # error: [AF124]
    list(base.glob("*"))  # error: [AF124]
    sorted(base.rglob("*"))  # error: [AF124]
    [x.name for x in base.glob("*")]  # error: [AF124]
    names = {x: 1 for x in base.glob("*")}  # error: [AF124]
    found = base.glob("*")
    also = found
    for x in also:  # error: [AF124]
        print(x)
    base.glob("*")
    await asyncio.to_thread(list, base.glob("*"))
    await loop.run_in_executor(None, sorted, base.rglob("*"))
    for n, x in enumerate(base.glob("*")):  # error: [AF124]
        x.unlink()  # error: [AF123]
    first, *others = base.glob("*")  # error: [AF124]
    any(x.is_file() for x in base.iterdir())  # error: [AF124] [AF124]
    next(base.iterdir())  # error: [AF124]
    print(*base.iterdir())  # error: [AF124]
    "".join(x.read_text() for x in [base])  # error: [AF122]
    for x in filter(None, map(str, base.glob("*"))):  # error: [AF124]
        print(x, names)
    return base.glob("*")


import asyncio

"""The settings of a run: [tool.asyncflow], [flake8] and the command line, merged."""

from dataclasses import dataclass, field

__all__ = ["Settings"]


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run was asked to do. Code lists hold prefixes ("AF1") or full codes ("AF124")."""

    select: tuple[str, ...] = ("AF",)
    ignore: tuple[str, ...] = ()
    enable: tuple[str, ...] = ()  # codes that are off by default and wanted
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()  # (glob, codes)
    exclude: tuple[str, ...] = ()
    src: tuple[str, ...] = (".", "src")
    respect_gitignore: bool = True
    async_library: str = "auto"  # auto | asyncio | anyio | trio: what advice is given in
    output_format: str = "full"  # full | concise | json
    origins: dict[str, str] = field(default_factory=dict)  # setting → file or "command line"

"""The flake8 plugin: the same findings, selected and silenced by flake8."""

import argparse
import ast
from collections.abc import Iterator, Sequence
from typing import ClassVar, Protocol

from flake8_asyncflow import __version__
from flake8_asyncflow.settings import ASYNC_LIBRARIES, Settings

__all__ = ["AsyncFlowPlugin"]


class OptionManager(Protocol):
    """What we use of flake8's class of that name, which comes without types."""

    parser: argparse.ArgumentParser

    def add_option(self, name: str, **options: object) -> None:
        """Registers an option."""
        ...


class AsyncFlowPlugin:
    """What flake8 makes of each file. Settings are kept on the class, as flake8 wants it."""

    name: ClassVar[str] = "flake8-asyncflow"
    version: ClassVar[str] = __version__
    settings: ClassVar[Settings] = Settings()

    def __init__(self, tree: ast.Module, filename: str, lines: Sequence[str]) -> None:
        self.tree = tree
        self.filename = filename
        self.lines = lines

    @staticmethod
    def add_options(option_manager: OptionManager) -> None:
        """Registers our options, for the command line and flake8's configuration files."""
        option_manager.add_option(
            "--asyncflow-enable",
            default=[],
            metavar="codes",
            parse_from_config=True,
            comma_separated_list=True,
            help="AF codes that are off by default and wanted. --select AF does not turn them on.",
        )
        option_manager.add_option(
            "--asyncflow-async-library",
            default="auto",
            metavar="library",
            parse_from_config=True,
            help="The library that advice is given for: asyncio, anyio or trio. By default the "
            "one that each file uses.",
        )

    @classmethod
    def parse_options(
        cls, option_manager: OptionManager, options: argparse.Namespace, args: Sequence[str]
    ) -> None:
        """Takes over the options; ends flake8 with a message when one is wrong."""
        from flake8_asyncflow.errors import ConfigError

        try:
            cls.settings = _settings(options)
        except ConfigError as error:
            option_manager.parser.error(f"{error}\nhelp: {error.help}")

    def run(self) -> Iterator[tuple[int, int, str, type]]:
        """Yields (line, column, "AF131 message", type) in the order of the file."""
        from flake8_asyncflow.analysis.source import from_text
        from flake8_asyncflow.pipeline import check_tree

        source = from_text(self.filename, "".join(self.lines))
        for finding in check_tree(source, self.tree, self.settings):
            yield finding.line, finding.column, f"{finding.code} {finding.message}", type(self)


def _settings(options: argparse.Namespace) -> Settings:
    from flake8_asyncflow.settings_values import check_codes, from_text

    enable = tuple(options.asyncflow_enable)
    if enable:
        from flake8_asyncflow.pipeline import known_codes

        check_codes(enable, known_codes, "asyncflow-enable")
    library = options.asyncflow_async_library
    if library not in ASYNC_LIBRARIES:
        from_text("async-library", library, "asyncflow-async-library")
    # A full code in flake8's own lists turns on a code that is off by default.
    named = (*(options.select or ()), *(options.extend_select or ()))
    return Settings(select=("AF", *named), enable=enable, async_library=library)

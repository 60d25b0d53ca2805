"""The flake8 plugin: the same findings, selected and silenced by flake8."""

import argparse
import ast
import os
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar, Protocol, cast

from flake8_asyncflow import __version__
from flake8_asyncflow.settings import ASYNC_LIBRARIES, Settings

if TYPE_CHECKING:
    from flake8_asyncflow.analysis.cache import Cache
    from flake8_asyncflow.baseline import Baseline
    from flake8_asyncflow.model import Finding, Source

__all__ = ["MOST_PARSED", "AsyncFlowPlugin"]

MOST_PARSED = 300  # modules outside the cache that one file may lead to


class OptionManager(Protocol):
    """What we use of flake8's class of that name, which comes without types."""

    parser: argparse.ArgumentParser

    def add_option(self, name: str, **options: object) -> None:
        """Registers an option."""
        ...


class Once:
    """Something that one process does, and none of those that are forked later does again."""

    def __init__(self) -> None:
        self._token, end = os.pipe()
        os.write(end, b"1")
        os.close(end)

    def is_first(self) -> bool:
        """Whether nobody asked before."""
        return os.read(self._token, 1) != b""


class AsyncFlowPlugin:
    """What flake8 makes of each file. Settings are kept on the class, as flake8 wants it."""

    name: ClassVar[str] = "flake8-asyncflow"
    version: ClassVar[str] = __version__
    settings: ClassVar[Settings] = Settings()
    baseline: ClassVar["Baseline | None"] = None
    cache: ClassVar["Cache | None"] = None  # outcomes only, shared with `asyncflow check`
    note: ClassVar["Once | None"] = None

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
        from flake8_asyncflow.analysis.cache import Cache, cache_folder, fingerprint
        from flake8_asyncflow.errors import ConfigError

        try:
            cls.settings = _settings(options)
            cls.cache = Cache(cache_folder(), fingerprint())
            cls.note = Once()
            cls.baseline = _baseline(cls.settings)
        except ConfigError as error:
            option_manager.parser.error(f"{error}\nhelp: {error.help}")

    def run(self) -> Iterator[tuple[int, int, str, type]]:
        """Yields (line, column, "AF131 message", type) in the order of the file."""
        from flake8_asyncflow.analysis.source import from_text
        from flake8_asyncflow.means import Means
        from flake8_asyncflow.pipeline import check_tree

        source = from_text(self.filename, "".join(self.lines))
        means = Means(self.cache, limit=MOST_PARSED, at_limit=self._say_what_is_left)
        found = check_tree(source, self.tree, self.settings, means)
        for finding in _unlisted(found, source, self.baseline):
            yield finding.line, finding.column, f"{finding.code} {finding.message}", type(self)

    def _say_what_is_left(self) -> None:
        """One note a run, on standard error: nothing is left out in silence."""
        from flake8_asyncflow.report.terminal import visible

        if self.note is None or self.note.is_first():
            print(
                f"note: {visible(self.filename)} leads to more than {MOST_PARSED} modules that were "
                "never looked at before; `asyncflow check` follows all of them",
                file=sys.stderr,
                flush=True,
            )


def _settings(options: argparse.Namespace) -> Settings:
    from flake8_asyncflow.own_rules import load_rules
    from flake8_asyncflow.pipeline import known_codes
    from flake8_asyncflow.settings_files import load_knowledge
    from flake8_asyncflow.settings_values import check_codes, from_text

    enable = tuple(options.asyncflow_enable)
    if enable:
        check_codes(enable, known_codes, "asyncflow-enable")
    library = options.asyncflow_async_library
    if library not in ASYNC_LIBRARIES:
        from_text("async-library", library, "asyncflow-async-library")
    # A full code in flake8's own lists turns on a code that is off by default.
    named = (*(options.select or ()), *(options.extend_select or ()))
    # flake8 ignores by itself; AF902 has to know what, for it does not judge what is off.
    ignored = (*(options.ignore or ()), *(options.extend_ignore or ()))
    knowledge = load_knowledge(os.getcwd(), known_codes)
    load_rules(knowledge.rules)  # a wrong rule ends flake8 here, not at the first file
    return knowledge._replace(
        select=("AF", *named),
        ignore=ignored,
        enable=enable,
        per_file_ignores=tuple(_per_file_ignores(options.per_file_ignores)),
        async_library=library,
    )


def _baseline(settings: Settings) -> "Baseline | None":
    if not settings.baseline:
        return None
    from flake8_asyncflow.baseline import Baseline

    return Baseline.load(settings.baseline)


def _unlisted(
    found: "list[Finding]", source: "Source", baseline: "Baseline | None"
) -> "list[Finding]":
    """The findings that the baseline does not accept."""
    if baseline is None or not found:
        return found
    from flake8_asyncflow.suppress import Noqa

    # What flake8 is going to silence is not counted: it stands in no baseline.
    noqa = Noqa(source)
    heard = [finding for finding in found if not noqa.silences(finding)]
    accepted = set(heard) - set(baseline.compared(heard, {source.path: source}).unlisted)
    return [finding for finding in found if finding not in accepted]


def _per_file_ignores(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The pairs of flake8's option, with globs as `Settings` has them."""
    if not text:
        return
    from flake8_asyncflow.errors import ConfigError
    from flake8_asyncflow.settings_values import FileCodes, from_text

    try:
        pairs = cast("FileCodes", from_text("per-file-ignores", text, "per-file-ignores"))
    except ConfigError:
        return  # flake8 has a message of its own for it
    for glob, codes in pairs:
        yield (os.path.abspath(glob) if "/" in glob else glob), codes

"""The exceptions that the linter raises on purpose; the command line prints them."""

from flake8_asyncflow.model import Finding

__all__ = ["AsyncFlowError", "ConfigError", "SourceError"]


class AsyncFlowError(Exception):
    """What went wrong and where; `help` says what to do about it, "" when there is no advice."""

    def __init__(self, message: str, help: str = "") -> None:
        super().__init__(message)
        self.help = help


class ConfigError(AsyncFlowError):
    """A setting, option or path of the command line that cannot be used."""


class SourceError(AsyncFlowError):
    """A file that cannot be read or parsed, as the finding to report for it."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(f"{finding.path}:{finding.line}: {finding.message}")
        self.finding = finding

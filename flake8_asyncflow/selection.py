"""Which findings are wanted, by the settings."""

from collections.abc import Sequence

from flake8_asyncflow.model import Finding
from flake8_asyncflow.settings import ALWAYS_ON, Settings, wanted
from flake8_asyncflow.suppress import Noqa

__all__ = ["is_wanted", "known_codes", "selected"]


def known_codes() -> tuple[str, ...]:
    """Every code that there is, sorted."""
    from flake8_asyncflow.rules import all_rules

    return tuple(rule.code for rule in all_rules())


def selected(findings: Sequence[Finding], noqa: Noqa, settings: Settings) -> list[Finding]:
    """The findings that `settings` wants, sorted; with AF902 where that is wanted too."""
    chosen = [finding for finding in findings if is_wanted(finding, settings)]
    is_analysed = all(finding.code not in ALWAYS_ON for finding in findings)
    if wanted("AF902", settings, default_on=False) and noqa.is_used and is_analysed:
        from flake8_asyncflow.own_rules import load_rules

        codes = (*known_codes(), *(rule.code for rule in load_rules(settings.rules)))
        off = [code for code in codes if not _is_code_wanted(code, settings)]
        chosen += noqa.unused(chosen, off)
    return sorted(chosen)


def is_wanted(finding: Finding, settings: Settings) -> bool:
    """Whether a finding is reported, as far as its code decides."""
    return _is_code_wanted(finding.code, settings)


def _is_code_wanted(code: str, settings: Settings) -> bool:
    from flake8_asyncflow.rules import find

    rule = find(code)
    return wanted(code, settings, default_on=rule is None or rule.default_on)

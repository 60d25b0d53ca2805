"""`--write-baseline`, and what is said of entries that no longer occur."""

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from flake8_asyncflow.baseline import Baseline
from flake8_asyncflow.identity import Identity
from flake8_asyncflow.pipeline import Checked
from flake8_asyncflow.report.terminal import terminal_for, visible
from flake8_asyncflow.rules import find
from flake8_asyncflow.settings import ALWAYS_ON, Settings, wanted
from flake8_asyncflow.settings_files import shown_path

__all__ = ["gone", "note", "write_baseline"]

_LONGEST_LIST = 10  # entries that a note names


def write_baseline(
    checked: Checked, paths: Sequence[str], settings: Settings, is_quiet: bool
) -> int:
    """Writes what was found, and keeps entries for what was not checked now.

    Returns the exit status: 1 if there are files that could not be checked, whose entries stay.

    Raises:
        AsyncFlowError: the file that is there is no baseline, or it cannot be written.
    """
    path = settings.baseline
    old = Baseline.load(path) if os.path.lexists(path) else Baseline(path)
    left = [finding for finding in checked.findings if finding.code in ALWAYS_ON]
    found = [finding for finding in checked.findings if finding.code not in ALWAYS_ON]
    is_judged = _judge(old, checked, paths, settings)
    entries = Counter(old.identities(found, checked.sources))
    kept = {entry: count for entry, count in old.entries.items() if not is_judged(entry)}
    removed = (old.entries - entries - Counter(kept)).total()
    old.write(entries | Counter(kept))
    from flake8_asyncflow.report import render

    for line in render("concise", left, {}, terminal_for(sys.stderr)):
        print(line, file=sys.stderr)
    if not is_quiet:
        print(_written(path, entries | Counter(kept), removed))
    return 1 if left else 0


def _written(path: str, entries: Counter[Identity], removed: int) -> str:
    number, files = entries.total(), len({entry.path for entry in entries})
    findings = f"{number:,} finding" if number == 1 else f"{number:,} findings"
    where = f"{files:,} file" if files == 1 else f"{files:,} files"
    less = f"; {removed:,} no longer occur" if removed else ""
    return f"Wrote {visible(shown_path(path))}: {findings} in {where}{less}."


def gone(
    baseline: Baseline,
    matched: Mapping[Identity, int],
    checked: Checked,
    paths: Sequence[str],
    settings: Settings,
) -> Counter[Identity]:
    """The entries that no longer occur, among those that the run could have found."""
    is_judged = _judge(baseline, checked, paths, settings)
    left = baseline.entries - Counter(matched)
    return Counter({entry: count for entry, count in left.items() if is_judged(entry)})


def note(entries: Mapping[Identity, int], path: str) -> Iterator[str]:
    """What is said of entries that no longer occur; nothing if there are none."""
    number = sum(entries.values())
    if not number:
        return
    where = visible(shown_path(path))
    what = "1 finding" if number == 1 else f"{number:,} findings"
    occurs = "occurs" if number == 1 else "occur"
    yield f"note: {what} in {where} no longer {occurs}; --write-baseline removes what is gone"
    for entry, count in sorted(entries.items())[:_LONGEST_LIST]:
        function = f" in {entry.function}" if entry.function else ""
        times = f" ({count:,} times)" if count > 1 else ""
        yield f"  {visible(f'{entry.path}: {entry.code}{function}: {entry.source}{times}')}"
    if len(entries) > _LONGEST_LIST:
        yield f"  and {len(entries) - _LONGEST_LIST:,} more"


def _judge(
    baseline: Baseline, checked: Checked, paths: Sequence[str], settings: Settings
) -> Callable[[Identity], bool]:
    """Whether a run would have found what an entry says, were it still there.

    That is so where the file is at or below the paths and could be checked, and the code is
    wanted there.
    """
    roots = [os.path.realpath(path) for path in paths]
    unchecked = [os.path.realpath(one.path) for one in checked.findings if one.code in ALWAYS_ON]

    def is_judged(entry: Identity) -> bool:
        absolute = baseline.absolute(entry)
        real = os.path.realpath(absolute)
        if not _is_below(real, roots) or _is_below(real, unchecked):
            return False
        rule = find(entry.code)
        is_on = rule is None or rule.default_on
        return wanted(entry.code, settings.for_file(absolute), is_on)

    return is_judged


def _is_below(path: str, roots: Iterable[str]) -> bool:
    return any(path == root or path.startswith(os.path.join(root, "")) for root in roots)

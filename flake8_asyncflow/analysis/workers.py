"""Spreads the work on many texts over processes, or over any executor."""

import marshal
import os
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from flake8_asyncflow.analysis.outcomes import Text

__all__ = ["Workers"]

_FEW = 200  # texts that one process has done before another has started
_BATCH = 40  # texts


class Workers:
    """Gives the outcomes of texts.

    Args:
        jobs: The number of processes; 0 means two for many texts, 1 for few.
        executor: Takes the place of processes of our own, whatever `jobs` says.
    """

    def __init__(self, jobs: int = 0, executor: "Executor | None" = None) -> None:
        self.jobs = jobs
        self.executor = executor

    def outcomes(self, texts: "Sequence[Text]") -> Iterator[bytes]:
        """The outcomes of texts, in their order."""
        from flake8_asyncflow.analysis.outcomes import outcome_of

        jobs = self.jobs or (min(2, os.cpu_count() or 1) if len(texts) >= _FEW else 1)
        if self.executor is not None and texts:
            yield from _from(self.executor, texts)
        elif jobs == 1 or len(texts) <= _BATCH:
            yield from map(outcome_of, texts)
        else:
            with _processes(jobs) as executor:
                yield from _from(executor, texts)


def _from(executor: "Executor", texts: "Sequence[Text]") -> Iterator[bytes]:
    """What an executor makes of texts; only plain bytes go there and come back."""
    from flake8_asyncflow.analysis.outcomes import outcomes

    batches = [
        marshal.dumps([tuple(text) for text in texts[start : start + _BATCH]])
        for start in range(0, len(texts), _BATCH)
    ]
    for batch in executor.map(outcomes, batches):
        yield from marshal.loads(batch)


def _processes(jobs: int) -> "Executor":
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # Forked workers need not import anything again; elsewhere they are started anew.
    method = "fork" if sys.platform == "linux" else "spawn"
    return ProcessPoolExecutor(jobs, mp_context=get_context(method))

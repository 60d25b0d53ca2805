"""Runs git, and says what to do where it cannot help."""

import os
import subprocess
from collections.abc import Mapping, Sequence

from flake8_asyncflow.errors import ConfigError

__all__ = ["Git"]


class Git:
    """The repository that a folder is in. Raises ConfigError where there is none."""

    def __init__(self, folder: str) -> None:
        self.top = folder
        found = self._run(("rev-parse", "--show-toplevel"))
        if found.returncode:
            raise self._failed(found)
        self.top = os.fsdecode(found.stdout.removesuffix(b"\n"))

    def output(self, *words: str, stdin: bytes = b"", index: str | None = None) -> bytes:
        """What `git ...` prints at the top of the repository. Raises ConfigError if it fails.

        `index` is the file to use instead of the repository's own index.
        """
        done = self._run(words, stdin, {"GIT_INDEX_FILE": index} if index is not None else {})
        if done.returncode:
            raise self._failed(done)
        return done.stdout

    def merge_base(self, revision: str) -> str:
        """The commit at which HEAD left `revision`. Raises ConfigError if there is none."""
        commit = self._commit(revision)
        done = self._run(("merge-base", commit, self._commit("HEAD")))
        if done.returncode:
            message = f"HEAD and {revision} have no commit in common"
            raise ConfigError(message, self._deeper() or "name a revision that HEAD stems from")
        return done.stdout.decode().strip()

    def _commit(self, revision: str) -> str:
        """The full name of a commit."""
        # What starts with a dash would be an option; no revision does.
        if revision and not revision.startswith("-") and "\0" not in revision:
            words = ("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
            done = self._run(words)
            if not done.returncode:
                return done.stdout.decode().strip()
        if revision == "HEAD":
            raise ConfigError(f"there is no commit yet in {self.top}", "commit something first")
        help = f"`git fetch origin {revision}` brings a branch; `git log` lists commits"
        message = f"git knows no revision {revision} in {self.top}"
        raise ConfigError(message, self._deeper() or help)

    def _deeper(self) -> str:
        """How to get more history, "" where all of it is there."""
        done = self._run(("rev-parse", "--is-shallow-repository"))
        if done.stdout.strip() != b"true":
            return ""
        return (
            "this clone is shallow: run `git fetch --unshallow`, or check out with all history"
            " (`fetch-depth: 0` of actions/checkout)"
        )

    def _run(
        self,
        words: Sequence[str],
        stdin: bytes = b"",
        environment: Mapping[str, str] = {},
    ) -> subprocess.CompletedProcess[bytes]:
        # In a hook these are set, relative to the working directory, which -C changes.
        places = ("GIT_DIR", "GIT_WORK_TREE")
        ours = {name: os.path.abspath(os.environ[name]) for name in places if name in os.environ}
        ours |= {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}
        try:
            return subprocess.run(
                ["git", "-C", self.top, *words],
                input=stdin,
                capture_output=True,
                check=False,
                env={**os.environ, **ours, **environment},
            )
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            help = "install git, or leave --diff-base out"
            raise ConfigError(
                f"--diff-base needs git, which cannot be run: {reason}", help
            ) from error

    def _failed(self, done: subprocess.CompletedProcess[bytes]) -> ConfigError:
        said = done.stderr.decode("utf-8", "replace").strip()
        if "not a git repository" in said:
            help = "run it in a work tree, or leave --diff-base out"
            return ConfigError(
                f"--diff-base needs a git repository, and {self.top} is in none", help
            )
        first = said.partition("\n")[0].removeprefix("fatal: ") or f"exit status {done.returncode}"
        return ConfigError(f"git failed in {self.top}: {first}", "the message is git's own")

"""`nox`: every check in an environment of its own. `make check` runs the same in .venv."""

import nox

nox.needs_version = ">=2025.2"
nox.options.sessions = ["tests", "lint", "types", "layers", "docs", "site"]
nox.options.reuse_existing_virtualenvs = True

PYTHONS = ["3.11", "3.12", "3.13"]


def install(session: nox.Session, *groups: str) -> None:
    """The project, editable, with dependency groups; --group needs pip 25.1."""
    session.install("--upgrade", "pip>=25.1")
    session.install("--editable", ".", *(f"--group={group}" for group in groups))


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """The tests, on every Python that is supported."""
    install(session, "test")
    session.run("python", "-m", "pytest", "--numprocesses", "auto", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """ruff, and asyncflow on itself, alone and in flake8."""
    install(session, "lint")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("asyncflow", "check")
    session.run("flake8", "--select", "AF")


@nox.session
def types(session: nox.Session) -> None:
    """mypy and basedpyright, both strict."""
    install(session, "test", "types", "generate")
    session.run("mypy")
    session.run("basedpyright")


@nox.session
def layers(session: nox.Session) -> None:
    """Who may import whom."""
    install(session, "lint")
    session.run("lint-imports")


@nox.session
def docs(session: nox.Session) -> None:
    """Whether the generated files are fresh."""
    install(session, "generate")
    session.run("python", "scripts/generate_docs.py", "--check")
    session.run("python", "scripts/generate_types.py", "--check")


@nox.session
def site(session: nox.Session) -> None:
    """Whether the documentation builds as a site, without a broken link."""
    install(session, "docs")
    session.run("python", "scripts/build_site.py", *session.posargs)


@nox.session
def catalog(session: nox.Session) -> None:
    """Proves the catalog against the real libraries; name some after `--`, else all."""
    install(session)
    session.run("python", "scripts/catalog_lock.py", *(session.posargs or ["--all"]))

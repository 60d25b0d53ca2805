"""flask_sqlalchemy: SQLAlchemy's sessions, bound to Flask's application context."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("Flask-SQLAlchemy", "SQLAlchemy[asyncio]")

_API = "https://flask-sqlalchemy.readthedocs.io/en/stable/api/"
_SESSION = "sqlalchemy.ext.asyncio.AsyncSession"
_RUN = "sqlalchemy.ext.asyncio.AsyncConnection.run_sync"
_NEEDS = "SQLAlchemy"

# The rest of what `db.session` and queries do is SQLAlchemy's.
CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "flask_sqlalchemy.SQLAlchemy",
        "create_all drop_all reflect",
        "AF112",
        f"{_API}#flask_sqlalchemy.SQLAlchemy.{{name}}",
        _RUN,
        needs=_NEEDS,
    ),
    *calls(
        "flask_sqlalchemy.SQLAlchemy",
        "first_or_404 one_or_404 paginate",
        "AF112",
        f"{_API}#flask_sqlalchemy.SQLAlchemy.{{name}}",
        f"{_SESSION}.scalars",
        needs=_NEEDS,
    ),
    call(
        "flask_sqlalchemy.SQLAlchemy.get_or_404",
        "AF112",
        f"{_API}#flask_sqlalchemy.SQLAlchemy.get_or_404",
        f"{_SESSION}.get",
        needs=_NEEDS,
    ),
    *calls(
        "flask_sqlalchemy.query.Query",
        "first_or_404 one_or_404 paginate",
        "AF112",
        f"{_API}#flask_sqlalchemy.query.Query.{{name}}",
        f"{_SESSION}.scalars",
        needs=_NEEDS,
    ),
    call(
        "flask_sqlalchemy.query.Query.get_or_404",
        "AF112",
        f"{_API}#flask_sqlalchemy.query.Query.get_or_404",
        f"{_SESSION}.get",
        needs=_NEEDS,
    ),
    *calls(
        "flask_sqlalchemy.pagination.Pagination",
        "next prev",
        "AF112",
        f"{_API}#flask_sqlalchemy.pagination.Pagination.{{name}}",
        f"{_SESSION}.scalars",
        needs=_NEEDS,
    ),
)

ALIASES: dict[str, str] = {"flask_sqlalchemy.extension": "flask_sqlalchemy"}

BASES: dict[str, tuple[str, ...]] = {
    "flask_sqlalchemy.SQLAlchemy": (),
    "flask_sqlalchemy.pagination.Pagination": (),
    "flask_sqlalchemy.query.Query": ("sqlalchemy.orm.Query",),
    "flask_sqlalchemy.session.Session": ("sqlalchemy.orm.Session",),
}

ATTRIBUTES: dict[str, str] = {
    "flask_sqlalchemy.SQLAlchemy.Model.metadata": "sqlalchemy.MetaData",
    "flask_sqlalchemy.SQLAlchemy.Model.query": "flask_sqlalchemy.query.Query",
    "flask_sqlalchemy.SQLAlchemy.engine": "sqlalchemy.Engine",
    "flask_sqlalchemy.SQLAlchemy.engines": "Mapping[object, sqlalchemy.Engine]",
    "flask_sqlalchemy.SQLAlchemy.metadata": "sqlalchemy.MetaData",
    "flask_sqlalchemy.SQLAlchemy.session": "sqlalchemy.orm.scoped_session",
}

RESULTS: dict[str, str] = {
    "flask_sqlalchemy.SQLAlchemy.get_engine": "sqlalchemy.Engine",
    **returns("flask_sqlalchemy.SQLAlchemy", "paginate", "flask_sqlalchemy.pagination.Pagination"),
    **returns("flask_sqlalchemy.pagination.Pagination", "next prev", "Self"),
    **returns("flask_sqlalchemy.query.Query", "paginate", "flask_sqlalchemy.pagination.Pagination"),
}

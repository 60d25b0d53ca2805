"""sqlalchemy: SQL toolkit and ORM. The library is its own async equivalent, on asyncio."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Takes

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("SQLAlchemy[asyncio]",)

_DOCS = "https://docs.sqlalchemy.org/en/20/"
_CONNECTIONS = f"{_DOCS}core/connections.html"
_METADATA = f"{_DOCS}core/metadata.html"
_REFLECTION = f"{_DOCS}core/reflection.html"
_SESSION = f"{_DOCS}orm/session_api.html"
_SCOPED = f"{_DOCS}orm/contextual.html"
_QUERY = f"{_DOCS}orm/queryapi.html"

_ENGINE = "sqlalchemy.ext.asyncio.AsyncEngine"
_CONNECTION = "sqlalchemy.ext.asyncio.AsyncConnection"
_ASYNC_SESSION = "sqlalchemy.ext.asyncio.AsyncSession"
_NEEDS = "SQLAlchemy"

_IN_SESSION = "commit connection execute flush get get_one merge refresh reset rollback scalar"
_BULK = "bulk_insert_mappings bulk_save_objects bulk_update_mappings"

# How rows are fetched is the driver's affair: most have them all when `execute` returns, so that
# results have no entries. Statements wait; making an engine or a session does not.
CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "sqlalchemy.Engine",
        "begin connect raw_connection",
        "AF112",
        f"{_CONNECTIONS}#sqlalchemy.engine.Engine.{{name}}",
        f"{_ENGINE}.{{name}}",
        needs=_NEEDS,
    ),
    *calls(
        "sqlalchemy.Connection",
        "begin_nested commit exec_driver_sql execute rollback scalar scalars",
        "AF112",
        f"{_CONNECTIONS}#sqlalchemy.engine.Connection.{{name}}",
        f"{_CONNECTION}.{{name}}",
        needs=_NEEDS,
    ),
    *calls(
        "sqlalchemy.Connection",
        "begin_twophase commit_prepared recover_twophase rollback_prepared",
        "AF112",
        f"{_CONNECTIONS}#sqlalchemy.engine.Connection",
    ),
    # Closing rolls back what is not committed, before the pool takes the connection back.
    call(
        "sqlalchemy.Connection.close",
        "AF112",
        f"{_CONNECTIONS}#sqlalchemy.engine.Connection.close",
        f"{_CONNECTION}.close",
        needs=_NEEDS,
    ),
    call(
        "sqlalchemy.Connection.__exit__",
        "AF112",
        f"{_CONNECTIONS}#sqlalchemy.engine.Connection",
        _CONNECTION,
        needs=_NEEDS,
    ),
    *calls(
        "sqlalchemy.Transaction",
        "commit rollback close",
        "AF112",
        f"{_CONNECTIONS}#sqlalchemy.engine.Transaction.{{name}}",
        "sqlalchemy.ext.asyncio.AsyncTransaction.{name}",
        needs=_NEEDS,
    ),
    # Leaving `with connection.begin():` commits or rolls back.
    call(
        "sqlalchemy.Transaction.__exit__",
        "AF112",
        f"{_CONNECTIONS}#sqlalchemy.engine.Transaction",
        "sqlalchemy.ext.asyncio.AsyncTransaction",
        needs=_NEEDS,
    ),
    *calls(
        "sqlalchemy.MetaData",
        "create_all drop_all reflect",
        "AF112",
        f"{_METADATA}#sqlalchemy.schema.MetaData.{{name}}",
        f"{_CONNECTION}.run_sync",
        needs=_NEEDS,
    ),
    *calls(
        "sqlalchemy.Table",
        "create drop",
        "AF112",
        f"{_METADATA}#sqlalchemy.schema.Table.{{name}}",
        f"{_CONNECTION}.run_sync",
        needs=_NEEDS,
    ),
    call(
        "sqlalchemy.Table",
        "AF112",
        f"{_REFLECTION}#reflecting-database-objects",
        f"{_CONNECTION}.run_sync",
        needs=_NEEDS,
        only=(Takes("autoload_with", None, ("sqlalchemy.Engine", "sqlalchemy.Connection")),),
    ),
    *calls(
        "sqlalchemy.Index",
        "create drop",
        "AF112",
        f"{_DOCS}core/constraints.html#sqlalchemy.schema.Index.{{name}}",
        f"{_CONNECTION}.run_sync",
        needs=_NEEDS,
    ),
    *calls(
        "sqlalchemy.Inspector",
        "get_check_constraints get_columns get_foreign_keys get_indexes "
        "get_materialized_view_names get_multi_columns get_multi_foreign_keys get_multi_indexes "
        "get_multi_pk_constraint get_pk_constraint get_schema_names get_sequence_names "
        "get_table_comment get_table_names get_table_options get_temp_table_names "
        "get_unique_constraints get_view_definition get_view_names has_index has_schema "
        "has_sequence has_table reflect_table",
        "AF112",
        f"{_REFLECTION}#sqlalchemy.engine.reflection.Inspector.{{name}}",
        f"{_CONNECTION}.run_sync",
        needs=_NEEDS,
    ),
    # sessions
    *calls(
        "sqlalchemy.orm.Session",
        f"{_IN_SESSION} begin_nested close invalidate scalars",
        "AF112",
        f"{_SESSION}#sqlalchemy.orm.Session.{{name}}",
        f"{_ASYNC_SESSION}.{{name}}",
        needs=_NEEDS,
    ),
    call(
        "sqlalchemy.orm.Session.merge_all",
        "AF112",
        _SESSION,
        f"{_ASYNC_SESSION}.merge_all",
        needs=_NEEDS,
        library=">=2.1",
    ),
    *calls(
        "sqlalchemy.orm.Session",
        f"{_BULK} prepare",
        "AF112",
        f"{_SESSION}#sqlalchemy.orm.Session.{{name}}",
        f"{_ASYNC_SESSION}.run_sync",
        needs=_NEEDS,
    ),
    call(
        "sqlalchemy.orm.Session.__exit__",
        "AF112",
        f"{_SESSION}#sqlalchemy.orm.Session.close",
        _ASYNC_SESSION,
        needs=_NEEDS,
    ),
    *calls(
        "sqlalchemy.orm.SessionTransaction",
        "commit rollback prepare",
        "AF112",
        f"{_SESSION}#sqlalchemy.orm.SessionTransaction",
        "sqlalchemy.ext.asyncio.AsyncSessionTransaction",
        needs=_NEEDS,
    ),
    # Leaving `with session.begin():` commits or rolls back.
    call(
        "sqlalchemy.orm.SessionTransaction.__exit__",
        "AF112",
        f"{_SESSION}#sqlalchemy.orm.SessionTransaction",
        f"{_ASYNC_SESSION}.begin",
        needs=_NEEDS,
    ),
    # It gives a context manager that commits and closes.
    call(
        "sqlalchemy.orm.sessionmaker.begin",
        "AF112",
        f"{_SESSION}#sqlalchemy.orm.sessionmaker.begin",
        "sqlalchemy.ext.asyncio.async_sessionmaker.begin",
        needs=_NEEDS,
    ),
    *calls(
        "sqlalchemy.orm.scoped_session",
        f"{_IN_SESSION} begin_nested close remove scalars",
        "AF112",
        f"{_SCOPED}#sqlalchemy.orm.scoped_session.{{name}}",
        "sqlalchemy.ext.asyncio.async_scoped_session.{name}",
        needs=_NEEDS,
    ),
    *calls(
        "sqlalchemy.orm.scoped_session",
        _BULK,
        "AF112",
        f"{_SCOPED}#sqlalchemy.orm.scoped_session.{{name}}",
        f"{_ASYNC_SESSION}.run_sync",
        needs=_NEEDS,
    ),
    # queries
    *calls(
        "sqlalchemy.orm.Query",
        "all first one one_or_none scalar",
        "AF112",
        f"{_QUERY}#sqlalchemy.orm.Query.{{name}}",
        f"{_ASYNC_SESSION}.scalars",
        needs=_NEEDS,
    ),
    *calls(
        "sqlalchemy.orm.Query",
        "count delete update value values",
        "AF112",
        f"{_QUERY}#sqlalchemy.orm.Query.{{name}}",
        f"{_ASYNC_SESSION}.execute",
        needs=_NEEDS,
    ),
    call(
        "sqlalchemy.orm.Query.get",
        "AF112",
        f"{_QUERY}#sqlalchemy.orm.Query.get",
        f"{_ASYNC_SESSION}.get",
        needs=_NEEDS,
    ),
    call(
        "sqlalchemy.orm.Query.__iter__",
        "AF112",
        f"{_QUERY}#sqlalchemy.orm.Query",
        f"{_ASYNC_SESSION}.scalars",
        needs=_NEEDS,
    ),
    call(
        "sqlalchemy.ext.automap.AutomapBase.prepare",
        "AF112",
        f"{_DOCS}orm/extensions/automap.html#sqlalchemy.ext.automap.AutomapBase.prepare",
        f"{_CONNECTION}.run_sync",
        needs=_NEEDS,
        only=(Takes("autoload_with", 0, ("sqlalchemy.Engine", "sqlalchemy.Connection")),),
    ),
)

ALIASES: dict[str, str] = {
    "sqlalchemy.engine": "sqlalchemy",
    "sqlalchemy.engine.base": "sqlalchemy",
    "sqlalchemy.engine.create": "sqlalchemy",
    "sqlalchemy.engine.reflection": "sqlalchemy",
    "sqlalchemy.ext.asyncio.engine": "sqlalchemy.ext.asyncio",
    "sqlalchemy.ext.asyncio.scoping": "sqlalchemy.ext.asyncio",
    "sqlalchemy.ext.asyncio.session": "sqlalchemy.ext.asyncio",
    "sqlalchemy.ext.declarative.declarative_base": "sqlalchemy.orm.declarative_base",
    "sqlalchemy.future.Engine": "sqlalchemy.Engine",
    "sqlalchemy.future.create_engine": "sqlalchemy.create_engine",
    "sqlalchemy.inspection": "sqlalchemy",
    "sqlalchemy.orm.decl_api": "sqlalchemy.orm",
    "sqlalchemy.orm.query": "sqlalchemy.orm",
    "sqlalchemy.orm.scoping": "sqlalchemy.orm",
    "sqlalchemy.orm.session": "sqlalchemy.orm",
    "sqlalchemy.schema": "sqlalchemy",
    "sqlalchemy.sql.schema": "sqlalchemy",
}

BASES: dict[str, tuple[str, ...]] = {
    "sqlalchemy.Connection": (),
    "sqlalchemy.Engine": (),
    "sqlalchemy.Index": (),
    "sqlalchemy.Inspector": (),
    "sqlalchemy.MetaData": (),
    "sqlalchemy.NestedTransaction": ("sqlalchemy.Transaction",),
    "sqlalchemy.RootTransaction": ("sqlalchemy.Transaction",),
    "sqlalchemy.Table": (),
    "sqlalchemy.Transaction": (),
    "sqlalchemy.TwoPhaseTransaction": ("sqlalchemy.RootTransaction",),
    "sqlalchemy.ext.asyncio.AsyncConnection": (),
    "sqlalchemy.ext.asyncio.AsyncEngine": (),
    "sqlalchemy.ext.asyncio.AsyncSession": (),
    "sqlalchemy.ext.asyncio.AsyncSessionTransaction": (),
    "sqlalchemy.ext.asyncio.AsyncTransaction": (),
    "sqlalchemy.ext.asyncio.async_scoped_session": (),
    "sqlalchemy.ext.asyncio.async_sessionmaker": (),
    "sqlalchemy.ext.automap.AutomapBase": (),
    "sqlalchemy.orm.DeclarativeBase": (),
    "sqlalchemy.orm.DeclarativeBaseNoMeta": (),
    "sqlalchemy.orm.Query": (),
    "sqlalchemy.orm.Session": (),
    "sqlalchemy.orm.SessionTransaction": (),
    "sqlalchemy.orm.registry": (),
    "sqlalchemy.orm.scoped_session": (),
    "sqlalchemy.orm.sessionmaker": (),
}

ATTRIBUTES: dict[str, str] = {
    "sqlalchemy.Connection.engine": "sqlalchemy.Engine",
    **returns("sqlalchemy.ext.automap.AutomapBase", "metadata", "sqlalchemy.MetaData"),
    **returns("sqlalchemy.orm.DeclarativeBase", "__table__", "sqlalchemy.Table"),
    **returns("sqlalchemy.orm.DeclarativeBase", "metadata", "sqlalchemy.MetaData"),
    **returns("sqlalchemy.orm.DeclarativeBaseNoMeta", "metadata", "sqlalchemy.MetaData"),
    "sqlalchemy.orm.Query.session": "sqlalchemy.orm.Session",
    "sqlalchemy.orm.registry.metadata": "sqlalchemy.MetaData",
}

RESULTS: dict[str, str] = {
    "sqlalchemy.Connection.begin": "sqlalchemy.RootTransaction",
    "sqlalchemy.Connection.begin_nested": "sqlalchemy.NestedTransaction",
    "sqlalchemy.Connection.begin_twophase": "sqlalchemy.TwoPhaseTransaction",
    "sqlalchemy.Connection.execution_options": "Self",
    "sqlalchemy.Engine.begin": "contextlib.AbstractContextManager[sqlalchemy.Connection]",
    "sqlalchemy.Engine.connect": "sqlalchemy.Connection",
    "sqlalchemy.Engine.execution_options": "sqlalchemy.Engine",
    "sqlalchemy.create_engine": "sqlalchemy.Engine",
    # Databases in memory.
    "sqlalchemy.create_engine('sqlite://')": "object",
    "sqlalchemy.create_engine('sqlite:///:memory:')": "object",
    "sqlalchemy.engine_from_config": "sqlalchemy.Engine",
    "sqlalchemy.ext.asyncio.async_scoped_session.__call__": "sqlalchemy.ext.asyncio.AsyncSession",
    "sqlalchemy.ext.asyncio.async_sessionmaker.__call__": "sqlalchemy.ext.asyncio.AsyncSession",
    "sqlalchemy.ext.asyncio.create_async_engine": "sqlalchemy.ext.asyncio.AsyncEngine",
    "sqlalchemy.ext.automap.automap_base": "sqlalchemy.ext.automap.AutomapBase",
    # The mapper or the state, for what is mapped; neither has a method of that name that blocks.
    "sqlalchemy.inspect": "sqlalchemy.Inspector",
    **returns(
        "sqlalchemy.orm.Query",
        "add_columns distinct enable_eagerloads except_ execution_options filter filter_by "
        "from_statement group_by having intersect join limit offset options order_by outerjoin "
        "params populate_existing prefix_with select_from slice union union_all where "
        "with_entities with_for_update with_session yield_per",
        "Self",
    ),
    **returns("sqlalchemy.orm.Session", "begin begin_nested", "sqlalchemy.orm.SessionTransaction"),
    "sqlalchemy.orm.Session.connection": "sqlalchemy.Connection",
    "sqlalchemy.orm.Session.query": "sqlalchemy.orm.Query",
    "sqlalchemy.orm.declarative_base": "sqlalchemy.orm.DeclarativeBase",
    **returns(
        "sqlalchemy.orm.scoped_session", "begin begin_nested", "sqlalchemy.orm.SessionTransaction"
    ),
    "sqlalchemy.orm.scoped_session.__call__": "sqlalchemy.orm.Session",
    "sqlalchemy.orm.scoped_session.connection": "sqlalchemy.Connection",
    "sqlalchemy.orm.scoped_session.query": "sqlalchemy.orm.Query",
    "sqlalchemy.orm.sessionmaker.__call__": "sqlalchemy.orm.Session",
    "sqlalchemy.orm.sessionmaker.begin": (
        "contextlib.AbstractContextManager[sqlalchemy.orm.Session]"
    ),
}

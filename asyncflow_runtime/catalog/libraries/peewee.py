"""peewee: a small ORM. Its async half is playhouse.pwasyncio, on asyncio."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("peewee", "greenlet")

_API = "https://docs.peewee-orm.com/en/latest/peewee/api.html"
_MODEL = "playhouse.pwasyncio.AsyncModel"
_DATABASE = "playhouse.pwasyncio.AsyncDatabaseMixin"
_CHAINS = (
    "bind clone columns cte dicts distinct except_ for_update from_ group_by having intersect join "
    "join_from left_outer_join limit namedtuples objects offset order_by orwhere paginate "
    "select_extend switch tuples union union_all where window with_cte"
)

# Making a query asks nothing; it runs when it is executed or iterated over.
CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "peewee.Model",
        "bulk_create bulk_update create delete_by_id delete_instance get get_by_id get_or_create "
        "get_or_none save set_by_id",
        "AF112",
        f"{_API}#Model.{{name}}",
        f"{_MODEL}.a{{name}}",
        needs="peewee",
    ),
    call(
        "peewee.Model.create_table",
        "AF112",
        f"{_API}#Model.create_table",
        f"{_DATABASE}.acreate_tables",
        needs="peewee",
    ),
    call(
        "peewee.Model.drop_table",
        "AF112",
        f"{_API}#Model.drop_table",
        f"{_DATABASE}.adrop_tables",
        needs="peewee",
    ),
    *calls("peewee.Model", "table_exists truncate_table", "AF112", f"{_API}#Model.{{name}}"),
    call(
        "peewee.BaseQuery.execute",
        "AF112",
        f"{_API}#BaseQuery.execute",
        "peewee.BaseQuery.aexecute",
        needs="peewee",
    ),
    *calls(
        "peewee.BaseQuery",
        "iterator __iter__",
        "AF112",
        f"{_API}#BaseQuery",
        f"{_DATABASE}.iterate",
        needs="peewee",
    ),
    *calls(
        "peewee.SelectBase",
        "count exists first get scalar",
        "AF112",
        f"{_API}#SelectBase.{{name}}",
        f"{_DATABASE}.{{name}}",
        needs="peewee",
    ),
    call("peewee.SelectBase.peek", "AF112", f"{_API}#SelectBase.peek"),
    call("peewee.SelectBase.scalars", "AF112", f"{_API}#SelectBase", lazy=True),
    call(
        "peewee.ModelSelect.get_or_none",
        "AF112",
        f"{_API}#SelectBase.get_or_none",
        f"{_DATABASE}.first",
        needs="peewee",
    ),
    call(
        "peewee.ModelSelect.prefetch",
        "AF112",
        f"{_API}#ModelSelect.prefetch",
        f"{_DATABASE}.aprefetch",
        needs="peewee",
    ),
    call("peewee.ModelRaw.get", "AF112", _API, f"{_DATABASE}.get", needs="peewee"),
    call("peewee.prefetch", "AF112", f"{_API}#prefetch", f"{_DATABASE}.aprefetch", needs="peewee"),
    call(
        "peewee.Database.connect",
        "AF112",
        f"{_API}#Database.connect",
        f"{_DATABASE}.aconnect",
        needs="peewee",
    ),
    call(
        "peewee.Database.execute",
        "AF112",
        f"{_API}#Database.execute",
        f"{_DATABASE}.aexecute",
        needs="peewee",
    ),
    call(
        "peewee.Database.execute_sql",
        "AF112",
        f"{_API}#Database.execute_sql",
        f"{_DATABASE}.aexecute_sql",
        needs="peewee",
        patch=Patch.METHOD,
    ),
    *calls(
        "peewee.Database",
        "create_tables drop_tables",
        "AF112",
        f"{_API}#Database.{{name}}",
        f"{_DATABASE}.a{{name}}",
        needs="peewee",
    ),
    *calls(
        "peewee.Database",
        "begin commit get_columns get_foreign_keys get_indexes get_primary_keys get_tables "
        "get_views rollback sequence_exists table_exists",
        "AF112",
        f"{_API}#Database.{{name}}",
        f"{_DATABASE}.run",
        needs="peewee",
    ),
    # Entering connects, leaving commits or rolls back.
    *calls(
        "peewee.Database",
        "__enter__ __exit__",
        "AF112",
        f"{_API}#Database",
        _DATABASE,
        needs="peewee",
    ),
    call("peewee.ConnectionContext.__enter__", "AF112", f"{_API}#Database.connection_context"),
    *(
        call(
            f"peewee.{context}.__exit__",
            "AF112",
            f"{_API}#Database",
            f"playhouse.pwasyncio.async{context}",
            needs="peewee",
        )
        for context in ("_atomic", "_savepoint", "_transaction")
    ),
    *calls(
        "peewee._transaction",
        "commit rollback",
        "AF112",
        f"{_API}#Database.transaction",
        "playhouse.pwasyncio.async_transaction.a{name}",
        needs="peewee",
    ),
    *calls(
        "peewee._savepoint",
        "commit rollback",
        "AF112",
        f"{_API}#Database.savepoint",
        "playhouse.pwasyncio.async_savepoint.a{name}",
        needs="peewee",
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "peewee.BaseQuery": (),
    "peewee.ConnectionContext": (),
    "peewee.Database": (),
    "peewee.Model": (),
    "peewee.ModelDelete": ("peewee.BaseQuery",),
    "peewee.ModelInsert": ("peewee.BaseQuery",),
    "peewee.ModelRaw": ("peewee.BaseQuery",),
    "peewee.ModelSelect": ("peewee.SelectBase",),
    "peewee.ModelUpdate": ("peewee.BaseQuery",),
    "peewee.MySQLDatabase": ("peewee.Database",),
    "peewee.PostgresqlDatabase": ("peewee.Database",),
    "peewee.SelectBase": ("peewee.BaseQuery",),
    "peewee.SqliteDatabase": ("peewee.Database",),
    "peewee._atomic": (),
    "peewee._savepoint": (),
    "peewee._transaction": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns("peewee.BaseQuery", "__iter__", "Iterator[peewee.Model]"),
    "peewee.Database.atomic": "peewee._atomic",
    "peewee.Database.connection_context": "peewee.ConnectionContext",
    "peewee.Database.savepoint": "peewee._savepoint",
    "peewee.Database.transaction": "peewee._transaction",
    **returns("peewee.Model", "create get get_by_id get_or_none", "peewee.Model"),
    "peewee.Model.get_or_create": "tuple[peewee.Model, object]",
    "peewee.Model.delete": "peewee.ModelDelete",
    **returns(
        "peewee.Model", "insert insert_from insert_many replace replace_many", "peewee.ModelInsert"
    ),
    "peewee.Model.raw": "peewee.ModelRaw",
    "peewee.Model.select": "peewee.ModelSelect",
    "peewee.Model.update": "peewee.ModelUpdate",
    **returns("peewee.ModelDelete", "returning where", "Self"),
    **returns(
        "peewee.ModelInsert",
        "on_conflict on_conflict_ignore on_conflict_replace returning where",
        "Self",
    ),
    **returns("peewee.ModelSelect", _CHAINS, "Self"),
    **returns("peewee.ModelSelect", "first get get_or_none", "peewee.Model"),
    **returns("peewee.ModelUpdate", "from_ limit order_by returning where", "Self"),
    # A database in memory.
    "peewee.SqliteDatabase(':memory:')": "object",
}

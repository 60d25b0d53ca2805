"""neo4j: the driver of Neo4j. AsyncGraphDatabase is its async half.

Left out: making a driver or a session, which connect when they are first used.
"""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("neo4j",)

_API = "https://neo4j.com/docs/api/python-driver/current/api.html"


def _methods(class_: str, names: str) -> tuple[BlockingCall, ...]:
    return calls(
        f"neo4j.{class_}",
        names,
        "AF111",
        f"{_API}#neo4j.{class_}.{{name}}",
        f"neo4j.Async{class_}.{{name}}",
        needs="neo4j",
    )


CALLS: tuple[BlockingCall, ...] = (
    *_methods(
        "Driver",
        "execute_query verify_connectivity verify_authentication get_server_info"
        " supports_multi_db supports_session_auth",
    ),
    *_methods("Session", "run begin_transaction execute_read execute_write"),
    *_methods("Transaction", "run commit rollback close"),
    # Leaving `with transaction:` commits or rolls back.
    call(
        "neo4j.Transaction.__exit__",
        "AF111",
        f"{_API}#neo4j.Transaction",
        "neo4j.AsyncTransaction",
        needs="neo4j",
    ),
    *_methods("ManagedTransaction", "run"),
    # Records arrive in batches while a result is read.
    *_methods("Result", "single fetch peek consume data value values graph to_df to_eager_result"),
    call(
        "neo4j.Result.__iter__",
        "AF181",
        f"{_API}#neo4j.Result",
        "neo4j.AsyncResult",
        needs="neo4j",
    ),
)

ALIASES: dict[str, str] = {
    "neo4j._sync.driver.Driver": "neo4j.Driver",
    "neo4j._sync.driver.GraphDatabase": "neo4j.GraphDatabase",
    "neo4j._sync.work.result.Result": "neo4j.Result",
    "neo4j._sync.work.session.Session": "neo4j.Session",
    "neo4j._sync.work.transaction.ManagedTransaction": "neo4j.ManagedTransaction",
    "neo4j._sync.work.transaction.Transaction": "neo4j.Transaction",
}

BASES: dict[str, tuple[str, ...]] = {
    "neo4j.AsyncDriver": (),
    "neo4j.AsyncManagedTransaction": (),
    "neo4j.AsyncResult": (),
    "neo4j.AsyncSession": (),
    "neo4j.AsyncTransaction": (),
    "neo4j.BoltDriver": ("neo4j.Driver",),
    "neo4j.Driver": (),
    "neo4j.ManagedTransaction": (),
    "neo4j.Neo4jDriver": ("neo4j.Driver",),
    "neo4j.Result": (),
    "neo4j.Session": (),
    "neo4j.Transaction": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "neo4j.AsyncDriver.session": "neo4j.AsyncSession",
    "neo4j.AsyncGraphDatabase.driver": "neo4j.AsyncDriver",
    "neo4j.Driver.session": "neo4j.Session",
    "neo4j.GraphDatabase.driver": "neo4j.Driver",
    "neo4j.Session.begin_transaction": "neo4j.Transaction",
    **returns("neo4j", "Session.run Transaction.run ManagedTransaction.run", "neo4j.Result"),
}

import asyncio

from cassandra.cluster import Cluster, ResultSet, Session
from cassandra.concurrent import execute_concurrent, execute_concurrent_with_args
from cassandra.cqlengine import columns, connection, management
from cassandra.cqlengine.models import Model

cluster = Cluster(["db"])


class Book(Model):
    number = columns.Integer(primary_key=True)
    title = columns.Text()


async def connected():
    session = cluster.connect("library")  # error: [AF111] "cassandra.cluster.Cluster.connect()"
    statement = session.prepare("SELECT title FROM book WHERE number = ?")  # error: [AF111] "cassandra.cluster.Session.prepare()"
    rows = session.execute(statement, [1])  # error: [AF111] "cassandra.cluster.Session.execute()"
    for row in rows:
        print(row.title)
    cluster.refresh_nodes()  # error: [AF111] "cassandra.cluster.Cluster.refresh_nodes()"
    cluster.refresh_schema_metadata()  # error: [AF111] "cassandra.cluster.Cluster.refresh_schema_metadata()"
    cluster.refresh_keyspace_metadata("library")  # error: [AF111] "cassandra.cluster.Cluster.refresh_keyspace_metadata()"
    cluster.refresh_table_metadata("library", "book")  # error: [AF111] "cassandra.cluster.Cluster.refresh_table_metadata()"
    session.shutdown()  # error: [AF111] "cassandra.cluster.Session.shutdown()"
    cluster.shutdown()  # error: [AF111] "cassandra.cluster.Cluster.shutdown()"
    return rows.one(), cluster.metadata


async def entered():
    with Cluster() as own:  # error: [AF111] "leaving `with cassandra.cluster.Cluster`"
        return own.is_shutdown


async def queries(session: Session, statement):
    with session:  # error: [AF111] "leaving `with cassandra.cluster.Session`"
        session.set_keyspace("library")  # error: [AF111] "cassandra.cluster.Session.set_keyspace()"
        session.execute_graph("g.V()")  # error: [AF111] "cassandra.cluster.Session.execute_graph()"
        session.execute_concurrent([])  # error: [AF111] "cassandra.cluster.Session.execute_concurrent()"
        session.execute_concurrent_with_args(statement, [])  # error: [AF111] "cassandra.cluster.Session.execute_concurrent_with_args()"
        execute_concurrent(session, [])  # error: [AF111] "cassandra.concurrent.execute_concurrent()"
        execute_concurrent_with_args(session, statement, [])  # error: [AF111] "cassandra.concurrent.execute_concurrent_with_args()"


async def futures(session: Session, results: ResultSet):
    future = session.execute_async("SELECT * FROM book")
    future.add_callback(print)
    rows = future.result()  # error: [AF111] "cassandra.cluster.ResponseFuture.result()"
    future.get_query_trace()  # error: [AF111] "cassandra.cluster.ResponseFuture.get_query_trace()"
    future.get_all_query_traces()  # error: [AF111] "cassandra.cluster.ResponseFuture.get_all_query_traces()"
    rows.fetch_next_page()  # error: [AF111] "cassandra.cluster.ResultSet.fetch_next_page()"
    results.get_query_trace()  # error: [AF111] "cassandra.cluster.ResultSet.get_query_trace()"
    results.get_all_query_traces()  # error: [AF111] "cassandra.cluster.ResultSet.get_all_query_traces()"
    return results.current_rows, results.has_more_pages


async def engine():
    connection.setup(["db"], "library")  # error: [AF112] "cassandra.cqlengine.connection.setup()"
    connection.execute("SELECT 1")  # error: [AF112] "cassandra.cqlengine.connection.execute()"
    management.create_keyspace_simple("library", 1)  # error: [AF112] "cassandra.cqlengine.management.create_keyspace_simple()"
    management.create_keyspace_network_topology("library", {})  # error: [AF112] "cassandra.cqlengine.management.create_keyspace_network_topology()"
    management.sync_table(Book)  # error: [AF112] "cassandra.cqlengine.management.sync_table()"
    management.sync_type("library", Book)  # error: [AF112] "cassandra.cqlengine.management.sync_type()"
    management.drop_table(Book)  # error: [AF112] "cassandra.cqlengine.management.drop_table()"
    management.drop_keyspace("library")  # error: [AF112] "cassandra.cqlengine.management.drop_keyspace()"
    book = Book.create(number=1)  # error: [AF112] "cassandra.cqlengine.models.Model.create()"
    book.save()  # error: [AF112] "cassandra.cqlengine.models.Model.save()"
    book.update(title="a")  # error: [AF112] "cassandra.cqlengine.models.Model.update()"
    book.delete()  # error: [AF112] "cassandra.cqlengine.models.Model.delete()"
    Book.get(number=1)  # error: [AF112] "cassandra.cqlengine.models.Model.get()"
    found = Book.objects.filter(number=1).limit(10)
    found.count()  # error: [AF112] "cassandra.cqlengine.query.ModelQuerySet.count()"
    found.first()  # error: [AF112] "cassandra.cqlengine.query.ModelQuerySet.first()"
    found.get()  # error: [AF112] "cassandra.cqlengine.query.ModelQuerySet.get()"
    Book.objects.create(number=2)  # error: [AF112] "cassandra.cqlengine.query.ModelQuerySet.create()"
    found.update(title="b")  # error: [AF112] "cassandra.cqlengine.query.ModelQuerySet.update()"
    found.delete()  # error: [AF112] "cassandra.cqlengine.query.ModelQuerySet.delete()"
    return [book.title for book in found]  # error: [AF112] "iterating over `cassandra.cqlengine.query.ModelQuerySet`"


async def offloaded(session: Session):
    return await asyncio.to_thread(session.execute, "SELECT 1")

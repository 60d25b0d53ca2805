import asyncio

import neo4j
from neo4j import AsyncGraphDatabase, AsyncSession, GraphDatabase, ManagedTransaction

driver = GraphDatabase.driver("neo4j://graph:7687", auth=("neo4j", "secret"))


class People:
    def __init__(self, uri: str) -> None:
        self.driver = neo4j.GraphDatabase.driver(uri)

    async def friends(self, name: str):
        query = "MATCH (p:Person {name: $name})-[:KNOWS]->(f) RETURN f.name"
        return self.driver.execute_query(query, name=name, database_="neo4j").records  # error: [AF111] "neo4j.Driver.execute_query()"

    async def count(self):
        with self.driver.session(database="neo4j") as session:
            return session.run("MATCH (n) RETURN count(n)")  # error: [AF111] "neo4j.Session.run()"

    async def in_thread(self, query: str):
        return await asyncio.to_thread(self.driver.execute_query, query)


async def drivers():
    driver.verify_connectivity()  # error: [AF111] "neo4j.Driver.verify_connectivity()"
    driver.verify_authentication(("neo4j", "secret"))  # error: [AF111] "neo4j.Driver.verify_authentication()"
    driver.get_server_info()  # error: [AF111] "neo4j.Driver.get_server_info()"
    driver.supports_multi_db()  # error: [AF111] "neo4j.Driver.supports_multi_db()"
    driver.supports_session_auth()  # error: [AF111] "neo4j.Driver.supports_session_auth()"
    driver.close()


def work(tx: ManagedTransaction):
    return tx.run("RETURN 1").single()


async def sessions(session: neo4j.Session):
    session.execute_read(work)  # error: [AF111] "neo4j.Session.execute_read()"
    session.execute_write(work)  # error: [AF111] "neo4j.Session.execute_write()"
    transaction = session.begin_transaction()  # error: [AF111] "neo4j.Session.begin_transaction()"
    with transaction:  # error: [AF111] "leaving `with neo4j.Transaction`"
        transaction.run("CREATE (n)")  # error: [AF111] "neo4j.Transaction.run()"
    other = session.begin_transaction()  # error: [AF111] "neo4j.Session.begin_transaction()"
    other.commit()  # error: [AF111] "neo4j.Transaction.commit()"
    other.rollback()  # error: [AF111] "neo4j.Transaction.rollback()"
    other.close()  # error: [AF111] "neo4j.Transaction.close()"
    return session.last_bookmarks()


async def results(result: neo4j.Result, tx: ManagedTransaction):
    for record in result:  # error: [AF181] "iterating over `neo4j.Result`"
        print(record["name"])
    result.single(strict=True)  # error: [AF111] "neo4j.Result.single()"
    result.fetch(10)  # error: [AF111] "neo4j.Result.fetch()"
    result.peek()  # error: [AF111] "neo4j.Result.peek()"
    result.data()  # error: [AF111] "neo4j.Result.data()"
    result.value()  # error: [AF111] "neo4j.Result.value()"
    result.values()  # error: [AF111] "neo4j.Result.values()"
    result.graph()  # error: [AF111] "neo4j.Result.graph()"
    result.to_df()  # error: [AF111] "neo4j.Result.to_df()"
    result.to_eager_result()  # error: [AF111] "neo4j.Result.to_eager_result()"
    result.consume()  # error: [AF111] "neo4j.Result.consume()"
    rows = tx.run("MATCH (n) RETURN n")  # error: [AF111] "neo4j.ManagedTransaction.run()"
    return [row for row in rows], result.keys()  # error: [AF181] "iterating over `neo4j.Result`"


async def asynchronous(session: AsyncSession, query: str):
    async with AsyncGraphDatabase.driver("neo4j://graph") as graph:
        pending = [graph.execute_query(query), graph.verify_connectivity()]
        async with graph.session() as other:
            result = await other.run(query)
            async for record in result:
                print(record)
            pending.append(result.single())
        async with await session.begin_transaction() as transaction:
            await transaction.run(query)
        return await asyncio.gather(*pending, session.run(query))

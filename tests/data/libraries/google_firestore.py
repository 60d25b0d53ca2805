import asyncio

from google.cloud import firestore, firestore_v1
from google.cloud.firestore import AsyncClient, FieldFilter

db = firestore.Client()
users = db.collection("users")


async def documents(user: dict, uid: str):
    reference = users.document(uid)
    snapshot = reference.get()  # error: [AF134] "google.cloud.firestore.DocumentReference.get()"
    if snapshot.exists:
        print(snapshot.to_dict(), snapshot.get("name"))
    reference.set(user)  # error: [AF134] "google.cloud.firestore.DocumentReference.set()"
    reference.update(user)  # error: [AF134] "google.cloud.firestore.DocumentReference.update()"
    reference.create(user)  # error: [AF134] "google.cloud.firestore.DocumentReference.create()"
    reference.delete()  # error: [AF134] "google.cloud.firestore.DocumentReference.delete()"
    for collection in reference.collections():  # error: [AF134] "google.cloud.firestore.DocumentReference.collections()"
        print(collection.id)
    db.document("users/1").set(user, merge=True)  # error: [AF134] "google.cloud.firestore.DocumentReference.set()"
    users.add(user)  # error: [AF134] "google.cloud.firestore.CollectionReference.add()"
    for found in users.list_documents():  # error: [AF134] "google.cloud.firestore.CollectionReference.list_documents()"
        print(found.id)
    return reference.path


async def queries(client: firestore_v1.Client):
    query = client.collection("users").where(filter=FieldFilter("age", ">", 9)).limit(9)
    for snapshot in query.stream():  # error: [AF134] "google.cloud.firestore.Query.stream()"
        snapshot.reference.delete()  # error: [AF134] "google.cloud.firestore.DocumentReference.delete()"
    everything = query.order_by("age").get()  # error: [AF134] "google.cloud.firestore.Query.get()"
    listed = [one.to_dict() for one in users.stream()]  # error: [AF134] "google.cloud.firestore.CollectionReference.stream()"
    users.get()  # error: [AF134] "google.cloud.firestore.CollectionReference.get()"
    counted = users.count()
    counted.get()  # error: [AF134] "google.cloud.firestore_v1.aggregation.AggregationQuery.get()"
    list(query.count().stream())  # error: [AF134] "google.cloud.firestore_v1.aggregation.AggregationQuery.stream()"
    for snapshot in client.get_all([users.document("1")]):  # error: [AF134] "google.cloud.firestore.Client.get_all()"
        print(snapshot.id)
    client.recursive_delete(users)  # error: [AF134] "google.cloud.firestore.Client.recursive_delete()"
    list(client.collections())  # error: [AF134] "google.cloud.firestore.Client.collections()"
    return everything, listed, users.where(filter=FieldFilter("age", ">", 9))


async def batches(user: dict):
    batch = db.batch()
    batch.set(users.document("1"), user)
    batch.commit()  # error: [AF134] "google.cloud.firestore.WriteBatch.commit()"
    with db.batch() as other:  # error: [AF134] "leaving `with google.cloud.firestore.WriteBatch`"
        other.delete(users.document("1"))
    transaction = db.transaction()
    next(transaction.get(users.document("1")))  # error: [AF134] "google.cloud.firestore.Transaction.get()"
    list(transaction.get_all([]))  # error: [AF134] "google.cloud.firestore.Transaction.get_all()"


async def asynchronous(user: dict):
    client = AsyncClient()
    reference = client.collection("users").document("1")
    snapshot = await reference.get()
    writes = [reference.set(user), client.collection("users").add(user)]
    await asyncio.gather(*writes)
    async for one in client.collection("users").where("age", ">", 9).stream():
        print(one.to_dict())
    batch = client.batch()
    batch.set(reference, user)
    await batch.commit()
    return snapshot


async def offloaded():
    return await asyncio.to_thread(users.document("1").get)


def synchronous():
    return users.get()

import asyncio
from typing import Annotated

import google.auth
import google.auth.transport.requests
from fastapi import Depends
from google.auth.transport.requests import AuthorizedSession
from google.cloud import bigquery, datastore, pubsub_v1, secretmanager, storage, tasks_v2
from google.oauth2 import id_token, service_account

storage_client = storage.Client()
warehouse = bigquery.Client(project="p")
publisher = pubsub_v1.PublisherClient()
subscriber = pubsub_v1.SubscriberClient()
topic = publisher.topic_path("p", "t")


async def credentials(token: str):
    found, project = google.auth.default()  # error: [AF134] "google.auth.default()"
    request = google.auth.transport.requests.Request()
    found.refresh(request)  # error: [AF134] "google.auth.credentials.Credentials.refresh()"
    own = service_account.Credentials.from_service_account_info({}, scopes=["s"])
    own.with_scopes(["t"]).refresh(request)  # error: [AF134] "google.auth.credentials.Credentials.refresh()"
    id_token.fetch_id_token(request, "a")  # error: [AF134] "google.oauth2.id_token.fetch_id_token()"
    id_token.verify_token(token, request)  # error: [AF134] "google.oauth2.id_token.verify_token()"
    id_token.verify_oauth2_token(token, request, "id")  # error: [AF134] "google.oauth2.id_token.verify_oauth2_token()"
    id_token.verify_firebase_token(token, request)  # error: [AF134] "google.oauth2.id_token.verify_firebase_token()"
    return AuthorizedSession(found).get("https://example.com")  # error: [AF131] "requests.Session.get()"


async def buckets(name: str):
    bucket = storage_client.bucket(name)
    storage_client.get_bucket(name)  # error: [AF134] "google.cloud.storage.Client.get_bucket()"
    storage_client.create_bucket(name)  # error: [AF134] "google.cloud.storage.Client.create_bucket()"
    storage_client.lookup_bucket(name)  # error: [AF134] "google.cloud.storage.Client.lookup_bucket()"
    storage_client.get_service_account_email()  # error: [AF134] "google.cloud.storage.Client.get_service_account_email()"
    storage_client.download_blob_to_file("gs://b/k", None)  # error: [AF134] "google.cloud.storage.Client.download_blob_to_file()"
    for found in storage_client.list_buckets():  # error: [AF134] "google.cloud.storage.Client.list_buckets()"
        print(found.name)
    for blob in storage_client.list_blobs(name, prefix="x"):  # error: [AF134] "google.cloud.storage.Client.list_blobs()"
        blob.delete()  # error: [AF134] "google.cloud.storage.Blob.delete()"
    names = [blob.name for blob in bucket.list_blobs()]  # error: [AF134] "google.cloud.storage.Bucket.list_blobs()"
    blobs = bucket.list_blobs(prefix="y")
    bucket.exists()  # error: [AF134] "google.cloud.storage.Bucket.exists()"
    bucket.create()  # error: [AF134] "google.cloud.storage.Bucket.create()"
    bucket.delete()  # error: [AF134] "google.cloud.storage.Bucket.delete()"
    bucket.reload()  # error: [AF134] "google.cloud.storage.Bucket.reload()"
    bucket.patch()  # error: [AF134] "google.cloud.storage.Bucket.patch()"
    bucket.update()  # error: [AF134] "google.cloud.storage.Bucket.update()"
    bucket.get_blob("k")  # error: [AF134] "google.cloud.storage.Bucket.get_blob()"
    bucket.delete_blob("k")  # error: [AF134] "google.cloud.storage.Bucket.delete_blob()"
    bucket.delete_blobs([])  # error: [AF134] "google.cloud.storage.Bucket.delete_blobs()"
    bucket.copy_blob(None, bucket)  # error: [AF134] "google.cloud.storage.Bucket.copy_blob()"
    bucket.rename_blob(None, "k")  # error: [AF134] "google.cloud.storage.Bucket.rename_blob()"
    bucket.make_public()  # error: [AF134] "google.cloud.storage.Bucket.make_public()"
    bucket.make_private()  # error: [AF134] "google.cloud.storage.Bucket.make_private()"
    bucket.get_iam_policy()  # error: [AF134] "google.cloud.storage.Bucket.get_iam_policy()"
    bucket.set_iam_policy({})  # error: [AF134] "google.cloud.storage.Bucket.set_iam_policy()"
    return names, await asyncio.to_thread(list, blobs), bucket.path


async def blobs(path: str, bucket: storage.Bucket):
    blob = bucket.blob("k")
    blob.content_type = "text/plain"
    blob.upload_from_string("x")  # error: [AF134] "google.cloud.storage.Blob.upload_from_string()"
    blob.upload_from_filename(path)  # error: [AF134] "google.cloud.storage.Blob.upload_from_filename()"
    blob.upload_from_file(None)  # error: [AF134] "google.cloud.storage.Blob.upload_from_file()"
    blob.download_as_bytes()  # error: [AF134] "google.cloud.storage.Blob.download_as_bytes()"
    blob.download_as_string()  # error: [AF134] "google.cloud.storage.Blob.download_as_string()"
    blob.download_as_text()  # error: [AF134] "google.cloud.storage.Blob.download_as_text()"
    blob.download_to_file(None)  # error: [AF134] "google.cloud.storage.Blob.download_to_file()"
    blob.download_to_filename(path)  # error: [AF134] "google.cloud.storage.Blob.download_to_filename()"
    blob.exists()  # error: [AF134] "google.cloud.storage.Blob.exists()"
    blob.reload()  # error: [AF134] "google.cloud.storage.Blob.reload()"
    blob.patch()  # error: [AF134] "google.cloud.storage.Blob.patch()"
    blob.update()  # error: [AF134] "google.cloud.storage.Blob.update()"
    blob.rewrite(blob)  # error: [AF134] "google.cloud.storage.Blob.rewrite()"
    blob.compose([])  # error: [AF134] "google.cloud.storage.Blob.compose()"
    blob.make_public()  # error: [AF134] "google.cloud.storage.Blob.make_public()"
    blob.make_private()  # error: [AF134] "google.cloud.storage.Blob.make_private()"
    blob.update_storage_class("NEARLINE")  # error: [AF134] "google.cloud.storage.Blob.update_storage_class()"
    blob.create_resumable_upload_session()  # error: [AF134] "google.cloud.storage.Blob.create_resumable_upload_session()"
    await asyncio.to_thread(blob.upload_from_string, "x")
    return blob.generate_signed_url(expiration=60), blob.public_url


class Reports:
    def __init__(self) -> None:
        self.client = bigquery.Client()

    async def rows(self, sql: str):
        job = self.client.query(sql)  # error: [AF134] "google.cloud.bigquery.Client.query()"
        for row in job.result():  # error: [AF134] "google.cloud.bigquery.QueryJob.result()"
            print(row["name"])
        for row in job:  # error: [AF134] "iterating over `google.cloud.bigquery.QueryJob`"
            print(row)
        job.to_arrow()  # error: [AF134] "google.cloud.bigquery.QueryJob.to_arrow()"
        job.to_dataframe()  # error: [AF134] "google.cloud.bigquery.QueryJob.to_dataframe()"
        job.cancel()  # error: [AF134] "google.cloud.bigquery.QueryJob.cancel()"
        job.done()  # error: [AF134] "google.cloud.bigquery.QueryJob.done()"
        job.exists()  # error: [AF134] "google.cloud.bigquery.QueryJob.exists()"
        job.reload()  # error: [AF134] "google.cloud.bigquery.QueryJob.reload()"
        return job.job_id

    async def tables(self):
        rows = self.client.list_rows("d.t")
        for row in rows:  # error: [AF134] "iterating over `google.cloud.bigquery.table.RowIterator`"
            print(row)
        rows.to_arrow()  # error: [AF134] "google.cloud.bigquery.table.RowIterator.to_arrow()"
        rows.to_dataframe()  # error: [AF134] "google.cloud.bigquery.table.RowIterator.to_dataframe()"
        for table in self.client.list_tables("d"):  # error: [AF134] "google.cloud.bigquery.Client.list_tables()"
            print(table.table_id)
        list(self.client.list_datasets())  # error: [AF134] "google.cloud.bigquery.Client.list_datasets()"
        list(self.client.list_jobs())  # error: [AF134] "google.cloud.bigquery.Client.list_jobs()"
        self.client.query_and_wait("SELECT 1")  # error: [AF134] "google.cloud.bigquery.Client.query_and_wait()"
        self.client.insert_rows_json("d.t", [])  # error: [AF134] "google.cloud.bigquery.Client.insert_rows_json()"
        self.client.insert_rows("d.t", [])  # error: [AF134] "google.cloud.bigquery.Client.insert_rows()"
        self.client.insert_rows_from_dataframe("d.t", None)  # error: [AF134] "google.cloud.bigquery.Client.insert_rows_from_dataframe()"
        self.client.get_table("d.t")  # error: [AF134] "google.cloud.bigquery.Client.get_table()"
        self.client.create_table("d.t")  # error: [AF134] "google.cloud.bigquery.Client.create_table()"
        self.client.delete_table("d.t")  # error: [AF134] "google.cloud.bigquery.Client.delete_table()"
        self.client.update_table(None, [])  # error: [AF134] "google.cloud.bigquery.Client.update_table()"
        self.client.get_dataset("d")  # error: [AF134] "google.cloud.bigquery.Client.get_dataset()"
        self.client.create_dataset("d")  # error: [AF134] "google.cloud.bigquery.Client.create_dataset()"
        self.client.delete_dataset("d")  # error: [AF134] "google.cloud.bigquery.Client.delete_dataset()"
        self.client.update_dataset(None, [])  # error: [AF134] "google.cloud.bigquery.Client.update_dataset()"
        self.client.get_job("j")  # error: [AF134] "google.cloud.bigquery.Client.get_job()"
        self.client.cancel_job("j")  # error: [AF134] "google.cloud.bigquery.Client.cancel_job()"
        return bigquery.QueryJobConfig(use_query_cache=False)

    async def jobs(self):
        load = self.client.load_table_from_uri("gs://b/k", "d.t")  # error: [AF134] "google.cloud.bigquery.Client.load_table_from_uri()"
        load.result()  # error: [AF134] "google.cloud.bigquery.LoadJob.result()"
        self.client.load_table_from_dataframe(None, "d.t")  # error: [AF134] "google.cloud.bigquery.Client.load_table_from_dataframe()"
        self.client.load_table_from_file(None, "d.t")  # error: [AF134] "google.cloud.bigquery.Client.load_table_from_file()"
        self.client.load_table_from_json([], "d.t")  # error: [AF134] "google.cloud.bigquery.Client.load_table_from_json()"
        extract = self.client.extract_table("d.t", "gs://b/k")  # error: [AF134] "google.cloud.bigquery.Client.extract_table()"
        extract.result()  # error: [AF134] "google.cloud.bigquery.ExtractJob.result()"
        copy = self.client.copy_table("d.t", "d.u")  # error: [AF134] "google.cloud.bigquery.Client.copy_table()"
        copy.result()  # error: [AF134] "google.cloud.bigquery.CopyJob.result()"


async def messages(data: bytes, subscription: str):
    future = publisher.publish(topic, data)
    future.add_done_callback(print)
    future.result(timeout=9)  # error: [AF173] "google.cloud.pubsub_v1.publisher.futures.Future.result()"
    future.exception()  # error: [AF173] "google.cloud.pubsub_v1.publisher.futures.Future.exception()"
    await asyncio.wrap_future(publisher.publish(topic, data))
    publisher.create_topic(name=topic)  # error: [AF134] "google.cloud.pubsub_v1.PublisherClient.create_topic()"
    publisher.delete_topic(topic=topic)  # error: [AF134] "google.cloud.pubsub_v1.PublisherClient.delete_topic()"
    publisher.get_topic(topic=topic)  # error: [AF134] "google.cloud.pubsub_v1.PublisherClient.get_topic()"
    publisher.list_topics(project="p")  # error: [AF134] "google.cloud.pubsub_v1.PublisherClient.list_topics()"
    publisher.update_topic(topic={})  # error: [AF134] "google.cloud.pubsub_v1.PublisherClient.update_topic()"
    pulling = subscriber.subscribe(subscription, callback=print)
    pulling.result()  # error: [AF173] "google.cloud.pubsub_v1.subscriber.futures.StreamingPullFuture.result()"
    pulling.exception()  # error: [AF173] "google.cloud.pubsub_v1.subscriber.futures.StreamingPullFuture.exception()"
    pulling.cancel()
    subscriber.pull(subscription=subscription, max_messages=9)  # error: [AF134] "google.cloud.pubsub_v1.SubscriberClient.pull()"
    subscriber.acknowledge(subscription=subscription, ack_ids=[])  # error: [AF134] "google.cloud.pubsub_v1.SubscriberClient.acknowledge()"
    subscriber.modify_ack_deadline(subscription=subscription)  # error: [AF134] "google.cloud.pubsub_v1.SubscriberClient.modify_ack_deadline()"
    subscriber.create_subscription(name=subscription)  # error: [AF134] "google.cloud.pubsub_v1.SubscriberClient.create_subscription()"
    subscriber.delete_subscription(subscription=subscription)  # error: [AF134] "google.cloud.pubsub_v1.SubscriberClient.delete_subscription()"
    subscriber.get_subscription(subscription=subscription)  # error: [AF134] "google.cloud.pubsub_v1.SubscriberClient.get_subscription()"
    subscriber.list_subscriptions(project="p")  # error: [AF134] "google.cloud.pubsub_v1.SubscriberClient.list_subscriptions()"
    subscriber.update_subscription(subscription={})  # error: [AF134] "google.cloud.pubsub_v1.SubscriberClient.update_subscription()"
    subscriber.seek(subscription=subscription)  # error: [AF134] "google.cloud.pubsub_v1.SubscriberClient.seek()"


def get_secrets() -> secretmanager.SecretManagerServiceClient:
    return secretmanager.SecretManagerServiceClient()


async def secrets(client: Annotated[secretmanager.SecretManagerServiceClient, Depends(get_secrets)]):
    name = client.secret_version_path("p", "s", "latest")
    answer = client.access_secret_version(name=name)  # error: [AF134] "google.cloud.secretmanager.SecretManagerServiceClient.access_secret_version()"
    client.add_secret_version(name=name)  # error: [AF134] "google.cloud.secretmanager.SecretManagerServiceClient.add_secret_version()"
    client.create_secret(parent="p")  # error: [AF134] "google.cloud.secretmanager.SecretManagerServiceClient.create_secret()"
    client.delete_secret(name=name)  # error: [AF134] "google.cloud.secretmanager.SecretManagerServiceClient.delete_secret()"
    client.destroy_secret_version(name=name)  # error: [AF134] "google.cloud.secretmanager.SecretManagerServiceClient.destroy_secret_version()"
    client.disable_secret_version(name=name)  # error: [AF134] "google.cloud.secretmanager.SecretManagerServiceClient.disable_secret_version()"
    client.enable_secret_version(name=name)  # error: [AF134] "google.cloud.secretmanager.SecretManagerServiceClient.enable_secret_version()"
    client.get_secret(name=name)  # error: [AF134] "google.cloud.secretmanager.SecretManagerServiceClient.get_secret()"
    client.get_secret_version(name=name)  # error: [AF134] "google.cloud.secretmanager.SecretManagerServiceClient.get_secret_version()"
    client.list_secret_versions(parent="p")  # error: [AF134] "google.cloud.secretmanager.SecretManagerServiceClient.list_secret_versions()"
    client.list_secrets(parent="p")  # error: [AF134] "google.cloud.secretmanager.SecretManagerServiceClient.list_secrets()"
    client.update_secret(secret={})  # error: [AF134] "google.cloud.secretmanager.SecretManagerServiceClient.update_secret()"
    return answer.payload.data.decode()


async def tasks():
    client = tasks_v2.CloudTasksClient()
    parent = client.queue_path("p", "l", "q")
    client.create_task(parent=parent, task={})  # error: [AF134] "google.cloud.tasks_v2.CloudTasksClient.create_task()"
    client.create_queue(parent=parent)  # error: [AF134] "google.cloud.tasks_v2.CloudTasksClient.create_queue()"
    client.delete_queue(name=parent)  # error: [AF134] "google.cloud.tasks_v2.CloudTasksClient.delete_queue()"
    client.delete_task(name="t")  # error: [AF134] "google.cloud.tasks_v2.CloudTasksClient.delete_task()"
    client.get_queue(name=parent)  # error: [AF134] "google.cloud.tasks_v2.CloudTasksClient.get_queue()"
    client.get_task(name="t")  # error: [AF134] "google.cloud.tasks_v2.CloudTasksClient.get_task()"
    client.list_queues(parent="l")  # error: [AF134] "google.cloud.tasks_v2.CloudTasksClient.list_queues()"
    client.list_tasks(parent=parent)  # error: [AF134] "google.cloud.tasks_v2.CloudTasksClient.list_tasks()"
    client.pause_queue(name=parent)  # error: [AF134] "google.cloud.tasks_v2.CloudTasksClient.pause_queue()"
    client.purge_queue(name=parent)  # error: [AF134] "google.cloud.tasks_v2.CloudTasksClient.purge_queue()"
    client.resume_queue(name=parent)  # error: [AF134] "google.cloud.tasks_v2.CloudTasksClient.resume_queue()"
    client.run_task(name="t")  # error: [AF134] "google.cloud.tasks_v2.CloudTasksClient.run_task()"
    client.update_queue(queue={})  # error: [AF134] "google.cloud.tasks_v2.CloudTasksClient.update_queue()"


async def entities():
    client = datastore.Client()
    key = client.key("Task", 1)
    entity = datastore.Entity(key=key)
    client.get(key)  # error: [AF134] "google.cloud.datastore.Client.get()"
    client.get_multi([key])  # error: [AF134] "google.cloud.datastore.Client.get_multi()"
    client.put(entity)  # error: [AF134] "google.cloud.datastore.Client.put()"
    client.put_multi([entity])  # error: [AF134] "google.cloud.datastore.Client.put_multi()"
    client.delete(key)  # error: [AF134] "google.cloud.datastore.Client.delete()"
    client.delete_multi([key])  # error: [AF134] "google.cloud.datastore.Client.delete_multi()"
    client.allocate_ids(key, 9)  # error: [AF134] "google.cloud.datastore.Client.allocate_ids()"
    client.reserve_ids_multi([key])  # error: [AF134] "google.cloud.datastore.Client.reserve_ids_multi()"
    query = client.query(kind="Task")
    query.add_filter("done", "=", False)
    for task in query.fetch(limit=9):  # error: [AF134] "google.cloud.datastore.Query.fetch()"
        print(task["done"])
    with client.transaction():  # error: [AF134] "entering `with google.cloud.datastore.Transaction`"
        print(entity)
    transaction = client.transaction()
    transaction.begin()  # error: [AF134] "google.cloud.datastore.Transaction.begin()"
    transaction.commit()  # error: [AF134] "google.cloud.datastore.Transaction.commit()"
    transaction.rollback()  # error: [AF134] "google.cloud.datastore.Transaction.rollback()"
    batch = client.batch()
    batch.put(entity)
    batch.commit()  # error: [AF134] "google.cloud.datastore.Batch.commit()"
    with client.batch() as other:  # error: [AF134] "leaving `with google.cloud.datastore.Batch`"
        other.put(entity)


async def asynchronous():
    client = secretmanager.SecretManagerServiceAsyncClient()
    queues = tasks_v2.CloudTasksAsyncClient()
    first = client.access_secret_version(name="s")
    both = await asyncio.gather(first, queues.create_task(parent="p", task={}))
    async for secret in await client.list_secrets(parent="p"):
        print(secret.name)
    return both


async def offloaded(sql: str):
    return await asyncio.to_thread(lambda: list(warehouse.query(sql).result()))


def synchronous():
    return storage_client.get_bucket("b")

import asyncio

from minio import Minio

client = Minio("localhost:9000", access_key="a", secret_key="s")


async def objects(path: str):
    client.bucket_exists("b")  # error: [AF134] "minio.Minio.bucket_exists()"
    client.make_bucket("b")  # error: [AF134] "minio.Minio.make_bucket()"
    client.list_buckets()  # error: [AF134] "minio.Minio.list_buckets()"
    client.put_object("b", "k", None, 9)  # error: [AF134] "minio.Minio.put_object()"
    client.fput_object("b", "k", path)  # error: [AF134] "minio.Minio.fput_object()"
    client.fget_object("b", "k", path)  # error: [AF134] "minio.Minio.fget_object()"
    client.stat_object("b", "k")  # error: [AF134] "minio.Minio.stat_object()"
    client.copy_object("b", "k", None)  # error: [AF134] "minio.Minio.copy_object()"
    client.compose_object("b", "k", [])  # error: [AF134] "minio.Minio.compose_object()"
    client.remove_object("b", "k")  # error: [AF134] "minio.Minio.remove_object()"
    client.remove_bucket("b")  # error: [AF134] "minio.Minio.remove_bucket()"
    client.get_object_tags("b", "k")  # error: [AF134] "minio.Minio.get_object_tags()"
    client.set_object_tags("b", "k", None)  # error: [AF134] "minio.Minio.set_object_tags()"
    client.get_bucket_policy("b")  # error: [AF134] "minio.Minio.get_bucket_policy()"
    client.set_bucket_policy("b", "{}")  # error: [AF134] "minio.Minio.set_bucket_policy()"
    client.select_object_content("b", "k", None)  # error: [AF134] "minio.Minio.select_object_content()"
    response = client.get_object("b", "k")  # error: [AF134] "minio.Minio.get_object()"
    for found in client.list_objects("b", recursive=True):  # error: [AF134] "minio.Minio.list_objects()"
        print(found.object_name)
    errors = list(client.remove_objects("b", []))  # error: [AF134] "minio.Minio.remove_objects()"
    for event in client.listen_bucket_notification("b"):  # error: [AF134] "minio.Minio.listen_bucket_notification()"
        print(event)
    response.release_conn()
    return errors, await asyncio.to_thread(client.put_object, "b", "k", None, 9)


def synchronous():
    return client.list_buckets()

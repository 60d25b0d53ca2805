import asyncio

from b2sdk.v2 import B2Api, InMemoryAccountInfo

api = B2Api(InMemoryAccountInfo())


async def files(path: str):
    api.authorize_account("production", "id", "key")  # error: [AF134] "b2sdk.v2.B2Api.authorize_account()"
    bucket = api.get_bucket_by_name("b")  # error: [AF134] "b2sdk.v2.B2Api.get_bucket_by_name()"
    api.create_bucket("b", "allPrivate")  # error: [AF134] "b2sdk.v2.B2Api.create_bucket()"
    api.delete_bucket(bucket)  # error: [AF134] "b2sdk.v2.B2Api.delete_bucket()"
    api.list_buckets()  # error: [AF134] "b2sdk.v2.B2Api.list_buckets()"
    api.get_file_info("f")  # error: [AF134] "b2sdk.v2.B2Api.get_file_info()"
    api.delete_file_version("f", "k")  # error: [AF134] "b2sdk.v2.B2Api.delete_file_version()"
    api.download_file_by_id("f")  # error: [AF134] "b2sdk.v2.B2Api.download_file_by_id()"
    bucket.upload_local_file(path, "k")  # error: [AF134] "b2sdk.v2.Bucket.upload_local_file()"
    bucket.upload_bytes(b"x", "k")  # error: [AF134] "b2sdk.v2.Bucket.upload_bytes()"
    bucket.download_file_by_name("k")  # error: [AF134] "b2sdk.v2.Bucket.download_file_by_name()"
    bucket.download_file_by_id("f")  # error: [AF134] "b2sdk.v2.Bucket.download_file_by_id()"
    bucket.get_file_info_by_name("k")  # error: [AF134] "b2sdk.v2.Bucket.get_file_info_by_name()"
    bucket.copy("f", "k")  # error: [AF134] "b2sdk.v2.Bucket.copy()"
    bucket.hide_file("k")  # error: [AF134] "b2sdk.v2.Bucket.hide_file()"
    bucket.delete_file_version("f", "k")  # error: [AF134] "b2sdk.v2.Bucket.delete_file_version()"
    bucket.update()  # error: [AF134] "b2sdk.v2.Bucket.update()"
    for version, folder in bucket.ls():  # error: [AF134] "b2sdk.v2.Bucket.ls()"
        print(version, folder)
    list(bucket.list_file_versions("k"))  # error: [AF134] "b2sdk.v2.Bucket.list_file_versions()"
    return bucket.get_download_url("k"), await asyncio.to_thread(bucket.upload_bytes, b"x", "k")

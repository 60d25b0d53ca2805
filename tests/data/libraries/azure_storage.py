import asyncio

from azure.identity import (
    AzureCliCredential,
    ClientSecretCredential,
    DefaultAzureCredential,
    ManagedIdentityCredential,
    WorkloadIdentityCredential,
)
from azure.identity.aio import DefaultAzureCredential as AsyncCredential
from azure.keyvault.secrets import SecretClient
from azure.storage.blob import BlobClient, BlobServiceClient, ContainerClient
from azure.storage.blob.aio import BlobServiceClient as AsyncBlobServiceClient

credential = DefaultAzureCredential()
service = BlobServiceClient("https://a.blob.core.windows.net", credential=credential)


async def containers(name: str):
    service.create_container(name)  # error: [AF134] "azure.storage.blob.BlobServiceClient.create_container()"
    service.delete_container(name)  # error: [AF134] "azure.storage.blob.BlobServiceClient.delete_container()"
    service.get_account_information()  # error: [AF134] "azure.storage.blob.BlobServiceClient.get_account_information()"
    service.get_service_properties()  # error: [AF134] "azure.storage.blob.BlobServiceClient.get_service_properties()"
    service.get_user_delegation_key(None, None)  # error: [AF134] "azure.storage.blob.BlobServiceClient.get_user_delegation_key()"
    for found in service.list_containers():  # error: [AF134] "azure.storage.blob.BlobServiceClient.list_containers()"
        print(found.name)
    list(service.find_blobs_by_tags("x"))  # error: [AF134] "azure.storage.blob.BlobServiceClient.find_blobs_by_tags()"
    container = service.get_container_client(name)
    container.exists()  # error: [AF134] "azure.storage.blob.ContainerClient.exists()"
    container.create_container()  # error: [AF134] "azure.storage.blob.ContainerClient.create_container()"
    container.delete_container()  # error: [AF134] "azure.storage.blob.ContainerClient.delete_container()"
    container.upload_blob("k", b"x")  # error: [AF134] "azure.storage.blob.ContainerClient.upload_blob()"
    container.download_blob("k")  # error: [AF134] "azure.storage.blob.ContainerClient.download_blob()"
    container.delete_blob("k")  # error: [AF134] "azure.storage.blob.ContainerClient.delete_blob()"
    container.delete_blobs("k")  # error: [AF134] "azure.storage.blob.ContainerClient.delete_blobs()"
    container.get_container_properties()  # error: [AF134] "azure.storage.blob.ContainerClient.get_container_properties()"
    container.set_container_metadata({})  # error: [AF134] "azure.storage.blob.ContainerClient.set_container_metadata()"
    container.acquire_lease()  # error: [AF134] "azure.storage.blob.ContainerClient.acquire_lease()"
    for blob in container.list_blobs(name_starts_with="x"):  # error: [AF134] "azure.storage.blob.ContainerClient.list_blobs()"
        print(blob.name)
    names = [*container.list_blob_names()]  # error: [AF134] "azure.storage.blob.ContainerClient.list_blob_names()"
    list(container.walk_blobs())  # error: [AF134] "azure.storage.blob.ContainerClient.walk_blobs()"
    list(container.find_blobs_by_tags("x"))  # error: [AF134] "azure.storage.blob.ContainerClient.find_blobs_by_tags()"
    return names, container.url


async def blobs(connection: str, data: bytes):
    blob = BlobServiceClient.from_connection_string(connection).get_blob_client("c", "k")
    blob.upload_blob(data, overwrite=True)  # error: [AF134] "azure.storage.blob.BlobClient.upload_blob()"
    blob.exists()  # error: [AF134] "azure.storage.blob.BlobClient.exists()"
    blob.delete_blob()  # error: [AF134] "azure.storage.blob.BlobClient.delete_blob()"
    blob.get_blob_properties()  # error: [AF134] "azure.storage.blob.BlobClient.get_blob_properties()"
    blob.set_blob_metadata({})  # error: [AF134] "azure.storage.blob.BlobClient.set_blob_metadata()"
    blob.set_http_headers({})  # error: [AF134] "azure.storage.blob.BlobClient.set_http_headers()"
    blob.start_copy_from_url("u")  # error: [AF134] "azure.storage.blob.BlobClient.start_copy_from_url()"
    blob.stage_block("1", data)  # error: [AF134] "azure.storage.blob.BlobClient.stage_block()"
    blob.commit_block_list([])  # error: [AF134] "azure.storage.blob.BlobClient.commit_block_list()"
    blob.append_block(data)  # error: [AF134] "azure.storage.blob.BlobClient.append_block()"
    blob.create_append_blob()  # error: [AF134] "azure.storage.blob.BlobClient.create_append_blob()"
    blob.create_snapshot()  # error: [AF134] "azure.storage.blob.BlobClient.create_snapshot()"
    blob.acquire_lease()  # error: [AF134] "azure.storage.blob.BlobClient.acquire_lease()"
    blob.get_blob_tags()  # error: [AF134] "azure.storage.blob.BlobClient.get_blob_tags()"
    blob.set_blob_tags({})  # error: [AF134] "azure.storage.blob.BlobClient.set_blob_tags()"
    blob.get_block_list()  # error: [AF134] "azure.storage.blob.BlobClient.get_block_list()"
    blob.set_standard_blob_tier("Hot")  # error: [AF134] "azure.storage.blob.BlobClient.set_standard_blob_tier()"
    blob.undelete_blob()  # error: [AF134] "azure.storage.blob.BlobClient.undelete_blob()"
    blob.upload_blob_from_url("u")  # error: [AF134] "azure.storage.blob.BlobClient.upload_blob_from_url()"
    stream = blob.download_blob()  # error: [AF134] "azure.storage.blob.BlobClient.download_blob()"
    for chunk in stream.chunks():  # error: [AF181] "azure.storage.blob.StorageStreamDownloader.chunks()"
        print(chunk)
    stream.readinto(None)  # error: [AF134] "azure.storage.blob.StorageStreamDownloader.readinto()"
    stream.read(9)  # error: [AF134] "azure.storage.blob.StorageStreamDownloader.read()"
    return stream.readall()  # error: [AF134] "azure.storage.blob.StorageStreamDownloader.readall()"


class Secrets:
    def __init__(self, url: str):
        self.client = SecretClient(vault_url=url, credential=DefaultAzureCredential())

    async def secrets(self, name: str):
        secret = self.client.get_secret(name)  # error: [AF134] "azure.keyvault.secrets.SecretClient.get_secret()"
        self.client.set_secret(name, "x")  # error: [AF134] "azure.keyvault.secrets.SecretClient.set_secret()"
        self.client.update_secret_properties(name)  # error: [AF134] "azure.keyvault.secrets.SecretClient.update_secret_properties()"
        self.client.get_deleted_secret(name)  # error: [AF134] "azure.keyvault.secrets.SecretClient.get_deleted_secret()"
        self.client.purge_deleted_secret(name)  # error: [AF134] "azure.keyvault.secrets.SecretClient.purge_deleted_secret()"
        self.client.backup_secret(name)  # error: [AF134] "azure.keyvault.secrets.SecretClient.backup_secret()"
        self.client.restore_secret_backup(b"x")  # error: [AF134] "azure.keyvault.secrets.SecretClient.restore_secret_backup()"
        poller = self.client.begin_delete_secret(name)  # error: [AF134] "azure.keyvault.secrets.SecretClient.begin_delete_secret()"
        poller.wait()  # error: [AF134] "azure.core.polling.LROPoller.wait()"
        poller.result()  # error: [AF134] "azure.core.polling.LROPoller.result()"
        self.client.begin_recover_deleted_secret(name)  # error: [AF134] "azure.keyvault.secrets.SecretClient.begin_recover_deleted_secret()"
        for one in self.client.list_properties_of_secrets():  # error: [AF134] "azure.keyvault.secrets.SecretClient.list_properties_of_secrets()"
            print(one.name)
        list(self.client.list_properties_of_secret_versions(name))  # error: [AF134] "azure.keyvault.secrets.SecretClient.list_properties_of_secret_versions()"
        list(self.client.list_deleted_secrets())  # error: [AF134] "azure.keyvault.secrets.SecretClient.list_deleted_secrets()"
        return secret.value, poller.done()


async def tokens(scope: str, secret: ClientSecretCredential, identity: ManagedIdentityCredential):
    credential.get_token(scope)  # error: [AF134] "azure.identity.DefaultAzureCredential.get_token()"
    secret.get_token(scope)  # error: [AF134] "azure.identity.ClientSecretCredential.get_token()"
    identity.get_token(scope)  # error: [AF134] "azure.identity.ManagedIdentityCredential.get_token()"
    AzureCliCredential().get_token(scope)  # error: [AF134] "azure.identity.AzureCliCredential.get_token()"
    return WorkloadIdentityCredential().get_token(scope)  # error: [AF134] "azure.identity.WorkloadIdentityCredential.get_token()"


async def asynchronous(scope: str, data: bytes):
    async with AsyncCredential() as own, AsyncBlobServiceClient("u", credential=own) as client:
        token = own.get_token(scope)
        blob = client.get_blob_client("c", "k")
        uploads = [blob.upload_blob(data), client.get_container_client("c").create_container()]
        await asyncio.gather(token, *uploads)
        async for found in client.list_containers():
            print(found.name)
        return await (await blob.download_blob()).readall()


async def offloaded(container: ContainerClient, blob: BlobClient):
    await asyncio.to_thread(blob.upload_blob, b"x")
    return await asyncio.to_thread(lambda: list(container.list_blobs()))

import asyncio

from kubernetes import client, config, dynamic, utils, watch
from kubernetes.aio import client as aio_client
from kubernetes.aio import config as aio_config
from kubernetes.aio import watch as aio_watch
from kubernetes.client import CoreV1Api
from kubernetes.client.rest import ApiException


class Cluster:
    def __init__(self, namespace: str):
        self.namespace = namespace
        self.core = client.CoreV1Api()
        self.batch = client.BatchV1Api()

    async def pods(self):
        found = self.core.list_namespaced_pod(self.namespace)  # error: [AF134] "kubernetes.client.CoreV1Api.list_namespaced_pod()"
        return [pod.metadata.name for pod in found.items]

    async def start(self, name: str):
        job = client.V1Job(metadata=client.V1ObjectMeta(name=name))
        try:
            self.batch.create_namespaced_job(self.namespace, job)  # error: [AF134] "kubernetes.client.BatchV1Api.create_namespaced_job()"
        except ApiException:
            await asyncio.to_thread(self.batch.read_namespaced_job, name, self.namespace)

    async def watch(self):
        watcher = watch.Watch()
        for event in watcher.stream(self.core.list_namespaced_pod, self.namespace):  # error: [AF181] "kubernetes.watch.Watch.stream()"
            print(event["type"])
            watcher.stop()


async def configure():
    config.load_config()  # error: [AF122] "kubernetes.config.load_config()"
    config.load_kube_config(context="test")  # error: [AF122] "kubernetes.config.load_kube_config()"
    config.load_incluster_config()  # error: [AF122] "kubernetes.config.load_incluster_config()"
    config.list_kube_config_contexts()  # error: [AF122] "kubernetes.config.list_kube_config_contexts()"
    own = config.new_client_from_config()  # error: [AF122] "kubernetes.config.new_client_from_config()"
    return CoreV1Api(own)


async def apis(name: str, body):
    client.AdmissionregistrationV1Api().get_api_resources()  # error: [AF134] "kubernetes.client.AdmissionregistrationV1Api.get_api_resources()"
    client.ApiextensionsV1Api().list_custom_resource_definition()  # error: [AF134] "kubernetes.client.ApiextensionsV1Api.list_custom_resource_definition()"
    client.ApiregistrationV1Api().list_api_service()  # error: [AF134] "kubernetes.client.ApiregistrationV1Api.list_api_service()"
    apps = client.AppsV1Api()
    apps.patch_namespaced_deployment(name, "default", body)  # error: [AF134] "kubernetes.client.AppsV1Api.patch_namespaced_deployment()"
    client.AuthenticationV1Api().create_token_review(body)  # error: [AF134] "kubernetes.client.AuthenticationV1Api.create_token_review()"
    client.AuthorizationV1Api().create_subject_access_review(body)  # error: [AF134] "kubernetes.client.AuthorizationV1Api.create_subject_access_review()"
    client.AutoscalingV1Api().get_api_resources()  # error: [AF134] "kubernetes.client.AutoscalingV1Api.get_api_resources()"
    client.AutoscalingV2Api().get_api_resources()  # error: [AF134] "kubernetes.client.AutoscalingV2Api.get_api_resources()"
    client.CertificatesV1Api().list_certificate_signing_request()  # error: [AF134] "kubernetes.client.CertificatesV1Api.list_certificate_signing_request()"
    client.CoordinationV1Api().read_namespaced_lease(name, "default")  # error: [AF134] "kubernetes.client.CoordinationV1Api.read_namespaced_lease()"
    custom = client.CustomObjectsApi()
    custom.get_cluster_custom_object("a", "v1", "things", name)  # error: [AF134] "kubernetes.client.CustomObjectsApi.get_cluster_custom_object()"
    client.DiscoveryV1Api().get_api_resources()  # error: [AF134] "kubernetes.client.DiscoveryV1Api.get_api_resources()"
    client.EventsV1Api().get_api_resources()  # error: [AF134] "kubernetes.client.EventsV1Api.get_api_resources()"
    client.NetworkingV1Api().list_namespaced_ingress("default")  # error: [AF134] "kubernetes.client.NetworkingV1Api.list_namespaced_ingress()"
    client.NodeV1Api().get_api_resources()  # error: [AF134] "kubernetes.client.NodeV1Api.get_api_resources()"
    client.PolicyV1Api().get_api_resources()  # error: [AF134] "kubernetes.client.PolicyV1Api.get_api_resources()"
    client.RbacAuthorizationV1Api().list_cluster_role()  # error: [AF134] "kubernetes.client.RbacAuthorizationV1Api.list_cluster_role()"
    client.SchedulingV1Api().list_priority_class()  # error: [AF134] "kubernetes.client.SchedulingV1Api.list_priority_class()"
    client.StorageV1Api().list_storage_class()  # error: [AF134] "kubernetes.client.StorageV1Api.list_storage_class()"
    client.VersionApi().get_code()  # error: [AF134] "kubernetes.client.VersionApi.get_code()"
    apps.close()


async def utilities(api: client.ApiClient, data: dict):
    utils.create_from_dict(api, data)  # error: [AF134] "kubernetes.utils.create_from_dict()"
    utils.create_from_yaml(api, "app.yaml")  # todo: [AF134]
    utils.create_from_directory(api, "manifests")  # error: [AF134] "kubernetes.utils.create_from_directory()"


async def dynamically(api: client.ApiClient, resource, body):
    cluster = dynamic.DynamicClient(api)  # error: [AF134] "kubernetes.dynamic.DynamicClient()"
    cluster.get(resource)  # error: [AF134] "kubernetes.dynamic.DynamicClient.get()"
    cluster.create(resource, body)  # error: [AF134] "kubernetes.dynamic.DynamicClient.create()"
    cluster.delete(resource, "a")  # error: [AF134] "kubernetes.dynamic.DynamicClient.delete()"
    cluster.replace(resource, body)  # error: [AF134] "kubernetes.dynamic.DynamicClient.replace()"
    cluster.patch(resource, body)  # error: [AF134] "kubernetes.dynamic.DynamicClient.patch()"
    cluster.server_side_apply(resource, body)  # error: [AF134] "kubernetes.dynamic.DynamicClient.server_side_apply()"
    cluster.request("GET", "/healthz")  # error: [AF134] "kubernetes.dynamic.DynamicClient.request()"
    for event in cluster.watch(resource):  # error: [AF181] "kubernetes.dynamic.DynamicClient.watch()"
        print(event)


async def asynchronous():
    await aio_config.load_kube_config()
    core = aio_client.CoreV1Api()
    both = await asyncio.gather(core.list_namespaced_pod("a"), core.list_namespace())
    task = asyncio.create_task(core.list_node())
    async for event in aio_watch.Watch().stream(core.list_namespaced_pod, "a"):
        print(event)
    return both, task

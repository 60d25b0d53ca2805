"""kubernetes: the API of clusters. `kubernetes.aio` is its asynchronous half.

`utils.create_from_yaml` and `stream.stream` have no entry: each shares its name with a module.
"""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("kubernetes",)

_REPOSITORY = "https://github.com/kubernetes-client/python/blob/master/"
_CLUSTER = "until the cluster has answered"

# Generated classes, all of whose methods are requests.
_APIS = (
    "AdmissionregistrationV1Api",
    "ApiextensionsV1Api",
    "ApiregistrationV1Api",
    "AppsV1Api",
    "AuthenticationV1Api",
    "AuthorizationV1Api",
    "AutoscalingV1Api",
    "AutoscalingV2Api",
    "BatchV1Api",
    "CertificatesV1Api",
    "CoordinationV1Api",
    "CoreV1Api",
    "CustomObjectsApi",
    "DiscoveryV1Api",
    "EventsV1Api",
    "NetworkingV1Api",
    "NodeV1Api",
    "PolicyV1Api",
    "RbacAuthorizationV1Api",
    "SchedulingV1Api",
    "StorageV1Api",
    "VersionApi",
)


def _api(name: str) -> BlockingCall:
    return call(
        f"kubernetes.client.{name}",
        "AF134",
        f"{_REPOSITORY}kubernetes/docs/{name}.md",
        f"kubernetes.aio.client.{name}.{{name}}",
        needs="kubernetes",
        methods="*",
        pure="close",
        until=_CLUSTER,
    )


def _configuration(name: str, use: str = "") -> BlockingCall:
    """Reads a file; for some clusters also runs a program that gives a token."""
    return call(
        f"kubernetes.config.{name}",
        "AF122",
        f"{_REPOSITORY}README.md",
        use and f"kubernetes.aio.config.{use}",
        needs="kubernetes" if use else "",
        cost=Cost.DISK,
    )


CALLS: tuple[BlockingCall, ...] = (
    *(_api(name) for name in _APIS),
    _configuration("load_config", "load_kube_config"),
    _configuration("load_kube_config", "load_kube_config"),
    _configuration("load_incluster_config"),
    _configuration("list_kube_config_contexts"),
    _configuration("new_client_from_config", "new_client_from_config"),
    call(
        "kubernetes.watch.Watch.stream",
        "AF181",
        f"{_REPOSITORY}README.md",
        "kubernetes.aio.watch.Watch.stream",
        needs="kubernetes",
        lazy=True,
    ),
    *calls(
        "kubernetes.utils",
        "create_from_dict create_from_directory",
        "AF134",
        f"{_REPOSITORY}README.md",
        until=_CLUSTER,
    ),
    # Asks the cluster what it has when it is made.
    call(
        "kubernetes.dynamic.DynamicClient",
        "AF134",
        f"{_REPOSITORY}README.md",
        until=_CLUSTER,
    ),
    *calls(
        "kubernetes.dynamic.DynamicClient",
        "get create delete replace patch server_side_apply request",
        "AF134",
        f"{_REPOSITORY}README.md",
        until=_CLUSTER,
    ),
    call(
        "kubernetes.dynamic.DynamicClient.watch",
        "AF181",
        f"{_REPOSITORY}README.md",
        lazy=True,
    ),
)

ALIASES: dict[str, str] = {
    **{f"kubernetes.client.api.{name}": f"kubernetes.client.{name}" for name in _APIS},
    "kubernetes.client.api.apps_v1_api": "kubernetes.client",
    "kubernetes.client.api.batch_v1_api": "kubernetes.client",
    "kubernetes.client.api.core_v1_api": "kubernetes.client",
    "kubernetes.client.api.custom_objects_api": "kubernetes.client",
    "kubernetes.client.api.networking_v1_api": "kubernetes.client",
    "kubernetes.client.api.rbac_authorization_v1_api": "kubernetes.client",
    "kubernetes.config.kube_config": "kubernetes.config",
    "kubernetes.config.incluster_config": "kubernetes.config",
    "kubernetes.dynamic.client.DynamicClient": "kubernetes.dynamic.DynamicClient",
    "kubernetes.watch.watch.Watch": "kubernetes.watch.Watch",
}

BASES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys((f"kubernetes.client.{name}" for name in _APIS), ()),
    "kubernetes.aio.watch.Watch": (),
    "kubernetes.client.ApiClient": (),
    "kubernetes.dynamic.DynamicClient": (),
    "kubernetes.watch.Watch": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns("kubernetes.config", "new_client_from_config", "kubernetes.client.ApiClient"),
}

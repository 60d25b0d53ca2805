"""docker: the engine's API, over HTTP."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import Arg, BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("docker",)

_DOCS = "https://docker-py.readthedocs.io/en/stable/"
_ENGINE = "until the Docker engine has answered"
_STREAM = (Arg("stream", None, True),)


def _calls(
    owner: str,
    names: str,
    page: str,
    use: str = "",
    *,
    unless: tuple[Arg, ...] = (),
    lazy: bool = False,
) -> tuple[BlockingCall, ...]:
    """Methods of a class of docker.models; `use` is their name in aiodocker."""
    return calls(
        f"docker.models.{owner}",
        names,
        "AF181" if lazy else "AF131",
        f"{_DOCS}{page}.html",
        use and f"aiodocker.{use}",
        needs="aiodocker" if use else "",
        unless=unless,
        lazy=lazy,
        until="" if lazy else _ENGINE,
    )


_CONTAINER = "containers.DockerContainer"

CALLS: tuple[BlockingCall, ...] = (
    # The client asks the engine for its version when it is made.
    *calls(
        "docker",
        "from_env from_context DockerClient",
        "AF131",
        f"{_DOCS}client.html",
        "aiodocker.Docker",
        needs="aiodocker",
        until=_ENGINE,
    ),
    call("docker.DockerClient.from_env", "AF131", f"{_DOCS}client.html", until=_ENGINE),
    call(
        "docker.DockerClient.version",
        "AF131",
        f"{_DOCS}client.html",
        "aiodocker.Docker.version",
        needs="aiodocker",
        until=_ENGINE,
    ),
    *calls(
        "docker.DockerClient", "df info login ping", "AF131", f"{_DOCS}client.html", until=_ENGINE
    ),
    call(
        "docker.DockerClient.events",
        "AF181",
        f"{_DOCS}client.html",
        "aiodocker.events.DockerEvents.subscribe",
        needs="aiodocker",
        lazy=True,
    ),
    *_calls(
        "containers.ContainerCollection",
        "list get create run",
        "containers",
        "containers.DockerContainers.{name}",
    ),
    *_calls("containers.ContainerCollection", "prune", "containers"),
    *_calls(
        "containers.Container",
        "start stop restart kill pause unpause wait",
        "containers",
        f"{_CONTAINER}.{{name}}",
    ),
    *_calls("containers.Container", "commit rename", "containers", f"{_CONTAINER}.{{name}}"),
    *_calls(
        "containers.Container", "put_archive get_archive", "containers", f"{_CONTAINER}.{{name}}"
    ),
    *_calls("containers.Container", "remove", "containers", f"{_CONTAINER}.delete"),
    *_calls("containers.Container", "reload", "containers", f"{_CONTAINER}.show"),
    *_calls("containers.Container", "exec_run", "containers", f"{_CONTAINER}.exec"),
    *_calls("containers.Container", "logs", "containers", f"{_CONTAINER}.log", unless=_STREAM),
    *_calls("containers.Container", "attach", "containers", f"{_CONTAINER}.attach", unless=_STREAM),
    *_calls("containers.Container", "attach_socket diff export resize top update", "containers"),
    # Statistics come as an endless stream unless they are asked for once.
    *_calls("containers.Container", "stats", "containers", f"{_CONTAINER}.stats", lazy=True),
    *_calls(
        "images.ImageCollection", "list get build pull push", "images", "images.DockerImages.{name}"
    ),
    *_calls("images.ImageCollection", "remove", "images", "images.DockerImages.delete"),
    *_calls("images.ImageCollection", "load", "images", "images.DockerImages.import_image"),
    *_calls("images.ImageCollection", "search prune get_registry_data", "images"),
    *_calls("images.Image", "history tag", "images", "images.DockerImages.{name}"),
    *_calls("images.Image", "remove", "images", "images.DockerImages.delete"),
    *_calls("images.Image", "reload", "images", "images.DockerImages.inspect"),
    *_calls(
        "networks.NetworkCollection",
        "list get create",
        "networks",
        "networks.DockerNetworks.{name}",
    ),
    *_calls("networks.NetworkCollection", "prune", "networks"),
    *_calls("networks.Network", "connect disconnect", "networks", "networks.DockerNetwork.{name}"),
    *_calls("networks.Network", "remove", "networks", "networks.DockerNetwork.delete"),
    *_calls("networks.Network", "reload", "networks", "networks.DockerNetwork.show"),
    *_calls(
        "volumes.VolumeCollection", "list get create", "volumes", "volumes.DockerVolumes.{name}"
    ),
    *_calls("volumes.VolumeCollection", "prune", "volumes"),
    *_calls("volumes.Volume", "remove", "volumes", "volumes.DockerVolume.delete"),
    *_calls("volumes.Volume", "reload", "volumes", "volumes.DockerVolume.show"),
    *_calls(
        "services.ServiceCollection", "list create", "services", "services.DockerServices.{name}"
    ),
    *_calls("services.ServiceCollection", "get", "services", "services.DockerServices.inspect"),
    *_calls("services.Service", "update", "services", "services.DockerServices.update"),
    *_calls("services.Service", "remove", "services", "services.DockerServices.delete"),
    *_calls("services.Service", "scale force_update tasks logs reload", "services"),
    *_calls("nodes.NodeCollection", "list", "nodes", "nodes.DockerSwarmNodes.list"),
    *_calls("swarm.Swarm", "init join leave", "swarm", "swarm.DockerSwarm.{name}"),
    call(
        "docker.APIClient",
        "AF131",
        f"{_DOCS}api.html",
        methods="*",
        pure="close create_container_config create_endpoint_config create_host_config "
        "create_networking_config create_swarm_spec get_adapter get_redirect_target "
        "merge_environment_settings mount prepare_request rebuild_auth rebuild_method "
        "rebuild_proxies reload_config resolve_redirects should_strip_auth events stats",
        until=_ENGINE,
        patch=Patch.LINT_ONLY,
    ),
)

ALIASES: dict[str, str] = {
    "docker.api.APIClient": "docker.APIClient",
    "docker.api.client.APIClient": "docker.APIClient",
    "docker.client.DockerClient": "docker.DockerClient",
    "docker.client.from_env": "docker.from_env",
}

BASES: dict[str, tuple[str, ...]] = {
    "docker.APIClient": (),
    "docker.DockerClient": (),
    "docker.models.containers.Container": (),
    "docker.models.containers.ContainerCollection": (),
    "docker.models.images.Image": (),
    "docker.models.images.ImageCollection": (),
    "docker.models.networks.Network": (),
    "docker.models.networks.NetworkCollection": (),
    "docker.models.nodes.NodeCollection": (),
    "docker.models.services.Service": (),
    "docker.models.services.ServiceCollection": (),
    "docker.models.swarm.Swarm": (),
    "docker.models.volumes.Volume": (),
    "docker.models.volumes.VolumeCollection": (),
}

ATTRIBUTES: dict[str, str] = {
    "docker.DockerClient.api": "docker.APIClient",
    "docker.DockerClient.containers": "docker.models.containers.ContainerCollection",
    "docker.DockerClient.images": "docker.models.images.ImageCollection",
    "docker.DockerClient.networks": "docker.models.networks.NetworkCollection",
    "docker.DockerClient.nodes": "docker.models.nodes.NodeCollection",
    "docker.DockerClient.services": "docker.models.services.ServiceCollection",
    "docker.DockerClient.swarm": "docker.models.swarm.Swarm",
    "docker.DockerClient.volumes": "docker.models.volumes.VolumeCollection",
    "docker.models.containers.Container.image": "docker.models.images.Image",
}

RESULTS: dict[str, str] = {
    **returns("docker", "from_context from_env", "docker.DockerClient"),
    **returns("docker.DockerClient", "from_context from_env", "docker.DockerClient"),
    "docker.models.containers.Container.commit": "docker.models.images.Image",
    **returns(
        "docker.models.containers.ContainerCollection",
        "create get run",
        "docker.models.containers.Container",
    ),
    "docker.models.containers.ContainerCollection.list": "list[docker.models.containers.Container]",
    "docker.models.images.ImageCollection.build": "tuple[docker.models.images.Image, object]",
    **returns("docker.models.images.ImageCollection", "get pull", "docker.models.images.Image"),
    **returns(
        "docker.models.images.ImageCollection", "list load", "list[docker.models.images.Image]"
    ),
    **returns(
        "docker.models.networks.NetworkCollection", "create get", "docker.models.networks.Network"
    ),
    "docker.models.networks.NetworkCollection.list": "list[docker.models.networks.Network]",
    **returns(
        "docker.models.services.ServiceCollection", "create get", "docker.models.services.Service"
    ),
    "docker.models.services.ServiceCollection.list": "list[docker.models.services.Service]",
    **returns(
        "docker.models.volumes.VolumeCollection", "create get", "docker.models.volumes.Volume"
    ),
    "docker.models.volumes.VolumeCollection.list": "list[docker.models.volumes.Volume]",
}

import asyncio

import aiodocker
import docker
from docker.models.containers import Container

client = docker.from_env()


class Sandbox:
    def __init__(self):
        self.client = docker.DockerClient(base_url="unix://var/run/docker.sock")

    async def run(self, image: str):
        container = self.client.containers.run(image, detach=True)  # error: [AF131] "docker.models.containers.ContainerCollection.run()"
        container.wait(timeout=10)  # error: [AF131] "docker.models.containers.Container.wait()"
        container.logs()  # error: [AF131] "docker.models.containers.Container.logs()"
        container.remove(force=True)  # error: [AF131] "docker.models.containers.Container.remove()"
        output = self.client.containers.run(image, "ls")  # error: [AF131] "docker.models.containers.ContainerCollection.run()"
        return output.decode(), container.status, container.short_id

    async def elsewhere(self, image: str):
        container = await asyncio.to_thread(self.client.containers.run, image, detach=True)
        container.stop()  # error: [AF131] "docker.models.containers.Container.stop()"
        self.client.close()


async def clients():
    docker.from_env()  # error: [AF131] "docker.from_env()"
    docker.from_context("remote")  # error: [AF131] "docker.from_context()"
    docker.DockerClient.from_env()  # error: [AF131] "docker.DockerClient.from_env()"
    own = docker.DockerClient()  # error: [AF131] "docker.DockerClient()"
    own.ping()  # error: [AF131] "docker.DockerClient.ping()"
    own.info()  # error: [AF131] "docker.DockerClient.info()"
    own.df()  # error: [AF131] "docker.DockerClient.df()"
    own.login("user", "secret")  # error: [AF131] "docker.DockerClient.login()"
    own.version()  # error: [AF131] "docker.DockerClient.version()"
    for event in own.events(decode=True):  # error: [AF181] "docker.DockerClient.events()"
        print(event)


async def containers(name: str):
    for found in client.containers.list(all=True):  # error: [AF131] "docker.models.containers.ContainerCollection.list()"
        found.kill()  # error: [AF131] "docker.models.containers.Container.kill()"
    made = client.containers.create("alpine")  # error: [AF131] "docker.models.containers.ContainerCollection.create()"
    made.start()  # error: [AF131] "docker.models.containers.Container.start()"
    client.containers.prune()  # error: [AF131] "docker.models.containers.ContainerCollection.prune()"
    return client.containers.get(name)  # error: [AF131] "docker.models.containers.ContainerCollection.get()"


async def container(one: Container, data: bytes):
    one.restart()  # error: [AF131] "docker.models.containers.Container.restart()"
    one.pause()  # error: [AF131] "docker.models.containers.Container.pause()"
    one.unpause()  # error: [AF131] "docker.models.containers.Container.unpause()"
    one.rename("b")  # error: [AF131] "docker.models.containers.Container.rename()"
    one.reload()  # error: [AF131] "docker.models.containers.Container.reload()"
    one.update(mem_limit="1g")  # error: [AF131] "docker.models.containers.Container.update()"
    one.resize(24, 80)  # error: [AF131] "docker.models.containers.Container.resize()"
    one.top()  # error: [AF131] "docker.models.containers.Container.top()"
    one.diff()  # error: [AF131] "docker.models.containers.Container.diff()"
    one.export()  # error: [AF131] "docker.models.containers.Container.export()"
    one.attach()  # error: [AF131] "docker.models.containers.Container.attach()"
    one.attach_socket()  # error: [AF131] "docker.models.containers.Container.attach_socket()"
    one.put_archive("/tmp", data)  # error: [AF131] "docker.models.containers.Container.put_archive()"
    one.get_archive("/tmp")  # error: [AF131] "docker.models.containers.Container.get_archive()"
    one.exec_run("ls")  # error: [AF131] "docker.models.containers.Container.exec_run()"
    image = one.commit("name")  # error: [AF131] "docker.models.containers.Container.commit()"
    image.tag("name", "latest")  # error: [AF131] "docker.models.images.Image.tag()"
    for sample in one.stats(decode=True):  # error: [AF181] "docker.models.containers.Container.stats()"
        print(sample)
    one.stats(stream=False)  # todo: [AF131]
    for line in one.logs(stream=True):  # todo: [AF181]
        print(line)


async def images():
    client.images.pull("alpine")  # error: [AF131] "docker.models.images.ImageCollection.pull()"
    client.images.push("alpine")  # error: [AF131] "docker.models.images.ImageCollection.push()"
    image, log = client.images.build(path=".")  # error: [AF131] "docker.models.images.ImageCollection.build()"
    image.history()  # error: [AF131] "docker.models.images.Image.history()"
    image.reload()  # error: [AF131] "docker.models.images.Image.reload()"
    image.remove()  # error: [AF131] "docker.models.images.Image.remove()"
    client.images.get("alpine")  # error: [AF131] "docker.models.images.ImageCollection.get()"
    client.images.list()  # error: [AF131] "docker.models.images.ImageCollection.list()"
    client.images.load(b"")  # error: [AF131] "docker.models.images.ImageCollection.load()"
    client.images.search("alpine")  # error: [AF131] "docker.models.images.ImageCollection.search()"
    client.images.prune()  # error: [AF131] "docker.models.images.ImageCollection.prune()"
    client.images.get_registry_data("alpine")  # error: [AF131] "docker.models.images.ImageCollection.get_registry_data()"
    client.images.remove("alpine")  # error: [AF131] "docker.models.images.ImageCollection.remove()"
    return log


async def networks(one: Container):
    network = client.networks.create("net")  # error: [AF131] "docker.models.networks.NetworkCollection.create()"
    network.connect(one)  # error: [AF131] "docker.models.networks.Network.connect()"
    network.disconnect(one)  # error: [AF131] "docker.models.networks.Network.disconnect()"
    network.reload()  # error: [AF131] "docker.models.networks.Network.reload()"
    network.remove()  # error: [AF131] "docker.models.networks.Network.remove()"
    client.networks.list()  # error: [AF131] "docker.models.networks.NetworkCollection.list()"
    client.networks.get("net")  # error: [AF131] "docker.models.networks.NetworkCollection.get()"
    client.networks.prune()  # error: [AF131] "docker.models.networks.NetworkCollection.prune()"


async def volumes():
    volume = client.volumes.create("data")  # error: [AF131] "docker.models.volumes.VolumeCollection.create()"
    volume.reload()  # error: [AF131] "docker.models.volumes.Volume.reload()"
    volume.remove()  # error: [AF131] "docker.models.volumes.Volume.remove()"
    client.volumes.list()  # error: [AF131] "docker.models.volumes.VolumeCollection.list()"
    client.volumes.get("data")  # error: [AF131] "docker.models.volumes.VolumeCollection.get()"
    client.volumes.prune()  # error: [AF131] "docker.models.volumes.VolumeCollection.prune()"


async def swarm():
    client.swarm.init()  # error: [AF131] "docker.models.swarm.Swarm.init()"
    client.swarm.join(["a"], "token")  # error: [AF131] "docker.models.swarm.Swarm.join()"
    client.swarm.leave()  # error: [AF131] "docker.models.swarm.Swarm.leave()"
    client.nodes.list()  # error: [AF131] "docker.models.nodes.NodeCollection.list()"
    client.services.list()  # error: [AF131] "docker.models.services.ServiceCollection.list()"
    client.services.create("alpine")  # error: [AF131] "docker.models.services.ServiceCollection.create()"
    service = client.services.get("web")  # error: [AF131] "docker.models.services.ServiceCollection.get()"
    service.scale(2)  # error: [AF131] "docker.models.services.Service.scale()"
    service.update(image="b")  # error: [AF131] "docker.models.services.Service.update()"
    service.force_update()  # error: [AF131] "docker.models.services.Service.force_update()"
    service.tasks()  # error: [AF131] "docker.models.services.Service.tasks()"
    service.logs()  # error: [AF131] "docker.models.services.Service.logs()"
    service.reload()  # error: [AF131] "docker.models.services.Service.reload()"
    service.remove()  # error: [AF131] "docker.models.services.Service.remove()"


async def low_level(api: docker.APIClient):
    configuration = api.create_host_config(binds=["/a:/b"])
    api.create_container("alpine", host_config=configuration)  # error: [AF131] "docker.APIClient.create_container()"
    client.api.inspect_container("a")  # error: [AF131] "docker.APIClient.inspect_container()"
    api.close()


async def asynchronous(name: str):
    async with aiodocker.Docker() as engine:
        container = await engine.containers.get(name)
        await container.start()
        return await container.wait()

import asyncio

import wandb


async def train(rate: float):
    run = wandb.init(project="p", config={"rate": rate})  # error: [AF134] "wandb.init()"
    run.log({"loss": 1.0})
    wandb.log({"loss": 0.5})
    wandb.init(mode="disabled")
    data = run.use_artifact("data:latest")  # error: [AF134] "wandb.Run.use_artifact()"
    folder = data.download()  # error: [AF134] "wandb.Artifact.download()"
    run.finish()  # error: [AF134] "wandb.Run.finish()"
    await asyncio.to_thread(wandb.finish)
    return folder


async def managed():
    with wandb.init(project="p") as run:  # error: [AF134] "wandb.init()"
        run.log({"a": 1})


async def held(run: wandb.Run):
    with run:  # error: [AF134] "leaving `with wandb.Run`"
        run.log({"a": 1})


async def wandb_client_calls():
    wandb.login()  # error: [AF134] "wandb.login()"
    wandb.finish()  # error: [AF134] "wandb.finish()"


async def run_calls(run: wandb.Run, name):
    run.use_model(name)  # error: [AF134] "wandb.Run.use_model()"
    run.restore(name)  # error: [AF134] "wandb.Run.restore()"


async def artifact_calls(artifact: wandb.Artifact):
    artifact.delete()  # error: [AF134] "wandb.Artifact.delete()"
    artifact.wait()  # error: [AF134] "wandb.Artifact.wait()"


async def api_calls(api: wandb.Api, name):
    api.artifact(name)  # error: [AF134] "wandb.Api.artifact()"
    api.run()  # error: [AF134] "wandb.Api.run()"
    api.sweep()  # error: [AF134] "wandb.Api.sweep()"

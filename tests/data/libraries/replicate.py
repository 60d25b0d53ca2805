import asyncio

import replicate

client = replicate.Client(api_token="none")


async def functions():
    output = replicate.run("owner/model", input={"prompt": "x"})  # error: [AF134] "replicate.Client.run()"
    for event in replicate.stream("owner/model", input={"prompt": "x"}):  # error: [AF181] "replicate.Client.stream()"
        print(event)
    prediction = replicate.predictions.create(version="v", input={})  # error: [AF134] "replicate.prediction.Predictions.create()"
    prediction.wait()  # error: [AF134] "replicate.prediction.Prediction.wait()"
    prediction.reload()  # error: [AF134] "replicate.prediction.Prediction.reload()"
    prediction.cancel()  # error: [AF134] "replicate.prediction.Prediction.cancel()"
    replicate.models.get("owner/model")  # error: [AF134] "replicate.model.Models.get()"
    return output


async def clients():
    client.run("owner/model", input={})  # error: [AF134] "replicate.Client.run()"
    for event in client.stream("owner/model", input={}):  # error: [AF181] "replicate.Client.stream()"
        print(event)
    client.predictions.get("p")  # error: [AF134] "replicate.prediction.Predictions.get()"
    client.predictions.list()  # error: [AF134] "replicate.prediction.Predictions.list()"
    client.predictions.cancel("p")  # error: [AF134] "replicate.prediction.Predictions.cancel()"
    client.models.list()  # error: [AF134] "replicate.model.Models.list()"
    client.files.create(b"x")  # error: [AF134] "replicate.file.Files.create()"
    client.files.get("f")  # error: [AF134] "replicate.file.Files.get()"
    client.files.list()  # error: [AF134] "replicate.file.Files.list()"
    client.files.delete("f")  # error: [AF134] "replicate.file.Files.delete()"


async def save(output: replicate.helpers.FileOutput):
    for chunk in output:  # error: [AF181] "iterating over `replicate.helpers.FileOutput`"
        print(chunk)
    return output.read()  # error: [AF134] "replicate.helpers.FileOutput.read()"


async def asynchronous(output: replicate.helpers.FileOutput):
    prediction = await client.predictions.async_create(version="v", input={})
    await prediction.async_wait()
    requests = [replicate.async_run("owner/model", input={}), output.aread()]
    return await asyncio.gather(*requests), await asyncio.to_thread(client.run, "owner/model", input={})

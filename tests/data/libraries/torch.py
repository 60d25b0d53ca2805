import asyncio

import torch
from torch import nn


class Model:
    async def load(self, path: str):
        state = torch.load(path, map_location="cpu", weights_only=True)  # error: [AF125] "torch.load()"
        self.model = nn.Linear(2, 1)
        self.model.load_state_dict(state)

    async def save(self, path: str):
        torch.save(self.model.state_dict(), path)  # error: [AF125] "torch.save()"

    async def train(self, loss: torch.Tensor):
        loss.backward()  # error: [AF143] "torch.Tensor.backward()"
        torch.cuda.synchronize()  # error: [AF143] "torch.cuda.synchronize()"

    async def ask(self, rows: torch.Tensor):
        with torch.inference_mode():
            return await asyncio.to_thread(self.model, rows)


async def others(path: str):
    script = torch.jit.load(path)  # error: [AF125] "torch.jit.load()"
    torch.jit.save(script, path)  # error: [AF125] "torch.jit.save()"
    torch.hub.load("pytorch/vision", "resnet18")  # error: [AF131] "torch.hub.load()"
    torch.hub.load_state_dict_from_url("https://example.org/a.pt")  # error: [AF131] "torch.hub.load_state_dict_from_url()"
    torch.hub.download_url_to_file("https://example.org/a.pt", path)  # error: [AF131] "torch.hub.download_url_to_file()"
    return torch.zeros(3), await asyncio.to_thread(torch.load, path)

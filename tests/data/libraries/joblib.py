import asyncio

import joblib
from joblib import Parallel, delayed


class Model:
    async def load(self, path: str):
        self.model = joblib.load(path)  # error: [AF125] "joblib.load()"

    async def save(self, path: str):
        joblib.dump(self.model, path, compress=3)  # error: [AF125] "joblib.dump()"

    async def reload(self, path: str):
        self.model = await asyncio.to_thread(joblib.load, path)


async def spread(numbers: list[int]):
    return Parallel(n_jobs=4)(delayed(abs)(n) for n in numbers)  # error: [AF165] "joblib.Parallel()"

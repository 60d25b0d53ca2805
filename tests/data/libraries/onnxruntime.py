import asyncio

import onnxruntime as ort


class Model:
    def __init__(self, path: str):
        self.session = ort.InferenceSession(path, providers=["CPUExecutionProvider"])

    async def ask(self, inputs: dict):
        print(self.session.get_inputs()[0].name)
        return self.session.run(None, inputs)  # error: [AF143] "onnxruntime.InferenceSession.run()"

    async def ask_in_thread(self, inputs: dict):
        return await asyncio.to_thread(self.session.run, None, inputs)


async def load(path: str, binding, values):
    session = ort.InferenceSession(path)  # error: [AF143] "onnxruntime.InferenceSession()"
    session.run_with_iobinding(binding)  # error: [AF143] "onnxruntime.InferenceSession.run_with_iobinding()"
    session.run_with_ort_values(None, values)  # error: [AF143] "onnxruntime.InferenceSession.run_with_ort_values()"
    return ort.get_available_providers()

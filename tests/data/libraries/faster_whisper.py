import asyncio

import faster_whisper
from faster_whisper import BatchedInferencePipeline, WhisperModel

model = WhisperModel("small", compute_type="int8")


async def text(path: str):
    segments, details = model.transcribe(path, beam_size=5)  # error: [AF143] "faster_whisper.WhisperModel.transcribe()"
    sound = faster_whisper.decode_audio(path)  # error: [AF143] "faster_whisper.decode_audio()"
    model.detect_language(sound)  # error: [AF143] "faster_whisper.WhisperModel.detect_language()"
    batched = BatchedInferencePipeline(model=model)
    batched.transcribe(path)  # error: [AF143] "faster_whisper.BatchedInferencePipeline.transcribe()"
    return segments, details, await asyncio.to_thread(model.transcribe, path)


async def load():
    faster_whisper.download_model("small")  # error: [AF125] "faster_whisper.download_model()"
    return WhisperModel("small")  # error: [AF125] "faster_whisper.WhisperModel()"

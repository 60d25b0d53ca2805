import asyncio
import io

from pydub import AudioSegment


async def converted(upload: bytes, path: str):
    sound = AudioSegment.from_file(io.BytesIO(upload), format="webm")  # error: [AF161] "pydub.AudioSegment.from_file()"
    sound = sound.set_frame_rate(16000).set_channels(1)
    sound.export(path, format="mp3")  # error: [AF161] "pydub.AudioSegment.export()"
    AudioSegment.from_mp3(path)  # error: [AF161] "pydub.AudioSegment.from_mp3()"
    AudioSegment.from_ogg(path)  # error: [AF161] "pydub.AudioSegment.from_ogg()"
    AudioSegment.from_flv(path)  # error: [AF161] "pydub.AudioSegment.from_flv()"
    return len(sound)


async def mixed(path: str):
    sound = AudioSegment.from_wav(path)  # error: [AF125] "pydub.AudioSegment.from_wav()"
    loud = sound.normalize()  # error: [AF143] "pydub.AudioSegment.normalize()"
    quick = loud.speedup(1.5)  # error: [AF143] "pydub.AudioSegment.speedup()"
    dense = quick.strip_silence()  # error: [AF143] "pydub.AudioSegment.strip_silence()"
    both = dense.overlay(sound)  # error: [AF143] "pydub.AudioSegment.overlay()"
    return both, await asyncio.to_thread(both.export, path)

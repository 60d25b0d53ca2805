import asyncio
import io

import soundfile as sf


async def audio(path: str, upload: bytes):
    samples, rate = sf.read(io.BytesIO(upload))  # error: [AF125] "soundfile.read()"
    sf.write("out.flac", samples, rate)  # error: [AF125] "soundfile.write()"
    print(sf.info(path))  # error: [AF121] "soundfile.info()"
    for block in sf.blocks(path, blocksize=1024):  # error: [AF125] "soundfile.blocks()"
        print(block.shape)
    with sf.SoundFile(path, "r+") as file:
        file.read(1024)  # error: [AF125] "soundfile.SoundFile.read()"
        file.write(samples)  # error: [AF125] "soundfile.SoundFile.write()"
        file.seek(0)
        blocks = list(file.blocks(1024))  # error: [AF125] "soundfile.SoundFile.blocks()"
    return blocks, await asyncio.to_thread(sf.read, path)

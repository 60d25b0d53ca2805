import io

import lz4.frame


async def files(path: str, body: bytes):
    with lz4.frame.open(path, "wb") as file:  # error: [AF121] "lz4.frame.open()"
        print(file)
    lz4.frame.LZ4FrameFile(path)  # error: [AF121] "lz4.frame.LZ4FrameFile()"
    lz4.frame.open(io.BytesIO(body))
    return lz4.frame.compress(body)

import asyncio

import ffmpeg


async def converted(path: str):
    details = ffmpeg.probe(path)  # error: [AF161] "ffmpeg.probe()"
    ffmpeg.input(path).hflip().output("out.mp4").overwrite_output().run(quiet=True)  # error: [AF161] "ffmpeg.nodes.OutputStream.run()"
    stream = ffmpeg.input(path).filter("fps", fps=25).output("pipe:", format="rawvideo")
    process = stream.run_async(pipe_stdout=True)  # error: [AF162] "ffmpeg.nodes.OutputStream.run_async()"
    ffmpeg.run_async(stream)  # error: [AF162] "ffmpeg.run_async()"
    ffmpeg.run(stream)  # error: [AF161] "ffmpeg.run()"
    await asyncio.to_thread(stream.run)
    return details, process, stream.compile()

import asyncio

import assemblyai as aai

transcriber = aai.Transcriber()


async def transcribe(path: str):
    transcript = transcriber.transcribe(path)  # error: [AF134] "assemblyai.Transcriber.transcribe()"
    transcriber.submit(path)  # error: [AF134] "assemblyai.Transcriber.submit()"
    transcriber.submit_group([path])  # error: [AF134] "assemblyai.Transcriber.submit_group()"
    transcriber.transcribe_group([path])  # error: [AF134] "assemblyai.Transcriber.transcribe_group()"
    transcriber.upload_file(path)  # error: [AF134] "assemblyai.Transcriber.upload_file()"
    transcriber.list_transcripts()  # error: [AF134] "assemblyai.Transcriber.list_transcripts()"
    transcript.wait_for_completion()  # error: [AF134] "assemblyai.Transcript.wait_for_completion()"
    transcript.get_sentences()  # error: [AF134] "assemblyai.Transcript.get_sentences()"
    transcript.get_paragraphs()  # error: [AF134] "assemblyai.Transcript.get_paragraphs()"
    transcript.export_subtitles_srt()  # error: [AF134] "assemblyai.Transcript.export_subtitles_srt()"
    transcript.export_subtitles_vtt()  # error: [AF134] "assemblyai.Transcript.export_subtitles_vtt()"
    transcript.word_search(["x"])  # error: [AF134] "assemblyai.Transcript.word_search()"
    aai.Transcript.get_by_id("t")  # error: [AF134] "assemblyai.Transcript.get_by_id()"
    aai.Transcript.delete_by_id("t")  # error: [AF134] "assemblyai.Transcript.delete_by_id()"
    return transcript.text


async def asynchronous(path: str):
    other = aai.AsyncTranscriber()
    return await asyncio.gather(other.transcribe(path), asyncio.to_thread(transcriber.transcribe, path))

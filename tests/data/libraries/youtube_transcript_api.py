import asyncio

from youtube_transcript_api import YouTubeTranscriptApi


async def subtitles(video: str):
    api = YouTubeTranscriptApi()
    text = api.fetch(video, languages=["de", "en"])  # error: [AF131] "youtube_transcript_api.YouTubeTranscriptApi.fetch()"
    known = api.list(video)  # error: [AF131] "youtube_transcript_api.YouTubeTranscriptApi.list()"
    found = known.find_transcript(["de"])
    found.translate("en").fetch()  # error: [AF131] "youtube_transcript_api.Transcript.fetch()"
    return text.to_raw_data(), await asyncio.to_thread(api.fetch, video)

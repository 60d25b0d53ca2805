import asyncio

from elevenlabs.client import AsyncElevenLabs, ElevenLabs

client = ElevenLabs(api_key="none")


async def speech(text: str):
    audio = client.text_to_speech.convert("voice", text=text)
    data = b"".join(audio)  # error: [AF181] "elevenlabs.text_to_speech.client.TextToSpeechClient.convert()"
    for chunk in client.text_to_speech.stream("voice", text=text):  # error: [AF181] "elevenlabs.text_to_speech.client.TextToSpeechClient.stream()"
        print(chunk)
    list(client.text_to_speech.stream_with_timestamps("voice", text=text))  # error: [AF181] "elevenlabs.text_to_speech.client.TextToSpeechClient.stream_with_timestamps()"
    client.text_to_speech.convert_with_timestamps("voice", text=text)  # error: [AF134] "elevenlabs.text_to_speech.client.TextToSpeechClient.convert_with_timestamps()"
    list(client.text_to_sound_effects.convert(text=text))  # error: [AF181] "elevenlabs.text_to_sound_effects.client.TextToSoundEffectsClient.convert()"
    client.speech_to_text.convert(model_id="m")  # error: [AF134] "elevenlabs.speech_to_text.client.SpeechToTextClient.convert()"
    client.models.list()  # error: [AF134] "elevenlabs.models.client.ModelsClient.list()"
    client.voices.get("v")  # error: [AF134] "elevenlabs.voices.client.VoicesClient.get()"
    client.voices.get_all()  # error: [AF134] "elevenlabs.voices.client.VoicesClient.get_all()"
    client.voices.search()  # error: [AF134] "elevenlabs.voices.client.VoicesClient.search()"
    client.voices.delete("v")  # error: [AF134] "elevenlabs.voices.client.VoicesClient.delete()"
    client.voices.update("v")  # error: [AF134] "elevenlabs.voices.client.VoicesClient.update()"
    client.history.get("h")  # error: [AF134] "elevenlabs.history.client.HistoryClient.get()"
    client.history.list()  # error: [AF134] "elevenlabs.history.client.HistoryClient.list()"
    client.history.delete("h")  # error: [AF134] "elevenlabs.history.client.HistoryClient.delete()"
    b"".join(client.history.get_audio("h"))  # error: [AF181] "elevenlabs.history.client.HistoryClient.get_audio()"
    b"".join(client.history.download(history_item_ids=["h"]))  # error: [AF181] "elevenlabs.history.client.HistoryClient.download()"
    return data


async def asynchronous(text: str):
    other = AsyncElevenLabs()
    async for chunk in other.text_to_speech.convert("voice", text=text):
        print(chunk)
    return await asyncio.gather(other.voices.get_all(), asyncio.to_thread(client.voices.get_all))

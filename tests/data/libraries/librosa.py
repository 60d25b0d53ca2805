import asyncio

import librosa


async def features(path: str):
    samples, rate = librosa.load(path, sr=16000)  # error: [AF143] "librosa.load()"
    samples = librosa.resample(samples, orig_sr=rate, target_sr=8000)  # error: [AF143] "librosa.resample()"
    spectrum = librosa.stft(samples)  # error: [AF143] "librosa.stft()"
    librosa.istft(spectrum)  # error: [AF143] "librosa.istft()"
    librosa.pyin(samples, fmin=65, fmax=2093)  # error: [AF143] "librosa.pyin()"
    librosa.feature.melspectrogram(y=samples)  # error: [AF143] "librosa.feature.melspectrogram()"
    librosa.feature.mfcc(y=samples)  # error: [AF143] "librosa.feature.mfcc()"
    librosa.feature.chroma_stft(y=samples)  # error: [AF143] "librosa.feature.chroma_stft()"
    librosa.beat.beat_track(y=samples)  # error: [AF143] "librosa.beat.beat_track()"
    librosa.effects.pitch_shift(samples, sr=rate, n_steps=2)  # error: [AF143] "librosa.effects.pitch_shift()"
    librosa.effects.time_stretch(samples, rate=2.0)  # error: [AF143] "librosa.effects.time_stretch()"
    return await asyncio.to_thread(librosa.load, path)

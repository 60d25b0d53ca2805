"""Objects of yt_dlp: `yt_dlp.YoutubeDL` is a class, and a module of that name too."""

import yt_dlp

OBJECTS = {"yt_dlp.YoutubeDL": lambda: yt_dlp.YoutubeDL}

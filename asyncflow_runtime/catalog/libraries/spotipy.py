"""spotipy: the API of Spotify."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("spotipy",)

_DOCS = "https://spotipy.readthedocs.io/en/latest/"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "spotipy.Spotify",
        "add_to_queue album album_tracks albums artist artist_albums artist_top_tracks artists "
        "audio_features categories current_playback current_user current_user_followed_artists "
        "current_user_playing_track current_user_playlists current_user_recently_played "
        "current_user_saved_albums current_user_saved_tracks current_user_saved_tracks_add "
        "current_user_top_artists current_user_top_tracks currently_playing devices episode me "
        "new_releases next next_track pause_playback playlist playlist_add_items "
        "playlist_items playlist_tracks previous previous_track recommendations search "
        "seek_track show shuffle start_playback track tracks transfer_playback user "
        "user_playlist_create user_playlists volume",
        "AF134",
        _DOCS,
    ),
    *calls("spotipy.SpotifyClientCredentials", "get_access_token", "AF134", _DOCS),
    *calls("spotipy.SpotifyOAuth", "get_access_token refresh_access_token", "AF134", _DOCS),
)

ALIASES: dict[str, str] = {"spotipy.client": "spotipy", "spotipy.oauth2": "spotipy"}

BASES: dict[str, tuple[str, ...]] = {
    "spotipy.Spotify": (),
    "spotipy.SpotifyClientCredentials": (),
    "spotipy.SpotifyOAuth": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}

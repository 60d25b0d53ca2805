import asyncio

import spotipy
from spotipy.oauth2 import SpotifyClientCredentials, SpotifyOAuth


class Music:
    def __init__(self, client_id: str, secret: str):
        manager = SpotifyClientCredentials(client_id=client_id, client_secret=secret)
        self.spotify = spotipy.Spotify(client_credentials_manager=manager)

    async def tracks(self, name: str):
        found = self.spotify.search(q=name, type="track")  # error: [AF134] "spotipy.Spotify.search()"
        while found["next"]:
            found = self.spotify.next(found)  # error: [AF134] "spotipy.Spotify.next()"
        return found, await asyncio.to_thread(self.spotify.me)


async def log_in(code: str):
    oauth = SpotifyOAuth(scope="user-library-read")
    oauth.refresh_access_token(code)  # error: [AF134] "spotipy.SpotifyOAuth.refresh_access_token()"
    return oauth.get_authorize_url(), oauth.get_access_token(code)  # error: [AF134] "spotipy.SpotifyOAuth.get_access_token()"


async def spotify_calls(spotify: spotipy.Spotify, uri, album_id, albums, artist_id, artists, episode_id, playlist_id, items, result, position_ms, show_id, state, track_id, tracks, device_id, user, name, volume_percent):
    spotify.add_to_queue(uri)  # error: [AF134] "spotipy.Spotify.add_to_queue()"
    spotify.album(album_id)  # error: [AF134] "spotipy.Spotify.album()"
    spotify.album_tracks(album_id)  # error: [AF134] "spotipy.Spotify.album_tracks()"
    spotify.albums(albums)  # error: [AF134] "spotipy.Spotify.albums()"
    spotify.artist(artist_id)  # error: [AF134] "spotipy.Spotify.artist()"
    spotify.artist_albums(artist_id)  # error: [AF134] "spotipy.Spotify.artist_albums()"
    spotify.artist_top_tracks(artist_id)  # error: [AF134] "spotipy.Spotify.artist_top_tracks()"
    spotify.artists(artists)  # error: [AF134] "spotipy.Spotify.artists()"
    spotify.audio_features()  # error: [AF134] "spotipy.Spotify.audio_features()"
    spotify.categories()  # error: [AF134] "spotipy.Spotify.categories()"
    spotify.current_playback()  # error: [AF134] "spotipy.Spotify.current_playback()"
    spotify.current_user()  # error: [AF134] "spotipy.Spotify.current_user()"
    spotify.current_user_followed_artists()  # error: [AF134] "spotipy.Spotify.current_user_followed_artists()"
    spotify.current_user_playing_track()  # error: [AF134] "spotipy.Spotify.current_user_playing_track()"
    spotify.current_user_playlists()  # error: [AF134] "spotipy.Spotify.current_user_playlists()"
    spotify.current_user_recently_played()  # error: [AF134] "spotipy.Spotify.current_user_recently_played()"
    spotify.current_user_saved_albums()  # error: [AF134] "spotipy.Spotify.current_user_saved_albums()"
    spotify.current_user_saved_tracks()  # error: [AF134] "spotipy.Spotify.current_user_saved_tracks()"
    spotify.current_user_saved_tracks_add()  # error: [AF134] "spotipy.Spotify.current_user_saved_tracks_add()"
    spotify.current_user_top_artists()  # error: [AF134] "spotipy.Spotify.current_user_top_artists()"
    spotify.current_user_top_tracks()  # error: [AF134] "spotipy.Spotify.current_user_top_tracks()"
    spotify.currently_playing()  # error: [AF134] "spotipy.Spotify.currently_playing()"
    spotify.devices()  # error: [AF134] "spotipy.Spotify.devices()"
    spotify.episode(episode_id)  # error: [AF134] "spotipy.Spotify.episode()"
    spotify.me()  # error: [AF134] "spotipy.Spotify.me()"
    spotify.new_releases()  # error: [AF134] "spotipy.Spotify.new_releases()"
    spotify.next_track()  # error: [AF134] "spotipy.Spotify.next_track()"
    spotify.pause_playback()  # error: [AF134] "spotipy.Spotify.pause_playback()"
    spotify.playlist(playlist_id)  # error: [AF134] "spotipy.Spotify.playlist()"
    spotify.playlist_add_items(playlist_id, items)  # error: [AF134] "spotipy.Spotify.playlist_add_items()"
    spotify.playlist_items(playlist_id)  # error: [AF134] "spotipy.Spotify.playlist_items()"
    spotify.playlist_tracks(playlist_id)  # error: [AF134] "spotipy.Spotify.playlist_tracks()"
    spotify.previous(result)  # error: [AF134] "spotipy.Spotify.previous()"
    spotify.previous_track()  # error: [AF134] "spotipy.Spotify.previous_track()"
    spotify.recommendations()  # error: [AF134] "spotipy.Spotify.recommendations()"
    spotify.seek_track(position_ms)  # error: [AF134] "spotipy.Spotify.seek_track()"
    spotify.show(show_id)  # error: [AF134] "spotipy.Spotify.show()"
    spotify.shuffle(state)  # error: [AF134] "spotipy.Spotify.shuffle()"
    spotify.start_playback()  # error: [AF134] "spotipy.Spotify.start_playback()"
    spotify.track(track_id)  # error: [AF134] "spotipy.Spotify.track()"
    spotify.tracks(tracks)  # error: [AF134] "spotipy.Spotify.tracks()"
    spotify.transfer_playback(device_id)  # error: [AF134] "spotipy.Spotify.transfer_playback()"
    spotify.user(user)  # error: [AF134] "spotipy.Spotify.user()"
    spotify.user_playlist_create(user, name)  # error: [AF134] "spotipy.Spotify.user_playlist_create()"
    spotify.user_playlists(user)  # error: [AF134] "spotipy.Spotify.user_playlists()"
    spotify.volume(volume_percent)  # error: [AF134] "spotipy.Spotify.volume()"


async def spotify_client_credentials_calls(spotify_client_credentials: spotipy.SpotifyClientCredentials):
    spotify_client_credentials.get_access_token()  # error: [AF134] "spotipy.SpotifyClientCredentials.get_access_token()"

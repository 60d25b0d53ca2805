import asyncio

import googlemaps


class Places:
    def __init__(self, key: str):
        self.maps = googlemaps.Client(key=key)

    async def position(self, address: str):
        found = self.maps.geocode(address)  # error: [AF134] "googlemaps.Client.geocode()"
        await asyncio.to_thread(self.maps.directions, address, "Berlin")
        return found[0]["geometry"]


async def client_calls(client: googlemaps.Client, client_, addressLines, origin, destination, origins, destinations, locations, input, input_type, points, place_id, input_text, photo_reference, latlng, path, size, location):
    client.addressvalidation(client_, addressLines)  # error: [AF134] "googlemaps.Client.addressvalidation()"
    client.directions(client_, origin, destination)  # error: [AF134] "googlemaps.Client.directions()"
    client.distance_matrix(client_, origins, destinations)  # error: [AF134] "googlemaps.Client.distance_matrix()"
    client.elevation(client_, locations)  # error: [AF134] "googlemaps.Client.elevation()"
    client.find_place(client_, input, input_type)  # error: [AF134] "googlemaps.Client.find_place()"
    client.geolocate(client_)  # error: [AF134] "googlemaps.Client.geolocate()"
    client.nearest_roads(client_, points)  # error: [AF134] "googlemaps.Client.nearest_roads()"
    client.place(client_, place_id)  # error: [AF134] "googlemaps.Client.place()"
    client.places(client_)  # error: [AF134] "googlemaps.Client.places()"
    client.places_autocomplete(client_, input_text)  # error: [AF134] "googlemaps.Client.places_autocomplete()"
    client.places_nearby(client_)  # error: [AF134] "googlemaps.Client.places_nearby()"
    client.places_photo(client_, photo_reference)  # error: [AF134] "googlemaps.Client.places_photo()"
    client.reverse_geocode(client_, latlng)  # error: [AF134] "googlemaps.Client.reverse_geocode()"
    client.snap_to_roads(client_, path)  # error: [AF134] "googlemaps.Client.snap_to_roads()"
    client.static_map(client_, size)  # error: [AF134] "googlemaps.Client.static_map()"
    client.timezone(client_, location)  # error: [AF134] "googlemaps.Client.timezone()"

"""Imports the module that imports it: a cycle, as services have them."""

from __future__ import annotations

from dataclasses import dataclass

from parcels import client
from parcels.tracking.requests import ask


@dataclass
class Event:
    parcel: str
    place: str

    def refresh(self) -> Event:
        return client.connect().where(self.parcel)

    def label(self) -> str:
        return f"{self.parcel} at {self.place}"

    def ask(self) -> str:
        return ask(self.parcel)


def parse(data: dict) -> Event:
    return Event(data["parcel"], data["place"])


def on(host: str | None = None) -> str:
    return host or client.hostname()

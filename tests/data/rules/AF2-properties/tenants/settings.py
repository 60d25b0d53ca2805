"""Settings of a tenant, some of which are only looked up when they are read."""

import json
import os
import subprocess
from functools import cached_property
from pathlib import Path

import boto3


class Settings:
    region = "eu-central-1"

    def __init__(self, folder: str) -> None:
        self.folder = Path(folder)

    @property
    def name(self) -> str:
        return self.folder.stem

    @property
    def values(self) -> dict[str, str]:
        return json.loads((self.folder / "settings.json").read_text())

    @cached_property
    def password(self) -> str:
        client = boto3.client("secretsmanager", region_name=self.region)
        return client.get_secret_value(SecretId=self.name)["SecretString"]

    @property
    def loader(self):
        """A function, not its result."""
        return self._load_everything

    def _load_everything(self) -> bytes:
        return subprocess.check_output(["tar", "-c", str(self.folder)])

    def _size(self) -> int:
        return os.stat(self.folder / "settings.json").st_size

    size = property(_size)


class FrozenSettings(Settings):
    """Settings that were given, so that nothing is read."""

    @property
    def values(self) -> dict[str, str]:
        return {"theme": "plain"}


class RemoteSettings(Settings):
    """Adds nothing to the properties that it inherits."""

    endpoint = "https://settings.invalid"


class Preferences:
    """Read once; written each time that they are changed."""

    def __init__(self, folder: str) -> None:
        self.folder = Path(folder)
        self._colours: list[str] = []

    @property
    def theme(self) -> str:
        return (self.folder / "theme").read_text()

    @theme.setter
    def theme(self, new: str) -> None:
        (self.folder / "theme").write_text(new)

    @property
    def colours(self) -> list[str]:
        return self._colours

    @colours.setter
    def colours(self, new: list[str]) -> None:
        with open(self.folder / "colours", "w") as file:
            file.writelines(new)
        self._colours = new

    @colours.deleter
    def colours(self) -> None:
        (self.folder / "colours").unlink()

import tarfile


def unpack(path: str) -> None:
    with tarfile.open(path) as archive:
        archive.extractall()

import subprocess


def probe(path: str) -> str:
    return subprocess.check_output(["ffprobe", path], text=True)

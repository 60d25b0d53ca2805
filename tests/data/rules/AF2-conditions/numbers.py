"""Numbers that are passed decide which branch runs."""

import time


def start(workers: int = 1):
    if workers > 1:
        time.sleep(1)


def retry(times):
    if times == 0:
        return
    time.sleep(times)


def small(count):
    if count < 3:
        time.sleep(1)


async def handle(count: int):
    start(workers=1)
    start(workers=4)  # error: [AF271]
    start(count)  # error: [AF271]
    retry(0)
    retry(2)  # error: [AF271]
    retry(count)  # error: [AF271]
    small(3)
    small(2)  # error: [AF271]
    small(2.5)  # error: [AF271]
    small(None)  # error: [AF271]


def save(path, cache=None, dry=False, retries: int = 0):
    if dry:
        time.sleep(1)
    if retries > 0:
        time.sleep(2)
    if cache is not None:
        cache.flush()
        time.sleep(3)


async def leave_out(path, options, arguments):
    save(path)
    save(path, None)
    save(path, dry=True)  # error: [AF271]
    save(path, retries=2)  # error: [AF271]
    save(path, options.cache)  # error: [AF271]
    save(path, **options)  # error: [AF271]
    save(*arguments)  # error: [AF271]
    save(path, dry=options.dry)  # error: [AF271]

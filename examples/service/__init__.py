"""A small bookmark service, written with the mistakes that freeze an event loop.

Run it from the root of the repository with `python -m examples.service FOLDER`, and check it
with `asyncflow check examples/service`. It works; it only serves one request at a time
wherever a finding is reported.
"""

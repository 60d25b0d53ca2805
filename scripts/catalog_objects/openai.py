"""Objects of openai: the resources of a client are made when they are asked for."""

from functools import partial
from operator import attrgetter

import openai

_ASYNC = openai.AsyncOpenAI(api_key="none")
_SYNC = openai.OpenAI(api_key="none")
openai.api_key = "none"

_PATHS = (
    "audio",
    "batches",
    "beta",
    "chat",
    "chat.completions",
    "completions",
    "containers",
    "conversations",
    "embeddings",
    "evals",
    "files",
    "fine_tuning",
    "images",
    "models",
    "moderations",
    "responses",
    "uploads",
    "vector_stores",
    "videos",
    "beta.assistants",
    "beta.threads",
    "beta.threads.runs",
)

OBJECTS = {
    **{f"openai.AsyncOpenAI.{path}": partial(attrgetter(path), _ASYNC) for path in _PATHS},
    **{f"openai.OpenAI.{path}": partial(attrgetter(path), _SYNC) for path in _PATHS},
}

"""openai: the OpenAI API, also as Azure serves it. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("openai",)

_API = "https://github.com/openai/openai-python/blob/main/api.md"
_README = "https://github.com/openai/openai-python"
_STREAMING = "https://github.com/openai/openai-python/blob/main/helpers.md"

_CHAT = "openai.resources.chat.Completions"
_RESPONSES = "openai.resources.responses.Responses"

# Attributes of a client, at any depth → their class in `openai.resources`.
_RESOURCES = {
    "audio": "audio.Audio",
    "audio.speech": "audio.Speech",
    "audio.transcriptions": "audio.Transcriptions",
    "audio.translations": "audio.Translations",
    "batches": "Batches",
    "beta": "Beta",
    "beta.assistants": "beta.Assistants",
    "beta.threads": "beta.Threads",
    "beta.threads.messages": "beta.threads.Messages",
    "beta.threads.runs": "beta.threads.Runs",
    "beta.threads.runs.steps": "beta.threads.runs.Steps",
    "chat": "chat.Chat",
    "chat.completions": "chat.Completions",
    "chat.completions.messages": "chat.completions.messages.Messages",
    "completions": "Completions",
    "containers": "containers.Containers",
    "containers.files": "containers.Files",
    "conversations": "conversations.Conversations",
    "conversations.items": "conversations.Items",
    "embeddings": "Embeddings",
    "evals": "evals.Evals",
    "evals.runs": "evals.Runs",
    "files": "Files",
    "fine_tuning": "fine_tuning.FineTuning",
    "fine_tuning.jobs": "fine_tuning.Jobs",
    "images": "Images",
    "models": "Models",
    "moderations": "Moderations",
    "responses": "responses.Responses",
    "responses.input_items": "responses.InputItems",
    "uploads": "uploads.Uploads",
    "uploads.parts": "uploads.Parts",
    "vector_stores": "vector_stores.VectorStores",
    "vector_stores.file_batches": "vector_stores.FileBatches",
    "vector_stores.files": "vector_stores.Files",
    "videos": "Videos",
}

# Of these classes each method is listed; all methods of the others ask the service.
_LISTED = ("chat.Completions", "responses.Responses", "Embeddings")
_GROUPS = ("audio.Audio", "Beta", "chat.Chat", "fine_tuning.FineTuning")

# Methods that give a manager: the request is sent when it is entered.
_MANAGERS = {
    "beta.Threads": "create_and_run_stream",
    "beta.threads.Runs": "create_and_stream stream submit_tool_outputs_stream",
}


def _resource(path: str, class_: str) -> BlockingCall:
    """All methods of a class of `openai.resources`."""
    return call(
        f"openai.resources.{class_}",
        "AF134",
        _API,
        f"openai.AsyncOpenAI.{path}.{{name}}",
        everywhere=True,
        needs="openai",
        methods="*",
        pure=_MANAGERS.get(class_, ""),
    )


def _methods(class_: str, path: str, names: str) -> tuple[BlockingCall, ...]:
    return calls(
        class_,
        names,
        "AF134",
        _API,
        f"openai.AsyncOpenAI.{path}.{{name}}",
        everywhere=True,
        needs="openai",
    )


def _stream(name: str, use: str, code: str = "AF181") -> BlockingCall:
    return call(name, code, _STREAMING, use, everywhere=True, needs="openai")


CALLS: tuple[BlockingCall, ...] = (
    *_methods(_CHAT, "chat.completions", "create parse retrieve update list delete"),
    *_methods(_RESPONSES, "responses", "create parse retrieve cancel delete"),
    *_methods("openai.resources.Embeddings", "embeddings", "create"),
    *(
        _resource(path, class_)
        for path, class_ in _RESOURCES.items()
        if class_ not in (*_LISTED, *_GROUPS)
    ),
    *calls(
        "openai.OpenAI",
        "get post put patch delete",
        "AF134",
        f"{_README}#undocumented-endpoints",
        "openai.AsyncOpenAI.{name}",
        everywhere=True,
        needs="openai",
    ),
    # Streams: the managers send the request when they are entered.
    _stream("openai.Stream.__iter__", "openai.AsyncStream.__aiter__"),
    _stream(
        "openai.lib.streaming.chat.ChatCompletionStreamManager.__enter__",
        "openai.AsyncOpenAI.chat.completions.stream",
        "AF134",
    ),
    _stream(
        "openai.lib.streaming.chat.ChatCompletionStream.__iter__",
        "openai.lib.streaming.chat.AsyncChatCompletionStream.__aiter__",
    ),
    *calls(
        "openai.lib.streaming.chat.ChatCompletionStream",
        "get_final_completion until_done",
        "AF134",
        _STREAMING,
        "openai.lib.streaming.chat.AsyncChatCompletionStream.{name}",
        everywhere=True,
        needs="openai",
    ),
    _stream(
        "openai.lib.streaming.responses.ResponseStreamManager.__enter__",
        "openai.AsyncOpenAI.responses.stream",
        "AF134",
    ),
    _stream(
        "openai.lib.streaming.responses.ResponseStream.__iter__",
        "openai.lib.streaming.responses.AsyncResponseStream.__aiter__",
    ),
    *calls(
        "openai.lib.streaming.responses.ResponseStream",
        "get_final_response until_done",
        "AF134",
        _STREAMING,
        "openai.lib.streaming.responses.AsyncResponseStream.{name}",
        everywhere=True,
        needs="openai",
    ),
    _stream(
        "openai.lib.streaming.AssistantStreamManager.__enter__",
        "openai.AsyncOpenAI.beta.threads.runs.stream",
        "AF134",
    ),
    _stream(
        "openai.lib.streaming.AssistantEventHandler.__iter__",
        "openai.lib.streaming.AsyncAssistantEventHandler.__aiter__",
    ),
    call(
        "openai.lib.streaming.AssistantEventHandler.until_done",
        "AF134",
        _STREAMING,
        "openai.lib.streaming.AsyncAssistantEventHandler.until_done",
        everywhere=True,
        needs="openai",
    ),
)

ALIASES: dict[str, str] = {
    "openai.AsyncClient": "openai.AsyncOpenAI",
    "openai.Client": "openai.OpenAI",
    "openai._client": "openai",
    "openai._streaming": "openai",
    "openai.lib.azure": "openai",
    "openai.lib.streaming.chat._completions": "openai.lib.streaming.chat",
    "openai.lib.streaming.responses._responses": "openai.lib.streaming.responses",
    "openai.resources.chat.completions.Completions": _CHAT,
    "openai.resources.chat.completions.completions": "openai.resources.chat",
    "openai.resources.completions": "openai.resources",
    "openai.resources.embeddings": "openai.resources",
    "openai.resources.responses.responses": "openai.resources.responses",
    # The client of the module: `openai.embeddings.create(...)`.
    **{f"openai.{path}": f"openai.resources.{class_}" for path, class_ in _RESOURCES.items()},
}

BASES: dict[str, tuple[str, ...]] = {
    "openai.AsyncAzureOpenAI": ("openai.AsyncOpenAI",),
    "openai.AsyncOpenAI": (),
    "openai.AsyncStream": (),
    "openai.AzureOpenAI": ("openai.OpenAI",),
    "openai.OpenAI": (),
    "openai.Stream": (),
    "openai.lib.streaming.AssistantEventHandler": (),
    "openai.lib.streaming.AssistantStreamManager": (),
    "openai.lib.streaming.chat.ChatCompletionStream": (),
    "openai.lib.streaming.chat.ChatCompletionStreamManager": (),
    "openai.lib.streaming.responses.ResponseStream": (),
    "openai.lib.streaming.responses.ResponseStreamManager": (),
    **{f"openai.resources.{class_}": () for class_ in _RESOURCES.values()},
}


def _attributes() -> dict[str, str]:
    """The resources of a client and of other resources."""
    found: dict[str, str] = {}
    for path, class_ in _RESOURCES.items():
        above, _, name = path.rpartition(".")
        type_ = f"openai.resources.{class_}"
        if above:
            found[f"openai.resources.{_RESOURCES[above]}.{name}"] = type_
        else:
            found[f"openai.OpenAI.{name}"] = type_
        if class_ not in _GROUPS:
            # The same methods, which give the response before it is parsed.
            found[f"{type_}.with_raw_response"] = type_
            found[f"{type_}.with_streaming_response"] = type_
    return found


ATTRIBUTES: dict[str, str] = _attributes()

RESULTS: dict[str, str] = {
    "openai.AsyncOpenAI.copy": "Self",
    "openai.AsyncOpenAI.with_options": "Self",
    "openai.OpenAI.copy": "Self",
    "openai.OpenAI.with_options": "Self",
    # With `stream=True`; nothing else that they give is iterated over.
    f"{_CHAT}.create": "openai.Stream",
    f"{_RESPONSES}.create": "openai.Stream",
    "openai.resources.Completions.create": "openai.Stream",
    "openai.resources.beta.Threads.create_and_run": "openai.Stream",
    "openai.resources.beta.threads.Runs.create": "openai.Stream",
    f"{_CHAT}.stream": "openai.lib.streaming.chat.ChatCompletionStreamManager",
    f"{_RESPONSES}.stream": "openai.lib.streaming.responses.ResponseStreamManager",
    "openai.resources.beta.Threads.create_and_run_stream": (
        "openai.lib.streaming.AssistantStreamManager"
    ),
    "openai.resources.beta.threads.Runs.create_and_stream": (
        "openai.lib.streaming.AssistantStreamManager"
    ),
    "openai.resources.beta.threads.Runs.stream": "openai.lib.streaming.AssistantStreamManager",
    "openai.resources.beta.threads.Runs.submit_tool_outputs_stream": (
        "openai.lib.streaming.AssistantStreamManager"
    ),
    "openai.lib.streaming.AssistantStreamManager.__enter__": (
        "openai.lib.streaming.AssistantEventHandler"
    ),
    "openai.lib.streaming.chat.ChatCompletionStreamManager.__enter__": (
        "openai.lib.streaming.chat.ChatCompletionStream"
    ),
    "openai.lib.streaming.responses.ResponseStreamManager.__enter__": (
        "openai.lib.streaming.responses.ResponseStream"
    ),
}

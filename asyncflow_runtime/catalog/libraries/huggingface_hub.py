"""huggingface_hub: files of the Hugging Face Hub, and models that it serves."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import Arg, BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("huggingface_hub",)

_API = "https://huggingface.co/docs/huggingface_hub/package_reference/"
_CLIENT = "huggingface_hub.InferenceClient"
_PROXY = "huggingface_hub.inference._client.ProxyClientChat"

# Functions of the module are methods of HfApi too.
_OWNERS = ("huggingface_hub", "huggingface_hub.HfApi")
_IN_BACKGROUND = (Arg("run_as_future", None, True),)

CALLS: tuple[BlockingCall, ...] = (
    *(
        entry
        for owner in _OWNERS
        for entry in (
            *calls(
                owner,
                "hf_hub_download snapshot_download",
                "AF134",
                f"{_API}file_download",
                until="until the files are downloaded",
            ),
            *calls(
                owner,
                "create_commit upload_file upload_folder",
                "AF134",
                f"{_API}hf_api",
                unless=_IN_BACKGROUND,
            ),
            *calls(
                owner,
                "create_branch create_repo create_tag dataset_info delete_file delete_repo"
                " file_exists list_repo_commits list_repo_files list_repo_refs model_info"
                " repo_exists repo_info space_info whoami",
                "AF134",
                f"{_API}hf_api",
            ),
            *calls(
                owner,
                "list_datasets list_models list_repo_tree list_spaces",
                "AF134",
                f"{_API}hf_api",
                lazy=True,
            ),
        )
    ),
    call("huggingface_hub.login", "AF134", f"{_API}login"),
    call(
        _CLIENT,
        "AF134",
        f"{_API}inference_client",
        "huggingface_hub.AsyncInferenceClient.{name}",
        needs="huggingface_hub",
        methods="*",
        pure="close",
    ),
)

ALIASES: dict[str, str] = {
    "huggingface_hub.file_download": "huggingface_hub",
    "huggingface_hub.hf_api": "huggingface_hub",
    "huggingface_hub.inference._client.InferenceClient": _CLIENT,
    f"{_PROXY}Completions.create": f"{_CLIENT}.chat_completion",
}

BASES: dict[str, tuple[str, ...]] = {
    "huggingface_hub.AsyncInferenceClient": (),
    "huggingface_hub.HfApi": (),
    _CLIENT: (),
    _PROXY: (),
    f"{_PROXY}Completions": (),
}

# `client.chat.completions.create` is `client.chat_completion`.
ATTRIBUTES: dict[str, str] = {
    f"{_CLIENT}.chat": _PROXY,
    f"{_PROXY}.completions": f"{_PROXY}Completions",
}

RESULTS: dict[str, str] = {}

"""Transformers: models that are loaded and asked."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = (
    "transformers",
    "torch==2.13.0",
    "pillow",
)

_DOCS = "https://huggingface.co/docs/transformers/main_classes/"
_AUTO = "https://huggingface.co/docs/transformers/model_doc/auto"
_LOADED = "until the model has been downloaded and loaded"
_ANSWERED = "until the model has answered"
_GENERATING = "transformers.GenerationMixin | transformers.PreTrainedModel"
_CLASSES = (
    "AutoConfig",
    "AutoFeatureExtractor",
    "AutoImageProcessor",
    "AutoModel",
    "AutoModelForCausalLM",
    "AutoModelForMaskedLM",
    "AutoModelForQuestionAnswering",
    "AutoModelForSeq2SeqLM",
    "AutoModelForSequenceClassification",
    "AutoModelForSpeechSeq2Seq",
    "AutoModelForTokenClassification",
    "AutoProcessor",
    "AutoTokenizer",
)

CALLS: tuple[BlockingCall, ...] = (
    *(
        call(
            f"transformers.{class_}.from_pretrained", "AF125", _AUTO, cost=Cost.DISK, until=_LOADED
        )
        for class_ in _CLASSES
    ),
    call(
        "transformers.PreTrainedModel.from_pretrained",
        "AF125",
        f"{_DOCS}model",
        cost=Cost.DISK,
        patch=Patch.METHOD,
        until=_LOADED,
    ),
    call(
        "transformers.PreTrainedModel.save_pretrained",
        "AF125",
        f"{_DOCS}model",
        cost=Cost.DISK,
        patch=Patch.METHOD,
    ),
    call(
        "transformers.PreTrainedTokenizerBase.from_pretrained",
        "AF125",
        f"{_DOCS}tokenizer",
        cost=Cost.DISK,
        patch=Patch.METHOD,
        until=_LOADED,
    ),
    call(
        "transformers.PreTrainedTokenizerBase.save_pretrained",
        "AF125",
        f"{_DOCS}tokenizer",
        cost=Cost.DISK,
        patch=Patch.METHOD,
    ),
    call(
        "transformers.GenerationMixin.generate",
        "AF143",
        f"{_DOCS}text_generation",
        cost=Cost.CPU,
        patch=Patch.METHOD,
        until=_ANSWERED,
    ),
    call("transformers.pipeline", "AF125", f"{_DOCS}pipelines", cost=Cost.DISK, until=_LOADED),
    call(
        "transformers.Pipeline.__call__",
        "AF143",
        f"{_DOCS}pipelines",
        cost=Cost.CPU,
        patch=Patch.METHOD,
        until=_ANSWERED,
    ),
    *calls(
        "transformers.Trainer",
        "evaluate predict train",
        "AF143",
        f"{_DOCS}trainer",
        cost=Cost.CPU,
        patch=Patch.METHOD,
    ),
)

ALIASES: dict[str, str] = {
    "transformers.generation.GenerationMixin": "transformers.GenerationMixin",
    "transformers.pipelines.Pipeline": "transformers.Pipeline",
    "transformers.pipelines.base.Pipeline": "transformers.Pipeline",
    "transformers.pipelines.pipeline": "transformers.pipeline",
    "transformers.trainer.Trainer": "transformers.Trainer",
}

BASES: dict[str, tuple[str, ...]] = {
    **{f"transformers.{class_}": () for class_ in _CLASSES},
    "transformers.GenerationMixin": (),
    "transformers.Pipeline": (),
    "transformers.PreTrainedModel": (),
    "transformers.PreTrainedTokenizerBase": (),
    "transformers.Trainer": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "transformers.pipeline": "transformers.Pipeline",
    "transformers.AutoTokenizer.from_pretrained": "transformers.PreTrainedTokenizerBase",
    "transformers.AutoModelForCausalLM.from_pretrained": _GENERATING,
    "transformers.AutoModelForSeq2SeqLM.from_pretrained": _GENERATING,
    "transformers.AutoModelForSpeechSeq2Seq.from_pretrained": _GENERATING,
}

"""LightGBM: training models and asking them."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = (
    "lightgbm",
    "scikit-learn",
)

_DOCS = "https://lightgbm.readthedocs.io/en/stable/pythonapi/"
_TRAINED = "until the model has been trained"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "lightgbm",
        "cv train",
        "AF143",
        f"{_DOCS}lightgbm.{{name}}.html",
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
        until=_TRAINED,
    ),
    *calls(
        "lightgbm.Booster",
        "predict refit",
        "AF143",
        f"{_DOCS}lightgbm.Booster.html",
        cost=Cost.CPU,
        patch=Patch.METHOD,
    ),
    call(
        "lightgbm.Booster.save_model",
        "AF125",
        f"{_DOCS}lightgbm.Booster.html",
        cost=Cost.DISK,
        patch=Patch.METHOD,
    ),
    *calls(
        "lightgbm.LGBMModel",
        "fit predict",
        "AF143",
        f"{_DOCS}lightgbm.LGBMModel.html",
        cost=Cost.CPU,
    ),
    *calls(
        "lightgbm.LGBMClassifier",
        "fit predict predict_proba",
        "AF143",
        f"{_DOCS}lightgbm.LGBMClassifier.html",
        cost=Cost.CPU,
    ),
    call(
        "lightgbm.LGBMRegressor.fit",
        "AF143",
        f"{_DOCS}lightgbm.LGBMRegressor.html",
        cost=Cost.CPU,
        until=_TRAINED,
    ),
)

ALIASES: dict[str, str] = {
    "lightgbm.basic.Booster": "lightgbm.Booster",
    "lightgbm.sklearn": "lightgbm",
}

BASES: dict[str, tuple[str, ...]] = {
    "lightgbm.Booster": (),
    "lightgbm.LGBMClassifier": ("lightgbm.LGBMModel",),
    "lightgbm.LGBMModel": (),
    "lightgbm.LGBMRanker": ("lightgbm.LGBMModel",),
    "lightgbm.LGBMRegressor": ("lightgbm.LGBMModel",),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {"lightgbm.train": "lightgbm.Booster"}

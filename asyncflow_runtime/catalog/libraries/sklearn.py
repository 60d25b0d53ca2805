"""scikit-learn: training models, and those that are slow to ask.

A linear model answers in microseconds: its predict has no entry.
"""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("scikit-learn",)

_DOCS = "https://scikit-learn.org/stable/modules/generated/"
_TRAINED = "until the model has been trained"

_FIT = (
    "sklearn.linear_model.LinearRegression",
    "sklearn.linear_model.LogisticRegression",
    "sklearn.ensemble.GradientBoostingClassifier",
    "sklearn.ensemble.GradientBoostingRegressor",
    "sklearn.ensemble.HistGradientBoostingClassifier",
    "sklearn.ensemble.HistGradientBoostingRegressor",
    "sklearn.ensemble.IsolationForest",
    "sklearn.ensemble.RandomForestClassifier",
    "sklearn.ensemble.RandomForestRegressor",
    "sklearn.svm.SVC",
    "sklearn.svm.SVR",
    "sklearn.neighbors.KNeighborsClassifier",
    "sklearn.neighbors.KNeighborsRegressor",
    "sklearn.neural_network.MLPClassifier",
    "sklearn.neural_network.MLPRegressor",
    "sklearn.cluster.DBSCAN",
    "sklearn.cluster.KMeans",
    "sklearn.decomposition.PCA",
    "sklearn.pipeline.Pipeline",
    "sklearn.model_selection.GridSearchCV",
    "sklearn.model_selection.RandomizedSearchCV",
)
_FIT_TRANSFORM = (
    "sklearn.feature_extraction.text.CountVectorizer",
    "sklearn.feature_extraction.text.TfidfVectorizer",
    "sklearn.decomposition.PCA",
    "sklearn.manifold.TSNE",
    "sklearn.pipeline.Pipeline",
)
# They ask hundreds of trees, or do all that a pipeline holds.
_PREDICT = (
    "sklearn.ensemble.GradientBoostingClassifier",
    "sklearn.ensemble.GradientBoostingRegressor",
    "sklearn.ensemble.HistGradientBoostingClassifier",
    "sklearn.ensemble.HistGradientBoostingRegressor",
    "sklearn.ensemble.IsolationForest",
    "sklearn.ensemble.RandomForestClassifier",
    "sklearn.ensemble.RandomForestRegressor",
    "sklearn.pipeline.Pipeline",
)
_PREDICT_PROBA = (
    "sklearn.ensemble.RandomForestClassifier",
    "sklearn.ensemble.GradientBoostingClassifier",
    "sklearn.ensemble.HistGradientBoostingClassifier",
    "sklearn.pipeline.Pipeline",
)


def _methods(classes: tuple[str, ...], name: str, until: str = "") -> tuple[BlockingCall, ...]:
    return tuple(
        call(f"{class_}.{name}", "AF143", f"{_DOCS}{class_}.html", cost=Cost.CPU, until=until)
        for class_ in classes
    )


CALLS: tuple[BlockingCall, ...] = (
    *_methods(_FIT, "fit", _TRAINED),
    *_methods(_FIT_TRANSFORM, "fit_transform", _TRAINED),
    *_methods(("sklearn.cluster.DBSCAN", "sklearn.cluster.KMeans"), "fit_predict", _TRAINED),
    *_methods(_PREDICT, "predict"),
    *_methods(_PREDICT_PROBA, "predict_proba"),
    *calls(
        "sklearn.model_selection",
        "cross_val_predict cross_val_score cross_validate learning_curve validation_curve",
        "AF143",
        f"{_DOCS}sklearn.model_selection.{{name}}.html",
        cost=Cost.CPU,
        until="until every model has been trained",
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = dict.fromkeys(sorted({*_FIT, *_FIT_TRANSFORM, *_PREDICT}), ())

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {f"{class_}.fit": "Self" for class_ in _FIT}

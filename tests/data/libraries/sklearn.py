import asyncio

import joblib
from sklearn import model_selection
from sklearn.cluster import DBSCAN, KMeans
from sklearn.decomposition import PCA
from sklearn.ensemble import (
    GradientBoostingClassifier,
    GradientBoostingRegressor,
    HistGradientBoostingClassifier,
    HistGradientBoostingRegressor,
    IsolationForest,
    RandomForestClassifier,
    RandomForestRegressor,
)
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.manifold import TSNE
from sklearn.model_selection import (
    GridSearchCV,
    RandomizedSearchCV,
    cross_val_predict,
    cross_val_score,
)
from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor
from sklearn.neural_network import MLPClassifier, MLPRegressor
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC, SVR


async def training(rows, labels):
    LinearRegression().fit(rows, labels)  # error: [AF143] "sklearn.linear_model.LinearRegression.fit()"
    LogisticRegression().fit(rows, labels)  # error: [AF143] "sklearn.linear_model.LogisticRegression.fit()"
    GradientBoostingClassifier().fit(rows, labels)  # error: [AF143] "sklearn.ensemble.GradientBoostingClassifier.fit()"
    GradientBoostingRegressor().fit(rows, labels)  # error: [AF143] "sklearn.ensemble.GradientBoostingRegressor.fit()"
    HistGradientBoostingClassifier().fit(rows, labels)  # error: [AF143] "sklearn.ensemble.HistGradientBoostingClassifier.fit()"
    HistGradientBoostingRegressor().fit(rows, labels)  # error: [AF143] "sklearn.ensemble.HistGradientBoostingRegressor.fit()"
    IsolationForest().fit(rows, labels)  # error: [AF143] "sklearn.ensemble.IsolationForest.fit()"
    RandomForestClassifier().fit(rows, labels)  # error: [AF143] "sklearn.ensemble.RandomForestClassifier.fit()"
    RandomForestRegressor().fit(rows, labels)  # error: [AF143] "sklearn.ensemble.RandomForestRegressor.fit()"
    SVC().fit(rows, labels)  # error: [AF143] "sklearn.svm.SVC.fit()"
    SVR().fit(rows, labels)  # error: [AF143] "sklearn.svm.SVR.fit()"
    KNeighborsClassifier().fit(rows, labels)  # error: [AF143] "sklearn.neighbors.KNeighborsClassifier.fit()"
    KNeighborsRegressor().fit(rows, labels)  # error: [AF143] "sklearn.neighbors.KNeighborsRegressor.fit()"
    MLPClassifier().fit(rows, labels)  # error: [AF143] "sklearn.neural_network.MLPClassifier.fit()"
    MLPRegressor().fit(rows, labels)  # error: [AF143] "sklearn.neural_network.MLPRegressor.fit()"
    DBSCAN().fit(rows, labels)  # error: [AF143] "sklearn.cluster.DBSCAN.fit()"
    KMeans().fit(rows, labels)  # error: [AF143] "sklearn.cluster.KMeans.fit()"
    PCA().fit(rows, labels)  # error: [AF143] "sklearn.decomposition.PCA.fit()"
    Pipeline().fit(rows, labels)  # error: [AF143] "sklearn.pipeline.Pipeline.fit()"
    GridSearchCV().fit(rows, labels)  # error: [AF143] "sklearn.model_selection.GridSearchCV.fit()"
    RandomizedSearchCV().fit(rows, labels)  # error: [AF143] "sklearn.model_selection.RandomizedSearchCV.fit()"
    CountVectorizer().fit_transform(rows)  # error: [AF143] "sklearn.feature_extraction.text.CountVectorizer.fit_transform()"
    TfidfVectorizer().fit_transform(rows)  # error: [AF143] "sklearn.feature_extraction.text.TfidfVectorizer.fit_transform()"
    PCA().fit_transform(rows)  # error: [AF143] "sklearn.decomposition.PCA.fit_transform()"
    TSNE().fit_transform(rows)  # error: [AF143] "sklearn.manifold.TSNE.fit_transform()"
    Pipeline().fit_transform(rows)  # error: [AF143] "sklearn.pipeline.Pipeline.fit_transform()"
    DBSCAN().fit_predict(rows)  # error: [AF143] "sklearn.cluster.DBSCAN.fit_predict()"
    KMeans().fit_predict(rows)  # error: [AF143] "sklearn.cluster.KMeans.fit_predict()"


async def asking(rows):
    GradientBoostingClassifier().predict(rows)  # error: [AF143] "sklearn.ensemble.GradientBoostingClassifier.predict()"
    GradientBoostingRegressor().predict(rows)  # error: [AF143] "sklearn.ensemble.GradientBoostingRegressor.predict()"
    HistGradientBoostingClassifier().predict(rows)  # error: [AF143] "sklearn.ensemble.HistGradientBoostingClassifier.predict()"
    HistGradientBoostingRegressor().predict(rows)  # error: [AF143] "sklearn.ensemble.HistGradientBoostingRegressor.predict()"
    IsolationForest().predict(rows)  # error: [AF143] "sklearn.ensemble.IsolationForest.predict()"
    RandomForestClassifier().predict(rows)  # error: [AF143] "sklearn.ensemble.RandomForestClassifier.predict()"
    RandomForestRegressor().predict(rows)  # error: [AF143] "sklearn.ensemble.RandomForestRegressor.predict()"
    Pipeline().predict(rows)  # error: [AF143] "sklearn.pipeline.Pipeline.predict()"
    RandomForestClassifier().predict_proba(rows)  # error: [AF143] "sklearn.ensemble.RandomForestClassifier.predict_proba()"
    GradientBoostingClassifier().predict_proba(rows)  # error: [AF143] "sklearn.ensemble.GradientBoostingClassifier.predict_proba()"
    HistGradientBoostingClassifier().predict_proba(rows)  # error: [AF143] "sklearn.ensemble.HistGradientBoostingClassifier.predict_proba()"
    Pipeline().predict_proba(rows)  # error: [AF143] "sklearn.pipeline.Pipeline.predict_proba()"


async def validated(rows, labels):
    model = RandomForestClassifier(n_estimators=300, n_jobs=-1)
    cross_val_score(model, rows, labels, cv=5)  # error: [AF143] "sklearn.model_selection.cross_val_score()"
    cross_val_predict(model, rows, labels)  # error: [AF143] "sklearn.model_selection.cross_val_predict()"
    model_selection.cross_validate(model, rows, labels)  # error: [AF143] "sklearn.model_selection.cross_validate()"
    model_selection.learning_curve(model, rows, labels)  # error: [AF143] "sklearn.model_selection.learning_curve()"
    model_selection.validation_curve(model, rows, labels)  # error: [AF143] "sklearn.model_selection.validation_curve()"
    return model_selection.train_test_split(rows, labels)


class Scorer:
    def __init__(self):
        self.model = Pipeline([("scale", StandardScaler()), ("forest", RandomForestRegressor())])

    async def score(self, rows):
        return self.model.predict(rows)  # error: [AF143] "sklearn.pipeline.Pipeline.predict()"

    async def score_in_thread(self, rows):
        return await asyncio.to_thread(self.model.predict, rows)


async def quick(rows):
    LinearRegression().predict(rows)
    return joblib.hash(rows)

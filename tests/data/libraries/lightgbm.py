import asyncio

import lightgbm as lgb


async def trained(rows, labels):
    booster = lgb.train({"objective": "binary"}, lgb.Dataset(rows, labels))  # error: [AF143] "lightgbm.train()"
    lgb.cv({}, lgb.Dataset(rows, labels))  # error: [AF143] "lightgbm.cv()"
    booster.refit(rows, labels)  # error: [AF143] "lightgbm.Booster.refit()"
    booster.save_model("model.txt")  # error: [AF125] "lightgbm.Booster.save_model()"
    return booster.predict(rows)  # error: [AF143] "lightgbm.Booster.predict()"


async def estimators(rows, labels, model: lgb.LGBMModel):
    classifier = lgb.LGBMClassifier(n_estimators=500)
    classifier.fit(rows, labels)  # error: [AF143] "lightgbm.LGBMClassifier.fit()"
    classifier.predict(rows)  # error: [AF143] "lightgbm.LGBMClassifier.predict()"
    classifier.predict_proba(rows)  # error: [AF143] "lightgbm.LGBMClassifier.predict_proba()"
    lgb.LGBMRegressor().fit(rows, labels)  # error: [AF143] "lightgbm.LGBMRegressor.fit()"
    lgb.LGBMRegressor().predict(rows)  # error: [AF143] "lightgbm.LGBMModel.predict()"
    model.fit(rows, labels)  # error: [AF143] "lightgbm.LGBMModel.fit()"
    return await asyncio.to_thread(classifier.predict, rows)

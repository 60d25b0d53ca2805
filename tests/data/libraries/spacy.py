import asyncio

import spacy
import spacy.cli
from spacy.language import Language

nlp = spacy.load("en_core_web_sm")


async def entities(text: str, texts: list[str]):
    document = nlp(text)  # error: [AF143] "spacy.language.Language()"
    for other in nlp.pipe(texts, batch_size=50):  # error: [AF143] "spacy.language.Language.pipe()"
        print(other.ents)
    return document.ents, await asyncio.to_thread(nlp, text)


async def models(model: Language, examples):
    spacy.cli.download("en_core_web_sm")  # error: [AF161] "spacy.cli.download()"
    spacy.load("de_core_news_sm")  # error: [AF125] "spacy.load()"
    model.initialize()  # error: [AF143] "spacy.language.Language.initialize()"
    model.update(examples)  # error: [AF143] "spacy.language.Language.update()"
    model.evaluate(examples)  # error: [AF143] "spacy.language.Language.evaluate()"
    model.to_disk("model")  # error: [AF125] "spacy.language.Language.to_disk()"
    model.from_disk("model")  # error: [AF125] "spacy.language.Language.from_disk()"
    return spacy.blank("en")

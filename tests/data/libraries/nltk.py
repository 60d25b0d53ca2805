import asyncio

import nltk
from nltk.tokenize import sent_tokenize, word_tokenize


async def tokens(text: str):
    nltk.download("punkt_tab")  # error: [AF131] "nltk.download()"
    nltk.data.find("tokenizers/punkt_tab")  # error: [AF124] "nltk.data.find()"
    nltk.data.load("grammars/basque.cfg")  # error: [AF125] "nltk.data.load()"
    sentences = sent_tokenize(text)  # error: [AF143] "nltk.sent_tokenize()"
    words = word_tokenize(text)  # error: [AF143] "nltk.word_tokenize()"
    tagged = nltk.pos_tag(words)  # error: [AF143] "nltk.pos_tag()"
    nltk.ne_chunk(tagged)  # error: [AF143] "nltk.ne_chunk()"
    return sentences, nltk.FreqDist(words), await asyncio.to_thread(word_tokenize, text)

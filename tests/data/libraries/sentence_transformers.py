import asyncio

from sentence_transformers import CrossEncoder, SentenceTransformer, util


class Search:
    def __init__(self):
        self.model = SentenceTransformer("all-MiniLM-L6-v2")
        self.judge = CrossEncoder("cross-encoder/ms-marco-MiniLM-L6-v2")

    async def find(self, question: str, texts: list[str]):
        vector = self.model.encode(question, normalize_embeddings=True)  # error: [AF143] "sentence_transformers.SentenceTransformer.encode()"
        self.model.encode_query(question)  # error: [AF143] "sentence_transformers.SentenceTransformer.encode_query()"
        self.model.encode_document(texts)  # error: [AF143] "sentence_transformers.SentenceTransformer.encode_document()"
        scores = self.judge.predict([(question, text) for text in texts])  # error: [AF143] "sentence_transformers.CrossEncoder.predict()"
        self.judge.rank(question, texts)  # error: [AF143] "sentence_transformers.CrossEncoder.rank()"
        return util.cos_sim(vector, vector), scores

    async def in_thread(self, texts: list[str]):
        return await asyncio.to_thread(self.model.encode, texts)


async def load(name: str, pool):
    model = SentenceTransformer(name)  # error: [AF125] "sentence_transformers.SentenceTransformer()"
    CrossEncoder(name)  # error: [AF125] "sentence_transformers.CrossEncoder()"
    model.encode_multi_process(["a"], pool)  # error: [AF143] "sentence_transformers.SentenceTransformer.encode_multi_process()"
    model.save("model")  # error: [AF125] "sentence_transformers.SentenceTransformer.save()"
    model.save_pretrained("model")  # error: [AF125] "sentence_transformers.SentenceTransformer.save_pretrained()"
    return model.get_sentence_embedding_dimension()

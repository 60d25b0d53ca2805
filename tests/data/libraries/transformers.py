import asyncio

import transformers
from transformers import AutoModelForCausalLM, AutoTokenizer, Pipeline, Trainer, pipeline

classify = pipeline("sentiment-analysis")


async def asked(text: str, other: Pipeline):
    label = classify(text)  # error: [AF143] "transformers.Pipeline()"
    other([text, text], batch_size=8)  # error: [AF143] "transformers.Pipeline()"
    summary = pipeline("summarization", model="t5-small")  # error: [AF125] "transformers.pipeline()"
    return label, await asyncio.to_thread(summary, text)


async def loaded(name: str):
    tokenizer = AutoTokenizer.from_pretrained(name)  # error: [AF125] "transformers.AutoTokenizer.from_pretrained()"
    model = AutoModelForCausalLM.from_pretrained(name)  # error: [AF125] "transformers.AutoModelForCausalLM.from_pretrained()"
    inputs = tokenizer("text", return_tensors="pt")
    answer = model.generate(**inputs, max_new_tokens=100)  # error: [AF143] "transformers.GenerationMixin.generate()"
    model.save_pretrained("model")  # error: [AF125] "transformers.PreTrainedModel.save_pretrained()"
    tokenizer.save_pretrained("model")  # error: [AF125] "transformers.PreTrainedTokenizerBase.save_pretrained()"
    return tokenizer.decode(answer[0]), await asyncio.to_thread(model.generate, **inputs)


async def other_classes(name: str):
    transformers.PreTrainedModel.from_pretrained(name)  # error: [AF125] "transformers.PreTrainedModel.from_pretrained()"
    transformers.PreTrainedTokenizerBase.from_pretrained(name)  # error: [AF125] "transformers.PreTrainedTokenizerBase.from_pretrained()"
    transformers.AutoConfig.from_pretrained(name)  # error: [AF125] "transformers.AutoConfig.from_pretrained()"
    transformers.AutoFeatureExtractor.from_pretrained(name)  # error: [AF125] "transformers.AutoFeatureExtractor.from_pretrained()"
    transformers.AutoImageProcessor.from_pretrained(name)  # error: [AF125] "transformers.AutoImageProcessor.from_pretrained()"
    transformers.AutoModel.from_pretrained(name)  # error: [AF125] "transformers.AutoModel.from_pretrained()"
    transformers.AutoModelForMaskedLM.from_pretrained(name)  # error: [AF125] "transformers.AutoModelForMaskedLM.from_pretrained()"
    transformers.AutoModelForQuestionAnswering.from_pretrained(name)  # error: [AF125] "transformers.AutoModelForQuestionAnswering.from_pretrained()"
    transformers.AutoModelForSeq2SeqLM.from_pretrained(name)  # error: [AF125] "transformers.AutoModelForSeq2SeqLM.from_pretrained()"
    transformers.AutoModelForSequenceClassification.from_pretrained(name)  # error: [AF125] "transformers.AutoModelForSequenceClassification.from_pretrained()"
    transformers.AutoModelForSpeechSeq2Seq.from_pretrained(name)  # error: [AF125] "transformers.AutoModelForSpeechSeq2Seq.from_pretrained()"
    transformers.AutoModelForTokenClassification.from_pretrained(name)  # error: [AF125] "transformers.AutoModelForTokenClassification.from_pretrained()"
    transformers.AutoProcessor.from_pretrained(name)  # error: [AF125] "transformers.AutoProcessor.from_pretrained()"


async def trained(model, rows):
    trainer = Trainer(model=model, train_dataset=rows)
    trainer.train()  # error: [AF143] "transformers.Trainer.train()"
    trainer.evaluate()  # error: [AF143] "transformers.Trainer.evaluate()"
    return trainer.predict(rows)  # error: [AF143] "transformers.Trainer.predict()"

import asyncio

from pptx import Presentation


async def slides(path: str, title: str):
    deck = Presentation(path)  # error: [AF125] "pptx.Presentation()"
    slide = deck.slides.add_slide(deck.slide_layouts[0])
    slide.shapes.title.text = title
    deck.save(path)  # error: [AF125] "pptx.presentation.Presentation.save()"
    await asyncio.to_thread(deck.save, path)

import asyncio
import io

import docx
from docx import Document
from docx.document import Document as Opened


async def letter(name: str):
    document = Document()  # error: [AF125] "docx.Document()"
    document.add_paragraph(f"Dear {name}")
    buffer = io.BytesIO()
    document.save(buffer)  # error: [AF125] "docx.document.Document.save()"
    return buffer.getvalue()


async def words(upload: bytes):
    document = docx.Document(io.BytesIO(upload))  # error: [AF125] "docx.Document()"
    return [paragraph.text for paragraph in document.paragraphs]


async def offloaded(document: Opened, path: str):
    await asyncio.to_thread(document.save, path)
    document.save(path)  # error: [AF125] "docx.document.Document.save()"

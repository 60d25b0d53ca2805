import asyncio
import io

from pdfminer import high_level
from pdfminer.high_level import extract_pages, extract_text


async def text(path: str, upload: bytes):
    whole = extract_text(io.BytesIO(upload))  # error: [AF143] "pdfminer.high_level.extract_text()"
    with open(path, "rb") as file:  # error: [AF121] "open()"
        high_level.extract_text_to_fp(file, io.StringIO())  # error: [AF143] "pdfminer.high_level.extract_text_to_fp()"
    for page in extract_pages(path):  # error: [AF143] "pdfminer.high_level.extract_pages()"
        print(page)
    pages = extract_pages(path)
    return whole, await asyncio.to_thread(list, pages)

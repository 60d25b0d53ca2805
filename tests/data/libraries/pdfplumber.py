import asyncio
import io

import pdfplumber


async def tables(upload: bytes):
    with pdfplumber.open(io.BytesIO(upload)) as pdf:  # error: [AF143] "pdfplumber.open()"
        first = pdf.pages[0]
        top = first.crop((0, 0, 100, 50))
        title = top.extract_text()  # error: [AF143] "pdfplumber.page.Page.extract_text()"
        for page in pdf.pages:
            page.extract_tables()  # error: [AF143] "pdfplumber.page.Page.extract_tables()"
            page.extract_table()  # error: [AF143] "pdfplumber.page.Page.extract_table()"
            page.extract_words()  # error: [AF143] "pdfplumber.page.Page.extract_words()"
            page.extract_text_lines()  # error: [AF143] "pdfplumber.page.Page.extract_text_lines()"
            page.extract_text_simple()  # error: [AF143] "pdfplumber.page.Page.extract_text_simple()"
            page.find_tables()  # error: [AF143] "pdfplumber.page.Page.find_tables()"
            page.search("total")  # error: [AF143] "pdfplumber.page.Page.search()"
            page.to_image(resolution=150)  # error: [AF143] "pdfplumber.page.Page.to_image()"
        text = await asyncio.to_thread(first.extract_text)
        return title, text, first.width, pdf.metadata

import asyncio
import io

import pypdf
from pypdf import PdfReader, PdfWriter


async def text(upload: bytes):
    reader = PdfReader(io.BytesIO(upload))  # error: [AF143] "pypdf.PdfReader()"
    if reader.is_encrypted or len(reader.pages) > 100:
        raise ValueError(reader.metadata)
    parts = []
    for page in reader.pages:
        part = page.extract_text()  # error: [AF143] "pypdf.PageObject.extract_text()"
        parts.append(part.strip())
    first = reader.pages[0].extract_text()  # error: [AF143] "pypdf.PageObject.extract_text()"
    joined = "".join(page.extract_text() for page in reader.pages)  # error: [AF143] "pypdf.PageObject.extract_text()"
    return parts, first, joined, reader.get_fields()  # error: [AF143] "pypdf.PdfReader.get_fields()"


async def stamped(path: str, stamp: pypdf.PageObject):
    writer = PdfWriter()
    writer.append(path)  # error: [AF143] "pypdf.PdfWriter.append()"
    writer.merge(0, path)  # error: [AF143] "pypdf.PdfWriter.merge()"
    for page in writer.pages:
        page.merge_page(stamp)  # error: [AF143] "pypdf.PageObject.merge_page()"
        page.merge_transformed_page(stamp, (1, 0, 0, 1, 0, 0))  # error: [AF143] "pypdf.PageObject.merge_transformed_page()"
        page.compress_content_streams()  # error: [AF143] "pypdf.PageObject.compress_content_streams()"
    writer.add_metadata({"/Title": "Bill"})
    writer.encrypt("secret")  # error: [AF143] "pypdf.PdfWriter.encrypt()"
    writer.compress_identical_objects()  # error: [AF143] "pypdf.PdfWriter.compress_identical_objects()"
    writer.write(path)  # error: [AF143] "pypdf.PdfWriter.write()"


async def copied(reader: PdfReader):
    with PdfWriter() as writer:
        writer.clone_document_from_reader(reader)  # error: [AF143] "pypdf.PdfWriter.clone_document_from_reader()"
        writer.append_pages_from_reader(reader)  # error: [AF143] "pypdf.PdfWriter.append_pages_from_reader()"
        writer.add_page(reader.pages[0])


def text_of(path: str):
    return [page.extract_text() for page in PdfReader(path).pages]


async def offloaded(path: str):
    return await asyncio.to_thread(text_of, path)

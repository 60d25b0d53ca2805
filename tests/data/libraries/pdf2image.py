import asyncio

from pdf2image import convert_from_bytes, convert_from_path, pdfinfo_from_bytes, pdfinfo_from_path


async def pictures(upload: bytes, path: str):
    print(pdfinfo_from_bytes(upload), pdfinfo_from_path(path))  # error: [AF161] "pdf2image.pdfinfo_from_bytes()" [AF161] "pdf2image.pdfinfo_from_path()"
    pages = convert_from_bytes(upload, dpi=150)  # error: [AF161] "pdf2image.convert_from_bytes()"
    for page in convert_from_path(path):  # error: [AF161] "pdf2image.convert_from_path()"
        page.save("page.png")  # error: [AF143] "PIL.Image.Image.save()"
    return pages, await asyncio.to_thread(convert_from_path, path)

import asyncio

import fitz
import pymupdf


async def text(upload: bytes):
    document = pymupdf.open(stream=upload, filetype="pdf")
    pages = [page.get_text() for page in document]  # todo: [AF143]
    document[0].get_text("dict")  # error: [AF143] "pymupdf.Page.get_text()"
    for page in document.pages(0, 5):
        page.get_text_blocks()  # error: [AF143] "pymupdf.Page.get_text_blocks()"
        page.get_text_words()  # error: [AF143] "pymupdf.Page.get_text_words()"
        page.find_tables()  # error: [AF143] "pymupdf.Page.find_tables()"
        page.search_for("total")  # error: [AF143] "pymupdf.Page.search_for()"
        page.get_drawings()  # error: [AF143] "pymupdf.Page.get_drawings()"
        page.get_textpage_ocr()  # error: [AF143] "pymupdf.Page.get_textpage_ocr()"
    return pages, document.page_count, document.metadata


async def pictures(path: str):
    with pymupdf.open(path) as document:  # error: [AF121] "pymupdf.open()"
        pixmap = document[0].get_pixmap(dpi=200)  # error: [AF143] "pymupdf.Page.get_pixmap()"
        pixmap.save("page.png")  # error: [AF143] "pymupdf.Pixmap.save()"
        pixmap.pil_save("page.webp")  # error: [AF143] "pymupdf.Pixmap.pil_save()"
        pixmap.pil_tobytes("WEBP")  # error: [AF143] "pymupdf.Pixmap.pil_tobytes()"
        document.get_page_text(0)  # error: [AF143] "pymupdf.Document.get_page_text()"
        page = document.load_page(1)
        page.get_svg_image()  # error: [AF143] "pymupdf.Page.get_svg_image()"
        document.get_page_pixmap(2)  # error: [AF143] "pymupdf.Document.get_page_pixmap()"
        return pixmap.tobytes("png")  # error: [AF143] "pymupdf.Pixmap.tobytes()"


async def changed(path: str, other: pymupdf.Document):
    document = pymupdf.Document(path)  # error: [AF121] "pymupdf.Document()"
    document.insert_pdf(other)  # error: [AF143] "pymupdf.Document.insert_pdf()"
    document.insert_file("a.png")  # error: [AF143] "pymupdf.Document.insert_file()"
    page = document.new_page()
    page.insert_htmlbox((0, 0, 9, 9), "<b>x</b>")  # error: [AF143] "pymupdf.Page.insert_htmlbox()"
    page.apply_redactions()  # error: [AF143] "pymupdf.Page.apply_redactions()"
    document.subset_fonts()  # error: [AF143] "pymupdf.Document.subset_fonts()"
    document.saveIncr()  # error: [AF143] "pymupdf.Document.saveIncr()"
    document.save(path)  # error: [AF143] "pymupdf.Document.save()"
    document.ez_save(path)  # error: [AF143] "pymupdf.Document.ez_save()"
    other.convert_to_pdf()  # error: [AF143] "pymupdf.Document.convert_to_pdf()"
    return document.tobytes(garbage=4)  # error: [AF143] "pymupdf.Document.tobytes()"


async def offloaded(document: pymupdf.Document):
    return await asyncio.to_thread(document.tobytes)


async def by_its_old_name(path: str):
    return fitz.open(path)  # error: [AF121] "pymupdf.open()"


async def positional(upload: bytes):
    return pymupdf.open("pdf", upload)

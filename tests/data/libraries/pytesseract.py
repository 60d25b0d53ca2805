import asyncio

import pytesseract
from PIL import Image


async def text(image: Image.Image):
    print(pytesseract.get_tesseract_version())  # error: [AF161] "pytesseract.get_tesseract_version()"
    pytesseract.get_languages()  # error: [AF161] "pytesseract.get_languages()"
    pytesseract.image_to_data(image)  # error: [AF161] "pytesseract.image_to_data()"
    pytesseract.image_to_boxes(image)  # error: [AF161] "pytesseract.image_to_boxes()"
    pytesseract.image_to_osd(image)  # error: [AF161] "pytesseract.image_to_osd()"
    pytesseract.image_to_alto_xml(image)  # error: [AF161] "pytesseract.image_to_alto_xml()"
    pytesseract.image_to_pdf_or_hocr(image, extension="pdf")  # error: [AF161] "pytesseract.image_to_pdf_or_hocr()"
    await asyncio.to_thread(pytesseract.image_to_string, image)
    return pytesseract.image_to_string(image, lang="deu")  # error: [AF161] "pytesseract.image_to_string()"

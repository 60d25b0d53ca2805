import asyncio
import io

import openpyxl
from openpyxl import Workbook, load_workbook


async def imported(upload):
    book = load_workbook(io.BytesIO(await upload.read()), read_only=True)  # error: [AF125] "openpyxl.load_workbook()"
    openpyxl.load_workbook("prices.xlsx")  # error: [AF125] "openpyxl.load_workbook()"
    return list(book.active.iter_rows(values_only=True))


async def exported(rows: list[tuple]):
    book = Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(row)
    buffer = io.BytesIO()
    book.save(buffer)  # error: [AF125] "openpyxl.Workbook.save()"
    return buffer.getvalue()


async def offloaded(path: str):
    book = await asyncio.to_thread(load_workbook, path)
    book.save(path)  # error: [AF125] "openpyxl.Workbook.save()"
    await asyncio.to_thread(book.save, path)
